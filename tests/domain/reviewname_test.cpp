// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/policy/reviewname.h"

#include "tests/domain/values.h"

namespace parting {

namespace {

Customer called(const QString &name, const QString &domain = u"contoso.onmicrosoft.com"_qs)
{
    Customer customer = values::reseller();
    customer.companyName = name;
    customer.domain = domain;
    return customer;
}

TEST(NameToType, isTheCompanyNameWhereItCanBeTyped)
{
    for (const QString &name : {u"Contoso AB"_qs, u"Ünïcödé & Søn <b>"_qs, u"株式会社コントソ"_qs, u"شركة كونتوسو"_qs,
             u"Café 🥐"_qs, u"No\u00A0Break"_qs, QString(60, u'x')})
        EXPECT_EQ(nameToType(called(name), false), (NameToType{TypedName::Company, name}));
}

TEST(NameToType, isTheDomainWhereTheNameCannotBeTypedOrDoesNotTellApart)
{
    for (const QString &name : {u""_qs, u"   "_qs, QString(61, u'x'), u"Con\u200Btoso"_qs, u"Contoso\nAB"_qs,
             u"\u202EosotnoC"_qs, u"\uFEFFContoso"_qs, u"Con\u00ADtoso"_qs, u"\u3164"_qs, u"Tab\there"_qs})
        EXPECT_EQ(nameToType(called(name), false), (NameToType{TypedName::Domain, u"contoso.onmicrosoft.com"_qs}))
            << name.toStdString();
    EXPECT_EQ(nameToType(called(u"Contoso AB"_qs), true).which, TypedName::Domain);
}

TEST(NameToType, isTheIdWithoutADomain)
{
    EXPECT_EQ(nameToType(called({}, {}), false), (NameToType{TypedName::Id, values::reseller().id.toString()}));
    EXPECT_EQ(nameToType(called({}, u"con\u200Btoso.com"_qs), false).which, TypedName::Id);
}

TEST(NameToType, countsCharactersNotUtf16Units)
{
    QString name;
    for (int i = 0; i < 60; ++i)
        name += u"🥐"_qs;
    EXPECT_EQ(nameToType(called(name), false).which, TypedName::Company);
}

TEST(Matches, foldsFormAndBlanksButNotCase)
{
    EXPECT_TRUE(matches(u"Contoso AB"_qs, u"Contoso AB"_qs));
    EXPECT_TRUE(matches(u"  Contoso \t AB "_qs, u"Contoso AB"_qs));
    EXPECT_TRUE(matches(u"Contoso AB"_qs, u"Contoso\u00A0 AB"_qs));
    EXPECT_TRUE(matches(u"Cafe\u0301"_qs, u"Caf\u00E9"_qs));
    EXPECT_TRUE(matches(u"Caf\u00E9"_qs, u"Cafe\u0301"_qs));
    EXPECT_FALSE(matches(u"contoso ab"_qs, u"Contoso AB"_qs));
    EXPECT_FALSE(matches(u"ContosoAB"_qs, u"Contoso AB"_qs));
    EXPECT_FALSE(matches(u"Contoso A"_qs, u"Contoso AB"_qs));
    EXPECT_FALSE(matches(u"\u0421ontoso AB"_qs, u"Contoso AB"_qs)); // a Cyrillic С
}

TEST(Matches, nothingMatchesNothing)
{
    EXPECT_FALSE(matches(u""_qs, u""_qs));
    EXPECT_FALSE(matches(u" "_qs, u"   "_qs));
}

} // namespace

} // namespace parting

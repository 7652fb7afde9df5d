// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/service/customerlist.h"

#include "core/api/customerpagedecoder.h"
#include "core/service/seencustomers.h"

#include <gtest/gtest.h>

namespace parting {

namespace {

std::shared_ptr<const CustomerPage> page(std::initializer_list<const char *> digits)
{
    QByteArray body = R"({"items":[)";
    for (const char *digit : digits)
        body += QByteArray(R"({"id":"%1","companyProfile":{"companyName":"name %1"}},)")
                    .replace("%1", QByteArray(digit) + "1111111-aaaa-4111-8111-111111111111");
    body.back() = ']';
    return decodeCustomerPage(body + '}')->page;
}

TEST(FoldForSearch, letsPeopleTypeWhatTheySee)
{
    const std::pair<const char16_t *, const char *> table[] = {{u"Contoso AB", "contoso ab"}, {u"ÅÄÖ åäö", "aao aao"},
        {u"Łódź", "lodz"}, {u"Ørsted", "orsted"}, {u"Straße", "strasse"}, {u"Đà Nẵng", "da nang"}, {u"Æsir", "aesir"},
        {u"Œuvre", "oeuvre"}, {u"Þór", "thor"}, {u"Eyjafjörður", "eyjafjordur"}, {u"Iğdır İstanbul", "igdir istanbul"},
        {u"ﬁne Ｆｕｌｌ", "fine full"}, {u"e\u0301", "e"}, {u"東京", "東京"}, {u"Ελλάς", "ελλασ"}, {u"", ""}};
    for (const auto &[text, folded] : table) {
        EXPECT_EQ(foldForSearch(text), folded);
        EXPECT_EQ(foldForSearch(std::string_view(QStringView(text).toUtf8().toStdString())), folded);
    }
}

TEST(FoldForSearch, isItsOwnResult)
{
    for (const char16_t *text : {u"Łódź", u"Straße", u"İ", u"ﬁ", u"Ǆ", u"ẞ"}) {
        const std::string once = foldForSearch(text);
        EXPECT_EQ(foldForSearch(QString::fromStdString(once)), once);
    }
}

TEST(CustomerLists, findRowsAcrossPages)
{
    CustomerList list;
    list.append(page({"1", "2"}));
    list.append(std::make_shared<const CustomerPage>()); // an empty page takes no place
    list.append(page({"3"}));
    ASSERT_EQ(list.size(), 3u);
    EXPECT_EQ(list.pages().size(), 2u);
    EXPECT_EQ(list.company(0), QStringLiteral("name 11111111-aaaa-4111-8111-111111111111"));
    EXPECT_EQ(list.id(1), QStringLiteral("21111111-aaaa-4111-8111-111111111111"));
    EXPECT_EQ(list.id(2), QStringLiteral("31111111-aaaa-4111-8111-111111111111"));
    EXPECT_EQ(list.domain(2), QString());
    EXPECT_FALSE(list.unreadable(2));
    EXPECT_TRUE(list.relationship(2).is(Relationship::Unknown));
}

TEST(SeenCustomers, leaveAPageWithoutRepeatsAlone)
{
    SeenCustomers seen;
    const auto first = page({"1", "2"});
    EXPECT_EQ(seen.withoutRepeats(first), first);
}

TEST(SeenCustomers, dropRepeatsWithinAndAcrossPagesInAnyCase)
{
    SeenCustomers seen;
    EXPECT_EQ(seen.withoutRepeats(page({"1", "2", "1"}))->rows.size(), 2u);
    const auto rest = seen.withoutRepeats(page({"2", "3", "1", "4"}));
    ASSERT_EQ(rest->rows.size(), 2u);
    EXPECT_EQ(rest->id(0), "31111111-aaaa-4111-8111-111111111111");
    EXPECT_EQ(rest->company(1), "name 41111111-aaaa-4111-8111-111111111111");
    EXPECT_EQ(rest->searchText(1), page({"4"})->searchText(0));
    const auto upper = decodeCustomerPage(R"({"items":[{"id":"11111111-AAAA-4111-8111-111111111111"}]})")->page;
    EXPECT_TRUE(seen.withoutRepeats(upper)->rows.empty());
}

TEST(SeenCustomers, keepEveryUnreadableRow)
{
    SeenCustomers seen;
    const auto odd = decodeCustomerPage(R"({"items":[{"id":"x"},{"id":"x"},{}]})")->page;
    EXPECT_EQ(seen.withoutRepeats(odd)->rows.size(), 3u);
}

} // namespace

} // namespace parting

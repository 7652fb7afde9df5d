// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "customers.h"
#include "ui/models/customerfilter.h"
#include "ui/models/customerquery.h"

#include <gtest/gtest.h>

#include <QElapsedTimer>

namespace parting::ui {
namespace {

using test::idOf;
using test::ListedCustomer;

const std::vector<ListedCustomer> customers{
    {idOf(1), QStringLiteral("Contoso AB"), QStringLiteral("contoso.onmicrosoft.com")},
    {idOf(2), QStringLiteral("Łódź Kraków Bank"), QStringLiteral("lodz.example"), QStringLiteral("advisor")},
    {idOf(3), QStringLiteral("Contoso Bank"), QStringLiteral("bank.example")},
    {QStringLiteral("deadbeef-0123-4567-89ab-cdefdeadbeef"), QStringLiteral("Ångström a-b"),
        QStringLiteral("ang.example")},
};

std::vector<std::size_t> rowsFor(const char16_t *typed)
{
    return CustomerQuery(QStringView(typed)).matchingRows(*test::page(customers));
}

TEST(CustomerQueries, findWhatPeopleType)
{
    using Rows = std::vector<std::size_t>;
    const std::tuple<const char16_t *, Rows> table[]{
        {u"contoso", {0, 2}},
        {u"CONTOSO bank", {2}},
        {u"bank contoso", {2}},
        {u"lodz", {1}},
        {u"ŁÓDŹ", {1}},
        {u"angstrom", {3}},
        {u"ångström", {3}},
        {u"onmicrosoft", {0}},
        {u"deadbeef-0123", {3}},
        {u"deadbeef0123", {3}},
        {u"DEADBEEF-0123-4567-89AB-CDEFDEADBEEF", {3}},
        {u"a-b", {3}},
        {u"bank 00000003", {2}},
        {u"abcontoso", {}}, // company and domain are apart
        {u"zzqq", {}},
        {u"   ", {0, 1, 2, 3}},
    };
    for (const auto &[typed, rows] : table)
        EXPECT_EQ(rowsFor(typed), rows) << qPrintable(QString::fromUtf16(typed));
}

TEST(CustomerQueries, knowWhenANameIsShared)
{
    const CustomerList list = test::listOf({{{idOf(1), QStringLiteral("Contoso")}, {idOf(2), QStringLiteral("CONTOSO")},
        {idOf(3), QStringLiteral("Contoso Bank")}}});
    EXPECT_TRUE(nameIsShared(list, CustomerId(idOf(1)), QStringLiteral("Contoso")));
    EXPECT_FALSE(nameIsShared(list, CustomerId(idOf(3)), QStringLiteral("Contoso Bank")));
    EXPECT_FALSE(nameIsShared(list, CustomerId(idOf(4)), QStringLiteral("Fabrikam")));
}

TEST(CustomerFilters, letThroughByKind)
{
    const CustomerList list = test::listOf({customers, {{QString(), QStringLiteral("No ID"), {}}}});
    ASSERT_TRUE(list.unreadable(4));
    const auto hits = [&](CustomerFilter filter) {
        return hitsIn(list, {}, filter, [](std::uint32_t row) { return row == 2; });
    };
    EXPECT_EQ(hits(CustomerFilter::All), std::vector<bool>({true, true, true, true, true}));
    EXPECT_EQ(hits(CustomerFilter::Resellers), std::vector<bool>({true, false, true, true, false}));
    EXPECT_EQ(hits(CustomerFilter::OtherRelationships), std::vector<bool>({false, true, false, false, false}));
    EXPECT_EQ(hits(CustomerFilter::Unreadable), std::vector<bool>({false, false, false, false, true}));
    EXPECT_EQ(hits(CustomerFilter::RemovedHere), std::vector<bool>({false, false, true, false, false}));
}

} // namespace
} // namespace parting::ui

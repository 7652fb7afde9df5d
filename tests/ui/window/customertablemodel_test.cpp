// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "customers.h"
#include "ui/models/customertablemodel.h"
#include "ui/models/tablemodel.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace parting::ui {
namespace {

using test::idOf;
using test::ListedCustomer;
using test::listOf;

class CustomerTables : public testing::Test {
protected:
    explicit CustomerTables(const QLocale &locale = QLocale(QLocale::English)) : model(locale) { }

    void waitForRows(std::uint32_t total)
    {
        ASSERT_TRUE(QTest::qWaitFor([&] { return model.total() == total; }));
    }
    [[nodiscard]] QStringList column(CustomerColumn wanted) const
    {
        QStringList cells;
        for (int row = 0; row < model.rowCount(); ++row)
            cells << model.index(row, int(wanted)).data().toString();
        return cells;
    }
    [[nodiscard]] QStringList names() const { return column(CustomerColumn::Company); }

    CustomerTableModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

class SwedishTables : public CustomerTables {
protected:
    SwedishTables() : CustomerTables(QLocale(QLocale::Swedish)) { }
};

ListedCustomer named(int number, const char16_t *name)
{
    return {idOf(number), QString::fromUtf16(name), QStringLiteral("c%1.example").arg(number)};
}

TEST_F(CustomerTables, fillPageByPageInTheirOrder)
{
    CustomerList list = listOf({{named(1, u"fabrikam"), named(2, u"Adatum")}});
    model.restart(list);
    waitForRows(2);
    EXPECT_EQ(names(), QStringList({QStringLiteral("Adatum"), QStringLiteral("fabrikam")}));

    list.append(test::page({named(3, u"Contoso 10"), named(4, u"Contoso 9"), named(5, u"Zeta")}));
    model.grow(list);
    waitForRows(5);
    EXPECT_EQ(names(),
        QStringList({QStringLiteral("Adatum"), QStringLiteral("Contoso 9"), QStringLiteral("Contoso 10"),
            QStringLiteral("fabrikam"), QStringLiteral("Zeta")}));
}

TEST_F(SwedishTables, sortByTheirLanguage)
{
    model.restart(
        listOf({{named(1, u"Öst"), named(2, u"Zeta"), named(3, u"Ånge"), named(4, u"Åland"), named(5, u"älg")}}));
    waitForRows(5);
    EXPECT_EQ(names(),
        QStringList({QStringLiteral("Zeta"), QStringLiteral("Åland"), QStringLiteral("Ånge"), QStringLiteral("älg"),
            QStringLiteral("Öst")}));
}

TEST_F(CustomerTables, sortByAnyColumnBothWays)
{
    model.restart(listOf({{named(3, u"A"), named(1, u"B"), named(2, u"C")}}));
    waitForRows(3);
    model.sort(int(CustomerColumn::Company), Qt::DescendingOrder);
    EXPECT_EQ(names(), QStringList({QStringLiteral("C"), QStringLiteral("B"), QStringLiteral("A")}));

    QSignalSpy arranged(&model, &QAbstractItemModel::modelReset);
    model.sort(int(CustomerColumn::MicrosoftId), Qt::AscendingOrder);
    ASSERT_TRUE(arranged.wait());
    EXPECT_EQ(names(), QStringList({QStringLiteral("B"), QStringLiteral("C"), QStringLiteral("A")}));
}

TEST_F(CustomerTables, answerOnlyTheLastOrderAskedFor)
{
    model.restart(listOf({{named(3, u"A"), named(1, u"B"), named(2, u"C")}}));
    model.sort(int(CustomerColumn::Domain), Qt::DescendingOrder);
    model.sort(int(CustomerColumn::MicrosoftId), Qt::AscendingOrder);
    waitForRows(3);
    EXPECT_EQ(names(), QStringList({QStringLiteral("B"), QStringLiteral("C"), QStringLiteral("A")}));
}

TEST_F(CustomerTables, narrowBySearchAndFilterTogether)
{
    ListedCustomer advised = named(3, u"Contoso advised");
    advised.relationship = QStringLiteral("advisor");
    model.restart(listOf({{named(1, u"Contoso"), named(2, u"Fabrikam"), advised}}));
    waitForRows(3);
    model.setSearch(QStringLiteral("conto"));
    EXPECT_EQ(model.rowCount(), 2);
    model.setFilter(CustomerFilter::Resellers);
    EXPECT_EQ(names(), QStringList({QStringLiteral("Contoso")}));
    EXPECT_EQ(model.rowOf(CustomerId(idOf(2))), -1);
    EXPECT_EQ(model.rowOf(CustomerId(idOf(1).toUpper())), 0);
    EXPECT_EQ(model.total(), 3u);
}

TEST_F(CustomerTables, keepTheRemovedUntilACompleteReadLacksThem)
{
    const CustomerId gone(idOf(2));
    const auto mark = [&] { return model.index(model.rowOf(gone), 0).data(StateRole).value<CustomerMark>(); };
    const auto word = [&] {
        return model.index(model.rowOf(gone), int(CustomerColumn::Relationship)).data().toString();
    };
    const CustomerList both = listOf({{named(1, u"Contoso"), named(2, u"Fabrikam")}});
    model.restart(both);
    waitForRows(2);
    model.markRemoved(gone, QDateTime::currentDateTimeUtc());
    EXPECT_EQ(mark(), CustomerMark::RemovedHere);
    EXPECT_TRUE(word().startsWith(QStringLiteral("Removed "))) << qPrintable(word());
    EXPECT_FALSE(word().contains(QStringLiteral("still listed"))) << "nothing was read since";
    model.setFilter(CustomerFilter::RemovedHere);
    EXPECT_EQ(names(), QStringList({QStringLiteral("Fabrikam")}));

    QSignalSpy arranged(&model, &QAbstractItemModel::modelReset);
    model.restart(listOf({{named(1, u"Contoso"), named(2, u"Fabrikam")}}));
    ASSERT_TRUE(arranged.wait());
    model.readToTheEnd();
    EXPECT_EQ(word(), QStringLiteral("Gone, still listed"));
    for (const int role : {int(Qt::ToolTipRole), int(Qt::AccessibleTextRole), int(WholeRole)}) {
        const QString whole = model.index(model.rowOf(gone), int(CustomerColumn::Relationship)).data(role).toString();
        EXPECT_TRUE(whole.startsWith(QStringLiteral("Removed "))) << qPrintable(whole);
        EXPECT_TRUE(whole.endsWith(QStringLiteral("still listed by Microsoft"))) << qPrintable(whole);
    }

    model.restart(listOf({{named(1, u"Contoso")}}));
    model.readToTheEnd();
    waitForRows(1);
    model.restart(both); // somebody made the relationship anew
    waitForRows(2);
    model.setFilter(CustomerFilter::All);
    EXPECT_EQ(mark(), CustomerMark::None);
}

TEST_F(CustomerTables, showForeignTextAsOneLineOfPlainText)
{
    model.restart(listOf({{{idOf(1), QStringLiteral("<b>bold</b>\nsecond\tline \u202Edlog"), {}}, {idOf(2), {}, {}}}}));
    waitForRows(2);
    const QString nameless = names().at(0);
    EXPECT_EQ(nameless, QStringLiteral("(no name)"));
    const QString shown = names().at(1);
    EXPECT_TRUE(shown.startsWith(QStringLiteral("<b>bold</b> second line")));
    EXPECT_FALSE(shown.contains(u'\u202E'));
}

TEST_F(CustomerTables, countWhatCouldNotBeRead)
{
    model.restart(listOf({{named(1, u"Contoso"), {QString(), QStringLiteral("No ID"), {}}}}));
    waitForRows(2);
    EXPECT_EQ(model.unreadable(), 1);
    model.setFilter(CustomerFilter::Unreadable);
    EXPECT_EQ(column(CustomerColumn::Relationship), QStringList({QStringLiteral("Unreadable")}));
}

} // namespace
} // namespace parting::ui

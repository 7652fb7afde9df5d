// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/auth/tokenfile.h"
#include "core/service/accountreader.h"
#include "core/service/customerdirectory.h"
#include "core/service/lastreads.h"
#include "customers.h"
#include "tests/domain/values.h"
#include "ui/models/customertablemodel.h"
#include "ui/text/texts.h"

#include "core/api/apiclient.h"
#include "core/api/partnerapi.h"

#include <gmock/gmock.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace parting::ui {
namespace {

using namespace std::chrono_literals;
using Class = SubscriptionClass;
using test::idOf;
using testing::ElementsAre;
using values::now;

/// A list of which some readiness is known, by a clock of the test's own.
class ListedReadinessTest : public testing::Test {
protected:
    void SetUp() override
    {
        std::vector<test::ListedCustomer> customers;
        for (int number = 1; number <= 8; ++number)
            customers.push_back({idOf(number), QStringLiteral("C%1").arg(number), {}});
        customers.push_back({idOf(9), u"Advised"_qs, {}, u"advisor"_qs});
        customers.push_back({{}, u"Unreadable"_qs, {}});
        model.restart(test::listOf({customers}));
        ASSERT_TRUE(QTest::qWaitFor([&] { return model.rowCount() == 10; }));
        model.setReadiness(book);
    }
    void know(int number, AccountSnapshot snapshot)
    {
        snapshot.id = CustomerId(idOf(number));
        snapshot.readAt = now;
        book.note(snapshot);
    }
    void knowSome()
    {
        know(1, values::account());
        know(2, values::account({values::subscription(Class::LegacyLicense)}));
        know(3, values::account({values::committed(Class::NewCommerceLicense)}));
        know(4, values::account({values::cancellable(Class::SoftwareSubscription)}));
        know(5, values::account({values::cancellable(Class::NewCommerceLicense)}));
        Subscription later = values::committed(Class::NewCommerceLicense);
        later.commitmentEndDate = values::utc("2028-02-29T00:00:00");
        know(6, values::account({later}));
        auto unsure = values::account();
        unsure.transfers = tl::make_unexpected(values::forbidden());
        know(7, unsure);
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names << model.index(row, 0).data().toString();
        return names;
    }
    [[nodiscard]] QString cell(int number, CustomerColumn column) const
    {
        return model.index(model.rowOf(CustomerId(idOf(number))), int(column)).data().toString();
    }
    QStringList filtered(CustomerFilter filter)
    {
        model.setFilter(filter);
        return names();
    }
    int counted(CustomerFilter filter) const { return model.filterCounts()[std::size_t(filter)]; }

    QTemporaryDir folder;
    QDateTime time = now;
    Clock clock{.now = [this] { return time; }};
    FixedToken token{"none"};
    ApiClient client{{.baseUrl = QUrl(u"http://127.0.0.1:1"_qs)}, token};
    PartnerApi api{client};
    CustomerDirectory directory{api};
    AccountReader reader{api, clock};
    LastReads last{directory, reader, clock, {.folder = folder.path(), .account = u"practice"_qs}};
    ReadinessBook book{last, reader, clock};
    CustomerTableModel model{QLocale(QLocale::English)};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(ListedReadinessTest, WhatWasNotReadSaysSo)
{
    for (const CustomerColumn column : {CustomerColumn::Earliest, CustomerColumn::Readiness, CustomerColumn::Cost}) {
        EXPECT_EQ(cell(1, column), u"Not checked"_qs);
        EXPECT_EQ(cell(9, column), u"Not a reseller"_qs);
    }
    EXPECT_EQ(counted(CustomerFilter::NotChecked), 8);
    EXPECT_EQ(counted(CustomerFilter::Ready), 0);
    EXPECT_EQ(filtered(CustomerFilter::NotChecked).size(), 8);
    EXPECT_TRUE(filtered(CustomerFilter::Ready).isEmpty());
    EXPECT_EQ(model.checked(), 0);
}

TEST_F(ListedReadinessTest, ShowsWhatIsKnown)
{
    knowSome();
    EXPECT_EQ(cell(1, CustomerColumn::Earliest), u"Now"_qs);
    EXPECT_EQ(cell(2, CustomerColumn::Earliest), u"Now, 1 step(s)"_qs);
    EXPECT_EQ(cell(3, CustomerColumn::Earliest), texts::day(QDate(2026, 12, 1)));
    EXPECT_EQ(cell(4, CustomerColumn::Earliest), u"Steps elsewhere"_qs);
    EXPECT_EQ(cell(7, CustomerColumn::Earliest), u"Not checked"_qs);
    EXPECT_EQ(cell(3, CustomerColumn::Readiness), u"Not before a date"_qs);
    EXPECT_EQ(cell(3, CustomerColumn::Cost), u"1 holding(s) until "_qs + texts::day(QDate(2026, 11, 30)));
    EXPECT_EQ(cell(1, CustomerColumn::Cost), u"Nothing"_qs);
    const QString whole =
        model.index(model.rowOf(CustomerId(idOf(3))), int(CustomerColumn::Earliest)).data(Qt::ToolTipRole).toString();
    EXPECT_TRUE(whole.contains(u"Something (25 seat(s)) is committed"_qs)) << qPrintable(whole);
    EXPECT_TRUE(whole.contains(u"as of"_qs)) << qPrintable(whole);
}

TEST_F(ListedReadinessTest, FiltersAndCountsByIt)
{
    knowSome();
    EXPECT_THAT(filtered(CustomerFilter::Ready), ElementsAre(u"C1"_qs));
    EXPECT_THAT(filtered(CustomerFilter::ClearHere), ElementsAre(u"C2"_qs, u"C5"_qs));
    EXPECT_THAT(filtered(CustomerFilter::NotBefore), ElementsAre(u"C3"_qs, u"C6"_qs));
    EXPECT_THAT(filtered(CustomerFilter::Elsewhere), ElementsAre(u"C4"_qs));
    EXPECT_THAT(filtered(CustomerFilter::NotChecked), ElementsAre(u"C7"_qs, u"C8"_qs));
    EXPECT_TRUE(filtered(CustomerFilter::Closing24).isEmpty());
    EXPECT_THAT(filtered(CustomerFilter::Closing48), ElementsAre(u"C4"_qs, u"C5"_qs));
    EXPECT_THAT(filtered(CustomerFilter::Closing72), ElementsAre(u"C4"_qs, u"C5"_qs));
    EXPECT_THAT(filtered(CustomerFilter::Idle12), ElementsAre(u"C1"_qs, u"C7"_qs));
    const std::pair<CustomerFilter, int> expected[]{{CustomerFilter::Ready, 1}, {CustomerFilter::ClearHere, 2},
        {CustomerFilter::NotBefore, 2}, {CustomerFilter::Elsewhere, 1}, {CustomerFilter::NotChecked, 2},
        {CustomerFilter::Closing24, 0}, {CustomerFilter::Closing48, 2}, {CustomerFilter::Idle3, 2}};
    for (const auto &[filter, count] : expected)
        EXPECT_EQ(counted(filter), count) << int(filter);
    EXPECT_EQ(model.checked(), 6);
    model.setSearch(u"c5"_qs);
    EXPECT_THAT(filtered(CustomerFilter::Closing72), ElementsAre(u"C5"_qs));
}

TEST_F(ListedReadinessTest, TimePassesOverIt)
{
    knowSome();
    time = now.addSecs(3 * 3600);
    EXPECT_THAT(filtered(CustomerFilter::Closing24), ElementsAre(u"C4"_qs, u"C5"_qs));
    time = now.addSecs(26 * 3600);
    EXPECT_EQ(cell(5, CustomerColumn::Earliest), u"Not checked"_qs) << "the window may have closed";
    EXPECT_THAT(filtered(CustomerFilter::NotChecked), ElementsAre(u"C4"_qs, u"C5"_qs, u"C7"_qs, u"C8"_qs));
}

TEST_F(ListedReadinessTest, SortsByWhatCanBeDoneFirst)
{
    knowSome();
    QSignalSpy arranged(&model, &QAbstractItemModel::modelReset);
    model.sort(int(CustomerColumn::Earliest), Qt::AscendingOrder);
    ASSERT_TRUE(arranged.wait());
    EXPECT_THAT(names().mid(0, 6), ElementsAre(u"C1"_qs, u"C2"_qs, u"C5"_qs, u"C4"_qs, u"C3"_qs, u"C6"_qs));
    know(8, values::account());
    ASSERT_TRUE(arranged.wait(3'000)) << "what becomes known finds its place";
    EXPECT_THAT(names().mid(0, 2), ElementsAre(u"C1"_qs, u"C8"_qs));
    model.sort(int(CustomerColumn::Cost), Qt::DescendingOrder);
    ASSERT_TRUE(arranged.wait());
    EXPECT_LT(names().indexOf(u"C6"_qs), names().indexOf(u"C3"_qs));
    EXPECT_LT(names().indexOf(u"C3"_qs), names().indexOf(u"C1"_qs));
}

TEST_F(ListedReadinessTest, SaysOfWhomSomethingBecameKnown)
{
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged), known(&model, &CustomerTableModel::readinessKnown);
    know(3, values::account());
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed[0][0].toModelIndex().row(), model.rowOf(CustomerId(idOf(3))));
    EXPECT_EQ(known.size(), 1);
    model.markRemoved(CustomerId(idOf(3)), now);
    EXPECT_EQ(cell(3, CustomerColumn::Earliest), QString());
    EXPECT_TRUE(filtered(CustomerFilter::Ready).isEmpty()) << "it is gone";
}

TEST_F(ListedReadinessTest, ANewListFindsWhatIsKnown)
{
    knowSome();
    model.restart(test::listOf({{{idOf(3), u"C3"_qs, {}}, {idOf(1).toUpper(), u"C1"_qs, {}}}}));
    ASSERT_TRUE(QTest::qWaitFor([&] { return model.rowCount() == 2; }));
    EXPECT_THAT(filtered(CustomerFilter::Ready), ElementsAre(u"C1"_qs));
    EXPECT_EQ(model.checked(), 2);
}

} // namespace
} // namespace parting::ui

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/pages/samples.h"
#include "ui/models/holdingmodel.h"
#include "ui/models/stepmodel.h"
#include "ui/models/subscriptionmodel.h"
#include "ui/pages/tables.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace parting::ui {

namespace {

using Tester = QAbstractItemModelTester;
constexpr auto fatal = Tester::FailureReportingMode::Fatal;

QStringList column(const QAbstractItemModel &model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, column).data().toString();
    return texts;
}

std::vector<SubscriptionRow> family()
{
    const Subscription office = samples::legacy(u"Office"_qs), apps = samples::legacy(u"Apps"_qs);
    return subscriptionRows({.items = {samples::addOnOf(office, u"Zeta for Office"_qs), office,
                                 samples::addOnOf(office, u"Alpha for Office"_qs), apps}});
}

TEST(SubscriptionModel, KeepsAddOnsUnderTheirParentHoweverItIsSorted)
{
    SubscriptionModel model;
    const Tester tester(&model, fatal);
    model.setRows(family());

    model.sort(SubscriptionModel::Name, Qt::AscendingOrder);
    EXPECT_EQ(column(model, SubscriptionModel::Name),
        QStringList({u"Apps"_qs, u"Office"_qs, u"Alpha for Office"_qs, u"Zeta for Office"_qs}));
    EXPECT_EQ(model.index(0, 0).data(IndentRole).toInt(), 0);
    EXPECT_EQ(model.index(2, 0).data(IndentRole).toInt(), 1);

    model.sort(SubscriptionModel::Name, Qt::DescendingOrder);
    EXPECT_EQ(column(model, SubscriptionModel::Name),
        QStringList({u"Office"_qs, u"Zeta for Office"_qs, u"Alpha for Office"_qs, u"Apps"_qs}));
}

TEST(HoldingsTable, IsInTheOrderOfTheServiceOnceReset)
{
    SubscriptionModel model;
    FittedTable table({});
    table.setModel(&model);
    dressHoldings(&table);
    table.resize(600, 300);
    table.show();
    model.setRows(family());
    const QStringList given = column(model, SubscriptionModel::Name);
    QTest::mouseClick(table.horizontalHeader()->viewport(), Qt::LeftButton, {}, QPoint(10, 10));
    ASSERT_NE(column(model, SubscriptionModel::Name), given);
    table.resetColumns();
    EXPECT_EQ(column(model, SubscriptionModel::Name), given);
}

TEST(SubscriptionModel, LosesNoRowWhenParentsPointAtEachOther)
{
    Subscription one = samples::legacy(u"One"_qs), two = samples::legacy(u"Two"_qs), self = samples::legacy(u"Self"_qs);
    one.parentId = two.id;
    two.parentId = one.id;
    self.parentId = self.id;
    SubscriptionModel model;
    const Tester tester(&model, fatal);
    model.setRows(subscriptionRows({.items = {one, two, self}}));
    EXPECT_EQ(model.rowCount(), 3);
}

TEST(SubscriptionModel, ShowsWhatCouldNotBeReadAsARow)
{
    SubscriptionModel model;
    const Tester tester(&model, fatal);
    model.setRows(subscriptionRows({.unreadable = {{.index = 4, .reason = u"status"_qs, .hint = u"Exchange"_qs}}}));
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_TRUE(model.index(0, SubscriptionModel::Name).data().toString().contains(u"Exchange"));
    EXPECT_FALSE(model.index(0, SubscriptionModel::Status).data(StateRole).isValid());
}

TEST(SubscriptionModel, PutsWhatHasNoDateLastEitherWayRound)
{
    Subscription endless = samples::legacy(u"Endless"_qs), ends = samples::legacy(u"Ends"_qs);
    endless.commitmentEndDate = {};
    SubscriptionModel model;
    model.setRows(subscriptionRows({.items = {endless, ends}}));
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        model.sort(SubscriptionModel::Ends, order);
        EXPECT_EQ(column(model, SubscriptionModel::Name).last(), u"Endless"_qs);
    }
}

TEST(SubscriptionModel, ChangesInPlaceWhenReadAgain)
{
    SubscriptionModel model;
    const Tester tester(&model, fatal);
    auto rows = family();
    model.setRows(rows);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset), changes(&model, &QAbstractItemModel::dataChanged);
    rows[1].subscription->status = {SubscriptionStatus::Suspended, u"suspended"_qs};
    model.setRows(rows);
    EXPECT_EQ(resets.count(), 0);
    EXPECT_EQ(changes.count(), 1);
    rows.pop_back();
    model.setRows(rows);
    EXPECT_EQ(resets.count(), 1);
}

TEST(SubscriptionModel, FollowsTheChosenRowWhenSorted)
{
    SubscriptionModel model;
    const Tester tester(&model, fatal);
    model.setRows(family());
    const QPersistentModelIndex apps = model.index(model.rowOf(family().back().key()), SubscriptionModel::Name);
    model.sort(SubscriptionModel::Name, Qt::AscendingOrder);
    EXPECT_EQ(apps.row(), 0);
    EXPECT_EQ(apps.data().toString(), u"Apps"_qs);
}

TEST(HoldingModel, ListsEntitlementsAndOnlyPendingOrders)
{
    AccountSnapshot snapshot = samples::snapshotWith({});
    snapshot.entitlements =
        Listing<Entitlement>{.items = {{.type = {EntitlementType::Reservation, u"reservedinstance"_qs},
                                           .productId = u"DZH1"_qs,
                                           .quantity = 2},
                                 {.type = {EntitlementType::Unknown, u"hovercraft"_qs}, .productId = u"X"_qs}},
            .unreadable = {{.index = 2, .reason = u"quantity"_qs}}};
    snapshot.orders =
        Listing<Order>{.items = {{.id = OrderId(u"open"_qs), .status = {OrderStatus::Pending, u"pending"_qs}},
                           {.id = OrderId(u"old"_qs), .status = {OrderStatus::Completed, u"completed"_qs}}}};
    HoldingModel model;
    const Tester tester(&model, fatal);
    model.setRows(holdingRows(snapshot));
    ASSERT_EQ(model.rowCount(), 4);
    EXPECT_TRUE(column(model, HoldingModel::Status).contains(u"hovercraft"_qs));
    EXPECT_TRUE(column(model, HoldingModel::Order).contains(u"open"_qs));
    EXPECT_FALSE(column(model, HoldingModel::Order).contains(u"old"_qs));
}

TEST(HoldingModel, SaysNothingOfPartsThatWereNotRead)
{
    EXPECT_TRUE(holdingRows({}).empty());
}

TEST(StepModel, ShowsTheStepsInTheirOrderAndChangesThemInPlace)
{
    StepModel model;
    const Tester tester(&model, fatal);
    model.setSteps(samples::removalRun(RunOutcome::Running).steps);
    ASSERT_EQ(model.rowCount(), 3);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setSteps(samples::removalRun(RunOutcome::Done).steps);
    EXPECT_EQ(resets.count(), 0);
    EXPECT_EQ(model.index(1, StepModel::State).data(StateRole).value<StepState>(), StepState::Confirmed);
    EXPECT_EQ(model.index(1, StepModel::Time).data().toString(), u"13:00"_qs);
}

} // namespace

} // namespace parting::ui

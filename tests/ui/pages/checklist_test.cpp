// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/pages/samples.h"
#include "ui/models/checklist.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace parting::ui {

namespace {

Checklist listOf(std::vector<Subscription> subscriptions)
{
    return checklistOf(evaluateRemoval(samples::snapshotWith(std::move(subscriptions)), samples::now()));
}

std::vector<ChecklistRow> rowsIn(HoldingState state, const Checklist &list)
{
    std::vector<ChecklistRow> rows;
    std::copy_if(list.open.begin(), list.open.end(), std::back_inserter(rows),
        [state](const ChecklistRow &row) { return row.check.state == state; });
    return rows;
}

TEST(Checklist, OffersToSuspendOneOrAllByTheirIds)
{
    const Subscription one = samples::legacy(u"One"_qs), two = samples::legacy(u"Two"_qs);
    const auto single = rowsIn(HoldingState::Here, listOf({one}));
    ASSERT_EQ(single.size(), 1U);
    EXPECT_EQ(single[0].action, RowAction::Suspend);
    EXPECT_EQ(single[0].wish.subscriptions, std::vector({one.id}));

    const auto both = rowsIn(HoldingState::Here, listOf({one, two}));
    ASSERT_EQ(both.size(), 1U);
    EXPECT_EQ(both[0].action, RowAction::SuspendAll);
    EXPECT_EQ(both[0].wish.subscriptions.size(), 2U);
}

TEST(Checklist, OffersCancellingInsideTheWindow)
{
    const Subscription one = samples::cancellable(u"One"_qs), two = samples::cancellable(u"Two"_qs);
    const auto single = rowsIn(HoldingState::Here, listOf({one}));
    ASSERT_EQ(single.size(), 1U);
    EXPECT_EQ(single[0].action, RowAction::Cancel);
    EXPECT_EQ(single[0].wish.subscriptions, std::vector({one.id}));
    const auto both = rowsIn(HoldingState::Here, listOf({one, two}));
    ASSERT_EQ(both.size(), 1U);
    EXPECT_EQ(both[0].action, RowAction::CancelAll);
    EXPECT_EQ(both[0].wish.kinds, std::vector({WriteKind::CancelSubscription}));
}

TEST(Checklist, KeepsSuspendingAndCancellingApart)
{
    const auto rows = rowsIn(HoldingState::Here, listOf({samples::legacy(u"Old"_qs), samples::cancellable(u"New"_qs)}));
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].wish.kinds, std::vector({WriteKind::Suspend}));
    EXPECT_EQ(rows[1].wish.kinds, std::vector({WriteKind::CancelSubscription}));
}

TEST(Checklist, ExplainsWhatHasToWait)
{
    const auto rows =
        rowsIn(HoldingState::NotBefore, listOf({samples::committed(u"E3"_qs, samples::now().addDays(29))}));
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].action, RowAction::Why);
    EXPECT_TRUE(rows[0].wish.kinds.empty());
}

TEST(Checklist, OffersToReadAgainWhatCouldNotBeChecked)
{
    AccountSnapshot snapshot = samples::snapshotWith({});
    snapshot.entitlements = tl::make_unexpected(samples::refused(403, u"900329"_qs));
    const auto rows = rowsIn(HoldingState::Unchecked, checklistOf(evaluateRemoval(snapshot, samples::now())));
    EXPECT_TRUE(std::any_of(rows.begin(), rows.end(), [](const ChecklistRow &row) {
        return row.check.kind == HoldingKind::Entitlements && row.action == RowAction::ReadAgain;
    }));
}

TEST(Checklist, FoldsWhatIsClear)
{
    const Checklist list = listOf({});
    EXPECT_FALSE(list.clear.empty());
    for (const ChecklistRow &row : list.clear)
        EXPECT_EQ(row.action, RowAction::None);
}

TEST(Checklist, CancelsSoftwareByItsOrders)
{
    AccountSnapshot snapshot = samples::snapshotWith({});
    snapshot.orders = Listing<Order>{.items = {samples::softwareOrder(u"Windows Server"_qs)}};
    const auto rows = rowsIn(HoldingState::Here, checklistOf(evaluateRemoval(snapshot, samples::now())));
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].action, RowAction::CancelOrder);
    EXPECT_EQ(rows[0].wish, (PlanWish{.kinds = {WriteKind::CancelOrder}, .orders = {OrderId(u"order-1"_qs)}}));
}

TEST(Checklist, OffersToEndDelegatedAdministrationThoughItIsInNobodysWay)
{
    AccountSnapshot snapshot = samples::snapshotWith({});
    (*snapshot.customer)->allowDelegatedAccess = true;
    const Checklist list = checklistOf(evaluateRemoval(snapshot, samples::now()));
    const auto row = std::find_if(list.clear.begin(), list.clear.end(),
        [](const ChecklistRow &each) { return each.check.kind == HoldingKind::DelegatedAdmin; });
    ASSERT_NE(row, list.clear.end());
    EXPECT_EQ(row->action, RowAction::EndDelegatedAdmin);
    EXPECT_EQ(row->wish, (PlanWish{.kinds = {WriteKind::EndDelegatedAdmin}}));
}

} // namespace

} // namespace parting::ui

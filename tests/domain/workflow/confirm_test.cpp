// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/workflow/confirm.h"

#include <gtest/gtest.h>

namespace parting {

namespace {

Review removalReview(std::vector<CheckRow> rows)
{
    Review review{.kind = RunKind::Remove, .writes = {{.kind = WriteKind::RemoveRelationship}}};
    review.snapshot.customer = Customer{.companyName = u"Contoso"_qs, .domain = u"contoso.example"_qs};
    review.assessment.verdict.kind = VerdictKind::CanPart;
    review.assessment.rows = std::move(rows);
    return review;
}

CheckRow row(HoldingKind kind, HoldingState state)
{
    return {.kind = kind, .state = state, .findings = {{.kind = kind, .state = state}}};
}

} // namespace

TEST(ConfirmTest, ARemovalThatIsBlockedOrLacksATickIsNotStarted)
{
    const CheckRow reseller = row(HoldingKind::Relationship, HoldingState::Clear);
    const CheckRow unchecked = row(HoldingKind::Orders, HoldingState::Unchecked);
    const Review clean = removalReview({reseller});
    ASSERT_TRUE(clean.assessment.removable());
    EXPECT_TRUE(confirmable(clean, {}));

    EXPECT_FALSE(confirmable(removalReview({reseller, row(HoldingKind::LegacyLicense, HoldingState::Here)}), {}));

    const Review open = removalReview({reseller, unchecked});
    EXPECT_FALSE(confirmable(open, {}));
    EXPECT_FALSE(confirmable(open, {.looked = {{.kind = HoldingKind::Entitlements}}}));
    EXPECT_TRUE(confirmable(open, {.looked = unchecked.findings}));
}

TEST(ConfirmTest, ClearingNeedsSomethingToDo)
{
    EXPECT_FALSE(confirmable({.kind = RunKind::Clear}, {}));
    EXPECT_TRUE(confirmable({.kind = RunKind::Clear, .writes = {{.kind = WriteKind::Suspend}}}, {}));
}

TEST(ConfirmTest, TheRunCarriesWhatWasConfirmed)
{
    const QDateTime now(QDate(2026, 6, 10), QTime(12, 0), Qt::UTC);
    const parting::Run run =
        confirmedRun(removalReview({}), {.ticket = u"T-1"_qs}, RunId(u"run"_qs), CorrelationId(u"c"_qs), now);
    EXPECT_EQ(run.id, RunId(u"run"_qs));
    EXPECT_EQ(run.correlationId, CorrelationId(u"c"_qs));
    EXPECT_EQ(run.companyName, u"Contoso"_qs);
    EXPECT_EQ(run.confirmation.ticket, u"T-1"_qs);
    EXPECT_EQ(run.startedAt, now);
    ASSERT_EQ(run.steps.size(), 3U);
    EXPECT_EQ(run.steps[1].kind, StepKind::RemoveRelationship);
    EXPECT_TRUE(run.running());
}

TEST(ConfirmTest, OnlyWhatIsUnconfirmedIsLeft)
{
    parting::Run run;
    run.steps = {{.kind = StepKind::Suspend, .subscription = SubscriptionId(u"a"_qs), .state = StepState::Confirmed},
        {.kind = StepKind::CancelOrder, .order = OrderId(u"o"_qs), .state = StepState::Confirmed},
        {.kind = StepKind::CancelSubscription, .subscription = SubscriptionId(u"b"_qs), .state = StepState::NotSent},
        {.kind = StepKind::CancelOrder, .order = OrderId(u"p"_qs), .state = StepState::NotSent},
        {.kind = StepKind::EndDelegatedAdmin, .state = StepState::NotSent}};
    EXPECT_EQ(leftOf(run),
        (PlanWish{.kinds = {WriteKind::CancelSubscription, WriteKind::CancelOrder, WriteKind::EndDelegatedAdmin},
            .subscriptions = {SubscriptionId(u"b"_qs)},
            .orders = {OrderId(u"p"_qs)}}));
    EXPECT_EQ(changedBy(run), (QStringList{u"a"_qs, u"o"_qs}));
}

} // namespace parting

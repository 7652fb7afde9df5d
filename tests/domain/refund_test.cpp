// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/policy/refund.h"

#include "tests/domain/values.h"

namespace parting {

namespace {

using Class = SubscriptionClass;
using Kind = RefundEstimate::Kind;

/// Bought on 8 June, two days before now.
Subscription bought(Class subject, const char *cycle, const char *term)
{
    Subscription result = values::cancellable(subject);
    result.effectiveStart = values::utc("2026-06-08T09:00:00");
    result.billingCycle = QString::fromLatin1(cycle);
    result.termDuration = QString::fromLatin1(term);
    return result;
}

RefundEstimate estimate(const Subscription &subscription)
{
    return estimateRefund(subscription, values::now);
}

struct Case {
    const char *cycle;
    const char *term;
    RefundEstimate expected{};
};

void PrintTo(const Case &given, std::ostream *out)
{
    *out << given.cycle << ' ' << given.term;
}

class Prorating : public testing::TestWithParam<Case> { };

TEST_P(Prorating, countsTheDaysOfThePeriodThatIsPaid)
{
    EXPECT_EQ(estimate(bought(Class::NewCommerceLicense, GetParam().cycle, GetParam().term)), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(Cycles, Prorating,
    testing::Values(Case{"annual", "P1Y", {Kind::Prorated, 362, 365}}, Case{"monthly", "P1Y", {Kind::Prorated, 27, 30}},
        Case{"Monthly", "P1M", {Kind::Prorated, 27, 30}}, Case{"triennial", "P3Y", {Kind::Prorated, 1093, 1096}},
        Case{"one_time", "P3Y", {Kind::Prorated, 1093, 1096}}, Case{"one_time", "P1M", {Kind::Prorated, 27, 30}},
        Case{"one_time", "", {}}, Case{"one_time", "P2W", {}}, Case{"biennial", "P2Y", {}}, Case{"", "P1Y", {}}));

TEST(Refund, countsFromTheStartOfThePresentPeriod)
{
    Subscription old = bought(Class::NewCommerceLicense, "monthly", "P1Y");
    old.effectiveStart = values::utc("2026-01-31T00:00:00");
    EXPECT_EQ(estimate(old), (RefundEstimate{Kind::Prorated, 19, 30})); // 31 May to 30 June
    old.effectiveStart = {};
    EXPECT_EQ(estimate(old).kind, Kind::NotKnown);
    old.effectiveStart = values::now.addDays(3);
    EXPECT_EQ(estimate(old).kind, Kind::NotKnown);
}

TEST(Refund, ofATrialIsNothing)
{
    Subscription trial = bought(Class::NewCommerceLicense, "none", "P1M");
    EXPECT_EQ(estimate(trial).kind, Kind::NothingPaid);
    trial.billingCycle = u"monthly"_qs;
    trial.isTrial = true;
    EXPECT_EQ(estimate(trial).kind, Kind::NothingPaid);
}

TEST(Refund, believesTheServicesOwnOptionsWhileTheyHold)
{
    Subscription held = bought(Class::NewCommerceLicense, "annual", "P1Y");
    held.refundOptions = {{{RefundKind::Full, u"Full"_qs}, values::now.addSecs(1)}};
    EXPECT_EQ(estimate(held).kind, Kind::Full);
    held.refundOptions.front().expires = {};
    EXPECT_EQ(estimate(held).kind, Kind::Full);
    held.refundOptions.front().expires = values::now.addSecs(-1);
    EXPECT_EQ(estimate(held).kind, Kind::Prorated);
}

TEST(Refund, ofTheMarketplaceIsAllUnlessToldOtherwise)
{
    Subscription held = bought(Class::MarketplaceSaas, "monthly", "P1Y");
    EXPECT_EQ(estimate(held).kind, Kind::Full);
    held.refundOptions = {{{RefundKind::Partial, u"Partial"_qs}, {}}};
    EXPECT_EQ(estimate(held).kind, Kind::Prorated);
}

} // namespace

} // namespace parting

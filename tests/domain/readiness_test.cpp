// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/policy/readiness.h"

#include "tests/domain/values.h"

#include <gmock/gmock.h>

namespace parting {

namespace {

using namespace std::chrono_literals;
using Class = SubscriptionClass;
using State = ReadinessState;
using values::now;
using values::Status;

struct Case {
    const char *name;
    AccountSnapshot snapshot;
    State state;
    Activity activity = Activity::Live;
};

AccountSnapshot with(AccountSnapshot snapshot, void (*change)(AccountSnapshot &))
{
    change(snapshot);
    return snapshot;
}

std::vector<Case> cases()
{
    using namespace values;
    return {
        {"nothing held", account(), State::Ready, Activity::Never},
        {"suspended legacy", account({subscription(Class::LegacyLicense, Status::Suspended)}), State::Ready},
        {"deleted", account({committed(Class::NewCommerceLicense, Status::Deleted)}), State::Ready, Activity::Ended},
        {"active legacy", account({subscription(Class::LegacyLicense)}), State::ClearHere},
        {"inside the window", account({cancellable(Class::NewCommerceLicense)}), State::ClearHere},
        {"outside it", account({committed(Class::NewCommerceLicense)}), State::NotBefore},
        {"outside, and one here", account({committed(Class::NewCommerceLicense), subscription(Class::LegacyLicense)}),
            State::NotBefore},
        {"software inside its window", account({cancellable(Class::SoftwareSubscription)}), State::Elsewhere},
        {"no end known", account({subscription(Class::NewCommerceLicense)}), State::Elsewhere},
        {"one here, one elsewhere", account({subscription(Class::LegacyLicense), subscription(Class::Unknown)}),
            State::Elsewhere},
        {"a reservation", account({}, {reservation(now.addDays(100))}), State::Elsewhere},
        {"old software", account({}, {software()}, {softwareOrder(now.addDays(-100))}), State::NotChecked,
            Activity::Ended},
        {"an advisor",
            with(account(),
                [](auto &a) {
                    (*a.customer)->relationship = {Relationship::Advisor, u"advisor"_qs};
                }),
            State::NotReseller, Activity::Never},
        {"transfers not read", with(account(), [](auto &a) { a.transfers = tl::make_unexpected(forbidden()); }),
            State::NotChecked, Activity::Never},
        {"subscriptions not read", with(account(), [](auto &a) { a.subscriptions = tl::make_unexpected(forbidden()); }),
            State::NotChecked, Activity::Unknown},
        {"still reading", with(account(), [](auto &a) { a.orders.reset(); }), State::NotChecked, Activity::Unknown},
        {"nothing read", {}, State::NotChecked, Activity::Unknown},
    };
}

TEST(Readiness, saysWhereAnAccountStands)
{
    for (const Case &row : cases()) {
        const Readiness readiness = readinessOf(row.snapshot, now);
        EXPECT_EQ(readiness.state, row.state) << row.name;
        EXPECT_EQ(readiness.activity, row.activity) << row.name;
    }
}

TEST(Readiness, namesTheHoldingThatDecides)
{
    Subscription longer = values::committed(Class::NewCommerceLicense);
    longer.friendlyName = u"Microsoft 365 E3"_qs;
    longer.commitmentEndDate = values::utc("2027-01-31T00:00:00");
    longer.autoRenewEnabled = false;
    const Readiness readiness =
        readinessOf(values::account({values::committed(Class::NewCommerceLicense), longer}), now);
    EXPECT_EQ(readiness.decisive, u"Microsoft 365 E3"_qs);
    EXPECT_EQ(readiness.seats, 25);
    EXPECT_EQ(readiness.billed, 2);
    EXPECT_FALSE(readiness.renews);
    EXPECT_EQ(readiness.committedUntil, values::utc("2027-01-31T23:59:59"));
}

TEST(Readiness, knowsTheFirstDay)
{
    const QTimeZone zone("Europe/Stockholm");
    const auto day = [&](State state, const QDateTime &until = {}) {
        return earliestDay({.state = state, .committedUntil = until}, values::utc("2026-06-10T23:30:00"), zone);
    };
    EXPECT_EQ(day(State::Ready), QDate(2026, 6, 11));
    EXPECT_EQ(day(State::ClearHere), QDate(2026, 6, 11));
    EXPECT_EQ(day(State::NotBefore, values::utc("2026-11-30T23:59:59")), QDate(2026, 12, 2));
    for (const State state : {State::Elsewhere, State::NotReseller, State::NotChecked})
        EXPECT_FALSE(day(state).isValid());
}

TEST(Readiness, findsTheNextWindowToClose)
{
    Subscription later = values::cancellable(Class::NewCommerceLicense);
    later.cancellationAllowedUntil = now.addSecs(70 * 3600);
    const Readiness readiness =
        readinessOf(values::account({later, values::cancellable(Class::NewCommerceLicense)}), now);
    EXPECT_EQ(readiness.windowCloses, now.addSecs(26 * 3600));
    EXPECT_FALSE(closesWithin(readiness, 24h, now));
    EXPECT_TRUE(closesWithin(readiness, 48h, now));
    EXPECT_TRUE(closesWithin(readiness, 24h, now.addSecs(2 * 3600)));
    EXPECT_FALSE(closesWithin(readiness, 72h, now.addSecs(26 * 3600))) << "it is closed";
    EXPECT_FALSE(closesWithin(readinessOf(values::account(), now), 72h, now));
    EXPECT_FALSE(
        readinessOf(values::account({values::committed(Class::NewCommerceLicense)}), now).windowCloses.isValid());
}

TEST(Readiness, isNotCheckedAnyMoreOnceTimeAloneMayHaveChangedIt)
{
    Readiness readiness = readinessOf(values::account({values::cancellable(Class::NewCommerceLicense)}), now);
    readiness.readAt = now;
    const QDateTime turn = now.addSecs(26 * 3600 - 15 * 60);
    EXPECT_EQ(readiness.holdsUntil, turn);
    EXPECT_EQ(readiness.at(turn.addSecs(-1)), readiness);
    EXPECT_EQ(readiness.at(turn).state, State::NotChecked);
    EXPECT_EQ(readiness.at(turn).readAt, now);
    EXPECT_FALSE(readiness.at(turn).windowCloses.isValid());
    const Readiness forever = readinessOf(values::account({values::subscription(Class::LegacyLicense)}), now);
    EXPECT_EQ(forever.at(now.addYears(1)), forever);
}

TEST(Readiness, countsTheMonthsWithoutAnything)
{
    const auto endedAt = [](const char *day) {
        Subscription over = values::committed(Class::NewCommerceLicense, Status::Expired);
        over.commitmentEndDate = values::utc(day);
        return readinessOf(values::account({over}), now);
    };
    EXPECT_EQ(monthsWithoutAnything(endedAt("2026-06-01T00:00:00"), now), 0);
    EXPECT_EQ(monthsWithoutAnything(endedAt("2026-05-10T00:00:00"), now), 1);
    EXPECT_EQ(monthsWithoutAnything(endedAt("2026-05-11T00:00:00"), now), 0);
    EXPECT_EQ(monthsWithoutAnything(endedAt("2025-06-10T00:00:00"), now), 12);
    EXPECT_EQ(monthsWithoutAnything(endedAt("2027-06-10T00:00:00"), now), 0) << "cancelled early, no one says when";
    EXPECT_EQ(monthsWithoutAnything(readinessOf(values::account(), now), now), always);
    EXPECT_EQ(monthsWithoutAnything(readinessOf(values::account({values::withOffer("x")}), now), now), 0);
    EXPECT_EQ(monthsWithoutAnything({}, now), 0) << "not known is no ghost";

    Subscription undated = values::subscription(Class::NewCommerceLicense, Status::Deleted);
    EXPECT_EQ(readinessOf(values::account({undated}), now).activity, Activity::Unknown);
    Subscription first = values::committed(Class::NewCommerceLicense, Status::Expired);
    first.commitmentEndDate = values::utc("2024-01-01T00:00:00");
    const Order bought = values::softwareOrder(values::utc("2026-01-10T12:00:00"));
    EXPECT_EQ(monthsWithoutAnything(readinessOf(values::account({first}, {}, {bought}), now), now), 5);
}

TEST(CostOfLeaving, isWhatStaysBilledTheLongestFirst)
{
    Subscription soon = values::committed(Class::NewCommerceLicense), late = soon;
    soon.id = SubscriptionId(u"soon"_qs);
    late.id = SubscriptionId(u"late"_qs);
    late.friendlyName = u"Visio"_qs;
    late.quantity = 3;
    late.autoRenewEnabled = false;
    late.commitmentEndDate = values::utc("2027-01-31T00:00:00");
    Subscription endless = values::subscription(Class::NewCommerceLicense);
    endless.id = SubscriptionId(u"endless"_qs);
    const auto billed = costOfLeaving(evaluateRemoval(
        values::account({soon, late, endless, values::cancellable(Class::NewCommerceLicense),
                            values::subscription(Class::LegacyLicense), values::subscription(Class::AzurePlan)},
            {values::reservation(now.addDays(100))}),
        now));
    const std::vector<BilledHolding> expected{
        {.id = u"endless"_qs, .name = u"Something"_qs, .seats = 25, .renews = true},
        {.id = u"late"_qs, .name = u"Visio"_qs, .seats = 3, .until = values::utc("2027-01-31T23:59:59")},
        {.id = u"soon"_qs,
            .name = u"Something"_qs,
            .seats = 25,
            .until = values::utc("2026-11-30T23:59:59"),
            .renews = true}};
    EXPECT_EQ(billed, expected);
    EXPECT_TRUE(costOfLeaving(evaluateRemoval(values::account(), now)).empty());
}

} // namespace

} // namespace parting

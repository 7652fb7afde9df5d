// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/policy/removal.h"

#include "tests/domain/values.h"

#include <algorithm>

namespace parting {

namespace {

using values::now;
using enum HoldingState;

std::vector<Finding> findings(const AccountSnapshot &snapshot, HoldingKind kind, const QDateTime &at = now)
{
    std::vector<Finding> found;
    for (const CheckRow &row : evaluateRemoval(snapshot, at).rows) {
        if (row.kind == kind)
            found.insert(found.end(), row.findings.begin(), row.findings.end());
    }
    return found;
}

Finding only(const AccountSnapshot &snapshot, HoldingKind kind, const QDateTime &at = now)
{
    const auto found = findings(snapshot, kind, at);
    EXPECT_EQ(found.size(), 1U);
    return found.empty() ? Finding{} : found.front();
}

TEST(Reservations, areEndedInAzureUntilTheyExpire)
{
    const Finding active = only(values::account({}, {values::reservation(now.addDays(90))}), HoldingKind::Reservation);
    EXPECT_EQ(active.state, Elsewhere);
    EXPECT_EQ(active.reason, Reason::ReservationActive);
    EXPECT_EQ(active.remedy, Remedy::ManageReservations);
    EXPECT_EQ(active.committedUntil, now.addDays(90));
    EXPECT_EQ(active.subjectName, u"virtualmachines"_qs);

    const Finding ended = only(values::account({}, {values::reservation(now.addSecs(-1))}), HoldingKind::Reservation);
    EXPECT_EQ(ended.state, Clear);
    EXPECT_EQ(ended.reason, Reason::ReservationEnded);
}

TEST(Reservations, withoutADateCountAsActive)
{
    for (const QDateTime &expiry : {QDateTime(), values::utc("9999-12-31T00:00:00")}) {
        const Finding finding = only(values::account({}, {values::reservation(expiry)}), HoldingKind::Reservation);
        EXPECT_EQ(finding.state, Elsewhere);
        EXPECT_FALSE(finding.committedUntil.isValid());
    }
}

TEST(Software, canBeReturnedForThirtyDays)
{
    const auto account = [](const QDateTime &bought) {
        return values::account({}, {values::software()}, {values::softwareOrder(bought)});
    };
    const Finding closing = only(account(now.addDays(-30)), HoldingKind::PerpetualSoftware);
    EXPECT_EQ(closing.state, Elsewhere) << "too little time is left to do it from here";
    EXPECT_EQ(closing.reason, Reason::SoftwareRecent);
    EXPECT_EQ(closing.remedy, Remedy::CancelSoftwareInPartnerCenter);
    EXPECT_EQ(closing.actUntil, now);

    const Finding recent = only(account(now.addDays(-30).addSecs(15 * 60)), HoldingKind::PerpetualSoftware);
    EXPECT_EQ(recent.state, Here);
    EXPECT_EQ(recent.remedy, Remedy::CancelOrder);
    EXPECT_EQ(recent.orderId, OrderId(u"9e0ce39ed24b"_qs));
    EXPECT_EQ(recent.subjectName, u"Windows Server 2022"_qs);
    EXPECT_EQ(recent.quantity, 0); // bought pieces are not seats

    const Finding old = only(account(now.addDays(-30).addSecs(-1)), HoldingKind::PerpetualSoftware);
    EXPECT_EQ(old.state, Unchecked);
    EXPECT_EQ(old.reason, Reason::SoftwareOld);
    EXPECT_EQ(old.certainty, Certainty::Uncertain);
}

TEST(Software, ofUnknownAgeIsUncertain)
{
    auto noOrders = values::account({}, {values::software()});
    noOrders.orders = tl::make_unexpected(values::forbidden());
    for (const auto &snapshot : {values::account({}, {values::software()}), noOrders,
             values::account({}, {values::software()}, {values::softwareOrder({})})}) {
        const Finding finding = only(snapshot, HoldingKind::PerpetualSoftware);
        EXPECT_EQ(finding.state, Unchecked);
        EXPECT_EQ(finding.reason, Reason::SoftwareUndated);
    }
}

TEST(Software, isFoundByTheOrdersOtherId)
{
    auto order = values::softwareOrder(now.addDays(-3));
    order.alternateId = order.id.toString().toUpper();
    order.id = OrderId(u"f7b2d3c8-0000-4000-8000-000000000001"_qs);
    const Finding finding = only(values::account({}, {values::software()}, {order}), HoldingKind::PerpetualSoftware);
    EXPECT_EQ(finding.reason, Reason::SoftwareRecent);
}

TEST(Software, boughtOnlyASecondAgoIsSeenInTheOrders)
{
    const Finding finding =
        only(values::account({}, {}, {values::softwareOrder(now.addDays(-3))}), HoldingKind::PerpetualSoftware);
    EXPECT_EQ(finding.state, Here);
    EXPECT_EQ(finding.reason, Reason::SoftwareRecent);
    EXPECT_EQ(finding.subjectId, u"9e0ce39ed24b"_qs);
}

TEST(Software, isCountedOnceAsSubscriptionEntitlementAndOrder)
{
    auto subscription = values::cancellable(SubscriptionClass::SoftwareSubscription);
    subscription.orderId = u"9E0CE39ED24B"_qs;
    auto entitlement = values::software();
    entitlement.productId = u"DG7GMGF0FKX9"_qs;
    auto order = values::softwareOrder(now.addDays(-3));
    order.lines.front().offerId = subscription.offerId;
    order.lines.front().subscriptionId = subscription.id;
    const auto snapshot = values::account({subscription}, {entitlement}, {order});
    EXPECT_TRUE(findings(snapshot, HoldingKind::PerpetualSoftware).empty());
    EXPECT_EQ(findings(snapshot, HoldingKind::SoftwareSubscription).size(), 1U);
    EXPECT_EQ(evaluateRemoval(snapshot, now).blocking().size(), 1U);
}

TEST(Software, besideASoftwareSubscriptionOfTheSameOrderCountsOnItsOwn)
{
    auto subscription = values::cancellable(SubscriptionClass::SoftwareSubscription);
    subscription.orderId = u"9e0ce39ed24b"_qs;
    const auto snapshot =
        values::account({subscription}, {values::software()}, {values::softwareOrder(now.addDays(-3))});
    EXPECT_EQ(findings(snapshot, HoldingKind::PerpetualSoftware).size(), 1U);
    EXPECT_EQ(findings(snapshot, HoldingKind::SoftwareSubscription).size(), 1U);
}

TEST(Software, cancelledIsNoLongerInTheWay)
{
    auto whole = values::softwareOrder(now.addDays(-3));
    whole.status = {OrderStatus::Cancelled, u"cancelled"_qs};
    auto oneLine = values::softwareOrder(now.addDays(-3));
    oneLine.lines.front().quantity = 0;
    for (const Order &order : {whole, oneLine}) {
        EXPECT_TRUE(findings(values::account({}, {}, {order}), HoldingKind::PerpetualSoftware).empty());
        const Finding finding =
            only(values::account({}, {values::software()}, {order}), HoldingKind::PerpetualSoftware);
        EXPECT_EQ(finding.state, Clear);
        EXPECT_EQ(finding.reason, Reason::Ended);
    }
}

TEST(Software, isNotJudgedBeforeItsOrderArrived)
{
    auto snapshot = values::account({}, {values::software()});
    snapshot.orders = std::nullopt;
    EXPECT_TRUE(findings(snapshot, HoldingKind::PerpetualSoftware).empty());
}

TEST(Orders, ofReservationsAndSubscriptionsAreNotSoftware)
{
    auto reservation = values::softwareOrder(now.addDays(-3));
    reservation.lines.front().offerId = u"DZH318Z0BQ4L:0001:DZH318Z0BQ4M"_qs;
    auto upfront = values::softwareOrder(now.addDays(-3));
    upfront.lines.front().subscriptionId = SubscriptionId(u"S-1"_qs);
    auto monthly = values::softwareOrder(now.addDays(-3));
    monthly.billingCycle = u"monthly"_qs;
    for (const Order &order : {reservation, upfront, monthly})
        EXPECT_TRUE(findings(values::account({}, {}, {order}), HoldingKind::PerpetualSoftware).empty());
}

TEST(Orders, underWayAreWaitedFor)
{
    const Finding pending =
        only(values::account({}, {}, {values::order(OrderStatus::Pending, "pending")}), HoldingKind::PendingOrder);
    EXPECT_EQ(pending.state, Elsewhere);
    EXPECT_EQ(pending.reason, Reason::OrderPending);
    EXPECT_EQ(pending.remedy, Remedy::Wait);
    EXPECT_EQ(pending.subjectName, u"Exchange Online"_qs);

    const Finding unknown =
        only(values::account({}, {}, {values::order(OrderStatus::Unknown, "frozen")}), HoldingKind::PendingOrder);
    EXPECT_EQ(unknown.state, Elsewhere);
    EXPECT_EQ(unknown.reason, Reason::UnknownStatus);
    EXPECT_EQ(unknown.serverWord, u"frozen"_qs);

    for (const auto done : {OrderStatus::Completed, OrderStatus::Cancelled})
        EXPECT_TRUE(
            findings(values::account({}, {}, {values::order(done, "done")}), HoldingKind::PendingOrder).empty());
}

TEST(Entitlements, ofAnUnknownTypeBlock)
{
    auto entitlement = values::software();
    entitlement.type = {EntitlementType::Unknown, u"quantum"_qs};
    const Finding finding = only(values::account({}, {entitlement}), HoldingKind::UnknownEntitlement);
    EXPECT_EQ(finding.state, Elsewhere);
    EXPECT_EQ(finding.reason, Reason::UnknownClass);
    EXPECT_EQ(finding.serverWord, u"quantum"_qs);
}

} // namespace

} // namespace parting

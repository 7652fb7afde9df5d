// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/policy/softwareorders.h"

#include "core/policy/fingerprint.h"
#include "core/policy/purchases.h"
#include "tests/domain/values.h"

namespace parting {

namespace {

using values::now;

OrderLine lineOf(int number, const char *name, const char *subscription = "")
{
    return {.number = number,
        .offerId = u"DG7GMGF0F4MD:000"_qs + QString::number(number) + u":DG7GMGF0DTF8"_qs,
        .subscriptionId = SubscriptionId(QString::fromLatin1(subscription)),
        .friendlyName = QString::fromLatin1(name),
        .quantity = 1};
}

Order twoLines()
{
    Order order = values::softwareOrder(now.addDays(-3));
    order.lines = {lineOf(0, "Windows Server"), lineOf(1, "SQL Server")};
    return order;
}

/// A software subscription with an hour of its window left more than is kept back, and the order it came by.
AccountSnapshot subscribed(OrderStatus status = OrderStatus::Completed)
{
    Subscription subscription = values::cancellable(SubscriptionClass::SoftwareSubscription);
    subscription.orderId = u"9e0ce39ed24b"_qs;
    Order order = values::softwareOrder(now.addDays(-3));
    order.status = {status, u"?"_qs};
    order.lines = {lineOf(0, "SQL Server", "S-1")};
    return values::account({subscription}, {}, {order});
}

std::vector<PlannedWrite> plan(const AccountSnapshot &snapshot)
{
    return planned(snapshot, {.kinds = {WriteKind::CancelOrder}, .everything = true}, now);
}

Finding softwareFinding(const AccountSnapshot &snapshot)
{
    for (const CheckRow &row : evaluateRemoval(snapshot, now).rows)
        if (row.kind == HoldingKind::SoftwareSubscription)
            return row.findings.at(0);
    return {};
}

TEST(CancelOrder, takesTheWholeOrderWhereAllItsLinesCanBe)
{
    const auto snapshot = values::account({}, {}, {twoLines()});
    const auto writes = plan(snapshot);
    ASSERT_EQ(writes.size(), 1U);
    EXPECT_EQ(writes[0].kind, WriteKind::CancelOrder);
    EXPECT_EQ(writes[0].order, OrderId(u"9e0ce39ed24b"_qs));
    EXPECT_FALSE(writes[0].line);
    EXPECT_EQ(writes[0].subject, u"SQL Server, Windows Server"_qs);
    EXPECT_EQ(writes[0].until, now.addDays(27));
    EXPECT_EQ(writes[0].reviewed, orderFingerprint(twoLines(), std::nullopt));
}

TEST(CancelOrder, takesLinesAloneBesideWhatCannotBe)
{
    Order order = twoLines();
    order.lines.push_back(lineOf(2, "Something else", "S-9"));
    const auto writes = plan(values::account({}, {}, {order}));
    ASSERT_EQ(writes.size(), 2U);
    EXPECT_EQ(writes[0].subject, u"SQL Server"_qs);
    EXPECT_EQ(writes[0].line, 1);
    EXPECT_EQ(writes[1].line, 0);
    EXPECT_NE(writes[0].reviewed, writes[1].reviewed);
}

TEST(CancelOrder, aLineDoesNotMindWhatBecomesOfItsNeighbour)
{
    Order before = twoLines(), after = before;
    after.lines[0].quantity = 0;
    EXPECT_EQ(orderFingerprint(before, 1), orderFingerprint(after, 1));
    EXPECT_NE(orderFingerprint(before, 0), orderFingerprint(after, 0));
    EXPECT_NE(orderFingerprint(before, std::nullopt), orderFingerprint(after, std::nullopt));
}

/// Two lines of one product, and an entitlement for as many of them as asked for.
AccountSnapshot twins(int entitlements)
{
    Order order = values::softwareOrder(now.addDays(-3));
    order.lines = {lineOf(0, "Windows Server"), lineOf(1, "Windows Server")};
    order.lines[1].offerId = order.lines[0].offerId;
    order.lines[1].quantity = 4;
    std::vector<Entitlement> listed(static_cast<std::size_t>(entitlements), values::software());
    for (int i = 0; i < entitlements; ++i) {
        listed[static_cast<std::size_t>(i)].productId = u"DG7GMGF0F4MD"_qs;
        listed[static_cast<std::size_t>(i)].orderId = order.id.toString();
        listed[static_cast<std::size_t>(i)].lineItem = i;
    }
    return values::account({}, listed, {order});
}

TEST(CancelOrder, tellsTwoLinesOfOneProductApart)
{
    for (const int entitlements : {0, 1, 2}) {
        const AccountSnapshot snapshot = twins(entitlements);
        const auto lines = cancellableLines(snapshot, now);
        ASSERT_EQ(lines.size(), 2U) << entitlements;
        EXPECT_EQ(lines[0].subject, u"Windows Server (#0, × 1)"_qs);
        EXPECT_EQ(lines[1].subject, u"Windows Server (#1, × 4)"_qs);
        EXPECT_EQ(softwareOfOrdersAlone(snapshot).size(), 2U - static_cast<std::size_t>(entitlements));
        for (const int line : {0, 1}) {
            const PlanWish one{.kinds = {WriteKind::CancelOrder}, .lines = {{OrderId(u"9e0ce39ed24b"_qs), line}}};
            const auto writes = planned(snapshot, one, now);
            ASSERT_EQ(writes.size(), 1U);
            EXPECT_EQ(writes[0].line, line);
        }
        EXPECT_FALSE(plan(snapshot).at(0).line) << "all of it goes as a whole";
    }
}

TEST(CancelOrder, takesOnlyTheOrdersAskedFor)
{
    const auto snapshot = values::account({}, {}, {twoLines()});
    const PlanWish other{.kinds = {WriteKind::CancelOrder}, .orders = {OrderId(u"other"_qs)}};
    EXPECT_TRUE(planned(snapshot, other, now).empty());
    const PlanWish this_{.kinds = {WriteKind::CancelOrder}, .orders = {OrderId(u"9E0CE39ED24B"_qs)}};
    EXPECT_EQ(planned(snapshot, this_, now).size(), 1U);
}

TEST(CancelOrder, endsASoftwareSubscription)
{
    const auto writes = plan(subscribed());
    ASSERT_EQ(writes.size(), 1U);
    EXPECT_EQ(writes[0].order, OrderId(u"9e0ce39ed24b"_qs));
    EXPECT_EQ(writes[0].subscription, SubscriptionId(u"S-1"_qs));
    EXPECT_EQ(writes[0].until, now.addSecs(26 * 3600));
}

TEST(CancelOrder, needsItsOrderFinishedAndRead)
{
    AccountSnapshot unread = subscribed();
    unread.orders = tl::make_unexpected(values::forbidden());
    for (const AccountSnapshot &snapshot : {subscribed(OrderStatus::Pending), subscribed(OrderStatus::Unknown),
             subscribed(OrderStatus::Cancelled), unread}) {
        EXPECT_TRUE(plan(snapshot).empty());
        const Finding finding = softwareFinding(snapshot);
        EXPECT_EQ(finding.state, HoldingState::Elsewhere);
        EXPECT_EQ(finding.remedy, Remedy::CancelSoftwareInPartnerCenter);
    }
}

} // namespace

} // namespace parting

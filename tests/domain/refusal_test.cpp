// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/policy/refusal.h"

#include "tests/domain/values.h"

namespace parting {

namespace {

using Class = SubscriptionClass;

Subscription held(const char *id, const char *order, Class subject)
{
    Subscription result = values::committed(subject);
    result.id = SubscriptionId(QString::fromLatin1(id));
    result.friendlyName = u"Name of "_qs + QString::fromLatin1(id);
    result.orderId = QString::fromLatin1(order);
    return result;
}

AccountSnapshot account()
{
    Entitlement reservation = values::reservation(values::now.addDays(90));
    reservation.reservationOrderIds = QStringList{u"res-1"_qs};
    auto snapshot =
        values::account({held("sub-1", "order-1", Class::NewCommerceLicense),
                            held("sub-2", "order-2", Class::LegacyLicense), held("sub-22", "", Class::AzurePlan)},
            {reservation}, {values::order(OrderStatus::Pending, "pending")});
    (*snapshot.orders)
        ->items.push_back({.id = OrderId(u"ABC-9"_qs),
            .alternateId = u"alt-9"_qs,
            .status = {OrderStatus::Completed, u"completed"_qs},
            .lines = {{.subscriptionId = SubscriptionId(u"sub-22"_qs), .quantity = 1}}});
    return snapshot;
}

QStringList named(const QString &text)
{
    QStringList ids;
    for (const Finding &finding : namedIn(text, account(), values::now))
        ids << finding.subjectId;
    return ids;
}

TEST(Refusal, knowsSubscriptionsByTheirOrdersInTheOrderOfTheText)
{
    EXPECT_EQ(
        named(u"Please cancel the following orders: order-2, ORDER-1"_qs), (QStringList{u"sub-2"_qs, u"sub-1"_qs}));
    EXPECT_EQ(named(u"sub-1 and order-1"_qs), QStringList{u"sub-1"_qs}) << "each once";
    EXPECT_EQ(named(u"see alt-9."_qs), QStringList{u"sub-22"_qs});
    EXPECT_EQ(named(u"abc-9"_qs), QStringList{u"sub-22"_qs});
}

TEST(Refusal, knowsReservationsAndUnfinishedOrders)
{
    EXPECT_EQ(named(u"due to: ri-order"_qs), QStringList{u"res-1"_qs});
    EXPECT_EQ(named(u"order-7 is pending"_qs), QStringList{u"order-7"_qs});
}

TEST(Refusal, takesOnlyWholeIds)
{
    EXPECT_TRUE(named(u"order-11 xorder-1 order-1_"_qs).isEmpty());
    EXPECT_EQ(named(u"xorder-1 order-1"_qs), QStringList{u"sub-1"_qs});
    EXPECT_EQ(named(u"sub-22"_qs), QStringList{u"sub-22"_qs});
    EXPECT_TRUE(named({}).isEmpty());
    EXPECT_TRUE(named(u"nothing known here"_qs).isEmpty());
}

} // namespace

} // namespace parting

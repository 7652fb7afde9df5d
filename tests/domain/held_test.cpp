// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/policy/held.h"

#include "tests/domain/values.h"

#include <gtest/gtest.h>

namespace parting {

namespace {

Subscription subscription(const QString &name, SubscriptionStatus status)
{
    return {.id = SubscriptionId(name),
        .offerName = name,
        .quantity = 25,
        .status = {.value = status, .text = u"as said"_qs},
        .autoRenewEnabled = true,
        .billingCycle = u"monthly"_qs,
        .termDuration = u"P1Y"_qs};
}

QStringList names(const AccountSnapshot &snapshot)
{
    QStringList list;
    for (const HeldItem &item : heldItems(snapshot))
        list << item.name;
    return list;
}

} // namespace

TEST(HeldItems, CarryWhatAnOfferNeeds)
{
    AccountSnapshot snapshot;
    snapshot.subscriptions = Listing<Subscription>{.items = {subscription(u"E3"_qs, SubscriptionStatus::Active)}};
    const auto held = heldItems(snapshot);
    ASSERT_EQ(held.size(), 1U);
    const HeldItem expected{.name = u"E3"_qs,
        .quantity = 25,
        .termDuration = u"P1Y"_qs,
        .billingCycle = u"monthly"_qs,
        .status = {.value = SubscriptionStatus::Active, .text = u"as said"_qs},
        .renews = true};
    EXPECT_EQ(held[0], expected);
}

TEST(HeldItems, PutWhatIsOverBehindTheRest)
{
    AccountSnapshot snapshot;
    snapshot.subscriptions = Listing<Subscription>{.items = {subscription(u"gone"_qs, SubscriptionStatus::Deleted),
                                                       subscription(u"lapsed"_qs, SubscriptionStatus::Expired),
                                                       subscription(u"paused"_qs, SubscriptionStatus::Suspended)}};
    EXPECT_EQ(names(snapshot), QStringList({u"paused"_qs, u"gone"_qs, u"lapsed"_qs}));
}

TEST(HeldItems, AreOfEveryKindThatIsBought)
{
    AccountSnapshot snapshot;
    snapshot.entitlements = Listing<Entitlement>{
        .items = {{.type = {.value = EntitlementType::Software}, .productId = u"DG7"_qs, .skuId = u"0001"_qs},
            {.type = {.value = EntitlementType::Reservation}, .productId = u"VM"_qs}}};
    snapshot.reservations = Listing<Reservation>{.items = {{.id = u"r-1"_qs, .displayName = u"VM_RI"_qs}}};
    snapshot.azureEntitlements = Listing<AzureEntitlement>{.items = {{.id = u"a-1"_qs}}};
    EXPECT_EQ(names(snapshot), QStringList({u"VM_RI"_qs, u"DG7:0001"_qs, u"a-1"_qs}));
}

TEST(HeldItems, AreNoneOfWhatWasNotRead)
{
    AccountSnapshot snapshot;
    snapshot.subscriptions = tl::unexpected(Error{});
    EXPECT_TRUE(heldItems(snapshot).empty());
}

} // namespace parting

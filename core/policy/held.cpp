// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/policy/held.h"

#include "core/policy/removal.h"

#include <algorithm>

namespace parting {

namespace {

HeldItem itemOf(const Subscription &subscription)
{
    return {.name = subscription.displayName(),
        .offerId = subscription.offerId,
        .quantity = subscription.quantity,
        .termDuration = subscription.termDuration,
        .billingCycle = subscription.billingCycle,
        .status = subscription.status,
        .renews = subscription.autoRenewEnabled,
        .until = committedUntil(subscription)};
}

HeldItem itemOf(const Reservation &reservation)
{
    return {.name = reservation.displayName.isEmpty() ? reservation.id : reservation.displayName,
        .quantity = reservation.quantity,
        .status = {.text = reservation.state.text},
        .until = reservation.expiry};
}

HeldItem itemOf(const Entitlement &software)
{
    return {.name = software.productId + u':' + software.skuId,
        .quantity = software.quantity,
        .status = {.text = software.fulfillmentState},
        .until = software.expiry};
}

HeldItem itemOf(const AzureEntitlement &azure)
{
    return {
        .name = azure.friendlyName.isEmpty() ? azure.id : azure.friendlyName, .status = {.text = azure.status.text}};
}

bool isOver(const Subscription &subscription)
{
    return subscription.status.is(SubscriptionStatus::Deleted) || subscription.status.is(SubscriptionStatus::Expired);
}

/// The items of a part that are wanted, behind those already there.
template <class T, class Wanted> void add(std::vector<HeldItem> &held, const Part<Listing<T>> &part, Wanted wanted)
{
    if (!part || !*part)
        return;
    for (const T &each : (*part)->items)
        if (wanted(each))
            held.push_back(itemOf(each));
}

} // namespace

std::vector<HeldItem> heldItems(const AccountSnapshot &snapshot)
{
    std::vector<HeldItem> held;
    const auto all = [](const auto &) { return true; };
    add(held, snapshot.subscriptions, [](const Subscription &each) { return !isOver(each); });
    add(held, snapshot.subscriptions, isOver);
    add(held, snapshot.reservations, all);
    add(held, snapshot.entitlements, [](const Entitlement &each) { return each.type.is(EntitlementType::Software); });
    add(held, snapshot.azureEntitlements, all);
    return held;
}

} // namespace parting

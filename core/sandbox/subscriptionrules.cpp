// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sandbox/subscriptionrules.h"

#include "core/sandbox/subscriptionclass.h"

#include <algorithm>
#include <optional>

namespace parting::sandbox {

namespace {

using Refusal = std::optional<Answer>;

/// What the rules look at, before and after.
struct Change {
    const Documents &documents;
    const Json &before;
    Json after;
    SubscriptionClass kind;
    Time now;

    std::string from() const { return lowered(textOf(before, "status")); }
    std::string to() const { return lowered(textOf(after, "status")); }
    bool statusChanges() const { return from() != to(); }
    bool differsIn(const char *member) const { return before.value(member, Json()) != after.value(member, Json()); }
};

Answer notFrom(const Change &change)
{
    return refusal(400, 800040, "Asset status cannot be changed to " + change.to() + " from " + change.from() + '.');
}

/// Refusals that hold for every change and every class.
Refusal refuseByState(const Change &change)
{
    const std::string from = change.from();
    if (from == "deleted")
        return refusal(400, 2011, "A deleted subscription cannot be updated.");
    if (change.kind == SubscriptionClass::SavingsPlan)
        return refusal(403, 900321, "Savings plans cannot be managed here. Use the Azure portal.");
    if (from == "pending")
        return refusal(409, 800082, "The subscription is not ready yet.");
    if (from == "expired" || from == "disabled")
        return refusal(400, 900279, "Updates to this subscription are no longer allowed.");
    if (from != "active" && from != "suspended")
        return refusal(400, 900280, "Updates to this subscription are currently not allowed.");
    return {};
}

Refusal refuseReactivation(const Change &change)
{
    if (change.before.contains("suspensionReasons"))
        return refusal(400, 900280, "The subscription was suspended by Microsoft and cannot be activated.");
    const std::string parentId = textOf(change.before, "parentSubscriptionId");
    for (const Json &other : change.documents.of(Holding::Subscription))
        if (!parentId.empty() && equalNoCase(textOf(other, "id"), parentId) && textOf(other, "status") != "active")
            return refusal(409, 27009, "The subscription cannot be enabled while its parent is not active.");
    return {};
}

bool hasRunningAzure(const Change &change)
{
    const auto &entitlements = change.documents.of(Holding::AzureEntitlement);
    return std::any_of(entitlements.begin(), entitlements.end(), [&change](const Json &entitlement) {
        return textOf(entitlement, "subscriptionId") == textOf(change.before, "id")
            && textOf(entitlement, "status") == "active";
    });
}

bool hasReservation(const Change &change)
{
    const auto &entitlements = change.documents.of(Holding::Entitlement);
    return std::any_of(entitlements.begin(), entitlements.end(), [&change](const Json &entitlement) {
        const auto expiry = parsedTime(textOf(entitlement, "expiryDate"));
        return entitlement.contains("expiryDate") && entitlement.value("quantity", Json(1)) != 0
            && (!expiry || *expiry > change.now);
    });
}

Refusal refuseSuspension(const Change &change)
{
    switch (change.kind) {
    case SubscriptionClass::LegacyAzure:
    case SubscriptionClass::AzurePlan:
        if (hasRunningAzure(change) || hasReservation(change))
            return refusal(403, 900115, "The Azure plan has active Azure subscriptions or reservations.");
        return {};
    case SubscriptionClass::LegacyLicense:
    case SubscriptionClass::NewCommerce:
        return {};
    case SubscriptionClass::Software:
    case SubscriptionClass::Marketplace:
    case SubscriptionClass::SavingsPlan:
    case SubscriptionClass::Unknown:
        break;
    }
    return refusal(400, 800096, "The status of this subscription cannot be updated.");
}

/// New commerce gives days, the Marketplace hours; the date in the resource decides.
Refusal refuseCancellation(const Change &change)
{
    const bool hours = change.kind == SubscriptionClass::Marketplace;
    if (change.kind == SubscriptionClass::AzurePlan)
        return refusal(400, 900141, "The operation is not supported for this subscription.");
    if (change.kind != SubscriptionClass::NewCommerce && !hours)
        return isLegacy(change.kind) ? notFrom(change)
                                     : refusal(400, 800096, "The status of this subscription cannot be updated.");
    const auto until = parsedTime(textOf(change.before, "cancellationAllowedUntilDate"));
    if (until && change.now <= *until)
        return {};
    return hours ? refusal(400, 900213, "You have passed your 72-hour cancellation window.")
                 : refusal(400, 900117, "You have passed your 7-day cancellation window.");
}

Refusal refuseStatus(const Change &change)
{
    if (!change.statusChanges())
        return {};
    if (change.to() == "suspended")
        return refuseSuspension(change);
    if (change.to() == "active")
        return refuseReactivation(change);
    if (change.to() == "deleted")
        return refuseCancellation(change);
    return notFrom(change);
}

Refusal refuseQuantity(const Change &change)
{
    if (!change.differsIn("quantity"))
        return {};
    const Json quantity = change.after.value("quantity", Json());
    if (change.to() == "suspended")
        return refusal(400, 2001, "The quantity cannot be changed while the subscription is suspended.");
    if (!quantity.is_number_integer() || quantity < 1 || quantity > 100'000)
        return refusal(400, 2002, "The quantity is out of range.");
    const auto until = parsedTime(textOf(change.before, "cancellationAllowedUntilDate"));
    const bool fewer = change.before.value("quantity", Json(0)) > quantity;
    if (fewer && !isLegacy(change.kind) && (!until || change.now > *until))
        return refusal(400, 900257, "You have passed the window in which seats can be reduced.");
    return {};
}

Refusal refuseRenewal(const Change &change, const Json &body)
{
    if (!memberNoCase(body, "autoRenewEnabled") || !change.differsIn("autoRenewEnabled"))
        return {};
    if (change.from() == "suspended" && change.to() == "suspended")
        return refusal(400, 800091, "A suspended subscription cannot be updated.");
    if (change.kind == SubscriptionClass::AzurePlan || change.kind == SubscriptionClass::LegacyAzure)
        return refusal(400, 800093, "The subscription does not renew.");
    return {};
}

/// Enums come as text or, as the .NET client library may send them, as numbers.
Json statusText(const Json &status)
{
    static const Json names{"none", "active", "suspended", "deleted", "expired", "pending"};
    const bool number = status.is_number_unsigned() && status < names.size();
    return number ? names[status.get<std::size_t>()] : status;
}

/// The members that a partner may set, taken from the body; the others are ignored.
Json merged(const Json &before, const Json &body)
{
    Json after = before;
    for (const char *member : {"status", "quantity", "friendlyName"})
        if (const Json *value = memberNoCase(body, member); value && !value->is_null())
            after[member] = *value;
    after["status"] = statusText(after.value("status", Json()));
    const Json *renew = memberNoCase(body, "autoRenewEnabled");
    after["autoRenewEnabled"] = renew && *renew == true;
    const Json *next = memberNoCase(body, "scheduledNextTermInstructions");
    if (next && !next->is_null())
        after["scheduledNextTermInstructions"] = *next;
    else
        after.erase("scheduledNextTermInstructions");
    return after;
}

} // namespace

tl::expected<Json, Answer> patched(const Documents &documents, const Json &subscription, const Json &body, Time now)
{
    const Json *id = memberNoCase(body, "id");
    if (!id || !id->is_string() || !equalNoCase(id->get<std::string>(), textOf(subscription, "id")))
        return tl::unexpected(refusal(400, 800002, "Invalid input: the subscription's id is missing or another one."));
    Change change{documents, subscription, merged(subscription, body), classOf(subscription), now};
    for (const Refusal &refused :
        {refuseByState(change), refuseStatus(change), refuseQuantity(change), refuseRenewal(change, body)})
        if (refused)
            return tl::unexpected(*refused);
    change.after["status"] = change.to();
    return std::move(change.after);
}

} // namespace parting::sandbox

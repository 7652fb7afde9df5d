// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sandbox/removalguard.h"

#include "core/sandbox/http.h"
#include "core/sandbox/subscriptionclass.h"

#include <algorithm>

namespace parting::sandbox {

namespace {

using namespace std::chrono_literals;

constexpr auto softwareReturn = 24h * 30; // Microsoft's return period for perpetual software

bool isOneOf(const std::string &text, std::initializer_list<std::string_view> values)
{
    return std::any_of(
        values.begin(), values.end(), [&text](std::string_view value) { return equalNoCase(text, value); });
}

/// Suspension ends billing for these two classes and for Azure plans, and for nothing else.
bool isSettledBySuspension(SubscriptionClass kind)
{
    return isLegacy(kind) || kind == SubscriptionClass::AzurePlan;
}

std::string whySubscription(const Json &subscription)
{
    const std::string status = textOf(subscription, "status");
    const SubscriptionClass kind = classOf(subscription);
    if (isOneOf(status, {"deleted", "expired", "disabled"}))
        return {};
    if (equalNoCase(status, "suspended") && isSettledBySuspension(kind))
        return {};
    return "subscription is " + (status.empty() ? "in no known state" : status);
}

bool isSoftwareOffer(const std::string &offer)
{
    return startsWithNoCase(offer, "DG7GMGF0");
}

std::string plainType(std::string type)
{
    type.erase(std::remove(type.begin(), type.end(), '_'), type.end());
    return lowered(type);
}

std::string whyEntitlement(const Json &entitlement, Time now)
{
    const std::string type = plainType(textOf(entitlement, "entitlementType"));
    const bool reservation = type == "reservedinstance" || type == "virtualmachinereservedinstance";
    if (!reservation)
        return type == "software" ? std::string() : "entitlement of unknown type";
    const auto expiry = parsedTime(textOf(entitlement, "expiryDate"));
    const bool cancelled = entitlement.value("quantity", Json(1)) == 0;
    return cancelled || (expiry && *expiry <= now) ? std::string() : "Azure reservation is active";
}

bool holdsSoftware(const Json &order)
{
    const Json lines = order.value("lineItems", Json::array());
    return std::any_of(lines.begin(), lines.end(), [](const Json &line) {
        return isSoftwareOffer(textOf(line, "offerId")) && textOf(line, "subscriptionId").empty()
            && line.value("quantity", Json(1)) != 0;
    });
}

std::string whyOrder(const Json &order, Time now)
{
    const std::string status = textOf(order, "status");
    if (equalNoCase(status, "cancelled"))
        return {};
    if (!equalNoCase(status, "completed"))
        return "order is " + (status.empty() ? "in no known state" : status);
    const auto bought = parsedTime(textOf(order, "creationDate"));
    const bool returnable = equalNoCase(textOf(order, "billingCycle"), "one_time") && holdsSoftware(order) && bought
        && now <= *bought + softwareReturn;
    return returnable ? "software purchase can still be cancelled" : std::string();
}

/// Settled transfers, in the words that occur.
std::string whyTransfer(const Json &transfer)
{
    const std::string status = textOf(transfer, "status");
    return isOneOf(status, {"complete", "completed", "reject", "rejected", "expired", "cancelled", "canceled"})
        ? std::string()
        : "transfer is " + (status.empty() ? "in no known state" : status);
}

} // namespace

std::vector<RemovalObstacle> removalObstacles(const Documents &documents, Time now)
{
    std::vector<RemovalObstacle> obstacles;
    const auto note = [&obstacles](Holding kind, const Json &document, std::string why) {
        if (!why.empty())
            obstacles.push_back({.kind = kind, .id = idOf(kind, document), .reason = std::move(why)});
    };
    for (const Json &subscription : documents.of(Holding::Subscription))
        note(Holding::Subscription, subscription, whySubscription(subscription));
    for (const Json &entitlement : documents.of(Holding::Entitlement))
        note(Holding::Entitlement, entitlement, whyEntitlement(entitlement, now));
    for (const Json &order : documents.of(Holding::Order))
        note(Holding::Order, order, whyOrder(order, now));
    for (const Json &transfer : documents.of(Holding::Transfer))
        note(Holding::Transfer, transfer, whyTransfer(transfer));
    return obstacles;
}

} // namespace parting::sandbox

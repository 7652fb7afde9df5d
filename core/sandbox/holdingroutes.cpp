// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sandbox/customerroutes.h"

#include <algorithm>

namespace parting::sandbox {

namespace {

/// The state of a reservation, which only its artifact tells.
std::string provisioningState(const Json &entitlement, Time now)
{
    const auto expiry = parsedTime(textOf(entitlement, "expiryDate"));
    if (entitlement.value("quantity", Json(1)) == 0)
        return "Cancelled";
    return expiry && *expiry <= now ? "Expired" : "Succeeded";
}

/// Without a time zone, as the service writes them.
std::string withoutZone(std::string time)
{
    if (time.ends_with('Z'))
        time.pop_back();
    return time;
}

const Json *entitlementOf(const Documents &documents, const std::string &resource)
{
    for (const Json &entitlement : documents.of(Holding::Entitlement))
        for (const Json &artifact : entitlement.value("entitledArtifacts", Json::array()))
            if (textOf(artifact, "resourceId") == resource)
                return &entitlement;
    return nullptr;
}

} // namespace

Outcome listAzureEntitlements(Call &call)
{
    const auto index = customerOf(call, "azureEntitlements");
    if (!index)
        return refused(index.error());
    Documents documents = call.world.visible(*index, call.now);
    const std::string plan = call.ids[1];
    if (!documents.find(Holding::Subscription, plan))
        return refused(refusal(404, 20003, "The subscription was not found."));
    Json items = Json::array();
    for (const Json &entitlement : documents.of(Holding::AzureEntitlement))
        if (equalNoCase(textOf(entitlement, "subscriptionId"), plan))
            items.push_back(entitlement);
    return {.answer = resource(collectionOf(std::move(items))), .changed = false};
}

Outcome getReservations(Call &call)
{
    const auto index = customerOf(call, "artifacts");
    if (!index)
        return refused(index.error());
    const Documents documents = call.world.visible(*index, call.now);
    const Json *entitlement = entitlementOf(documents, call.ids.back());
    if (!entitlement)
        return refused(refusal(404, 1000, "The resource was not found."));
    const Json reservation{{"reservationId", call.ids.back()}, {"scopeType", "Shared"},
        {"displayName", textOf(entitlement->value("dynamicAttributes", Json::object()), "reservationType")},
        {"quantity", entitlement->value("quantity", Json(1))},
        {"expiryDateTime", withoutZone(textOf(*entitlement, "expiryDate"))},
        {"provisioningState", provisioningState(*entitlement, call.now)}};
    const bool machines = textOf(*entitlement, "entitlementType") == "virtual_machine_reserved_instance";
    return {.answer = resource({{"type", "reservedinstance"},
                {machines ? "virtualMachineReservations" : "reservations", Json::array({reservation})}}),
        .changed = false};
}

Outcome listTransfers(Call &call)
{
    const auto index = customerOf(call, "transfers");
    if (!index)
        return refused(index.error());
    const Documents documents = call.world.visible(*index, call.now);
    Json transfers = Json::array();
    for (const Json &transfer : documents.of(Holding::Transfer))
        transfers.push_back(transfer);
    return {.answer = resource(transfers), .changed = false};
}

Outcome listRelationships(Call &call)
{
    const auto index = customerOf(call, "relationships");
    if (!index)
        return refused(index.error());
    const Json *seed = call.world.population().seed(*index);
    if (!seed || !seed->contains("reseller"))
        return refused(refusal(403, 1002, "Authorization Failed"));
    return {.answer = resource(collectionOf(Json::array({seed->at("reseller")}))), .changed = false};
}

} // namespace parting::sandbox

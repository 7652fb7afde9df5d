// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sandbox/bearer.h"
#include "core/sandbox/customerroutes.h"
#include "core/sandbox/dates.h"
#include "core/sandbox/http.h"
#include "core/sandbox/seeds.h"
#include "core/sandbox/subscriptionclass.h"

namespace parting::sandbox {

namespace {

/// The subscription that the path names, or the refusal; `part` is what seeded refusals go by.
tl::expected<Json, Answer> subscriptionOf(const Call &call, std::string_view part)
{
    const auto index = customerOf(call, part);
    if (!index)
        return tl::unexpected(index.error());
    Documents documents = call.world.visible(*index, call.now);
    const Json *found = documents.find(Holding::Subscription, call.ids[1]);
    if (!found)
        return tl::unexpected(refusal(404, 20003, "The subscription was not found."));
    return *found;
}

std::string provisioningOf(const Json &subscription)
{
    const std::string status = textOf(subscription, "status");
    return status == "pending" ? "pending" : "success";
}

} // namespace

Outcome getSupportContact(Call &call)
{
    const auto subscription = subscriptionOf(call, "supportContact");
    if (!subscription)
        return refused(subscription.error());
    if (!isLegacy(classOf(*subscription))) // new commerce has no support contacts
        return refused(refusal(404, 1000, "The resource was not found."));
    const std::string path = "/customers/" + call.ids[0] + "/subscriptions/" + call.ids[1] + "/supportcontact";
    Json self = linkTo(path);
    self["method"] = "Get"; // as the service writes it here and nowhere else
    return {.answer = resource({{"supportTenantId", partnerTenantId()}, {"supportMpnId", "4012345"},
                {"name", textOf(partnerSeed()["organization"], "companyName")}, {"links", {{"self", self}}},
                {"attributes", {{"objectType", "SupportContact"}}}}),
        .changed = false};
}

/// Needs delegated administration, which not every customer has granted.
Outcome getProvisioningStatus(Call &call)
{
    const auto subscription = subscriptionOf(call, "provisioningStatus");
    if (!subscription)
        return refused(subscription.error());
    const auto index = customerOf(call, "customer");
    const Json customer = call.world.visible(*index, call.now).customer;
    if (!objectOf(customer, "companyProfile").contains("address")) // left out where nobody is delegated
        return refused(refusal(403, 2032, "Access denied."));
    return {.answer = resource({{"skuId", textOf(*subscription, "offerId")}, {"status", provisioningOf(*subscription)},
                {"quantity", subscription->value("quantity", Json(0))},
                {"endDate", textOf(*subscription, "commitmentEndDate")},
                {"attributes", {{"objectType", "SubscriptionProvisioningStatus"}}}}),
        .changed = false};
}

Outcome getCart(Call &call)
{
    const auto index = customerOf(call, "carts");
    if (!index)
        return refused(index.error());
    const Json *seed = call.world.population().seed(*index);
    Json cart = seed ? objectOf(*seed, "cart") : Json();
    if (!equalNoCase(textOf(cart, "id"), call.ids[1]))
        return refused(refusal(404, 1000, "The resource was not found."));
    resolveDates(cart, call.now);
    return {.answer = resource(cart), .changed = false};
}

} // namespace parting::sandbox

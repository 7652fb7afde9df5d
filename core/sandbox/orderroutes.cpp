// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sandbox/customerroutes.h"
#include "core/sandbox/http.h"
#include "core/sandbox/orderrules.h"

#include <algorithm>

namespace parting::sandbox {

namespace {

Outcome orderNotFound()
{
    return refused(refusal(404, 20000, "The order was not found."));
}

/// What was bought by a line ends with it: the subscription, or the quantity of the entitlement.
void endPurchase(Call &call, std::uint32_t index, Documents &documents, const Json &order, const Json &line)
{
    if (const Json *subscription = documents.find(Holding::Subscription, textOf(line, "subscriptionId"))) {
        Json ended = *subscription;
        ended["status"] = "deleted";
        ended["autoRenewEnabled"] = false;
        call.world.change(index, Holding::Subscription, *subscription, ended, call.now);
        return;
    }
    const Json *entitlement = documents.find(Holding::Entitlement, textOf(order, "id"));
    if (entitlement && startsWithNoCase(textOf(line, "offerId"), textOf(*entitlement, "productId") + ':')) {
        Json ended = *entitlement;
        ended["quantity"] = 0;
        call.world.change(index, Holding::Entitlement, *entitlement, ended, call.now);
    }
}

} // namespace

Outcome getOrder(Call &call)
{
    const auto index = customerOf(call, "orders");
    if (!index)
        return refused(index.error());
    Documents documents = call.world.visible(*index, call.now);
    const Json *order = documents.find(Holding::Order, call.ids.back());
    return order ? refused(resource(*order)) : orderNotFound();
}

Outcome patchOrder(Call &call)
{
    const auto index = customerOf(call, "orders");
    if (!index)
        return refused(index.error());
    Documents documents = call.world.actual(*index);
    const Json *before = documents.find(Holding::Order, call.ids.back());
    if (!before)
        return orderNotFound();
    const auto places = cancelledLines(documents, *before, Json::parse(call.request.body, nullptr, false), call.now);
    if (!places)
        return refused(places.error());
    Json after = *before;
    Json &lines = after["lineItems"];
    for (const std::size_t place : *places) {
        lines[place]["quantity"] = 0;
        endPurchase(call, *index, documents, *before, lines[place]);
    }
    const auto ended = [](const Json &line) { return line.value("quantity", Json(0)) == 0; };
    if (std::all_of(lines.begin(), lines.end(), ended))
        after["status"] = "cancelled";
    call.world.change(*index, Holding::Order, *before, after, call.now);
    return {.answer = resource(after), .changed = true};
}

} // namespace parting::sandbox

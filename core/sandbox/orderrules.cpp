// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sandbox/orderrules.h"

#include "core/sandbox/guid.h"
#include "core/sandbox/http.h"
#include "core/sandbox/subscriptionclass.h"

#include <optional>

namespace parting::sandbox {

namespace {

using namespace std::chrono_literals;
using Refusal = std::optional<Answer>;

constexpr auto softwareReturn = 24h * 30;

Answer invalid(const std::string &what)
{
    return refusal(400, 800002, "Invalid input: " + what);
}

bool asksForCancelled(const Json &body)
{
    const Json *status = memberNoCase(body, "status");
    return status && ((status->is_string() && equalNoCase(status->get<std::string>(), "cancelled")) || *status == 3);
}

Refusal refuseOrder(const Json &order, const Json &body)
{
    if (!body.is_object() || !asksForCancelled(body))
        return refusal(400, 2000, "The request body is not valid.");
    const Json *id = memberNoCase(body, "id");
    if (!id || !id->is_string() || !equalNoCase(id->get<std::string>(), textOf(order, "id")))
        return invalid("the order's id is missing or another one.");
    if (equalNoCase(textOf(order, "status"), "pending"))
        return refusal(409, 800060, "The order is in progress.");
    if (!equalNoCase(textOf(order, "status"), "completed"))
        return refusal(400, 800061, "The order cannot be cancelled.");
    return {};
}

const Json *subscriptionOf(const Documents &documents, const Json &line)
{
    for (const Json &subscription : documents.of(Holding::Subscription))
        if (!textOf(line, "subscriptionId").empty()
            && equalNoCase(textOf(subscription, "id"), textOf(line, "subscriptionId")))
            return &subscription;
    return nullptr;
}

Refusal refuseLine(const Documents &documents, const Json &order, const Json &line, Time now)
{
    const std::string offer = textOf(line, "offerId");
    const Json *subscription = subscriptionOf(documents, line);
    if (isGuid(offer) || startsWithNoCase(offer, "MS-AZR-"))
        return refusal(400, 800063, "The order cannot be cancelled. Use PATCH subscription to suspend it.");
    if (subscription && classOf(*subscription) == SubscriptionClass::Marketplace)
        return refusal(403, 800077, "A seat-based SaaS subscription is cancelled by PATCH subscription.");
    if (!startsWithNoCase(offer, "DG7GMGF0"))
        return refusal(403, 800019, "Only software purchases can be cancelled by a tenant that is no sandbox.");
    if (line.value("quantity", Json(0)) == 0)
        return refusal(400, 800061, "The line item is cancelled already.");
    const auto bought = parsedTime(textOf(order, "creationDate"));
    const auto until = subscription ? parsedTime(textOf(*subscription, "cancellationAllowedUntilDate"))
        : bought                    ? std::optional(*bought + softwareReturn)
                                    : std::nullopt;
    if (until && now <= *until)
        return {};
    const std::string days = subscription ? "7" : "30";
    return refusal(400, 900117, "You have passed your " + days + "-day cancellation window.");
}

bool isAsked(const Json &lines, const Json &line)
{
    for (const Json &asked : lines) {
        const Json *number = asked.is_object() ? memberNoCase(asked, "lineItemNumber") : nullptr;
        const Json *offer = asked.is_object() ? memberNoCase(asked, "offerId") : nullptr;
        if (number && offer && *number == line.value("lineItemNumber", Json()) && *offer == textOf(line, "offerId"))
            return true;
    }
    return false;
}

} // namespace

tl::expected<std::vector<std::size_t>, Answer> cancelledLines(
    const Documents &documents, const Json &order, const Json &body, Time now)
{
    if (const Refusal refused = refuseOrder(order, body))
        return tl::unexpected(*refused);
    const Json lines = order.value("lineItems", Json::array());
    const Json *asked = memberNoCase(body, "lineItems");
    const bool whole = !asked || !asked->is_array() || asked->empty();
    std::vector<std::size_t> places;
    for (std::size_t place = 0; place < lines.size(); ++place) {
        const bool live = lines[place].value("quantity", Json(0)) != 0;
        if (whole ? !live : !isAsked(*asked, lines[place]))
            continue;
        if (const Refusal refused = refuseLine(documents, order, lines[place], now))
            return tl::unexpected(*refused);
        places.push_back(place);
    }
    if (!whole && places.size() != asked->size())
        return tl::unexpected(invalid("a line item that the order does not have."));
    return places;
}

} // namespace parting::sandbox

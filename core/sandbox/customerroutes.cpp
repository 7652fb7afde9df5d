// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sandbox/customerroutes.h"

#include "core/sandbox/guid.h"
#include "core/sandbox/subscriptionrules.h"

#include <algorithm>
#include <optional>

namespace parting::sandbox {

namespace {

/// The answer to a removed customer differs from customer to customer, as it does in the wild.
Answer goneAnswer(std::uint32_t index)
{
    return index % 2 == 0 ? refusal(404, 3000, "The relationship between the partner and customer does not exist.")
                          : refusal(403, 20002, "No relationship between caller and account.");
}

/// Seeded refusals, such as 1002 for everything or plain text for the orders alone.
std::optional<Answer> seededRefusal(const Json *seed, std::string_view part)
{
    const Json refusals = seed ? seed->value("refuses", Json::array()) : Json::array();
    for (const Json &one : refusals) {
        if (one["at"] != "*" && one["at"] != part)
            continue;
        if (one.contains("text"))
            return withText(one["status"], "text/plain", one["text"]);
        return refusal(one["status"], one["code"], one["description"]);
    }
    return {};
}

} // namespace

tl::expected<std::uint32_t, Answer> customerOf(const Call &call, std::string_view part)
{
    if (!isGuid(call.ids.front()))
        return tl::unexpected(refusal(400, 2000, "Tenant Id must be a GUID."));
    const auto index = call.world.population().find(call.ids.front());
    if (!index)
        return tl::unexpected(refusal(404, 60003, "The tenant was not found."));
    const Presence presence = call.world.presence(*index, call.now);
    if (presence == Presence::ListedOnly || presence == Presence::Gone)
        return tl::unexpected(goneAnswer(*index));
    if (const auto refused = seededRefusal(call.world.population().seed(*index), part))
        return tl::unexpected(*refused);
    return *index;
}

Outcome refused(Answer answer)
{
    return {.answer = std::move(answer), .changed = false};
}

namespace {

Outcome shown(const Call &call, std::string_view part, Json (*choose)(const Documents &))
{
    const auto index = customerOf(call, part);
    return {.answer = index ? resource(choose(call.world.visible(*index, call.now))) : index.error(), .changed = false};
}

Outcome collection(const Call &call, const std::string &part, Holding kind, bool (*wanted)(const Json &, const Query &))
{
    const auto index = customerOf(call, part);
    if (!index)
        return refused(index.error());
    const Query query = call.request.query();
    const Documents documents = call.world.visible(*index, call.now);
    Json items = Json::array();
    for (const Json &document : documents.of(kind))
        if (wanted(document, query))
            items.push_back(document);
    Json body = collectionOf(std::move(items));
    if (const Json *seed = call.world.population().seed(*index))
        body["totalCount"] = seed->value("totalCount", body["totalCount"]);
    body["links"] = {{"self", linkTo("/customers/" + call.ids.front() + '/' + part)}};
    return {.answer = resource(body), .changed = false};
}

std::string withoutUnderscores(std::string text)
{
    text.erase(std::remove(text.begin(), text.end(), '_'), text.end());
    return text;
}

bool hasText(const Json &document, const Query &query, const std::string &name, const std::string &member)
{
    const auto wanted = query.find(name);
    return wanted == query.end()
        || equalNoCase(withoutUnderscores(wanted->second), withoutUnderscores(textOf(document, member)));
}

/// If-Match counts where there is an etag; a stale one is 400, not 412.
bool isStale(const Call &call, const Json &subscription)
{
    std::string asked = call.request.header("If-Match");
    asked.erase(std::remove(asked.begin(), asked.end(), '"'), asked.end());
    const std::string etag = textOf(objectOf(subscription, "attributes"), "etag");
    return !asked.empty() && asked != "*" && !etag.empty() && asked != etag;
}

} // namespace

Outcome getCustomer(Call &call)
{
    return shown(call, "customer", [](const Documents &documents) { return documents.customer; });
}

Outcome getCompanyProfile(Call &call)
{
    return shown(call, "profile", [](const Documents &documents) { return documents.customer["companyProfile"]; });
}

Outcome getBillingProfile(Call &call)
{
    return shown(call, "profile", [](const Documents &documents) { return documents.customer["billingProfile"]; });
}

Outcome listSubscriptions(Call &call)
{
    return collection(call, "subscriptions", Holding::Subscription, [](const Json &document, const Query &query) {
        return hasText(document, query, "order_id", "orderId") && hasText(document, query, "mpn_id", "partnerId");
    });
}

Outcome listOrders(Call &call)
{
    return collection(call, "orders", Holding::Order, [](const Json &document, const Query &query) {
        return hasText(document, query, "billingType", "billingCycle");
    });
}

Outcome listEntitlements(Call &call)
{
    const Query query = call.request.query();
    const auto expiry = query.find("showExpiry");
    const bool withExpiry = expiry != query.end() && equalNoCase(expiry->second, "true");
    Outcome outcome =
        collection(call, "entitlements", Holding::Entitlement, [](const Json &document, const Query &asked) {
            return hasText(document, asked, "entitlementType", "entitlementType");
        });
    if (withExpiry || outcome.answer.status != 200)
        return outcome;
    Json body = Json::parse(outcome.answer.body);
    for (Json &item : body["items"])
        item.erase("expiryDate");
    outcome.answer = resource(body);
    return outcome;
}

Outcome getSubscription(Call &call)
{
    const auto index = customerOf(call, "subscriptions");
    if (!index)
        return refused(index.error());
    Documents documents = call.world.visible(*index, call.now);
    const Json *subscription = documents.find(Holding::Subscription, call.ids.back());
    return refused(subscription ? resource(*subscription) : refusal(404, 20003, "The subscription was not found."));
}

Outcome patchSubscription(Call &call)
{
    const auto index = customerOf(call, "subscriptions");
    if (!index)
        return refused(index.error());
    Documents documents = call.world.actual(*index);
    const Json *before = documents.find(Holding::Subscription, call.ids.back());
    if (!before)
        return refused(refusal(404, 20003, "The subscription was not found."));
    const Json body = Json::parse(call.request.body, nullptr, false);
    if (!body.is_object())
        return refused(refusal(400, 2000, "The request body is not valid."));
    if (isStale(call, *before))
        return refused(refusal(400, 2055, "The etag is no longer valid."));
    auto after = patched(documents, *before, body, call.now);
    if (!after)
        return refused(after.error());
    const std::string etag = textOf(objectOf(*before, "attributes"), "etag");
    if (!etag.empty())
        (*after)["attributes"]["etag"] = etagFor(textOf(*before, "id"), versionOf(etag) + 1);
    call.world.change(*index, Holding::Subscription, *before, *after, call.now);
    return {.answer = resource(*after), .changed = true};
}

} // namespace parting::sandbox

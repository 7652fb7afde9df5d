// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sandbox/purchases.h"

#include "core/sandbox/answer.h"
#include "core/sandbox/guid.h"
#include "core/sandbox/http.h"
#include "core/sandbox/seeds.h"

#include <algorithm>

namespace parting::sandbox {

namespace {

using namespace std::chrono_literals;

constexpr auto never = "9999-12-14T00:00:00Z";

std::string upper(std::string text)
{
    for (char &c : text)
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 'a' + 'A');
    return text;
}

/// One holding of one customer, with what follows from the product it names.
struct Purchase {
    const Json &product;
    const Json &holding;
    const PurchaseContext &context;
    std::size_t place;

    bool legacy() const { return textOf(product, "family") == "legacy"; }
    int months() const { return product.value("months", 0); }
    Time bought() const { return relativeTime(textOf(holding, "bought"), context.now).value_or(context.now); }
    Time termStart() const { return currentTermStart(bought(), months(), context.now); }
    int quantity() const { return holding.value("quantity", 1); }
    std::string guid(std::uint64_t which) const
    {
        return practiceGuid(mixed(context.salt, place * 8 + which), mixed(context.salt + 1, place * 8 + which));
    }
    std::string subscriptionId() const { return legacy() ? upper(guid(0)) : guid(0); }
    /// A GUID for legacy purchases, 12 hexadecimal digits for newer ones.
    std::string orderId() const { return legacy() ? upper(guid(1)) : guid(1).substr(24); }
    std::string uri(const std::string &rest) const { return "/customers/" + context.customerId + rest; }
};

/// The first day after the term for legacy offers, the last one of it for new commerce.
std::string commitmentEnd(const Purchase &purchase)
{
    if (purchase.months() == 0)
        return never;
    const Time end = plusMonths(purchase.termStart(), purchase.months());
    return isoDay(purchase.legacy() ? end : end - 24h);
}

Json subscriptionLinks(const Purchase &purchase, const Json &parent)
{
    const std::string offer = textOf(purchase.product["doc"], "offerId");
    const std::size_t first = offer.find(':');
    const std::size_t last = offer.rfind(':');
    Json links = Json::object();
    if (first == std::string::npos) {
        links["offer"] = linkTo("/offers/" + offer + "?country=US");
    } else {
        const std::string product = "/products/" + offer.substr(0, first);
        const std::string sku = product + "/skus/" + offer.substr(first + 1, last - first - 1);
        links["product"] = linkTo(product + "?country=US");
        links["sku"] = linkTo(sku + "?country=US");
        links["availability"] = linkTo(sku + "/availabilities/" + offer.substr(last + 1) + "?country=US");
    }
    if (parent.is_object())
        links["parentSubscription"] = linkTo(purchase.uri("/subscriptions/" + textOf(parent, "id")));
    links["self"] = linkTo(purchase.uri("/subscriptions/" + purchase.subscriptionId()));
    return links;
}

/// Members that only purchases of new commerce and the Marketplace have.
void addModernMembers(Json &subscription, const Purchase &purchase)
{
    if (const auto window = relativeTime(textOf(purchase.product, "window"), purchase.termStart())) {
        subscription["cancellationAllowedUntilDate"] = isoTime(*window);
        subscription["refundOptions"] = Json::array({{{"type", "Full"}, {"expiresAt", isoTime(*window)}}});
    }
    subscription["renewalTermDuration"] = textOf(purchase.product["doc"], "termDuration");
    subscription["attentionNeeded"] = false;
    subscription["actionTaken"] = false;
    subscription["actions"] = {"Cancel", "Edit"};
}

Json subscriptionOf(const Purchase &purchase, const Json &parent)
{
    const Json &doc = purchase.product["doc"];
    Json subscription{{"id", purchase.subscriptionId()}, {"offerId", doc["offerId"]}, {"offerName", doc["offerName"]},
        {"friendlyName", doc["offerName"]}, {"quantity", purchase.quantity()}, {"unitType", doc["unitType"]}};
    if (parent.is_object())
        subscription["parentSubscriptionId"] = textOf(parent, "id");
    subscription["hasPurchasableAddons"] = false;
    subscription["creationDate"] = isoTime(purchase.bought());
    subscription["effectiveStartDate"] = isoDay(purchase.termStart());
    subscription["commitmentEndDate"] = commitmentEnd(purchase);
    subscription["status"] = purchase.holding.value("status", "active");
    subscription["autoRenewEnabled"] = purchase.holding.value("renew", true);
    subscription["isTrial"] = false;
    if (!purchase.legacy())
        addModernMembers(subscription, purchase);
    subscription["isMicrosoftProduct"] = true;
    subscription["partnerId"] = "";
    subscription["contractType"] = "subscription";
    subscription["publisherName"] = "Microsoft Corporation";
    subscription["orderId"] = purchase.orderId();
    subscription.merge_patch(doc);
    subscription["links"] = subscriptionLinks(purchase, parent);
    subscription["attributes"] = {{"objectType", "Subscription"}};
    if (purchase.legacy())
        subscription["attributes"] = {{"etag", etagFor(purchase.subscriptionId(), 1)}, {"objectType", "Subscription"}};
    return subscription;
}

Json orderOf(const Purchase &purchase, const std::string &offerId, const std::string &subscriptionId)
{
    const Json &doc = purchase.product["doc"];
    Json line{{"lineItemNumber", 0}, {"offerId", offerId}};
    if (!subscriptionId.empty())
        line["subscriptionId"] = subscriptionId;
    line["friendlyName"] = purchase.product.value("title", doc.value("offerName", offerId));
    line["quantity"] = purchase.quantity();
    line["termDuration"] = doc.value("termDuration", "");
    line["transactionType"] = "New";
    const std::string self = "/orders/" + purchase.orderId();
    return {{"id", purchase.orderId()}, {"alternateId", purchase.guid(1).substr(24)},
        {"referenceCustomerId", purchase.context.customerId}, {"billingCycle", doc.value("billingCycle", "one_time")},
        {"currencyCode", "EUR"}, {"currencySymbol", "€"}, {"lineItems", Json::array({line})},
        {"creationDate", isoTime(purchase.bought())}, {"status", doc.value("status", "completed")},
        {"transactionType", "UserPurchase"},
        {"links",
            {{"self", linkTo(purchase.uri(self))},
                {"provisioningStatus", linkTo(purchase.uri(self + "/provisioningstatus"))}}},
        {"attributes", {{"objectType", "Order"}}}};
}

Json entitlementOf(const Purchase &purchase)
{
    const Json &doc = purchase.product["doc"];
    Json entitlement{{"includedEntitlements", Json::array()},
        {"referenceOrder", {{"id", purchase.orderId()}, {"lineItemId", "0"}, {"alternateId", purchase.orderId()}}},
        {"productId", doc["productId"]}, {"skuId", doc["skuId"]}, {"quantity", purchase.quantity()},
        {"quantityDetails", Json::array({{{"quantity", purchase.quantity()}, {"status", "Fulfilled"}}})}};
    if (purchase.months() > 0) {
        const std::string resource = "/artifacts/reservedinstance/groups/" + practiceGuid(1, purchase.place).substr(24)
            + "/lineitems/" + purchase.guid(2) + "/resource/" + purchase.guid(3);
        entitlement["entitledArtifacts"] =
            Json::array({{{"artifactType", "reservedinstance"}, {"resourceId", purchase.guid(3)},
                {"link", linkTo(purchase.uri(resource))}, {"dynamicAttributes", doc["dynamicAttributes"]}}});
        entitlement["expiryDate"] = isoTime(plusMonths(purchase.bought(), purchase.months()));
    } else {
        entitlement["entitledArtifacts"] = Json::array();
    }
    entitlement.merge_patch(doc);
    return entitlement;
}

void addAzureSubscriptions(Documents &documents, const Purchase &purchase)
{
    const Json states = purchase.holding.value("azure", Json::array());
    for (std::size_t i = 0; i < states.size(); ++i)
        documents.holdings[Holding::AzureEntitlement].push_back(
            {{"id", purchase.guid(4 + i)}, {"friendlyName", i == 0 ? "Production" : "Development"},
                {"status", states[i]}, {"subscriptionId", purchase.subscriptionId()}});
}

/// The document with the holding's own members over it, and its dates made out.
Json finished(Json document, const Purchase &purchase, const std::string &set = "set")
{
    document.merge_patch(objectOf(purchase.holding, set));
    resolveDates(document, purchase.context.now);
    return document;
}

void addSubscription(Documents &documents, const Purchase &purchase)
{
    auto &subscriptions = documents.holdings[Holding::Subscription];
    const auto under = purchase.holding.find("under");
    const Json parent = under == purchase.holding.end() ? Json() : subscriptions.at(under->get<std::size_t>());
    subscriptions.push_back(finished(subscriptionOf(purchase, parent), purchase));
    addAzureSubscriptions(documents, purchase);
    const std::string offer = textOf(purchase.product["doc"], "offerId");
    documents.holdings[Holding::Order].push_back(
        finished(orderOf(purchase, offer, purchase.subscriptionId()), purchase, "orderSet"));
}

void addEntitlement(Documents &documents, const Purchase &purchase)
{
    const Json &doc = purchase.product["doc"];
    documents.holdings[Holding::Entitlement].push_back(finished(entitlementOf(purchase), purchase));
    documents.holdings[Holding::Order].push_back(
        orderOf(purchase, textOf(doc, "productId") + ':' + textOf(doc, "skuId") + ":DZH318Z0BQ4L", ""));
}

} // namespace

void addPurchases(Documents &documents, const Json &holds, const PurchaseContext &context)
{
    for (std::size_t place = 0; place < holds.size(); ++place) {
        const Json &holding = holds[place];
        const Purchase purchase{products().at(textOf(holding, "use")), holding, context, place};
        const std::string kind = textOf(purchase.product, "kind");
        if (kind == "subscription")
            addSubscription(documents, purchase);
        else if (kind == "entitlement")
            addEntitlement(documents, purchase);
        else
            documents.holdings[Holding::Order].push_back(
                finished(orderOf(purchase, "CFQ7TTC0LCHC:0002:CFQ7TTC0K5DR", ""), purchase));
    }
}

} // namespace parting::sandbox

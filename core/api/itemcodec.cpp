// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/api/itemcodec.h"

#include "core/api/codec.h"
#include "core/api/itemid.h"
#include "core/api/wireword.h"
#include "core/json/read.h"

#include <nlohmann/json.hpp>

namespace parting {

namespace {

QString firstOf(const QString &preferred, const QString &otherwise)
{
    return preferred.isEmpty() ? otherwise : preferred;
}

WireEnum<OrderStatus> orderStatusFrom(const QString &word)
{
    using enum OrderStatus;
    static const QHash<QString, OrderStatus> table{{QStringLiteral("completed"), Completed},
        {QStringLiteral("pending"), Pending}, {QStringLiteral("cancelled"), Cancelled}};
    return wireEnum(word, table);
}

WireEnum<EntitlementType> entitlementTypeFrom(const QString &word)
{
    using enum EntitlementType;
    static const QHash<QString, EntitlementType> table{{QStringLiteral("software"), Software},
        {QStringLiteral("reservedinstance"), Reservation},
        {QStringLiteral("virtualmachinereservedinstance"), Reservation}};
    return wireEnum(word, table);
}

OrderLine orderLineFrom(const Json &json)
{
    return {.number = number(member(json, "lineItemNumber")).value_or(0),
        .offerId = text(member(json, "offerId")),
        .subscriptionId = SubscriptionId(text(member(json, "subscriptionId"))),
        .friendlyName = text(member(json, "friendlyName")),
        .quantity = number(member(json, "quantity")).value_or(0),
        .termDuration = text(member(json, "termDuration"))};
}

} // namespace

WireEnum<Relationship> relationshipFrom(const QString &word)
{
    using enum Relationship;
    static const QHash<QString, Relationship> table{{QStringLiteral("reseller"), Reseller},
        {QStringLiteral("advisor"), Advisor}, {QStringLiteral("syndication"), Syndication},
        {QStringLiteral("microsoftsupport"), MicrosoftSupport}, {QStringLiteral("none"), None}};
    return wireEnum(word, table);
}

Address addressFrom(const Json &json)
{
    Address address{.city = text(member(json, "city")),
        .state = text(member(json, "state")),
        .region = text(member(json, "region")),
        .postalCode = text(member(json, "postalCode")),
        .country = text(member(json, "country")),
        .phoneNumber = text(member(json, "phoneNumber"))};
    for (const auto *name : {"addressLine1", "addressLine2", "addressLine3"}) {
        if (const QString line = text(member(json, name)).trimmed(); !line.isEmpty())
            address.lines << line;
    }
    return address;
}

QString readItem(const Json &json, Customer &customer)
{
    if (QString fault = readId(json, "id", customer.id); !fault.isEmpty())
        return fault;
    const Json none = Json::object();
    const auto part = [&](std::string_view name) -> const Json & {
        const Json *found = member(json, name);
        return found ? *found : none;
    };
    const Json &company = part("companyProfile");
    const Json &billing = part("billingProfile");
    const Json *address = member(company, "address");
    if (!address)
        address = member(billing, "defaultAddress");
    customer.companyName = firstOf(text(member(company, "companyName")), text(member(billing, "companyName")));
    customer.domain = text(member(company, "domain"));
    customer.relationship = relationshipFrom(text(member(json, "relationshipToPartner")));
    customer.organizationRegistrationNumber = text(member(company, "organizationRegistrationNumber"));
    customer.email = firstOf(text(member(company, "email")), text(member(billing, "email")));
    customer.address = address ? addressFrom(*address) : Address{};
    customer.customDomains = texts(member(json, "customDomains"));
    customer.allowDelegatedAccess = flag(member(json, "allowDelegatedAccess"));
    return {};
}

QString readItem(const Json &json, Partner &partner)
{
    if (!json.is_object())
        return QStringLiteral(" is no object");
    partner = {.id = text(member(json, "id")),
        .tenantId = text(member(json, "tenantId")),
        .companyName = text(member(json, "companyName")),
        .domain = text(member(json, "domain"))};
    return partner.id.isEmpty() && partner.tenantId.isEmpty() ? QStringLiteral("/id is missing") : QString();
}

QString readItem(const Json &json, Entitlement &entitlement)
{
    if (!json.is_object())
        return QStringLiteral(" is no object");
    entitlement = {.type = entitlementTypeFrom(text(member(json, "entitlementType"))),
        .productId = text(member(json, "productId")),
        .skuId = text(member(json, "skuId")),
        .orderId = text(member(json, {"referenceOrder", "id"})),
        .lineItem = number(member(json, {"referenceOrder", "lineItemId"})).value_or(0),
        .quantity = number(member(json, "quantity")).value_or(0),
        .reservationType = text(member(json, {"dynamicAttributes", "reservationType"})),
        .fulfillmentState = text(member(json, "fulfillmentState")),
        .expiry = instant(member(json, "expiryDate"))};
    if (const Json *artifacts = member(json, "entitledArtifacts"); artifacts && artifacts->is_array()) {
        for (const Json &artifact : *artifacts) {
            if (const QString order = text(member(artifact, "resourceId")); !order.isEmpty())
                entitlement.reservationOrderIds << order;
            if (const QString link = text(member(artifact, {"link", "uri"})); !link.isEmpty())
                entitlement.reservationLinks << link;
            entitlement.reservationType =
                firstOf(entitlement.reservationType, text(member(artifact, {"dynamicAttributes", "reservationType"})));
        }
    }
    const bool nameless = entitlement.type.text.isEmpty() && entitlement.productId.isEmpty();
    return nameless ? QStringLiteral("/entitlementType and /productId are missing") : QString();
}

QString readItem(const Json &json, Order &order)
{
    if (QString fault = readId(json, "id", order.id); !fault.isEmpty())
        return fault;
    order.alternateId = text(member(json, "alternateId"));
    order.status = orderStatusFrom(text(member(json, "status")));
    order.billingCycle = text(member(json, "billingCycle"));
    order.creationDate = instant(member(json, "creationDate"));
    if (const Json *lines = member(json, "lineItems"); lines && lines->is_array()) {
        for (const Json &line : *lines)
            order.lines.push_back(orderLineFrom(line));
    }
    return {};
}

QString identityOf(const Entitlement &)
{
    return {};
}

QString identityOf(const Order &order)
{
    return order.id.toString();
}

std::vector<const Json *> flattened(const Json &items)
{
    std::vector<const Json *> all;
    for (const Json &item : items) {
        all.push_back(&item);
        if (const Json *included = member(item, "includedEntitlements"); included && included->is_array()) {
            const auto inner = flattened(*included);
            all.insert(all.end(), inner.begin(), inner.end());
        }
    }
    return all;
}

} // namespace parting

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/api/itemcodec.h"
#include "core/api/itemid.h"
#include "core/api/wireword.h"
#include "core/json/read.h"

#include <nlohmann/json.hpp>

namespace parting {

namespace {

WireEnum<SubscriptionStatus> subscriptionStatusFrom(const QString &word)
{
    using enum SubscriptionStatus;
    static const QHash<QString, SubscriptionStatus> table{{QStringLiteral("none"), None},
        {QStringLiteral("active"), Active}, {QStringLiteral("pending"), Pending},
        {QStringLiteral("suspended"), Suspended}, {QStringLiteral("expired"), Expired},
        {QStringLiteral("disabled"), Disabled}, {QStringLiteral("deleted"), Deleted}};
    return wireEnum(word, table);
}

/// The documentation writes `refundOptions` with `expiresAfter`, its samples `expiresAt`; one client reads
/// `refundOption` (github.com/pliancy/microsoft-partnercenter-node).
std::vector<RefundOption> refundOptionsFrom(const Json &json)
{
    static const QHash<QString, RefundKind> table{
        {QStringLiteral("full"), RefundKind::Full}, {QStringLiteral("partial"), RefundKind::Partial}};
    const Json *list = member(json, "refundOptions");
    if (!list)
        list = member(json, "refundOption");
    std::vector<RefundOption> options;
    if (!list || !list->is_array())
        return options;
    for (const Json &option : *list) {
        const QDateTime at = instant(member(option, "expiresAt"));
        options.push_back({.kind = wireEnum(text(member(option, "type")), table),
            .expires = at.isValid() ? at : instant(member(option, "expiresAfter"))});
    }
    return options;
}

/// The parent of an add-on, which some answers only name in a link.
SubscriptionId parentFrom(const Json &json)
{
    const QString named = text(member(json, "parentSubscriptionId"));
    const QString linked = text(member(json, {"links", "parentSubscription", "uri"})).section(u'/', -1);
    return SubscriptionId(named.isEmpty() ? linked : named);
}

void readTerm(const Json &json, Subscription &subscription)
{
    subscription.creationDate = instant(member(json, "creationDate"));
    subscription.effectiveStart = instant(member(json, "effectiveStartDate"));
    subscription.commitmentEndDate = instant(member(json, "commitmentEndDate"));
    subscription.commitmentEndDateTime = instant(member(json, "commitmentEndDateTime"));
    subscription.cancellationAllowedUntil = instant(member(json, "cancellationAllowedUntilDate"));
    subscription.refundOptions = refundOptionsFrom(json);
    subscription.autoRenewEnabled = flag(member(json, "autoRenewEnabled"));
    subscription.billingType = text(member(json, "billingType"));
    subscription.billingCycle = text(member(json, "billingCycle"));
    subscription.termDuration = text(member(json, "termDuration"));
}

} // namespace

QString readItem(const Json &json, Subscription &subscription)
{
    if (QString fault = readId(json, "id", subscription.id); !fault.isEmpty())
        return fault;
    const Json *product = member(json, "productType");
    subscription.offerId = text(member(json, "offerId"));
    subscription.offerName = text(member(json, "offerName"));
    subscription.friendlyName = text(member(json, "friendlyName"));
    subscription.productType = product && product->is_object() ? text(member(*product, "id")) : text(product);
    subscription.quantity = number(member(json, "quantity")).value_or(0);
    subscription.unitType = text(member(json, "unitType"));
    subscription.parentId = parentFrom(json);
    subscription.orderId = text(member(json, "orderId"));
    subscription.partnerId = text(member(json, "partnerId"));
    subscription.publisherName = text(member(json, "publisherName"));
    subscription.status = subscriptionStatusFrom(text(member(json, "status")));
    subscription.suspensionReasons = texts(member(json, "suspensionReasons"));
    subscription.isTrial = flag(member(json, "isTrial")).value_or(false);
    subscription.isMicrosoftProduct = flag(member(json, "isMicrosoftProduct"));
    subscription.refundableQuantity = number(member(json, {"refundableQuantity", "totalQuantity"})).value_or(0);
    subscription.etag = text(member(json, {"attributes", "etag"}));
    readTerm(json, subscription);
    return {};
}

QString identityOf(const Subscription &subscription)
{
    return subscription.id.toString();
}

} // namespace parting

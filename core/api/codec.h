// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/api/links.h"
#include "core/domain/particulars.h"
#include "core/domain/snapshot.h"

#include <QByteArray>
#include <QSet>

namespace parting {

/// `customer` as read alone; ErrorKind::Malformed if the answer is about somebody else.
[[nodiscard]] Result<Customer> decodeCustomer(const QByteArray &body, const CustomerId &asked);
[[nodiscard]] Result<Subscription> decodeSubscription(const QByteArray &body, const SubscriptionId &asked);
[[nodiscard]] Result<Order> decodeOrder(const QByteArray &body, const OrderId &asked);
[[nodiscard]] Result<Partner> decodePartner(const QByteArray &body);
/// The address that a customer opens to accept a relationship; always https.
[[nodiscard]] Result<QString> decodeRelationshipRequest(const QByteArray &body);

[[nodiscard]] Result<SupportContact> decodeSupportContact(const QByteArray &body);
[[nodiscard]] Result<Provisioning> decodeProvisioning(const QByteArray &body);
[[nodiscard]] Result<BillingProfile> decodeBillingProfile(const QByteArray &body);

/// Gathers a collection page by page. T is one of the holdings, or AuditRecord. An item without identity becomes an
/// UnreadableItem; an identity seen before (whatever its case) is merged away and counted. Entitlements have none and
/// are all kept, those included in others too.
template <class T> class ListingReader {
public:
    /// Takes one page in and tells where the next one is, if there is one. A link without a path is the same list's
    /// with the headers that it bears.
    [[nodiscard]] Result<std::optional<PageLink>> add(const QByteArray &page);
    [[nodiscard]] const Listing<T> &listing() const { return m_listing; }

private:
    Listing<T> m_listing;
    QSet<QString> m_seen;
    int m_index = 0;
};

/// The words of the service for a relationship; anything else is Unknown and keeps its text.
[[nodiscard]] WireEnum<Relationship> relationshipFrom(const QString &word);

} // namespace parting

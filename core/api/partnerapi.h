// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/api/callhandle.h"
#include "core/api/http.h"
#include "core/domain/snapshot.h"
#include "core/service/customerlist.h"

#include <memory>

namespace parting {

class ApiClient;

/// Where the next page of a list is: as `links.next` says, or by token alone.
struct PageLink {
    QString path{};
    QUrlQuery query{};
    QList<std::pair<QByteArray, QByteArray>> headers{};

    friend bool operator==(const PageLink&, const PageLink&) = default;
};

struct CustomerPageRead {
    std::shared_ptr<const CustomerPage> page{};
    std::optional<PageLink> next{};
    int items = 0; ///< as many as the page held, unreadable ones included
};

template <class T> struct Document {
    T value{};
    RawDocument raw{};
};

/// What became of a write, as far as its own answer tells.
struct WriteAnswer {
    int status = 0; ///< 2xx; 202 means accepted, not done
    RequestId requestId{};
    CorrelationId correlationId{};
};

/// One function an endpoint. IDs are checked before they become part of an address: an unsafe one is
/// ErrorKind::UnsafeAddress and nothing is sent. Pages of customers are decoded on a worker thread.
class PartnerApi {
public:
    explicit PartnerApi(ApiClient& client);
    ~PartnerApi();

    /// The first page for an empty link. `early` runs, at most once and before `done`, as soon as the next page's
    /// address can be made out from the tail of the bytes; it counts only if `done` then names the same one.
    CallHandle customers(
        const std::optional<PageLink>& link, std::function<void(PageLink)> early, Callback<CustomerPageRead> done);

    CallHandle organization(Callback<Document<Partner>> done);
    CallHandle customer(const CustomerId& id, Callback<Document<Customer>> done);
    /// Collections that come whole; `links.next` is followed all the same.
    CallHandle subscriptions(const CustomerId& id, Callback<Document<Listing<Subscription>>> done);
    CallHandle entitlements(const CustomerId& id, Callback<Document<Listing<Entitlement>>> done);
    CallHandle orders(const CustomerId& id, Callback<Document<Listing<Order>>> done);
    CallHandle subscription(
        const CustomerId& id, const SubscriptionId& subscription, Callback<Document<Subscription>> done);
    CallHandle relationshipRequest(Callback<QString> done);

    /// Sends back `resource` as read, with its status changed. See subscriptionBody() in codec.h for what is refused.
    CallHandle patchSubscription(const CustomerId& id, const SubscriptionId& subscription, const QByteArray& body,
        const QString& etag, const RequestId& request, const CorrelationId& correlation, Callback<WriteAnswer> done);
    CallHandle removeRelationship(
        const CustomerId& id, const RequestId& request, const CorrelationId& correlation, Callback<WriteAnswer> done);

private:
    ApiClient& m_client;
    struct Private;
    std::unique_ptr<Private> d;
};

/// The exact body of the removal,
/// learn.microsoft.com/partner-center/developer/remove-a-reseller-relationship-with-a-customer.
[[nodiscard]] QByteArray removalBody();

/// The resource as read with only `status` changed; ErrorKind::Inexact if any other value would change on the way back.
[[nodiscard]] Result<QByteArray> subscriptionBody(const QByteArray& resource, QStringView status);

} // namespace parting

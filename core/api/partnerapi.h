// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/api/callhandle.h"
#include "core/api/customerpagedecoder.h"
#include "core/api/http.h"
#include "core/domain/auditrecord.h"
#include "core/domain/particulars.h"
#include "core/domain/snapshot.h"

#include <memory>

namespace parting {

class ApiClient;
class Worker;

/// What was read, and the bytes it was read from. Pages of one collection stand below each other, one a line.
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

/// Who calls, and with what session.
struct WhoAmI {
    Partner partner{};
    std::optional<bool> mfaCompliant{}; ///< nothing where the service doesn't tell
};

/// One function an endpoint. IDs are checked before they become part of an address: an unsafe one is
/// ErrorKind::UnsafeAddress and nothing is sent. Collections are decoded on a worker thread. A callback may destroy
/// what it likes, this too.
class PartnerApi {
public:
    static constexpr int customersAPage = 500; ///< asked for; a page with fewer is a short one

    explicit PartnerApi(ApiClient &client, Lane lane = Lane::Front);
    ~PartnerApi();

    [[nodiscard]] static PageLink firstCustomers();
    /// The first page for an empty link. `early` runs, at most once and before `done`, as soon as the next page's
    /// address can be made out from the tail of the bytes; it counts only if `done` then names the same one.
    CallHandle customers(
        const std::optional<PageLink> &link, std::function<void(PageLink)> early, Callback<CustomerPageRead> done);

    CallHandle organization(Callback<Document<Partner>> done);
    /// The same, and whether the session has the second factor that the service asks for.
    CallHandle whoAmI(Callback<WhoAmI> done);
    CallHandle customer(const CustomerId &id, Callback<Document<Customer>> done);
    /// Collections that come whole; `links.next` is followed all the same.
    CallHandle subscriptions(const CustomerId &id, Callback<Document<Listing<Subscription>>> done);
    CallHandle entitlements(const CustomerId &id, Callback<Document<Listing<Entitlement>>> done);
    CallHandle orders(const CustomerId &id, Callback<Document<Listing<Order>>> done);
    CallHandle transfers(const CustomerId &id, Callback<Document<Listing<Transfer>>> done);
    /// The Azure subscriptions under a plan.
    CallHandle azureEntitlements(
        const CustomerId &id, const SubscriptionId &plan, Callback<Document<Listing<AzureEntitlement>>> done);
    /// What an artifact link of one of the customer's own entitlements leads to.
    CallHandle reservations(const CustomerId &id, const QString &link, Callback<Document<Listing<Reservation>>> done);
    CallHandle subscription(
        const CustomerId &id, const SubscriptionId &subscription, Callback<Document<Subscription>> done);
    CallHandle order(const CustomerId &id, const OrderId &order, Callback<Document<Order>> done);
    CallHandle relationshipRequest(Callback<QString> done);
    CallHandle supportContact(
        const CustomerId &id, const SubscriptionId &subscription, Callback<Document<SupportContact>> done);
    CallHandle provisioning(
        const CustomerId &id, const SubscriptionId &subscription, Callback<Document<Provisioning>> done);
    CallHandle indirectResellers(const CustomerId &id, Callback<Document<Listing<IndirectReseller>>> done);
    CallHandle billingProfile(const CustomerId &id, Callback<Document<BillingProfile>> done);
    /// What the activity log holds of 30 days from `from` on (a day in UTC, at most 90 days back): of one customer, or
    /// of all for an empty ID. What was just done takes minutes to get there.
    CallHandle auditRecords(
        const QDate &from, const CustomerId &customer, Callback<Document<Listing<AuditRecord>>> done);

    /// Sends back `resource` as read, with its status changed. See subscriptionBody() for what is refused.
    CallHandle patchSubscription(const CustomerId &id, const SubscriptionId &subscription, const QByteArray &body,
        const QString &etag, const RequestId &request, const CorrelationId &correlation, AtItsTurn itsTurn,
        Callback<WriteAnswer> done);
    CallHandle patchOrder(const CustomerId &id, const OrderId &order, const QByteArray &body, const RequestId &request,
        const CorrelationId &correlation, AtItsTurn itsTurn, Callback<WriteAnswer> done);
    CallHandle endDelegatedAdmin(const CustomerId &id, const RequestId &request, const CorrelationId &correlation,
        AtItsTurn itsTurn, Callback<WriteAnswer> done);
    CallHandle removeRelationship(const CustomerId &id, const RequestId &request, const CorrelationId &correlation,
        AtItsTurn itsTurn, Callback<WriteAnswer> done);

private:
    template <class T>
    CallHandle collection(Result<QString> path, Callback<Document<Listing<T>>> done, const QUrlQuery &query = {});
    template <class T, class Decode> CallHandle single(Result<QString> path, Decode decode, Callback<Document<T>> done);
    CallHandle patch(const Result<QString> &path, ApiRequest request, Callback<WriteAnswer> done);

    ApiClient &m_client;
    Lane m_lane; ///< of what is read of one customer, and of the activity log
    std::shared_ptr<Worker> m_worker; ///< calls under way hold on to it weakly
};

/// The exact body of the removal,
/// learn.microsoft.com/partner-center/developer/remove-a-reseller-relationship-with-a-customer.
[[nodiscard]] QByteArray removalBody();

/// The exact body that ends delegated administration, learn.microsoft.com/partner-center/developer/remove-dap.
[[nodiscard]] QByteArray endOfDelegationBody();

/// The body that cancels an order, or one line of it; empty for a line that it does not have. See
/// learn.microsoft.com/partner-center/developer/cancel-software-purchases.
[[nodiscard]] QByteArray cancellationBody(const Order &, std::optional<int> line);

/// The resource as read with only `status` changed; ErrorKind::Inexact if any other value would change on the way back.
[[nodiscard]] Result<QByteArray> subscriptionBody(const QByteArray &resource, QStringView status);

/// The same with only `autoRenewEnabled` changed, to false.
[[nodiscard]] Result<QByteArray> renewalBody(const QByteArray &resource);

} // namespace parting

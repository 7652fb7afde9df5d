// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/api/partnerapi.h"

#include "core/api/apiclient.h"
#include "core/api/codec.h"
#include "core/api/gathering.h"
#include "core/api/links.h"
#include "core/api/refusedcall.h"
#include "core/api/worker.h"

#include <QDateTime>

namespace parting {

namespace {

constexpr int recordsAPage = 500;

Result<QString> below(Result<QString> path, QLatin1String name)
{
    return path ? Result<QString>(*path + u'/' + name) : path;
}

struct CustomersCall {
    CallHandle http{};
    std::function<void(PageLink)> early{};
    Callback<CustomerPageRead> done{};

    void finish(Result<CustomerPageRead> read)
    {
        if (const auto then = std::exchange(done, nullptr))
            then(std::move(read));
    }
};

void answered(const std::shared_ptr<CustomersCall> &call, Worker &worker, const Result<ApiResponse> &response)
{
    if (!response)
        return call->finish(tl::unexpected(response.error()));
    worker.run([body = response->body] { return decodeCustomerPage(body); },
        [call, answer = *response](Result<CustomerPageRead> read) {
            if (!read)
                read = tl::unexpected(about(read.error(), answer));
            call->finish(std::move(read));
        });
    const auto early = call->early; // a copy, which outlives whatever it does to the call
    if (const auto next = early ? guessNextPage(response->body) : std::nullopt)
        early(*next);
}

} // namespace

PartnerApi::PartnerApi(ApiClient &client, Lane lane)
    : m_client(client)
    , m_lane(lane)
    , m_worker(std::make_shared<Worker>())
{
}

PartnerApi::~PartnerApi() = default;

PageLink PartnerApi::firstCustomers()
{
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("size"), QString::number(customersAPage));
    return {.path = QStringLiteral("customers"), .query = query};
}

CallHandle PartnerApi::customers(
    const std::optional<PageLink> &link, std::function<void(PageLink)> early, Callback<CustomerPageRead> done)
{
    const PageLink page = link.value_or(firstCustomers());
    const auto call =
        std::make_shared<CustomersCall>(CustomersCall{.early = std::move(early), .done = std::move(done)});
    ApiRequest request{.path = page.path, .query = page.query, .headers = page.headers, .cap = BodyCap::Collection};
    call->http = m_client.send(std::move(request), [weak = std::weak_ptr(m_worker), call](const auto &response) {
        if (const auto worker = weak.lock())
            answered(call, *worker, response);
    });
    return CallHandle([call] {
        call->done = nullptr;
        call->early = nullptr;
        call->http.cancel();
    });
}

CallHandle PartnerApi::organization(Callback<Document<Partner>> done)
{
    return single<Partner>(QStringLiteral("profiles/organization"), decodePartner, std::move(done));
}

CallHandle PartnerApi::whoAmI(Callback<WhoAmI> done)
{
    ApiRequest request{.path = QStringLiteral("profiles/organization"), .headers = {{"ValidateMfa", "true"}}};
    return m_client.send(std::move(request), [done = std::move(done)](const Result<ApiResponse> &response) {
        if (!response)
            return done(tl::unexpected(response.error()));
        const auto partner = decodePartner(response->body);
        if (!partner)
            return done(tl::unexpected(about(partner.error(), *response)));
        done(WhoAmI{.partner = *partner, .mfaCompliant = response->mfaCompliant});
    });
}

CallHandle PartnerApi::customer(const CustomerId &id, Callback<Document<Customer>> done)
{
    return single<Customer>(
        customerPath(id), [id](const QByteArray &body) { return decodeCustomer(body, id); }, std::move(done));
}

CallHandle PartnerApi::subscription(
    const CustomerId &id, const SubscriptionId &subscription, Callback<Document<Subscription>> done)
{
    return single<Subscription>(
        subscriptionPath(id, subscription),
        [subscription](const QByteArray &body) { return decodeSubscription(body, subscription); }, std::move(done));
}

CallHandle PartnerApi::order(const CustomerId &id, const OrderId &order, Callback<Document<Order>> done)
{
    return single<Order>(
        orderPath(id, order), [order](const QByteArray &body) { return decodeOrder(body, order); }, std::move(done));
}

CallHandle PartnerApi::relationshipRequest(Callback<QString> done)
{
    return single<QString>(QStringLiteral("customers/relationshiprequests"), decodeRelationshipRequest,
        [done = std::move(done)](
            Result<Document<QString>> read) { done(read.map([](const auto &document) { return document.value; })); });
}

CallHandle PartnerApi::supportContact(
    const CustomerId &id, const SubscriptionId &subscription, Callback<Document<SupportContact>> done)
{
    return single<SupportContact>(below(subscriptionPath(id, subscription), QLatin1String("supportcontact")),
        decodeSupportContact, std::move(done));
}

CallHandle PartnerApi::provisioning(
    const CustomerId &id, const SubscriptionId &subscription, Callback<Document<Provisioning>> done)
{
    return single<Provisioning>(below(subscriptionPath(id, subscription), QLatin1String("provisioningstatus")),
        decodeProvisioning, std::move(done));
}

CallHandle PartnerApi::indirectResellers(const CustomerId &id, Callback<Document<Listing<IndirectReseller>>> done)
{
    return collection<IndirectReseller>(below(customerPath(id), QLatin1String("relationships")), std::move(done));
}

CallHandle PartnerApi::billingProfile(const CustomerId &id, Callback<Document<BillingProfile>> done)
{
    return single<BillingProfile>(
        below(customerPath(id), QLatin1String("profiles/billing")), decodeBillingProfile, std::move(done));
}

CallHandle PartnerApi::subscriptions(const CustomerId &id, Callback<Document<Listing<Subscription>>> done)
{
    return collection<Subscription>(below(customerPath(id), QLatin1String("subscriptions")), std::move(done));
}

CallHandle PartnerApi::entitlements(const CustomerId &id, Callback<Document<Listing<Entitlement>>> done)
{
    QUrlQuery query; // without it, no expiry dates
    query.addQueryItem(QStringLiteral("showExpiry"), QStringLiteral("true"));
    return collection<Entitlement>(below(customerPath(id), QLatin1String("entitlements")), std::move(done), query);
}

CallHandle PartnerApi::transfers(const CustomerId &id, Callback<Document<Listing<Transfer>>> done)
{
    return collection<Transfer>(below(customerPath(id), QLatin1String("transfers")), std::move(done));
}

CallHandle PartnerApi::azureEntitlements(
    const CustomerId &id, const SubscriptionId &plan, Callback<Document<Listing<AzureEntitlement>>> done)
{
    return collection<AzureEntitlement>(
        below(subscriptionPath(id, plan), QLatin1String("azureEntitlements")), std::move(done));
}

CallHandle PartnerApi::reservations(
    const CustomerId &id, const QString &link, Callback<Document<Listing<Reservation>>> done)
{
    return collection<Reservation>(artifactPath(id, link), std::move(done));
}

CallHandle PartnerApi::orders(const CustomerId &id, Callback<Document<Listing<Order>>> done)
{
    return collection<Order>(below(customerPath(id), QLatin1String("orders")), std::move(done));
}

CallHandle PartnerApi::auditRecords(
    const QDate &from, const CustomerId &customer, Callback<Document<Listing<AuditRecord>>> done)
{
    const auto id = customer.isEmpty() ? Result<QString>() : customerPath(customer);
    if (!id)
        return refusedCall(id.error(), std::move(done));
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("startDate"), from.toString(Qt::ISODate));
    query.addQueryItem(QStringLiteral("size"), QString::number(recordsAPage));
    if (!customer.isEmpty())
        query.addQueryItem(QStringLiteral("filter"), // a GUID, which needs no escapes
            QStringLiteral(R"({"Field":"CustomerId","Value":")") + customer.toString()
                + QStringLiteral(R"(","Operator":"equals"})"));
    return collection<AuditRecord>(QStringLiteral("auditrecords"), std::move(done), query);
}

template <class T, class Decode>
CallHandle PartnerApi::single(Result<QString> path, Decode decode, Callback<Document<T>> done)
{
    if (!path)
        return refusedCall(path.error(), std::move(done));
    return m_client.send({.path = *path, .lane = m_lane},
        [path = *path, decode = std::move(decode), done = std::move(done)](const Result<ApiResponse> &response) {
            if (!response)
                return done(tl::unexpected(response.error()));
            Result<T> value = decode(response->body);
            if (!value)
                return done(tl::unexpected(about(value.error(), *response)));
            done(Document<T>{.value = std::move(*value),
                .raw = {.path = path, .body = response->body, .readAt = QDateTime::currentDateTimeUtc()}});
        });
}

template <class T>
CallHandle PartnerApi::collection(Result<QString> path, Callback<Document<Listing<T>>> done, const QUrlQuery &query)
{
    if (!path)
        return refusedCall(path.error(), std::move(done));
    const auto gathering = std::make_shared<Gathering<T>>(m_client, m_lane, m_worker, *path, std::move(done));
    gathering->begin(query);
    return CallHandle([gathering] { gathering->stop(); });
}

} // namespace parting

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/snapshot.h"
#include "core/policy/removal.h"

#include <gtest/gtest.h>

#include <ostream>

inline void PrintTo(const QString &text, std::ostream *out)
{
    *out << '"' << text.toStdString() << '"';
}
inline void PrintTo(const QByteArray &bytes, std::ostream *out)
{
    *out << bytes.toHex().toStdString();
}
inline void PrintTo(const QDate &day, std::ostream *out)
{
    *out << day.toString(Qt::ISODate).toStdString();
}
inline void PrintTo(const QDateTime &time, std::ostream *out)
{
    *out << (time.isValid() ? time.toString(Qt::ISODateWithMs).toStdString() : "invalid");
}

/// Values for tests: an account that can part, and holdings to put into it.
namespace parting::values {

[[nodiscard]] inline QDateTime utc(const char *iso)
{
    auto time = QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODateWithMs);
    time.setTimeSpec(Qt::UTC);
    return time;
}

inline const QDateTime now = utc("2026-06-10T12:00:00");

[[nodiscard]] inline Customer reseller()
{
    return {.id = CustomerId(u"4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04"_qs),
        .companyName = u"Contoso AB"_qs,
        .domain = u"contoso.onmicrosoft.com"_qs,
        .relationship = {Relationship::Reseller, u"reseller"_qs}};
}

[[nodiscard]] inline AccountSnapshot account(std::vector<Subscription> subscriptions = {},
    std::vector<Entitlement> entitlements = {}, std::vector<Order> orders = {})
{
    AccountSnapshot snapshot{.id = reseller().id, .customer = reseller()};
    snapshot.subscriptions = Listing<Subscription>{.items = std::move(subscriptions)};
    snapshot.entitlements = Listing<Entitlement>{.items = std::move(entitlements)};
    snapshot.orders = Listing<Order>{.items = std::move(orders)};
    snapshot.azureEntitlements = Listing<AzureEntitlement>{};
    snapshot.reservations = Listing<Reservation>{};
    snapshot.transfers = Listing<Transfer>{};
    return snapshot;
}

[[nodiscard]] inline Error forbidden()
{
    return {.kind = ErrorKind::Forbidden, .httpStatus = 403, .code = u"900329"_qs};
}

using Status = SubscriptionStatus;

[[nodiscard]] inline WireEnum<Status> word(Status status)
{
    switch (status) {
    case Status::None:
        return {status, u"none"_qs};
    case Status::Active:
        return {status, u"active"_qs};
    case Status::Pending:
        return {status, u"pending"_qs};
    case Status::Suspended:
        return {status, u"suspended"_qs};
    case Status::Expired:
        return {status, u"expired"_qs};
    case Status::Disabled:
        return {status, u"disabled"_qs};
    case Status::Deleted:
        return {status, u"deleted"_qs};
    case Status::Unknown:
        return {status, u"retired"_qs};
    }
    return {};
}

[[nodiscard]] inline Subscription subscription(SubscriptionClass, Status = Status::Active);

[[nodiscard]] inline Subscription withOffer(const char *offerId, const char *productType = "")
{
    return {.id = SubscriptionId(u"S-1"_qs),
        .offerId = QString::fromLatin1(offerId),
        .friendlyName = u"Something"_qs,
        .productType = QString::fromLatin1(productType),
        .quantity = 25,
        .status = word(Status::Active),
        .autoRenewEnabled = true};
}

inline Subscription subscription(SubscriptionClass subject, Status status)
{
    Subscription result;
    switch (subject) {
    case SubscriptionClass::LegacyLicense:
        result = withOffer("031C9E47-4802-4248-838E-778FB1D2CC05");
        break;
    case SubscriptionClass::LegacyAzure:
        result = withOffer("MS-AZR-0145P");
        break;
    case SubscriptionClass::NewCommerceLicense:
        result = withOffer("CFQ7TTC0LF8R:0001:CFQ7TTC0KDLJ", "OnlineServicesNCE");
        break;
    case SubscriptionClass::AzurePlan:
        result = withOffer("DZH318Z0BPS6:0001:DZH318Z0BMJX", "Azure");
        break;
    case SubscriptionClass::SavingsPlan:
        result = withOffer("DZH318Z0BQ3Q:0001:DZH318Z0BQ3R", "Azure");
        result.billingType = u"benefit"_qs;
        break;
    case SubscriptionClass::SoftwareSubscription:
        result = withOffer("DG7GMGF0FKX9:0001:DG7GMGF0G49W", "Software");
        break;
    case SubscriptionClass::MarketplaceSaas:
        result = withOffer("DZH318Z0HQ2F:000N:DZH318Z0HQ3G");
        result.isMicrosoftProduct = false;
        break;
    case SubscriptionClass::Unknown:
        result = withOffer("something-new");
        break;
    }
    result.status = word(status);
    return result;
}

/// A subscription with a term until 30 November, whose cancellation window closed long ago.
[[nodiscard]] inline Subscription committed(SubscriptionClass subject, Status status = Status::Active)
{
    Subscription result = subscription(subject, status);
    result.commitmentEndDate = utc("2026-11-30T00:00:00");
    result.cancellationAllowedUntil = utc("2025-12-07T00:00:00");
    return result;
}

/// The same with 26 hours of its cancellation window left.
[[nodiscard]] inline Subscription cancellable(SubscriptionClass subject, Status status = Status::Active)
{
    Subscription result = committed(subject, status);
    result.cancellationAllowedUntil = now.addSecs(26 * 3600);
    return result;
}

[[nodiscard]] inline Entitlement software()
{
    return {.type = {EntitlementType::Software, u"software"_qs},
        .productId = u"DG7GMGF0F4MD"_qs,
        .skuId = u"0003"_qs,
        .orderId = u"9e0ce39ed24b"_qs,
        .quantity = 2};
}

[[nodiscard]] inline Order softwareOrder(const QDateTime &created)
{
    return {.id = OrderId(u"9e0ce39ed24b"_qs),
        .status = {OrderStatus::Completed, u"completed"_qs},
        .billingCycle = u"one_time"_qs,
        .creationDate = created,
        .lines = {{.offerId = u"DG7GMGF0F4MD:0003:DG7GMGF0DTF8"_qs,
            .friendlyName = u"Windows Server 2022"_qs,
            .quantity = 2}}};
}

[[nodiscard]] inline Entitlement reservation(const QDateTime &expiry)
{
    return {.type = {EntitlementType::Reservation, u"reservedinstance"_qs},
        .productId = u"DZH318Z0BQ4L"_qs,
        .orderId = u"ri-order"_qs,
        .quantity = 1,
        .reservationType = u"virtualmachines"_qs,
        .expiry = expiry};
}

[[nodiscard]] inline Order order(OrderStatus status, const char *text)
{
    return {.id = OrderId(u"order-7"_qs),
        .status = {status, QString::fromLatin1(text)},
        .billingCycle = u"monthly"_qs,
        .lines = {{.subscriptionId = SubscriptionId(u"S-1"_qs), .friendlyName = u"Exchange Online"_qs, .quantity = 3}}};
}

} // namespace parting::values

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/ids.h"
#include "core/domain/wireenum.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <vector>

namespace parting {

/// entitlementType comes in three spellings; all of them end here.
enum class EntitlementType { Software, Reservation, Unknown };

/// An Azure reservation or a software purchase (GET /customers/{id}/entitlements); neither is listed as a subscription.
struct Entitlement {
    WireEnum<EntitlementType> type{};
    QString productId{};
    QString skuId{};
    QString orderId{};
    int lineItem = 0;
    int quantity = 0;
    QString reservationType{}; ///< "virtualmachines", "sqldatabases", …
    QString fulfillmentState{};
    QDateTime expiry{}; ///< invalid where the service gives none (on-premises software never expires)
    QStringList reservationOrderIds{};
    QStringList reservationLinks{}; ///< where the reservations themselves are read, as the service wrote it

    friend bool operator==(const Entitlement &, const Entitlement &) = default;
};

enum class AzureStatus { Active, Inactive, Unknown };

/// An Azure subscription under an Azure plan (GET /customers/{id}/subscriptions/{plan}/azureEntitlements).
struct AzureEntitlement {
    QString id{};
    QString friendlyName{};
    WireEnum<AzureStatus> status{};
    SubscriptionId planId{};

    friend bool operator==(const AzureEntitlement &, const AzureEntitlement &) = default;
};

enum class ReservationState { Live, Over, Unknown };

/// One reservation behind an entitlement, as its artifact tells it; only there is a cancelled one known.
struct Reservation {
    QString id{};
    QString displayName{};
    int quantity = 0;
    WireEnum<ReservationState> state{};
    QDateTime expiry{}; ///< UTC, invalid where none is given
    QString link{}; ///< of the artifact that it was read from, as in its entitlement

    friend bool operator==(const Reservation &, const Reservation &) = default;
};

enum class TransferStatus { UnderWay, Over, Unknown };

/// A transfer of subscriptions to or from another partner (GET /customers/{id}/transfers).
struct Transfer {
    QString id{};
    WireEnum<TransferStatus> status{};
    QString sourcePartner{}, targetPartner{}; ///< names, empty where not given
    QDateTime createdAt{};

    friend bool operator==(const Transfer &, const Transfer &) = default;
};

enum class OrderStatus { Completed, Pending, Cancelled, Unknown };

struct OrderLine {
    int number = 0;
    QString offerId{};
    SubscriptionId subscriptionId{};
    QString friendlyName{};
    int quantity = 0;
    QString termDuration{};

    friend bool operator==(const OrderLine &, const OrderLine &) = default;
};

struct Order {
    OrderId id{};
    QString alternateId{};
    WireEnum<OrderStatus> status{};
    QString billingCycle{};
    QDateTime creationDate{};
    std::vector<OrderLine> lines{};

    friend bool operator==(const Order &, const Order &) = default;
};

} // namespace parting

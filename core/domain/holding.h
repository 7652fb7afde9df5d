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

    friend bool operator==(const Entitlement &, const Entitlement &) = default;
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

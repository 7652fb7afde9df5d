// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/customer.h"
#include "core/domain/error.h"
#include "core/domain/holding.h"
#include "core/domain/subscription.h"

#include <QByteArray>
#include <QDateTime>

#include <vector>

namespace parting {

/// An item that could not be read: it stays visible, blocks, and never drops the rest of its list.
struct UnreadableItem {
    int index = 0; ///< position in the server's list
    QString reason{}; ///< technical: which member, what was wrong
    QString hint{}; ///< a name or ID if one could be made out

    friend bool operator==(const UnreadableItem &, const UnreadableItem &) = default;
};

/// A collection read to its end.
template <class T> struct Listing {
    std::vector<T> items{};
    std::vector<UnreadableItem> unreadable{};
    int duplicates = 0; ///< items with an ID already seen, merged away

    friend bool operator==(const Listing &, const Listing &) = default;
};

/// The bytes as the server sent them, for the evidence and for sending back.
struct RawDocument {
    QString path{}; ///< relative: "customers/{id}/subscriptions"
    QByteArray body{};
    QDateTime readAt{};

    friend bool operator==(const RawDocument &, const RawDocument &) = default;
};

/// What stands at one customer, as read. A part without value is still being read; a part with an error could not be.
struct AccountSnapshot {
    CustomerId id{};
    Part<Customer> customer{};
    Part<Listing<Subscription>> subscriptions{};
    Part<Listing<Entitlement>> entitlements{};
    Part<Listing<Order>> orders{};
    Part<Listing<AzureEntitlement>> azureEntitlements{}; ///< under all active Azure plans
    Part<Listing<Reservation>> reservations{}; ///< behind all entitlements
    Part<Listing<Transfer>> transfers{};
    std::vector<RawDocument> documents{};
    QDateTime readAt{}; ///< when the last part arrived, UTC

    [[nodiscard]] bool complete() const
    {
        return customer && subscriptions && entitlements && orders && azureEntitlements && reservations && transfers;
    }
};

} // namespace parting

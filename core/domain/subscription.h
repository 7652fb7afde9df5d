// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/ids.h"
#include "core/domain/wireenum.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace parting {

/// Subscription status, by learn.microsoft.com/partner-center/developer/subscription-resources and the statuses
/// `expired` and `disabled` that broke other clients (microsoft/Partner-Center-PowerShell issues 397 and 403).
enum class SubscriptionStatus { None, Active, Pending, Suspended, Expired, Disabled, Deleted, Unknown };

/// What is paid back for a cancellation: learn.microsoft.com/partner-center/developer/subscription-resources,
/// refundOptions.
enum class RefundKind { Full, Partial, Unknown };

struct RefundOption {
    WireEnum<RefundKind> kind{};
    QDateTime expires{}; ///< UTC; invalid where none is given

    friend bool operator==(const RefundOption &, const RefundOption &) = default;
};

/// A subscription as listed. All instants are UTC; a missing or unreadable date is an invalid QDateTime, year 9999 is
/// kept.
struct Subscription {
    SubscriptionId id{};
    QString offerId{};
    QString offerName{};
    QString friendlyName{};
    QString productType{}; ///< productType.id: "OnlineServicesNCE", "Software", "Azure"; empty for legacy
    int quantity = 0;
    QString unitType{};
    SubscriptionId parentId{}; ///< non-empty for an add-on
    QString orderId{};
    QString partnerId{};
    QString publisherName{};
    WireEnum<SubscriptionStatus> status{};
    QStringList suspensionReasons{};
    std::optional<bool> autoRenewEnabled{};
    QString billingType{};
    QString billingCycle{};
    QString termDuration{}; ///< ISO 8601, may be empty
    bool isTrial = false;
    std::optional<bool> isMicrosoftProduct{};
    QDateTime creationDate{};
    QDateTime effectiveStart{};
    QDateTime commitmentEndDate{}; ///< a day; inclusive for new commerce, exclusive for legacy
    QDateTime commitmentEndDateTime{}; ///< the exact instant; newer and preferred
    QDateTime cancellationAllowedUntil{};
    std::vector<RefundOption> refundOptions{};
    int refundableQuantity = 0;
    QString etag{}; ///< empty for new commerce

    /// What a person calls it: the partner's own name for it, else the offer's, else the ID.
    [[nodiscard]] const QString &displayName() const
    {
        return !friendlyName.isEmpty() ? friendlyName : !offerName.isEmpty() ? offerName : id.toString();
    }
    friend bool operator==(const Subscription &, const Subscription &) = default;
};

} // namespace parting

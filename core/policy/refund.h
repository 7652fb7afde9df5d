// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/subscription.h"

namespace parting {

/// What a cancellation would pay back. The service tells no sum before it is done, so this is an estimate and must be
/// shown as one.
struct RefundEstimate {
    enum class Kind {
        NothingPaid, ///< a trial
        Full,
        Prorated, ///< `daysLeft` of the `daysPaid` of the period that is paid for
        NotKnown
    };
    Kind kind = Kind::NotKnown;
    int daysLeft = 0; ///< today not counted
    int daysPaid = 0;

    friend bool operator==(const RefundEstimate &, const RefundEstimate &) = default;
};

/// By the refund options where the service gives any that still hold, else by the class: new commerce is prorated by
/// day (learn.microsoft.com/partner-center/customers/new-commerce-cancellation-policy), the Marketplace pays all back
/// but metered use (learn.microsoft.com/partner-center/developer/cancel-an-azure-marketplace-subscription).
[[nodiscard]] RefundEstimate estimateRefund(const Subscription &subscription, const QDateTime &now);

} // namespace parting

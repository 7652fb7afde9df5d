// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/subscription.h"

#include <chrono>

namespace parting {

/// How long before the window's end nothing is sent from here any more: clocks differ, and requests take their time.
constexpr std::chrono::minutes cancelMargin{15};

/// Where a subscription stands in the time in which it can be cancelled. `cancellationAllowedUntilDate` alone decides:
/// learn.microsoft.com/partner-center/developer/subscription-resources.
enum class CancelWindow {
    OtherClass, ///< its class is not cancelled this way
    NotLive, ///< neither active nor suspended
    Open,
    Closing, ///< less than cancelMargin is left
    Passed,
    None ///< without a date it can't be cancelled
};

/// New commerce and Marketplace subscriptions are cancelled as subscriptions; see
/// learn.microsoft.com/partner-center/customers/new-commerce-cancellation-policy and
/// learn.microsoft.com/partner-center/developer/cancel-an-azure-marketplace-subscription, by which a trial can be
/// cancelled at any time.
[[nodiscard]] CancelWindow cancelWindow(const Subscription &subscription, const QDateTime &now);

/// The same by its dates alone, whatever its class and status.
[[nodiscard]] CancelWindow cancelWindowByDate(const Subscription &subscription, const QDateTime &now);

[[nodiscard]] inline bool canCancel(const Subscription &subscription, const QDateTime &now)
{
    return cancelWindow(subscription, now) == CancelWindow::Open;
}

} // namespace parting

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/snapshot.h"

#include <QByteArray>

#include <vector>

namespace parting {

/// Only ever appended to: their words stand in journals.
enum class WriteKind { Suspend, Reactivate, RemoveRelationship, CancelSubscription, StopRenewal };

/// Whether nothing made here can take it back; a name is typed before it then.
[[nodiscard]] bool isIrreversible(WriteKind kind);

/// A write that a person has been shown and will confirm.
struct PlannedWrite {
    WriteKind kind{};
    SubscriptionId subscription{}; ///< empty for RemoveRelationship
    QString subject{}; ///< what to call it on screen
    QByteArray reviewed{}; ///< fingerprint of the subscription as it was shown; empty for RemoveRelationship

    friend bool operator==(const PlannedWrite &, const PlannedWrite &) = default;
};

/// The writes that suspend those of the given subscriptions that are active and legacy, or an Azure plan under which
/// nothing is active any more; anything else is left out. An add-on comes before its parent
/// (learn.microsoft.com/partner-center/developer/error-codes, 27009); otherwise by name.
[[nodiscard]] std::vector<PlannedWrite> planSuspend(
    const AccountSnapshot &, const std::vector<SubscriptionId> &, const QDateTime &now);

/// The writes that reactivate those of the given subscriptions that are legacy or an Azure plan, and suspended, unless
/// Microsoft set the reason of the suspension. A parent comes before its add-ons.
[[nodiscard]] std::vector<PlannedWrite> planReactivate(const AccountSnapshot &, const std::vector<SubscriptionId> &);

/// The writes that cancel those of the given subscriptions whose cancellation window is open. An add-on comes before
/// its parent.
[[nodiscard]] std::vector<PlannedWrite> planCancel(
    const AccountSnapshot &, const std::vector<SubscriptionId> &, const QDateTime &now);

/// The writes that turn off the renewal of those of the given subscriptions that renew and can be changed.
[[nodiscard]] std::vector<PlannedWrite> planStopRenewal(const AccountSnapshot &, const std::vector<SubscriptionId> &);

/// Whether planStopRenewal would take it: it is active and renews, and its class has renewals
/// (learn.microsoft.com/partner-center/developer/error-codes, 800091, 800093 and 900321).
[[nodiscard]] bool canStopRenewal(const Subscription &);

/// Whether planSuspend or planReactivate would take this subscription.
[[nodiscard]] bool canSuspend(const Subscription &, const AccountSnapshot &, const QDateTime &now);
[[nodiscard]] bool canReactivate(const Subscription &);

} // namespace parting

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/snapshot.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace parting {

/// Only ever appended to: their words stand in journals.
enum class WriteKind {
    Suspend,
    Reactivate,
    RemoveRelationship,
    CancelSubscription,
    StopRenewal,
    CancelOrder,
    EndDelegatedAdmin
};

/// Whether nothing made here can take it back; a name is typed before it then.
[[nodiscard]] bool isIrreversible(WriteKind kind);

/// A write that a person has been shown and will confirm.
struct PlannedWrite {
    WriteKind kind{};
    SubscriptionId subscription{}; ///< what it is about; empty for the customer, and for an order without one
    OrderId order{}; ///< of CancelOrder
    std::optional<int> line{}; ///< the one line of it that is cancelled; none for the whole order
    QString subject{}; ///< what to call it on screen
    QByteArray reviewed{}; ///< fingerprint of what is written to, as it was shown; empty for RemoveRelationship
    QDateTime until{}; ///< of CancelOrder: it can't be done later, UTC; what is read of the order does not say so

    friend bool operator==(const PlannedWrite &, const PlannedWrite &) = default;
};

/// One line of an order.
struct LineOfOrder {
    OrderId order{};
    int line = 0;

    friend bool operator==(const LineOfOrder &, const LineOfOrder &) = default;
};

/// What is wanted: writes of these kinds, to these holdings or to all.
struct PlanWish {
    std::vector<WriteKind> kinds{};
    std::vector<SubscriptionId> subscriptions{};
    std::vector<OrderId> orders{}; ///< whole, or as many of their lines as can be cancelled
    std::vector<LineOfOrder> lines{}; ///< each by itself, whatever becomes of the rest of its order
    bool everything = false; ///< whatever is held: the lists don't count

    friend bool operator==(const PlanWish &, const PlanWish &) = default;
};

/// All that ends here, now, what stands in the way.
[[nodiscard]] PlanWish clearAllWish();
/// Where that is not possible yet: what keeps it from going on beyond its term.
[[nodiscard]] PlanWish softExitWish();
/// Whether delegated administration ends as well: it is in nobody's way, and the last step where it is wished for.
[[nodiscard]] PlanWish withDelegatedAdmin(PlanWish, bool ends);
[[nodiscard]] bool contains(const PlanWish &, WriteKind);

/// The writes that are wished for and possible; anything else is left out. Add-ons come before their parents, and after
/// them when reactivating (learn.microsoft.com/partner-center/developer/error-codes, 27009); what may be bought through
/// an Azure plan before the plan, and the end of delegated administration last, since what it gave access to is
/// then out of reach. Otherwise by name.
[[nodiscard]] std::vector<PlannedWrite> planned(const AccountSnapshot &, const PlanWish &, const QDateTime &now);

/// Whether its renewal can be stopped: it is active and renews, and its class has renewals
/// (learn.microsoft.com/partner-center/developer/error-codes, 800091, 800093 and 900321).
[[nodiscard]] bool canStopRenewal(const Subscription &);

/// Active and legacy, or an Azure plan or legacy Azure subscription under which nothing is active any more.
[[nodiscard]] bool canSuspend(const Subscription &, const AccountSnapshot &, const QDateTime &now);
/// Suspended and of a class that is suspended here, unless Microsoft set the reason of the suspension.
[[nodiscard]] bool canReactivate(const Subscription &);

} // namespace parting

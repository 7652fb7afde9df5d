// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/policy/plan.h"
#include "core/policy/removal.h"
#include "core/service/session.h"
#include "core/workflow/softexit.h"

#include <QDateTime>

namespace parting::ui {

/// Everything the account page shows, as one value. Replaced as a whole; the page keeps no state of its own about it.
struct AccountFacts {
    CustomerId id{};
    QString company{}; ///< as the list has it, until the customer has been read
    QString domain{};
    AccountSnapshot snapshot{};
    Assessment assessment{};
    bool reading = false;
    QDateTime readingSince{};
    bool earlier = false; ///< the snapshot is what was kept of an earlier reading; nothing may be decided by it
    std::optional<Error> failure{}; ///< why reading again told nothing
    bool offline = false; ///< the service is out of reach
    bool readOnly = false; ///< this process may not write
    bool journalUnusable = false; ///< that is why
    QString runElsewhere{}; ///< company whose run is on; empty when none is
    QDateTime removedAt{}; ///< removed here, in this process; invalid otherwise
    std::optional<SoftExit> softExit{}; ///< prepared by an earlier run
    QDateTime now{};
};

/// Why the relationship can't be removed now; Open when it can. First match wins.
enum class RemoveGate {
    Open,
    RemovedHere,
    Vanished,
    ReadOnly,
    RunIsOn,
    Offline,
    StillReading, ///< or not read yet
    CannotTell, ///< what must be known could not be read
    NotReseller,
    Blocked
};
[[nodiscard]] RemoveGate removeGate(const AccountFacts &);

/// Why nothing at all can be written; Open when something can.
enum class WriteGate { Open, RemovedHere, ReadOnly, RunIsOn, Offline, StillReading };
[[nodiscard]] WriteGate writeGate(const AccountFacts &);

/// Why one subscription can't be suspended, reactivated or cancelled here; Open when it can.
enum class ChangeGate {
    Open,
    NoneChosen,
    Unreadable,
    OtherClass, ///< of a class that is ended elsewhere
    NotActive,
    NotSuspended,
    SuspendedByMicrosoft,
    ParentNotActive,
    NotLive, ///< ended, or still being set up
    WindowClosing, ///< too little of the cancellation window is left
    WindowPassed,
    NoWindow,
    DoesNotRenew, ///< or the service does not say that it does
    RunsInAzure ///< an Azure subscription or reservation under it is active, or was not read
};
[[nodiscard]] ChangeGate suspendGate(const Subscription &, const AccountSnapshot &, const QDateTime &now);
/// An add-on can't be active under a parent that is not (error 27009,
/// learn.microsoft.com/partner-center/developer/error-codes); `parent` may be null.
[[nodiscard]] ChangeGate reactivateGate(const Subscription &, const Subscription *parent);
[[nodiscard]] ChangeGate cancelGate(const Subscription &, const QDateTime &now);
[[nodiscard]] ChangeGate renewalGate(const Subscription &);

/// The customer as last read; until then what the list says, which is only the ID for a customer opened by it.
[[nodiscard]] Customer shownCustomer(const AccountFacts &);

/// Whether the service says that there is no such customer (any more).
[[nodiscard]] bool vanished(const AccountSnapshot &);

} // namespace parting::ui

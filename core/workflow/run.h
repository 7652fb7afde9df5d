// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/error.h"
#include "core/domain/snapshot.h"
#include "core/policy/difference.h"
#include "core/policy/manualcheck.h"
#include "core/policy/plan.h"
#include "core/policy/removal.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace parting {

/// Two kinds of run; Remove never contains a Clear step.
enum class RunKind { Clear, Remove };

/// What a person reviews: the account as it stood when everything was read for this page, and the writes in their
/// order.
struct Review {
    RunKind kind{};
    AccountSnapshot snapshot{};
    Assessment assessment{};
    QByteArray fingerprint{};
    std::vector<PlannedWrite> writes{};
    PlanWish wish{}; ///< what the writes were planned from; empty for a removal
    Partner partner{};
    bool changedSinceLast = false; ///< the state moved between an earlier review and the moment before sending
    std::vector<Difference> differences{}; ///< what moved, as far as the earlier state is known
};

/// What a person confirmed and noted.
struct Confirmation {
    std::vector<Finding> looked{}; ///< the unchecked findings ticked "I have looked"
    std::vector<ManualAnswer> manual{}; ///< to what can only be looked at elsewhere; no tick is needed
    QString reason{};
    QString ticket{};
    QString operatorName{}; ///< filled in from the session
    std::optional<bool> microsoftSandbox{}; ///< asked where it can't be known
};

enum class StepState {
    Waiting,
    Reading, ///< looking before sending
    Sent, ///< on its way, or answered and not yet confirmed
    Confirmed, ///< read back in its new state
    Refused, ///< definitively: 4xx other than 401, 408, 429
    Unknown, ///< not known yet: sent, and no final answer could be read
    NotSent ///< stopped, or the account had changed
};

/// Only ever appended to: their words stand in journals.
enum class StepKind {
    ReadEverything,
    Suspend,
    Reactivate,
    RemoveRelationship,
    ConfirmGone,
    CancelSubscription,
    StopRenewal,
    CancelOrder,
    EndDelegatedAdmin
};

/// One row of the run page.
struct RunStep {
    StepKind kind{};
    SubscriptionId subscription{};
    OrderId order{};
    std::optional<int> line{}; ///< of the order; none for the whole
    QString subject{};
    QByteArray reviewed{}; ///< fingerprint of what is written to, as it was confirmed
    QDateTime until{}; ///< an order can't be cancelled later
    StepState state = StepState::Waiting;
    RequestId requestId{};
    QByteArray bodySha256{}; ///< of what was sent
    QDateTime sentAt{};
    QDateTime settledAt{};
    int httpStatus = 0;
    std::optional<Error> error{};

    friend bool operator==(const RunStep &, const RunStep &) = default;
};

enum class RunOutcome {
    Running,
    Done, ///< every step confirmed
    Stopped, ///< by the operator, after a step
    Refused, ///< the service said no
    Unknown, ///< something was sent whose effect is not known yet
    Changed, ///< the account no longer looked as reviewed; nothing further was sent
    Failed ///< nothing (further) was sent: reading or the data folder failed
};

/// What reading an open write again came to.
struct Reread {
    QDateTime at{};
    std::optional<Error> error{}; ///< why it told nothing; without one, the change does not show

    friend bool operator==(const Reread &, const Reread &) = default;
};

/// A run as the pages show it: plain values, replaced as a whole on every change.
struct Run {
    RunId id{};
    RunKind kind{};
    CustomerId customer{};
    QString companyName{};
    QString domain{};
    Partner partner{};
    QString origin{}; ///< of the service it was confirmed for; it is carried on nowhere else
    CorrelationId correlationId{};
    QByteArray reviewed{}; ///< fingerprint of the account as it was confirmed
    QDateTime startedAt{};
    QDateTime finishedAt{};
    std::vector<RunStep> steps{};
    RunOutcome outcome = RunOutcome::Running;
    bool stopping = false; ///< Stop was asked; the write in flight is being finished
    QDateTime resumesAt{}; ///< throttled: sending goes on then; invalid otherwise
    QDateTime answerBy{}; ///< a write is on the wire: no answer is awaited after that; invalid otherwise
    std::optional<Error> failure{};
    std::optional<Reread> reread{}; ///< the last one that settled nothing
    Confirmation confirmation{};

    [[nodiscard]] bool running() const { return outcome == RunOutcome::Running; }
};

/// A run that an earlier process left open, with what its journal says.
struct InterruptedRun {
    Run run{};
    bool writeWasSent = false; ///< an intent without outcome, or an outcome that was not known
    bool elsewhere = false; ///< confirmed for another service than the session's: nothing can be done about it here
};

} // namespace parting

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/snapshot.h"
#include "core/policy/classify.h"

#include <QDate>
#include <QDateTime>
#include <QTimeZone>

#include <optional>
#include <vector>

namespace parting {

/// The five states of a holding. The middle three block; Unchecked needs a tick of its own in Review.
enum class HoldingState { Clear, Here, Elsewhere, NotBefore, Unchecked };

/// What is looked at; one row of the checklist is one kind in one state.
enum class HoldingKind {
    Relationship,
    LegacyLicense,
    LegacyAzure,
    NewCommerceLicense,
    AzurePlan,
    SavingsPlan,
    SoftwareSubscription,
    MarketplaceSaas,
    UnknownSubscription,
    Reservation,
    PerpetualSoftware,
    UnknownEntitlement,
    PendingOrder,
    Transfer,
    Subscriptions, ///< the check itself, where it could not be made
    Entitlements,
    Orders,
    AzureSubscriptions, ///< likewise
    Reservations, ///< likewise
    DelegatedAdmin ///< DAP; goes with the relationship, and can be ended before it
};

/// Why a holding has its state. One sentence for people each, in ui/text.
enum class Reason {
    NothingHeld, ///< the kind was checked and there is none
    IsReseller,
    NotReseller, ///< advisor, none, …: there is nothing to remove
    RelationshipUnknown, ///< the word for the relationship is not known
    CustomerNotRead,
    ActiveBilled, ///< legacy, active
    SuspendedNotBilled, ///< legacy, suspended: no longer in the way
    AzureResourcesRunning, ///< legacy Azure or Azure plan, active
    PlanSuspended,
    InsideCancellationWindow,
    CommittedUntilEnd, ///< the cancellation window has passed; billed to the end of the term
    SuspendedStillBilled, ///< new commerce, suspended: billed and in the way all the same
    NoKnownEnd, ///< committed, and no date says until when
    ReservationActive,
    ReservationEnded,
    FinalSale, ///< savings plan
    SoftwareRecent, ///< one-time software that may still be returned
    SoftwareOld, ///< one-time software outside every window; the service does not say whether it blocks
    SoftwareUndated, ///< one-time software whose order, and so its age, is not known
    OrderPending,
    Provisioning, ///< subscription status pending
    Lapsed, ///< expired or disabled: not billed, data kept for a time
    Ended, ///< deleted
    UnknownStatus,
    UnknownClass,
    Unreadable,
    CheckFailed, ///< the service refused or failed the check
    NotReadYet, ///< this version does not make the check
    AzureSubscriptionsActive, ///< an Azure plan with active Azure subscriptions under it
    ReservationFirst, ///< nothing runs under it, but an Azure reservation must be returned before it is suspended
    PlanIdle, ///< an Azure plan under which nothing is active any more
    TransferUnderWay,
    DelegatedAdminHeld ///< in nobody's way
};

/// What ends the obstacle. Suspend, the last three, and stopping a renewal are done in Parting; the others say where.
enum class Remedy {
    None,
    Suspend,
    CancelInPartnerCenter,
    StopRenewalAndWait,
    Wait,
    EndInAzurePortal,
    ManageReservations,
    CancelSoftwareInPartnerCenter,
    ContactPublisher,
    LookInPartnerCenter,
    ReadAgain,
    CancelSubscription,
    CancelOrder,
    EndDelegatedAdmin
};

/// How sure the rule is: Microsoft's text, a probable reading, or a guess on the safe side.
enum class Certainty { Certain, Probable, Uncertain };

/// One holding judged.
struct Finding {
    HoldingKind kind{};
    HoldingState state{};
    Reason reason{};
    Remedy remedy{};
    Certainty certainty = Certainty::Certain;
    QString subjectId{}; ///< subscription, order or entitlement ID; empty for a whole check
    QString subjectName{};
    int quantity = 0; ///< seats, 0 where the word makes no sense
    bool isAddOn = false;
    bool renews = false; ///< NotBefore holds only if renewal is stopped before it
    QDateTime committedUntil{}; ///< last committed instant, UTC; invalid when unknown
    QDateTime actUntil{}; ///< the remedy works until then, UTC; invalid when unlimited
    QStringList parts{}; ///< names of what runs under it
    OrderId orderId{}; ///< of CancelOrder: what it is cancelled by
    int orderLine = 0; ///< the line of it
    QString serverWord{}; ///< the service's own word for an unknown status, class or relationship
    std::optional<Error> failure{};

    [[nodiscard]] bool blocks() const
    {
        return state == HoldingState::Here || state == HoldingState::Elsewhere || state == HoldingState::NotBefore;
    }
    friend bool operator==(const Finding &, const Finding &) = default;
};

/// A row of the checklist: kind · count · state · leading reason · one remedy.
struct CheckRow {
    HoldingKind kind{};
    HoldingState state{};
    std::vector<Finding> findings{}; ///< the deciding one first; empty where nothing is held

    friend bool operator==(const CheckRow &, const CheckRow &) = default;
};

enum class VerdictKind { StillReading, CannotTell, NotReseller, NotBefore, AfterSteps, NothingKnown, CanPart };

/// The first line of an account, worst first.
struct Verdict {
    VerdictKind kind = VerdictKind::StillReading;
    /// NotBefore: the holding that is committed longest. NotReseller: the relationship. CannotTell: the failed check.
    std::optional<Finding> decisive{};
    int stepsHere = 0;
    int stepsElsewhere = 0;
    int stepsInPartnerCenter = 0; ///< of stepsElsewhere
    int stepsInAzure = 0; ///< of stepsElsewhere
    int unchecked = 0; ///< ticks that Review will ask for
    QDateTime elsewhereUntil{}; ///< earliest deadline of the steps elsewhere, invalid if none
    QDateTime hereUntil{}; ///< of the steps here
    friend bool operator==(const Verdict &, const Verdict &) = default;
};

struct Assessment {
    Verdict verdict{};
    std::vector<CheckRow> rows{}; ///< worst first; clear ones last

    /// Whether the remove button is on: a reseller relationship that was read, and nothing that blocks.
    [[nodiscard]] bool removable() const;
    [[nodiscard]] std::vector<Finding> blocking() const;
    [[nodiscard]] std::vector<Finding> unchecked() const; ///< one tick each in Review
};

/// Judges a snapshot. Pure and total: the same snapshot and time give the same answer, unknown words block, and a check
/// that could not be made is never clear. Rules: learn.microsoft.com/partner-center/remove-a-relationship and
/// learn.microsoft.com/partner-center/customers/new-commerce-cancellation-policy.
[[nodiscard]] Assessment evaluateRemoval(const AccountSnapshot &, const QDateTime &now);

/// The first local day after the last committed instant.
[[nodiscard]] QDate firstDayAfter(const QDateTime &committedUntil, const QTimeZone &);

/// The last committed instant of a subscription: the exact member where present, else the day, which new commerce
/// counts in and legacy counts out. Invalid for a missing date and for year 9999, which means "no known end".
[[nodiscard]] QDateTime committedUntil(const Subscription &);

} // namespace parting

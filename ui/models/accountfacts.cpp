// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/models/accountfacts.h"

#include "core/policy/cancelwindow.h"
#include "core/policy/classify.h"
#include "core/policy/gone.h"
#include "core/policy/plan.h"

namespace parting::ui {

RemoveGate removeGate(const AccountFacts &facts)
{
    if (facts.removedAt.isValid())
        return RemoveGate::RemovedHere;
    if (vanished(facts.snapshot))
        return RemoveGate::Vanished;
    if (facts.readOnly)
        return RemoveGate::ReadOnly;
    if (!facts.runElsewhere.isEmpty())
        return RemoveGate::RunIsOn;
    if (facts.offline)
        return RemoveGate::Offline;
    if (facts.earlier)
        return RemoveGate::StillReading;
    if (facts.assessment.removable())
        return RemoveGate::Open;
    switch (facts.assessment.verdict.kind) {
    case VerdictKind::StillReading:
        return RemoveGate::StillReading;
    case VerdictKind::CannotTell:
        return RemoveGate::CannotTell;
    case VerdictKind::NotReseller:
        return RemoveGate::NotReseller;
    case VerdictKind::NotBefore:
    case VerdictKind::AfterSteps:
    case VerdictKind::NothingKnown:
    case VerdictKind::CanPart:
        return RemoveGate::Blocked;
    }
    Q_UNREACHABLE();
}

WriteGate writeGate(const AccountFacts &facts)
{
    if (facts.removedAt.isValid())
        return WriteGate::RemovedHere;
    if (facts.readOnly)
        return WriteGate::ReadOnly;
    if (!facts.runElsewhere.isEmpty())
        return WriteGate::RunIsOn;
    if (facts.offline)
        return WriteGate::Offline;
    return facts.earlier ? WriteGate::StillReading : WriteGate::Open;
}

ChangeGate suspendGate(const Subscription &subscription, const AccountSnapshot &snapshot, const QDateTime &now)
{
    if (!isSuspendable(classify(subscription)))
        return ChangeGate::OtherClass;
    if (!subscription.status.is(SubscriptionStatus::Active))
        return ChangeGate::NotActive;
    return canSuspend(subscription, snapshot, now) ? ChangeGate::Open : ChangeGate::RunsInAzure;
}

ChangeGate reactivateGate(const Subscription &subscription, const Subscription *parent)
{
    if (!isSuspendable(classify(subscription)))
        return ChangeGate::OtherClass;
    if (!subscription.status.is(SubscriptionStatus::Suspended))
        return ChangeGate::NotSuspended;
    if (!canReactivate(subscription))
        return ChangeGate::SuspendedByMicrosoft;
    return parent && !parent->status.is(SubscriptionStatus::Active) ? ChangeGate::ParentNotActive : ChangeGate::Open;
}

ChangeGate cancelGate(const Subscription &subscription, const QDateTime &now)
{
    switch (cancelWindow(subscription, now)) {
    case CancelWindow::OtherClass:
        return ChangeGate::OtherClass;
    case CancelWindow::NotLive:
        return ChangeGate::NotLive;
    case CancelWindow::Open:
        return ChangeGate::Open;
    case CancelWindow::Closing:
        return ChangeGate::WindowClosing;
    case CancelWindow::Passed:
        return ChangeGate::WindowPassed;
    case CancelWindow::None:
        return ChangeGate::NoWindow;
    }
    Q_UNREACHABLE();
}

ChangeGate renewalGate(const Subscription &subscription)
{
    if (canStopRenewal(subscription))
        return ChangeGate::Open;
    return subscription.status.is(SubscriptionStatus::Active) ? ChangeGate::DoesNotRenew : ChangeGate::NotActive;
}

Customer shownCustomer(const AccountFacts &facts)
{
    if (facts.snapshot.customer && *facts.snapshot.customer)
        return **facts.snapshot.customer;
    return {.id = facts.id, .companyName = facts.company, .domain = facts.domain};
}

bool vanished(const AccountSnapshot &snapshot)
{
    return snapshot.customer && !*snapshot.customer && presence(*snapshot.customer) == Presence::Gone;
}

} // namespace parting::ui

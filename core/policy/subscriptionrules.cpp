// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/policy/subscriptionrules.h"

#include "core/policy/azure.h"
#include "core/policy/cancelwindow.h"
#include "core/policy/softwareorders.h"

#include <algorithm>

namespace parting {

namespace {

struct Answer {
    HoldingState state{};
    Reason reason{};
    Remedy remedy{};
    Certainty certainty{};
};

struct FixedRule {
    SubscriptionClass subject;
    SubscriptionStatus status;
    Answer answer;
};

using C = SubscriptionClass;
using S = SubscriptionStatus;

/// Where no date matters. learn.microsoft.com/partner-center/remove-a-relationship: what is active is suspended first;
/// an Azure plan cannot be while its Azure subscriptions run (learn.microsoft.com/partner-center/developer/error-codes,
/// 900115). The page names suspension as the end state of a plan without saying that it suffices.
constexpr FixedRule fixedRules[] = {
    {C::LegacyLicense, S::Active, {HoldingState::Here, Reason::ActiveBilled, Remedy::Suspend, Certainty::Certain}},
    {C::LegacyLicense, S::Suspended,
        {HoldingState::Clear, Reason::SuspendedNotBilled, Remedy::None, Certainty::Certain}},
    {C::LegacyAzure, S::Suspended, {HoldingState::Clear, Reason::SuspendedNotBilled, Remedy::None, Certainty::Certain}},
    {C::AzurePlan, S::Suspended, {HoldingState::Clear, Reason::PlanSuspended, Remedy::None, Certainty::Probable}},
};

/// Where the cancellation window and the end of the term decide.
struct TermRule {
    SubscriptionClass subject;
    Remedy inside; ///< None: never cancellable
    Remedy closing; ///< when what is left of the window is too little to act from here
    Certainty insideCertainty;
    Reason outside;
    Remedy outsideRemedy; ///< None: wait, and stop the renewal
    Certainty outsideCertainty;
};

constexpr TermRule termRules[] = {
    // learn.microsoft.com/partner-center/customers/new-commerce-cancellation-policy
    {C::NewCommerceLicense, Remedy::CancelSubscription, Remedy::CancelInPartnerCenter, Certainty::Certain,
        Reason::CommittedUntilEnd, Remedy::None, Certainty::Certain},
    // learn.microsoft.com/partner-center/developer/cancel-software-purchases; silent on what is older
    {C::SoftwareSubscription, Remedy::CancelOrder, Remedy::CancelSoftwareInPartnerCenter, Certainty::Certain,
        Reason::CommittedUntilEnd, Remedy::None, Certainty::Uncertain},
    // learn.microsoft.com/partner-center/developer/cancel-an-azure-marketplace-subscription; silent on removal
    {C::MarketplaceSaas, Remedy::CancelSubscription, Remedy::CancelInPartnerCenter, Certainty::Probable,
        Reason::CommittedUntilEnd, Remedy::ContactPublisher, Certainty::Uncertain},
    // remove-a-relationship says cancel; learn.microsoft.com/azure/cost-management-billing/savings-plan says final sale
    {C::SavingsPlan, Remedy::None, Remedy::None, Certainty::Uncertain, Reason::FinalSale, Remedy::None,
        Certainty::Uncertain},
};

Answer lookInPartnerCenter(Reason reason, Certainty certainty)
{
    return {HoldingState::Elsewhere, reason, Remedy::LookInPartnerCenter, certainty};
}

/// Statuses that mean the same for every class, and the class that means nothing. Deleted is final:
/// learn.microsoft.com/partner-center/developer/error-codes, 2011. That expired and disabled ones are not in the way is
/// read from "active subscriptions" in remove-a-relationship.
std::optional<Answer> answerByStatus(SubscriptionClass subject, SubscriptionStatus status)
{
    if (status == S::Deleted)
        return Answer{HoldingState::Clear, Reason::Ended, Remedy::None, Certainty::Certain};
    if (status == S::None || status == S::Unknown)
        return lookInPartnerCenter(Reason::UnknownStatus, Certainty::Uncertain);
    if (subject == C::Unknown)
        return lookInPartnerCenter(Reason::UnknownClass, Certainty::Uncertain);
    if (status == S::Pending)
        return lookInPartnerCenter(Reason::Provisioning, Certainty::Probable);
    if (status == S::Expired || status == S::Disabled)
        return Answer{HoldingState::Clear, Reason::Lapsed, Remedy::None, Certainty::Uncertain};
    return std::nullopt;
}

bool isForever(const QDateTime &instant)
{
    return instant.toUTC().date().year() >= 9999;
}

/// What ends it now; None where its window has passed.
Remedy cancellation(const Subscription &subscription, const TermRule &rule, const QDateTime &now)
{
    switch (cancelWindowByDate(subscription, now)) {
    case CancelWindow::Open:
        return rule.inside;
    case CancelWindow::Closing:
        return rule.closing;
    case CancelWindow::Passed:
    case CancelWindow::None:
    case CancelWindow::OtherClass:
    case CancelWindow::NotLive:
        return Remedy::None;
    }
    Q_UNREACHABLE();
}

/// What is done here, and what has to be done elsewhere.
HoldingState placeOf(Remedy remedy)
{
    const bool here = remedy == Remedy::CancelSubscription || remedy == Remedy::CancelOrder;
    return here ? HoldingState::Here : HoldingState::Elsewhere;
}

Finding judgeTerm(const Subscription &subscription, const TermRule &rule, const QDateTime &now)
{
    Finding finding;
    const bool suspended = subscription.status.is(S::Suspended);
    finding.committedUntil = committedUntil(subscription);
    finding.renews = subscription.autoRenewEnabled.value_or(true);
    finding.remedy = cancellation(subscription, rule, now);
    if (finding.remedy != Remedy::None) {
        const QDateTime &until = subscription.cancellationAllowedUntil;
        finding.state = placeOf(finding.remedy);
        finding.reason = suspended ? Reason::SuspendedStillBilled : Reason::InsideCancellationWindow;
        finding.certainty = suspended || subscription.isTrial ? Certainty::Probable : rule.insideCertainty;
        finding.actUntil = until >= now && !isForever(until) ? until.toUTC() : QDateTime();
        return finding;
    }
    finding.certainty = rule.outsideCertainty;
    if (!finding.committedUntil.isValid() || finding.committedUntil < now) {
        finding.state = HoldingState::Elsewhere;
        finding.reason = Reason::NoKnownEnd;
        finding.remedy = Remedy::LookInPartnerCenter;
        finding.committedUntil = {};
        return finding;
    }
    const Remedy waiting = finding.renews ? Remedy::StopRenewalAndWait : Remedy::Wait;
    finding.state = HoldingState::NotBefore;
    finding.reason = suspended ? Reason::SuspendedStillBilled : rule.outside;
    finding.remedy = rule.outsideRemedy != Remedy::None ? rule.outsideRemedy : waiting;
    return finding;
}

Finding withAnswer(const Answer &answer)
{
    return {.state = answer.state, .reason = answer.reason, .remedy = answer.remedy, .certainty = answer.certainty};
}

Finding judge(const Subscription &subscription, SubscriptionClass subject, const QDateTime &now)
{
    const SubscriptionStatus status = subscription.status.value;
    if (const auto answer = answerByStatus(subject, status))
        return withAnswer(*answer);
    for (const FixedRule &rule : fixedRules) {
        if (rule.subject == subject && rule.status == status)
            return withAnswer(rule.answer);
    }
    for (const TermRule &rule : termRules) {
        if (rule.subject == subject)
            return judgeTerm(subscription, rule, now);
    }
    return withAnswer(lookInPartnerCenter(Reason::UnknownClass, Certainty::Uncertain));
}

bool isActiveAzure(const Subscription &subscription, SubscriptionClass subject)
{
    return (subject == C::AzurePlan || subject == C::LegacyAzure) && subscription.status.is(S::Active);
}

/// An Azure plan cannot be suspended while anything under it is active, reservations included
/// (learn.microsoft.com/partner-center/developer/error-codes, 900115). What could not be read counts as running.
Answer azureAnswer(
    const Subscription &subscription, SubscriptionClass subject, const AccountSnapshot &snapshot, const QDateTime &now)
{
    const bool plan = subject == C::AzurePlan;
    if (plan && !azureWasRead(snapshot))
        return {HoldingState::Elsewhere, Reason::AzureResourcesRunning, Remedy::EndInAzurePortal, Certainty::Certain};
    if (plan && !activeUnder(subscription, snapshot).isEmpty())
        return {
            HoldingState::Elsewhere, Reason::AzureSubscriptionsActive, Remedy::EndInAzurePortal, Certainty::Certain};
    if (holdsReservation(snapshot, now))
        return {HoldingState::Elsewhere, Reason::ReservationFirst, Remedy::ManageReservations, Certainty::Certain};
    return {HoldingState::Here, plan ? Reason::PlanIdle : Reason::AzureResourcesRunning, Remedy::Suspend,
        Certainty::Certain};
}

HoldingKind kindOf(SubscriptionClass subject)
{
    switch (subject) {
    case C::LegacyLicense:
        return HoldingKind::LegacyLicense;
    case C::LegacyAzure:
        return HoldingKind::LegacyAzure;
    case C::NewCommerceLicense:
        return HoldingKind::NewCommerceLicense;
    case C::AzurePlan:
        return HoldingKind::AzurePlan;
    case C::SavingsPlan:
        return HoldingKind::SavingsPlan;
    case C::SoftwareSubscription:
        return HoldingKind::SoftwareSubscription;
    case C::MarketplaceSaas:
        return HoldingKind::MarketplaceSaas;
    case C::Unknown:
        return HoldingKind::UnknownSubscription;
    }
    return HoldingKind::UnknownSubscription;
}

bool countsSeats(SubscriptionClass subject)
{
    return subject != C::LegacyAzure && subject != C::AzurePlan && subject != C::SavingsPlan;
}

QString serverWord(Reason reason, const Subscription &subscription)
{
    if (reason == Reason::UnknownStatus)
        return subscription.status.text;
    if (reason == Reason::UnknownClass)
        return !subscription.productType.isEmpty() ? subscription.productType : subscription.offerId;
    return {};
}

} // namespace

Finding judgeSubscription(const Subscription &subscription, const AccountSnapshot &snapshot, const QDateTime &now)
{
    const SubscriptionClass subject = classify(subscription);
    Finding finding = isActiveAzure(subscription, subject)
        ? withAnswer(azureAnswer(subscription, subject, snapshot, now))
        : judge(subscription, subject, now);
    finding.kind = kindOf(subject);
    finding.subjectId = subscription.id.toString();
    finding.subjectName = subscription.displayName();
    finding.quantity = countsSeats(subject) ? subscription.quantity : 0;
    finding.isAddOn = !subscription.parentId.isEmpty();
    finding.serverWord = serverWord(finding.reason, subscription);
    if (subject == C::AzurePlan && finding.reason == Reason::AzureSubscriptionsActive)
        finding.parts = activeUnder(subscription, snapshot);
    return finding.remedy == Remedy::CancelOrder ? withItsOrder(finding, subscription, snapshot, now) : finding;
}

} // namespace parting

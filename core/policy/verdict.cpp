// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/policy/verdict.h"

#include <algorithm>
#include <array>

namespace parting {

namespace {

void keepEarliest(QDateTime &earliest, const QDateTime &until)
{
    if (until.isValid() && (!earliest.isValid() || until < earliest))
        earliest = until;
}

void countElsewhere(Verdict &verdict, const Finding &finding)
{
    ++verdict.stepsElsewhere;
    switch (finding.remedy) {
    case Remedy::CancelInPartnerCenter:
    case Remedy::CancelSoftwareInPartnerCenter:
    case Remedy::LookInPartnerCenter:
        ++verdict.stepsInPartnerCenter;
        break;
    case Remedy::EndInAzurePortal:
    case Remedy::ManageReservations:
        ++verdict.stepsInAzure;
        break;
    case Remedy::None:
    case Remedy::Suspend:
    case Remedy::StopRenewalAndWait:
    case Remedy::Wait:
    case Remedy::ContactPublisher:
    case Remedy::ReadAgain:
    case Remedy::CancelSubscription:
    case Remedy::CancelOrder:
    case Remedy::EndDelegatedAdmin:
        break;
    }
    keepEarliest(verdict.elsewhereUntil, finding.actUntil);
}

void count(Verdict &verdict, const Finding &finding)
{
    switch (finding.state) {
    case HoldingState::Here:
        ++verdict.stepsHere;
        keepEarliest(verdict.hereUntil, finding.actUntil);
        break;
    case HoldingState::Elsewhere:
        countElsewhere(verdict, finding);
        break;
    case HoldingState::Unchecked:
        ++verdict.unchecked;
        break;
    case HoldingState::NotBefore:
    case HoldingState::Clear:
        break;
    }
}

bool isNotReseller(const Finding &finding)
{
    return finding.reason == Reason::NotReseller || finding.reason == Reason::RelationshipUnknown;
}

/// The customer, its subscriptions, entitlements or orders: without them nothing can be told.
bool isFailedCheck(const Finding &finding)
{
    constexpr std::array decisive{HoldingKind::Subscriptions, HoldingKind::Entitlements, HoldingKind::Orders};
    return finding.reason == Reason::CustomerNotRead
        || (finding.reason == Reason::CheckFailed
            && std::find(decisive.begin(), decisive.end(), finding.kind) != decisive.end());
}

/// How far a finding commits the customer; nothing but NotBefore does.
qint64 commitment(const Finding &finding)
{
    return finding.state == HoldingState::NotBefore ? finding.committedUntil.toMSecsSinceEpoch() : 0;
}

const Finding *firstOf(const std::vector<Finding> &findings, bool (*decides)(const Finding &))
{
    const auto found = std::find_if(findings.begin(), findings.end(), decides);
    return found != findings.end() ? &*found : nullptr;
}

const Finding *longestCommitment(const std::vector<Finding> &findings)
{
    const auto longest = std::max_element(findings.begin(), findings.end(),
        [](const Finding &a, const Finding &b) { return commitment(a) < commitment(b); });
    return longest != findings.end() && commitment(*longest) > 0 ? &*longest : nullptr;
}

VerdictKind withoutDecision(const Verdict &counted)
{
    if (counted.stepsHere + counted.stepsElsewhere > 0)
        return VerdictKind::AfterSteps;
    return counted.unchecked > 0 ? VerdictKind::NothingKnown : VerdictKind::CanPart;
}

} // namespace

Verdict verdictOf(const AccountSnapshot &snapshot, const std::vector<Finding> &findings)
{
    Verdict verdict;
    for (const Finding &finding : findings)
        count(verdict, finding);
    const auto decidedBy = [&verdict](VerdictKind kind, const Finding *decisive) {
        if (decisive) {
            verdict.kind = kind;
            verdict.decisive = *decisive;
        }
        return decisive != nullptr;
    };
    if (decidedBy(VerdictKind::NotReseller, firstOf(findings, isNotReseller)) || !snapshot.complete()
        || decidedBy(VerdictKind::CannotTell, firstOf(findings, isFailedCheck))
        || decidedBy(VerdictKind::NotBefore, longestCommitment(findings)))
        return verdict;
    verdict.kind = withoutDecision(verdict);
    return verdict;
}

} // namespace parting

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/policy/verdict.h"

#include <algorithm>

namespace parting {

namespace {

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
        break;
    }
    const QDateTime &until = finding.actUntil;
    if (until.isValid() && (!verdict.elsewhereUntil.isValid() || until < verdict.elsewhereUntil))
        verdict.elsewhereUntil = until;
}

void count(Verdict &verdict, const Finding &finding)
{
    switch (finding.state) {
    case HoldingState::Here:
        ++verdict.stepsHere;
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

bool isFailedCheck(const Finding &finding)
{
    return finding.reason == Reason::CustomerNotRead || finding.reason == Reason::CheckFailed;
}

bool isNotBefore(const Finding &finding)
{
    return finding.state == HoldingState::NotBefore;
}

} // namespace

/// Findings come worst first, so the first that fits is the deciding one.
Verdict verdictOf(const AccountSnapshot &snapshot, const std::vector<Finding> &findings)
{
    Verdict verdict;
    for (const Finding &finding : findings)
        count(verdict, finding);
    const auto decide = [&](VerdictKind kind, bool (*decides)(const Finding &)) {
        const auto found = std::find_if(findings.begin(), findings.end(), decides);
        if (found == findings.end())
            return false;
        verdict.kind = kind;
        verdict.decisive = *found;
        return true;
    };
    if (decide(VerdictKind::NotReseller, isNotReseller) || !snapshot.complete())
        return verdict;
    if (decide(VerdictKind::CannotTell, isFailedCheck) || decide(VerdictKind::NotBefore, isNotBefore))
        return verdict;
    const bool stepsLeft = verdict.stepsHere + verdict.stepsElsewhere > 0;
    verdict.kind = stepsLeft    ? VerdictKind::AfterSteps
        : verdict.unchecked > 0 ? VerdictKind::NothingKnown
                                : VerdictKind::CanPart;
    return verdict;
}

} // namespace parting

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/policy/removal.h"

#include "core/policy/purchases.h"
#include "core/policy/subscriptionrules.h"
#include "core/policy/verdict.h"

#include <algorithm>
#include <tuple>

namespace parting {

namespace {

/// Only a reseller relationship can be removed:
/// learn.microsoft.com/partner-center/developer/remove-a-reseller-relationship-with-a-customer.
std::optional<Finding> judgeRelationship(const Part<Customer> &customer)
{
    if (!customer)
        return std::nullopt;
    Finding finding{.kind = HoldingKind::Relationship};
    if (!*customer) {
        finding.state = HoldingState::Unchecked;
        finding.reason = Reason::CustomerNotRead;
        finding.remedy = Remedy::ReadAgain;
        finding.failure = customer->error();
        return finding;
    }
    const WireEnum<Relationship> &relationship = (*customer)->relationship;
    finding.serverWord = relationship.text;
    if (relationship.is(Relationship::Reseller)) {
        finding.state = HoldingState::Clear;
        finding.reason = Reason::IsReseller;
        return finding;
    }
    const bool unknown = relationship.is(Relationship::Unknown);
    finding.state = HoldingState::Elsewhere;
    finding.reason = unknown ? Reason::RelationshipUnknown : Reason::NotReseller;
    finding.remedy = unknown ? Remedy::LookInPartnerCenter : Remedy::None;
    return finding;
}

/// Delegated administration goes with the relationship; ending it before is a choice
/// (learn.microsoft.com/partner-center/developer/remove-dap).
std::optional<Finding> judgeDelegation(const Part<Customer> &customer)
{
    if (!customer || !*customer || (*customer)->allowDelegatedAccess != true)
        return std::nullopt;
    return Finding{.kind = HoldingKind::DelegatedAdmin,
        .state = HoldingState::Clear,
        .reason = Reason::DelegatedAdminHeld,
        .remedy = Remedy::EndDelegatedAdmin,
        .certainty = Certainty::Probable};
}

/// What a collection says besides its items: that it could not be read, or which of its items could not.
template <class T>
void judgeReading(
    const Part<Listing<T>> &part, HoldingKind check, HoldingKind unreadableKind, std::vector<Finding> &findings)
{
    if (!part)
        return;
    if (!*part) {
        findings.push_back({.kind = check,
            .state = HoldingState::Unchecked,
            .reason = Reason::CheckFailed,
            .remedy = Remedy::ReadAgain,
            .failure = part->error()});
        return;
    }
    for (const UnreadableItem &item : (*part)->unreadable) {
        findings.push_back({.kind = unreadableKind,
            .state = HoldingState::Elsewhere,
            .reason = Reason::Unreadable,
            .remedy = Remedy::LookInPartnerCenter,
            .certainty = Certainty::Uncertain,
            .subjectName = item.hint});
    }
}

int badness(HoldingState state)
{
    switch (state) {
    case HoldingState::NotBefore:
        return 4;
    case HoldingState::Elsewhere:
        return 3;
    case HoldingState::Here:
        return 2;
    case HoldingState::Unchecked:
        return 1;
    case HoldingState::Clear:
        return 0;
    }
    return 0;
}

qint64 orLast(const QDateTime &deadline)
{
    return deadline.isValid() ? deadline.toMSecsSinceEpoch() : std::numeric_limits<qint64>::max();
}

/// Worst first: a relationship that can't be removed, then by state, then by kind; within a row the one that is
/// committed longest, then the one that must be dealt with first. The rest makes the order independent of the lists'.
auto sortKey(const Finding &finding)
{
    const bool relationshipFirst = finding.kind == HoldingKind::Relationship && finding.state != HoldingState::Clear;
    const qint64 committed = finding.committedUntil.isValid() ? finding.committedUntil.toMSecsSinceEpoch() : 0;
    return std::tuple(!relationshipFirst, -badness(finding.state), finding.kind, -committed, orLast(finding.actUntil),
        finding.reason, finding.subjectName, finding.subjectId, finding.serverWord, finding.quantity, finding.isAddOn,
        finding.renews, finding.remedy);
}

std::vector<Finding> findingsOf(const AccountSnapshot &snapshot, const QDateTime &now)
{
    std::vector<Finding> findings = judgePurchases(snapshot, now);
    if (const auto relationship = judgeRelationship(snapshot.customer))
        findings.push_back(*relationship);
    if (const auto delegation = judgeDelegation(snapshot.customer))
        findings.push_back(*delegation);
    if (snapshot.subscriptions && *snapshot.subscriptions) {
        for (const Subscription &subscription : (*snapshot.subscriptions)->items)
            findings.push_back(judgeSubscription(subscription, snapshot, now));
    }
    judgeReading(snapshot.subscriptions, HoldingKind::Subscriptions, HoldingKind::UnknownSubscription, findings);
    judgeReading(snapshot.entitlements, HoldingKind::Entitlements, HoldingKind::UnknownEntitlement, findings);
    judgeReading(snapshot.orders, HoldingKind::Orders, HoldingKind::PendingOrder, findings);
    judgeReading(snapshot.azureEntitlements, HoldingKind::AzureSubscriptions, HoldingKind::AzurePlan, findings);
    judgeReading(snapshot.reservations, HoldingKind::Reservations, HoldingKind::Reservation, findings);
    judgeReading(snapshot.transfers, HoldingKind::Transfer, HoldingKind::Transfer, findings);
    std::sort(
        findings.begin(), findings.end(), [](const Finding &a, const Finding &b) { return sortKey(a) < sortKey(b); });
    return findings;
}

template <class T> bool wasRead(const Part<T> &part)
{
    return part && part->has_value();
}

/// The kinds that were looked for: what was not found of them is clear.
std::vector<HoldingKind> kindsChecked(const AccountSnapshot &snapshot)
{
    std::vector<HoldingKind> kinds;
    if (wasRead(snapshot.subscriptions))
        kinds.insert(kinds.end(),
            {HoldingKind::LegacyLicense, HoldingKind::LegacyAzure, HoldingKind::NewCommerceLicense,
                HoldingKind::AzurePlan, HoldingKind::SavingsPlan, HoldingKind::SoftwareSubscription,
                HoldingKind::MarketplaceSaas});
    if (wasRead(snapshot.entitlements) && wasRead(snapshot.reservations))
        kinds.push_back(HoldingKind::Reservation);
    if (wasRead(snapshot.entitlements) && wasRead(snapshot.orders) && snapshot.subscriptions)
        kinds.push_back(HoldingKind::PerpetualSoftware);
    if (wasRead(snapshot.orders))
        kinds.push_back(HoldingKind::PendingOrder);
    if (wasRead(snapshot.transfers))
        kinds.push_back(HoldingKind::Transfer);
    if (wasRead(snapshot.customer) && (*snapshot.customer)->allowDelegatedAccess)
        kinds.push_back(HoldingKind::DelegatedAdmin);
    return kinds;
}

std::vector<CheckRow> rowsOf(const std::vector<Finding> &findings)
{
    std::vector<CheckRow> rows;
    for (const Finding &finding : findings) {
        if (rows.empty() || rows.back().kind != finding.kind || rows.back().state != finding.state)
            rows.push_back({.kind = finding.kind, .state = finding.state});
        rows.back().findings.push_back(finding);
    }
    return rows;
}

void addEmptyKinds(std::vector<CheckRow> &rows, const std::vector<HoldingKind> &kinds)
{
    for (const HoldingKind kind : kinds) {
        const auto sameKind = [kind](const CheckRow &row) { return row.kind == kind; };
        if (std::none_of(rows.begin(), rows.end(), sameKind))
            rows.push_back({.kind = kind, .state = HoldingState::Clear});
    }
}

std::vector<Finding> select(const std::vector<CheckRow> &rows, bool (*wanted)(const Finding &))
{
    std::vector<Finding> selected;
    for (const CheckRow &row : rows)
        std::copy_if(row.findings.begin(), row.findings.end(), std::back_inserter(selected), wanted);
    return selected;
}

} // namespace

bool Assessment::removable() const
{
    const bool settled = verdict.kind != VerdictKind::StillReading && verdict.kind != VerdictKind::NotReseller;
    const auto isReseller = [](const CheckRow &row) {
        return row.kind == HoldingKind::Relationship && row.state == HoldingState::Clear;
    };
    return settled && std::any_of(rows.begin(), rows.end(), isReseller) && blocking().empty();
}

std::vector<Finding> Assessment::blocking() const
{
    return select(rows, [](const Finding &finding) { return finding.blocks(); });
}

std::vector<Finding> Assessment::unchecked() const
{
    return select(rows, [](const Finding &finding) { return finding.state == HoldingState::Unchecked; });
}

Assessment evaluateRemoval(const AccountSnapshot &snapshot, const QDateTime &now)
{
    const std::vector<Finding> findings = findingsOf(snapshot, now);
    Assessment assessment{.verdict = verdictOf(snapshot, findings), .rows = rowsOf(findings)};
    addEmptyKinds(assessment.rows, kindsChecked(snapshot));
    return assessment;
}

} // namespace parting

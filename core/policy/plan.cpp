// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/policy/plan.h"

#include "core/policy/azure.h"
#include "core/policy/cancelwindow.h"
#include "core/policy/classify.h"
#include "core/policy/fingerprint.h"
#include "core/policy/softwareorders.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace parting {

namespace {

using ById = std::map<SubscriptionId, const Subscription *>;

ById byId(const std::vector<Subscription> &subscriptions)
{
    ById result;
    for (const Subscription &subscription : subscriptions)
        result.emplace(subscription.id, &subscription);
    return result;
}

/// How many listed parents stand above; parents that point at each other end the count.
int depth(const Subscription &subscription, const ById &all)
{
    std::set<SubscriptionId> seen{subscription.id};
    int depth = 0;
    for (auto parent = all.find(subscription.parentId); parent != all.end() && seen.insert(parent->first).second;
         parent = all.find(parent->second->parentId))
        ++depth;
    return depth;
}

/// Reasons that Microsoft sets, as shown in learn.microsoft.com/partner-center/developer/subscription-resources.
bool setByMicrosoft(const QString &suspensionReason)
{
    return suspensionReason.compare(u"Expiration", Qt::CaseInsensitive) == 0;
}

} // namespace

bool isIrreversible(WriteKind kind)
{
    switch (kind) {
    case WriteKind::Suspend:
    case WriteKind::Reactivate:
    case WriteKind::StopRenewal:
        return false;
    case WriteKind::RemoveRelationship:
    case WriteKind::CancelSubscription:
    case WriteKind::CancelOrder:
    case WriteKind::EndDelegatedAdmin:
        return true;
    }
    Q_UNREACHABLE();
}

bool canSuspend(const Subscription &subscription, const AccountSnapshot &snapshot, const QDateTime &now)
{
    if (!isSuspendable(classify(subscription)) || !subscription.status.is(SubscriptionStatus::Active))
        return false;
    return classify(subscription) == SubscriptionClass::LegacyLicense || !runsInAzure(subscription, snapshot, now);
}

bool canReactivate(const Subscription &subscription)
{
    const QStringList &reasons = subscription.suspensionReasons;
    return isSuspendable(classify(subscription)) && subscription.status.is(SubscriptionStatus::Suspended)
        && std::none_of(reasons.begin(), reasons.end(), setByMicrosoft);
}

bool canStopRenewal(const Subscription &subscription)
{
    switch (classify(subscription)) {
    case SubscriptionClass::LegacyAzure:
    case SubscriptionClass::AzurePlan:
    case SubscriptionClass::SavingsPlan:
    case SubscriptionClass::Unknown:
        return false;
    case SubscriptionClass::LegacyLicense:
    case SubscriptionClass::NewCommerceLicense:
    case SubscriptionClass::SoftwareSubscription:
    case SubscriptionClass::MarketplaceSaas:
        break;
    }
    return subscription.status.is(SubscriptionStatus::Active) && subscription.autoRenewEnabled == true;
}

namespace {

bool isPossible(WriteKind kind, const Subscription &subscription, const AccountSnapshot &snapshot, const QDateTime &now)
{
    switch (kind) {
    case WriteKind::Suspend:
        return canSuspend(subscription, snapshot, now);
    case WriteKind::Reactivate:
        return canReactivate(subscription);
    case WriteKind::CancelSubscription:
        return canCancel(subscription, now);
    case WriteKind::StopRenewal:
        return canStopRenewal(subscription);
    case WriteKind::RemoveRelationship:
    case WriteKind::CancelOrder:
    case WriteKind::EndDelegatedAdmin:
        return false;
    }
    Q_UNREACHABLE();
}

template <class T> bool includes(const std::vector<T> &list, const T &one)
{
    return !one.isEmpty() && std::find(list.begin(), list.end(), one) != list.end();
}

bool isOneOf(const std::vector<LineOfOrder> &lines, const PlannedWrite &write)
{
    return std::any_of(lines.begin(), lines.end(),
        [&write](const LineOfOrder &each) { return each.order == write.order && each.line == write.line; });
}

/// When a write has its turn: by stage, then by how deep it lies, then by name.
struct Candidate {
    int stage = 0;
    int level = 0;
    PlannedWrite write{};
};

bool comesBefore(const Candidate &a, const Candidate &b)
{
    const auto key = [](const Candidate &each) {
        const PlannedWrite &write = each.write;
        return std::tie(each.stage, each.level, write.subject, write.subscription, write.order, write.line);
    };
    return key(a) < key(b);
}

constexpr int azurePlanStage = 1, delegatedAdminStage = 2;

void planSubscriptions(
    const AccountSnapshot &snapshot, const PlanWish &wish, const QDateTime &now, std::vector<Candidate> &candidates)
{
    if (!snapshot.subscriptions || !*snapshot.subscriptions)
        return;
    const ById all = byId((*snapshot.subscriptions)->items);
    for (const auto &[id, subscription] : all) {
        if (!wish.everything && !includes(wish.subscriptions, id))
            continue;
        for (const WriteKind kind : wish.kinds) {
            if (!isPossible(kind, *subscription, snapshot, now))
                continue;
            const int level = depth(*subscription, all);
            candidates.push_back({.stage = classify(*subscription) == SubscriptionClass::AzurePlan ? azurePlanStage : 0,
                .level = kind == WriteKind::Reactivate ? level : -level,
                .write = {.kind = kind,
                    .subscription = subscription->id,
                    .subject = subscription->displayName(),
                    .reviewed = subscriptionFingerprint(*subscription)}});
            break;
        }
    }
}

void planDelegatedAdmin(const AccountSnapshot &snapshot, const PlanWish &wish, std::vector<Candidate> &candidates)
{
    if (!contains(wish, WriteKind::EndDelegatedAdmin) || !snapshot.customer || !*snapshot.customer
        || (*snapshot.customer)->allowDelegatedAccess != true)
        return;
    candidates.push_back({.stage = delegatedAdminStage,
        .write = {.kind = WriteKind::EndDelegatedAdmin,
            .subject = (*snapshot.customer)->companyName,
            .reviewed = delegationFingerprint(**snapshot.customer)}});
}

} // namespace

PlanWish clearAllWish()
{
    return {.kinds = {WriteKind::Suspend, WriteKind::CancelSubscription, WriteKind::CancelOrder}, .everything = true};
}

PlanWish softExitWish()
{
    return {.kinds = {WriteKind::StopRenewal}, .everything = true};
}

PlanWish withDelegatedAdmin(PlanWish wish, bool ends)
{
    std::erase(wish.kinds, WriteKind::EndDelegatedAdmin);
    if (ends)
        wish.kinds.push_back(WriteKind::EndDelegatedAdmin);
    return wish;
}

bool contains(const PlanWish &wish, WriteKind kind)
{
    return std::find(wish.kinds.begin(), wish.kinds.end(), kind) != wish.kinds.end();
}

std::vector<PlannedWrite> planned(const AccountSnapshot &snapshot, const PlanWish &wish, const QDateTime &now)
{
    std::vector<Candidate> candidates;
    planSubscriptions(snapshot, wish, now, candidates);
    if (contains(wish, WriteKind::CancelOrder)) {
        for (PlannedWrite &write : cancellableOrders(snapshot, now))
            if (wish.everything || includes(wish.orders, write.order)
                || includes(wish.subscriptions, write.subscription))
                candidates.push_back({.write = std::move(write)});
        for (PlannedWrite &write : cancellableLines(snapshot, now))
            if (!wish.everything && isOneOf(wish.lines, write))
                candidates.push_back({.write = std::move(write)});
    }
    planDelegatedAdmin(snapshot, wish, candidates);
    std::sort(candidates.begin(), candidates.end(), comesBefore);
    std::vector<PlannedWrite> writes;
    writes.reserve(candidates.size());
    for (Candidate &each : candidates)
        writes.push_back(std::move(each.write));
    return writes;
}

} // namespace parting

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/policy/plan.h"

#include "core/policy/azure.h"
#include "core/policy/cancelwindow.h"
#include "core/policy/classify.h"
#include "core/policy/fingerprint.h"

#include <algorithm>
#include <functional>
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

enum class Rank { ChildrenFirst, ParentsFirst };

std::vector<PlannedWrite> plan(const AccountSnapshot &snapshot, const std::vector<SubscriptionId> &wanted,
    WriteKind kind, Rank rank, const std::function<bool(const Subscription &)> &accepts)
{
    if (!snapshot.subscriptions || !*snapshot.subscriptions)
        return {};
    const ById all = byId((*snapshot.subscriptions)->items);
    std::set<std::tuple<int, QString, SubscriptionId>> chosen;
    for (const SubscriptionId &id : wanted) {
        const auto found = all.find(id);
        if (found == all.end() || !accepts(*found->second))
            continue;
        const int level = depth(*found->second, all);
        chosen.emplace(rank == Rank::ChildrenFirst ? -level : level, found->second->displayName(), id);
    }
    std::vector<PlannedWrite> writes;
    writes.reserve(chosen.size());
    for (const auto &[level, name, id] : chosen)
        writes.push_back({.kind = kind,
            .subscription = all.at(id)->id,
            .subject = name,
            .reviewed = subscriptionFingerprint(*all.at(id))});
    return writes;
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

std::vector<PlannedWrite> planSuspend(
    const AccountSnapshot &snapshot, const std::vector<SubscriptionId> &wanted, const QDateTime &now)
{
    return plan(snapshot, wanted, WriteKind::Suspend, Rank::ChildrenFirst,
        [&](const Subscription &subscription) { return canSuspend(subscription, snapshot, now); });
}

std::vector<PlannedWrite> planReactivate(const AccountSnapshot &snapshot, const std::vector<SubscriptionId> &wanted)
{
    return plan(snapshot, wanted, WriteKind::Reactivate, Rank::ParentsFirst, canReactivate);
}

std::vector<PlannedWrite> planCancel(
    const AccountSnapshot &snapshot, const std::vector<SubscriptionId> &wanted, const QDateTime &now)
{
    return plan(snapshot, wanted, WriteKind::CancelSubscription, Rank::ChildrenFirst,
        [&now](const Subscription &subscription) { return canCancel(subscription, now); });
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

std::vector<PlannedWrite> planStopRenewal(const AccountSnapshot &snapshot, const std::vector<SubscriptionId> &wanted)
{
    return plan(snapshot, wanted, WriteKind::StopRenewal, Rank::ChildrenFirst, canStopRenewal);
}

} // namespace parting

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/policy/azure.h"

#include "core/policy/classify.h"
#include "core/policy/purchases.h"

#include <algorithm>

namespace parting {

QStringList activeUnder(const Subscription &plan, const AccountSnapshot &snapshot)
{
    QStringList names;
    if (!snapshot.azureEntitlements || !*snapshot.azureEntitlements)
        return names;
    for (const AzureEntitlement &each : (*snapshot.azureEntitlements)->items)
        if (each.planId == plan.id && !each.status.is(AzureStatus::Inactive))
            names << (each.friendlyName.isEmpty() ? each.id : each.friendlyName);
    return names;
}

bool azureWasRead(const AccountSnapshot &snapshot)
{
    const auto &part = snapshot.azureEntitlements;
    return part && *part && (*part)->unreadable.empty();
}

bool holdsReservation(const AccountSnapshot &snapshot, const QDateTime &now)
{
    const std::vector<Finding> findings = judgePurchases(snapshot, now);
    return std::any_of(findings.begin(), findings.end(),
        [](const Finding &each) { return each.kind == HoldingKind::Reservation && each.blocks(); });
}

bool runsInAzure(const Subscription &subscription, const AccountSnapshot &snapshot, const QDateTime &now)
{
    const bool plan = classify(subscription) == SubscriptionClass::AzurePlan;
    return (plan && (!azureWasRead(snapshot) || !activeUnder(subscription, snapshot).isEmpty()))
        || holdsReservation(snapshot, now);
}

} // namespace parting

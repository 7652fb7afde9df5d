// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/policy/manualcheck.h"

#include "core/policy/classify.h"

#include <algorithm>

namespace parting {

namespace {

bool mayUseAzure(const AccountSnapshot &snapshot)
{
    if (!snapshot.subscriptions || !*snapshot.subscriptions)
        return true;
    const auto &items = (*snapshot.subscriptions)->items;
    return std::any_of(items.begin(), items.end(),
        [](const Subscription &each) { return classify(each) == SubscriptionClass::AzurePlan; });
}

} // namespace

std::vector<ManualCheck> manualChecks(const AccountSnapshot &snapshot)
{
    std::vector<ManualCheck> checks{
        ManualCheck::ServiceRequests, ManualCheck::Invoices, ManualCheck::AdminRelationships};
    if (mayUseAzure(snapshot))
        checks.insert(checks.end(), {ManualCheck::PrivateOffers, ManualCheck::SavingsPlans});
    return checks;
}

} // namespace parting

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/subscription.h"

namespace parting {

/// The commerce system a subscription belongs to; it decides what ends it.
enum class SubscriptionClass {
    LegacyLicense,
    LegacyAzure,
    NewCommerceLicense,
    AzurePlan,
    SavingsPlan,
    SoftwareSubscription,
    MarketplaceSaas,
    Unknown
};

/// First match wins: offer ID shape, then product type, then product ID prefix. The GUID test is Microsoft's own
/// (microsoft/Partner-Center-DotNet-Samples, nce-bulk-migration-tool).
[[nodiscard]] SubscriptionClass classify(const Subscription &);

[[nodiscard]] bool isLegacy(SubscriptionClass);

/// Legacy classes and Azure plans can be suspended and reactivated here; see
/// learn.microsoft.com/partner-center/developer/suspend-a-subscription.
[[nodiscard]] bool isSuspendable(SubscriptionClass);

} // namespace parting

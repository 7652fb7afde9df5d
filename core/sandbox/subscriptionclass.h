// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/sandbox/json.h"

namespace parting::sandbox {

/// The commerce rules a subscription falls under. Which one is read from its offer and product type, as Microsoft's own
/// migration tool does (github.com/microsoft/Partner-Center-DotNet-Samples, nce-bulk-migration-tool).
enum class SubscriptionClass {
    LegacyLicense,
    LegacyAzure,
    NewCommerce, ///< unknown products with a modern offer too
    AzurePlan,
    SavingsPlan,
    Software,
    Marketplace,
    Unknown,
};

[[nodiscard]] SubscriptionClass classOf(const Json &subscription);
[[nodiscard]] bool isLegacy(SubscriptionClass kind);

} // namespace parting::sandbox

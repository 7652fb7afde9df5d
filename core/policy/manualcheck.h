// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/snapshot.h"

#include <vector>

namespace parting {

/// What no interface of the service tells, so that a person has to look. Only ever appended to: their words stand in
/// journals.
enum class ManualCheck {
    ServiceRequests, ///< open ones
    Invoices, ///< unpaid ones, and what was used and is not billed yet
    PrivateOffers, ///< of the Marketplace, bought through an Azure plan
    SavingsPlans, ///< in Azure, where Microsoft's own texts contradict each other
    AdminRelationships ///< granular ones (GDAP), which Microsoft Graph tells and Partner Center's interface does not
};

/// One of them, and whether a person says to have looked.
struct ManualAnswer {
    ManualCheck check{};
    bool looked = false;

    friend bool operator==(const ManualAnswer &, const ManualAnswer &) = default;
};

/// Those to be asked for this account: those of Azure only where there is an Azure plan, or where that is not known.
[[nodiscard]] std::vector<ManualCheck> manualChecks(const AccountSnapshot &);

} // namespace parting

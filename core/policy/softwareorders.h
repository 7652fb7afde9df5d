// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/policy/plan.h"
#include "core/policy/removal.h"

namespace parting {

/// Whether an order of software can be cancelled from here until then: it is finished, and enough time is left
/// (learn.microsoft.com/partner-center/developer/cancel-software-purchases).
[[nodiscard]] bool canCancelOrder(const Order &, const QDateTime &until, const QDateTime &now);

/// Names the order line that a software subscription was bought by. Where that can't be cancelled from here, what was
/// found to be done here is done in Partner Center.
[[nodiscard]] Finding withItsOrder(Finding, const Subscription &, const AccountSnapshot &, const QDateTime &now);

/// The writes that cancel what evaluateRemoval() finds to be cancelled by its order. Where all lines of an order are,
/// and none is a subscription, it goes as a whole; else line by line.
[[nodiscard]] std::vector<PlannedWrite> cancellableOrders(const AccountSnapshot &, const QDateTime &now);

/// The same, always line by line.
[[nodiscard]] std::vector<PlannedWrite> cancellableLines(const AccountSnapshot &, const QDateTime &now);

} // namespace parting

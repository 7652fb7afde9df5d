// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/policy/removal.h"

namespace parting {

// Each takes a finding that tells what it is about and gives it kind, state, reason and remedy.

/// `behind` are the reservations of the entitlement, where they could be read; they tell more than its own expiry.
[[nodiscard]] Finding judgeReservation(
    Finding about, const Entitlement &entitlement, const std::vector<Reservation> &behind, const QDateTime &now);

/// One-time software by the date of its order; `order` is null where it was not found or not read.
[[nodiscard]] Finding judgeSoftware(Finding about, const Order *order, const OrderLine *line, const QDateTime &now);

/// An order that is neither completed nor cancelled.
[[nodiscard]] Finding judgeUnfinishedOrder(Finding about, const WireEnum<OrderStatus> &status);

/// An entitlement of a type that is not known.
[[nodiscard]] Finding judgeUnknownEntitlement(Finding about, const WireEnum<EntitlementType> &type);

} // namespace parting

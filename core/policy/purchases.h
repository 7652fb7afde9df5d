// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/policy/removal.h"

#include <vector>

namespace parting {

struct OrderedSoftware {
    const Order *order = nullptr;
    const OrderLine *line = nullptr;
};

/// Software bought once that no entitlement stands for: its order alone tells of it. Points into the snapshot.
[[nodiscard]] std::vector<OrderedSoftware> softwareOfOrdersAlone(const AccountSnapshot &);

/// Judges what was bought without a subscription: reservations, one-time software, and orders under way. A purchase
/// that shows up as entitlement, order and subscription is counted once. Parts still being read are passed over.
/// Transfers under way are judged here too.
[[nodiscard]] std::vector<Finding> judgePurchases(const AccountSnapshot &, const QDateTime &now);

} // namespace parting

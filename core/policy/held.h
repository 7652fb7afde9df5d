// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/snapshot.h"

#include <optional>
#include <vector>

namespace parting {

/// One thing that a customer held, with what one must know to offer it again.
struct HeldItem {
    QString name{};
    QString offerId{}; ///< empty for what has none
    int quantity = 0; ///< seats or pieces; 0 where the word makes no sense
    QString termDuration{}; ///< ISO 8601, as the service gave it
    QString billingCycle{}; ///< in the service's word
    WireEnum<SubscriptionStatus> status{}; ///< Unknown with the service's word for what is no subscription
    std::optional<bool> renews{};
    QDateTime until{}; ///< last committed instant, UTC; invalid where none is known

    friend bool operator==(const HeldItem &, const HeldItem &) = default;
};

/// Everything in the snapshot that was bought: subscriptions with those that are over last, then reservations, software
/// and Azure subscriptions. A part that was not read holds nothing here.
[[nodiscard]] std::vector<HeldItem> heldItems(const AccountSnapshot &);

} // namespace parting

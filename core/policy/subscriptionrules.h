// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/policy/removal.h"

namespace parting {

/// Judges one subscription by its class, status and dates, and Azure ones by what runs under them; total.
[[nodiscard]] Finding judgeSubscription(const Subscription &, const AccountSnapshot &, const QDateTime &now);

} // namespace parting

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/policy/removal.h"

namespace parting {

/// Judges one subscription by its class, status and dates; total.
[[nodiscard]] Finding judgeSubscription(const Subscription &, const QDateTime &now);

} // namespace parting

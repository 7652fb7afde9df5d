// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/api/http.h"

#include <chrono>
#include <optional>

namespace parting {

/// When a read is tried again, and how long everybody holds still. Pure; the caller brings the dice.
struct RetryPolicy {
    int maxAttempts = 4;
    std::chrono::milliseconds base{500};
    std::chrono::milliseconds ceiling{60'000};
    std::chrono::milliseconds patience{600'000}; ///< a longer Retry-After is reported instead of sat out

    /// The pause before the next attempt after `attempt` (1 = the first) failed, or nothing to give up. Only reads,
    /// only on network errors, timeouts, 408, 429 and 5xx. `jitter` in [0, 1). Retry-After is a floor where the service
    /// gave one.
    [[nodiscard]] std::optional<std::chrono::milliseconds> pauseAfter(
        int attempt, Verb verb, const Error &error, double jitter) const;

    /// How long everybody pauses after a 429: as long as it asks for, but no longer than `patience`; where it does not
    /// say, what doubles with each 429 in a row (1 = the first).
    [[nodiscard]] std::chrono::milliseconds pauseOfAll(int inARow, const Error &error, double jitter) const;
};

} // namespace parting

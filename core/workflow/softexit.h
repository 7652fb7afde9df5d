// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/workflow/run.h"

namespace parting {

/// Nothing of the customer goes on beyond its term: only the last one has to be waited for.
struct SoftExit {
    QDateTime preparedAt{}; ///< UTC
    QDateTime committedUntil{}; ///< last committed instant, UTC, as it was reviewed

    friend bool operator==(const SoftExit &, const SoftExit &) = default;
};

/// What a run prepared, judged by what was reviewed for it: it stopped renewals, and with that all of those that kept
/// the removal waiting. Empty for any other run.
[[nodiscard]] std::optional<SoftExit> softExitOf(const Run &, const Assessment &reviewed);

} // namespace parting

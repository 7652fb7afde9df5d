// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/sandbox/json.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace parting::sandbox {

using Time = std::chrono::system_clock::time_point;

/// `2026-05-01T10:11:12Z`.
[[nodiscard]] std::string isoTime(Time time);
/// `2026-05-01T00:00:00Z` of the same UTC day.
[[nodiscard]] std::string isoDay(Time time);
/// `Fri, 01 May 2026 10:11:12 GMT`, for headers.
[[nodiscard]] std::string httpDate(Time time);

/// Reads every form that isoTime and the seeds write; fractions are dropped, no zone means UTC.
[[nodiscard]] std::optional<Time> parsedTime(std::string_view text);

/// The time that `-2d`, `+36h` or `+5m` after `now` means; nothing for other text.
[[nodiscard]] std::optional<Time> relativeTime(std::string_view text, Time now);

/// Replaces every text like `@-2d` by a date, in the form after a bar if there is one: `day`, `end` (of the day),
/// `3`, `6`, `7` (digits of the fraction), `offset`, `pacific`, `nozone`, `blanks`.
void resolveDates(Json &json, Time now);

/// The start of the term that runs now, for a purchase at `bought` renewed every `months` (0: not at all).
[[nodiscard]] Time currentTermStart(Time bought, int months, Time now);
[[nodiscard]] Time plusMonths(Time time, int months);

} // namespace parting::sandbox

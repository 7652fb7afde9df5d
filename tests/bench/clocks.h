// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <ctime>

namespace parting::bench {

/// Milliseconds by a clock of the system; CLOCK_MONOTONIC means the same to every process.
[[nodiscard]] inline double millisecondsBy(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

[[nodiscard]] inline double nowMs()
{
    return millisecondsBy(CLOCK_MONOTONIC);
}

} // namespace parting::bench

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>

#include <algorithm>
#include <chrono>
#include <functional>

namespace parting {

/// One instant by both clocks.
struct Moment {
    QDateTime wall{}; ///< UTC
    std::chrono::milliseconds awake{};
};

/// Time as the core sees it, so that tests can own it: the wall clock in UTC, time awake, and the pace of waiting.
struct Clock {
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTimeUtc(); };
    /// Time that stands still while the computer sleeps; only differences mean anything.
    std::function<std::chrono::milliseconds()> awake = [] {
        return std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::steady_clock::now().time_since_epoch());
    };
    /// Factor on every pause between reads while waiting for a change (1 = real time); tests and Practice shorten it.
    double pace = 1.0;

    [[nodiscard]] std::chrono::milliseconds paced(std::chrono::milliseconds pause) const
    {
        return std::chrono::milliseconds(static_cast<std::int64_t>(static_cast<double>(pause.count()) * pace));
    }

    [[nodiscard]] Moment moment() const { return {.wall = now(), .awake = awake()}; }

    /// How long ago that was, time asleep included: by the clock that went further, so that one set back adds no wait.
    [[nodiscard]] std::chrono::milliseconds since(const Moment &then) const
    {
        return std::max(std::chrono::milliseconds(then.wall.msecsTo(now())), awake() - then.awake);
    }

    /// Whether the computer slept since then, or its clock was set, by more than clocks are corrected by: what was read
    /// before may no longer hold.
    [[nodiscard]] bool jumpedSince(const Moment &then) const
    {
        static constexpr std::chrono::milliseconds unnoticed = std::chrono::seconds(30);
        const auto apart = std::chrono::milliseconds(then.wall.msecsTo(now())) - (awake() - then.awake);
        return apart > unnoticed || apart < -unnoticed;
    }
};

} // namespace parting

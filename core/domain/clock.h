// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>

#include <chrono>
#include <functional>

namespace parting {

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
};

} // namespace parting

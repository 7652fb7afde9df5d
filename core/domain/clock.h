// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>

#include <chrono>
#include <functional>

namespace parting {

/// Time as the core sees it, so that tests can own it: the wall clock in UTC and the one way to wait.
struct Clock {
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTimeUtc(); };
    /// Factor on every pause between reads while waiting for a change (1 = real time); tests and Practice shorten it.
    double pace = 1.0;

    [[nodiscard]] std::chrono::milliseconds paced(std::chrono::milliseconds pause) const
    {
        return std::chrono::milliseconds(static_cast<std::int64_t>(static_cast<double>(pause.count()) * pace));
    }
};

} // namespace parting

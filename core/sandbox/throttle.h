// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/sandbox/answer.h"
#include "core/sandbox/dates.h"

#include <map>
#include <optional>
#include <string>

namespace parting::sandbox {

/// Counts calls per minute for customers, subscriptions and orders each; the list of customers is not limited
/// (learn.microsoft.com/partner-center/developer/api-throttling-guidance). Not safe for several threads.
class Throttle {
public:
    /// 0: no limit.
    explicit Throttle(int callsPerMinute);

    /// 429 with Retry-After once a minute's calls are spent; a throttled call counts too.
    [[nodiscard]] std::optional<Answer> count(const Request &request, Time now);

private:
    struct Minute {
        Time start{};
        int calls = 0;
    };
    int m_callsPerMinute;
    std::map<std::string, Minute> m_minutes;
};

/// The gateway's 429; the header as a date if asked.
[[nodiscard]] Answer tooManyRequests(int seconds, std::optional<Time> asDateFrom = {});

} // namespace parting::sandbox

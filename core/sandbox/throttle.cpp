// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sandbox/throttle.h"

namespace parting::sandbox {

namespace {

using namespace std::chrono_literals;

/// The kind of resource that a path below /v1/customers/{id} is, or empty.
std::string limitedResource(const Request &request)
{
    const std::vector<std::string> path = request.segments();
    if (path.size() < 3 || !equalNoCase(path[1], "customers") || equalNoCase(path[2], "relationshiprequests"))
        return {};
    if (path.size() == 3)
        return "customer";
    const bool limited = equalNoCase(path[3], "subscriptions") || equalNoCase(path[3], "orders");
    return limited && path.size() <= 5 ? lowered(path[3]) : std::string();
}

} // namespace

Throttle::Throttle(int callsPerMinute) : m_callsPerMinute(callsPerMinute) { }

std::optional<Answer> Throttle::count(const Request &request, Time now)
{
    const std::string resource = limitedResource(request);
    if (m_callsPerMinute == 0 || resource.empty())
        return {};
    Minute &minute = m_minutes[resource];
    if (now - minute.start >= 1min)
        minute = {.start = now, .calls = 0};
    if (++minute.calls <= m_callsPerMinute)
        return {};
    return tooManyRequests(
        static_cast<int>(std::chrono::ceil<std::chrono::seconds>(minute.start + 1min - now).count()));
}

Answer tooManyRequests(int seconds, std::optional<Time> asDateFrom)
{
    const std::string count = std::to_string(seconds);
    Answer answer = gateway(429, "Rate limit is exceeded. Try again in " + count + " seconds.");
    answer.headers["Retry-After"] = asDateFrom ? httpDate(*asDateFrom + std::chrono::seconds(seconds)) : count;
    return answer;
}

} // namespace parting::sandbox

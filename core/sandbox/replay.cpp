// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sandbox/replay.h"

#include <algorithm>
#include <array>

namespace parting::sandbox {

namespace {

using namespace std::chrono_literals;

constexpr auto memory = 24h;

std::string keyOf(const Request &request)
{
    return request.method + ' ' + lowered(request.path()) + ' ' + lowered(request.header("MS-RequestId"));
}

bool isDefinite(int status)
{
    constexpr std::array refusals{400, 403, 404, 409};
    return status / 100 == 2 || std::find(refusals.begin(), refusals.end(), status) != refusals.end();
}

} // namespace

std::optional<Answer> ReplayMemory::recall(const Request &request, Time now) const
{
    const auto entry = m_entries.find(keyOf(request));
    if (entry == m_entries.end() || now - entry->second.at > memory)
        return {};
    return entry->second.body == request.body
        ? entry->second.answer
        : refusal(400, 800002, "Invalid input: MS-RequestId was used for another request.");
}

void ReplayMemory::remember(const Request &request, const Answer &answer, Time now)
{
    std::erase_if(m_entries, [now](const auto &entry) { return now - entry.second.at > memory; });
    if (!request.header("MS-RequestId").empty() && isDefinite(answer.status))
        m_entries[keyOf(request)] = {.body = request.body, .answer = answer, .at = now};
}

} // namespace parting::sandbox

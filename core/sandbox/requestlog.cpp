// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sandbox/requestlog.h"

namespace parting::sandbox {

namespace {

constexpr std::size_t keptArrivals = 10'000;

} // namespace

bool RequestLog::open(const std::string &file)
{
    m_file.open(file, std::ios::app);
    return m_file.is_open();
}

void RequestLog::arrived(const Request &request)
{
    Request kept{.method = request.method, .target = request.path(), .headers = {}, .body = {}};
    kept.headers["MS-RequestId"] = request.header("MS-RequestId");
    m_arrivals.push_back(std::move(kept));
    if (m_arrivals.size() > keptArrivals)
        m_arrivals.pop_front();
}

void RequestLog::answered(const Request &request, const Response &response, Time now)
{
    if (!m_file.is_open())
        return;
    m_file << isoTime(now) << ' ' << request.method << ' ' << request.target << ' ' << response.status << ' '
           << response.body.size() << ' ' << request.header("MS-RequestId") << std::endl;
}

void RequestLog::applied(const Request &request, Time now)
{
    ++m_applied[request.header("MS-RequestId")];
    if (m_file.is_open())
        m_file << isoTime(now) << " applied " << request.method << ' ' << request.path() << ' '
               << request.header("MS-RequestId") << std::endl;
}

void RequestLog::note(const std::string &sentence)
{
    if (m_file.is_open())
        m_file << sentence << std::endl;
}

const std::deque<Request> &RequestLog::arrivals() const
{
    return m_arrivals;
}

int RequestLog::appliedWrites(const std::string &requestId) const
{
    const auto found = m_applied.find(requestId);
    return found == m_applied.end() ? 0 : found->second;
}

} // namespace parting::sandbox

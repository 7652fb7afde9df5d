// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/chaosplan.h"

#include "tests/support/httpmessage.h"

#include <algorithm>
#include <utility>

namespace parting::test {

void ChaosPlan::arm(std::optional<Chaos> chaos, Spot spot, std::function<void()> onHit)
{
    const std::lock_guard lock(m_mutex);
    m_chaos = chaos;
    m_spot = spot;
    m_onHit = std::move(onHit);
    m_hit = false;
    m_connections = m_requests = 0;
    m_bytes = 0;
}

bool ChaosPlan::hit() const
{
    const std::lock_guard lock(m_mutex);
    return m_hit;
}

std::vector<Passage> ChaosPlan::passages() const
{
    const std::lock_guard lock(m_mutex);
    return m_passages;
}

ChaosPlan::Arrival ChaosPlan::arrived(const HttpMessage &request, bool firstOfItsConnection)
{
    const std::lock_guard lock(m_mutex);
    const std::string target = request.word(1);
    Arrival arrival{.index = m_passages.size()};
    m_passages.push_back({.method = request.word(0),
        .path = target.substr(0, target.find('?')),
        .requestId = request.header("MS-RequestId")});
    const bool counts = m_spot.method.empty() || m_spot.method == request.word(0);
    m_requests += counts ? 1 : 0;
    m_connections += firstOfItsConnection ? 1 : 0;
    const auto isThere = [this](int count) { return m_spot.lasting ? count >= m_spot.nth : count == m_spot.nth; };
    const bool struckByRequest = m_spot.unit == Spot::Unit::Request && counts && isThere(m_requests);
    const bool struckByConnection =
        m_spot.unit == Spot::Unit::Connection && firstOfItsConnection && isThere(m_connections);
    if (m_chaos && (struckByRequest || struckByConnection))
        arrival.chaos = struck();
    return arrival;
}

void ChaosPlan::answered(std::size_t index, int status)
{
    const std::lock_guard lock(m_mutex);
    m_passages[index].status = status;
}

std::size_t ChaosPlan::roomFor(std::size_t bytes)
{
    const std::lock_guard lock(m_mutex);
    const std::size_t spot = std::size_t{1024} * static_cast<std::size_t>(m_spot.nth);
    const bool ahead = m_chaos && m_spot.unit == Spot::Unit::Kilobyte && (m_spot.lasting || !m_hit);
    const std::size_t room = ahead ? std::min(bytes, spot - std::min(spot, m_bytes)) : bytes;
    m_bytes += room;
    return room;
}

Chaos ChaosPlan::strike()
{
    const std::lock_guard lock(m_mutex);
    return struck();
}

Chaos ChaosPlan::struck()
{
    if (!std::exchange(m_hit, true) && m_onHit)
        m_onHit();
    return m_chaos.value_or(Chaos::CutBody); // disarmed between the last look and now
}

} // namespace parting::test

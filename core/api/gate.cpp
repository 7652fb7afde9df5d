// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/api/gate.h"

#include <algorithm>

namespace parting {

using namespace std::chrono_literals;

Gate::Gate(Clock clock, QObject *parent) : QObject(parent), m_clock(std::move(clock))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Gate::lookAtTheClock);
}

void Gate::close(std::chrono::milliseconds wait)
{
    if (m_timer.isActive() && rest() >= wait)
        return;
    m_closed = m_clock.moment();
    m_wait = wait;
    nap();
    tell();
}

void Gate::tell()
{
    m_told = m_clock.now().addMSecs(rest().count());
    Q_EMIT closedUntil(m_told);
}

void Gate::nap()
{
    m_timer.start(std::clamp<std::chrono::milliseconds>(rest(), 0ms, 1s));
}

void Gate::lookAtTheClock()
{
    if (rest() <= 0ms)
        return Q_EMIT opened();
    nap();
    if (const auto off = m_clock.now().msecsTo(m_told) - rest().count(); off > 2'000 || off < -2'000)
        tell();
}

} // namespace parting

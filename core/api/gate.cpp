// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/api/gate.h"

#include <algorithm>

namespace parting {

using namespace std::chrono_literals;

Gate::Gate(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Gate::lookAtTheClock);
}

void Gate::close(std::chrono::milliseconds wait)
{
    if (m_timer.isActive() && m_end.remainingTimeAsDuration() >= wait)
        return;
    m_end = QDeadlineTimer(wait, Qt::PreciseTimer);
    m_resumesAt = QDateTime::currentDateTimeUtc().addMSecs(wait.count());
    nap();
    Q_EMIT closedUntil(m_resumesAt);
}

void Gate::nap()
{
    const auto rest = std::chrono::ceil<std::chrono::milliseconds>(m_end.remainingTimeAsDuration());
    m_timer.start(std::min<std::chrono::milliseconds>(rest, 1s));
}

void Gate::lookAtTheClock()
{
    if (m_end.hasExpired() || QDateTime::currentDateTimeUtc() >= m_resumesAt)
        Q_EMIT opened();
    else
        nap();
}

} // namespace parting

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/api/gate.h"

namespace parting {

Gate::Gate(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Gate::opened);
}

void Gate::close(std::chrono::milliseconds wait)
{
    if (m_timer.isActive() && m_timer.remainingTimeAsDuration() >= wait)
        return;
    m_timer.start(wait);
    Q_EMIT closedUntil(QDateTime::currentDateTimeUtc().addMSecs(wait.count()));
}

} // namespace parting

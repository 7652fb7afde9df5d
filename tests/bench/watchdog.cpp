// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/bench/watchdog.h"

#include "tests/bench/clocks.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>
#include <chrono>
#include <pthread.h>

namespace parting::bench {

namespace {

constexpr auto interval = std::chrono::milliseconds(2);
constexpr double tooLongMs = 16;

double maximum(const std::vector<double> &values)
{
    return values.empty() ? 0 : *std::max_element(values.begin(), values.end());
}

} // namespace

Watchdog::Watchdog()
{
    pthread_getcpuclockid(pthread_self(), &m_cpuClock);
    begin(QStringLiteral("start"));
    QMetaObject::invokeMethod(
        this, [this] { m_thread = std::thread([this] { watch(); }); }, Qt::QueuedConnection);
}

Watchdog::~Watchdog()
{
    m_ending = true;
    if (m_thread.joinable())
        m_thread.join();
}

void Watchdog::watch()
{
    while (!m_ending) {
        if (!m_pending) {
            m_cpuAtPost = millisecondsBy(m_cpuClock);
            m_postedAt = nowMs();
            m_pending = true;
            QCoreApplication::postEvent(this, new QEvent(QEvent::User), Qt::HighEventPriority);
        }
        std::this_thread::sleep_for(interval);
    }
}

bool Watchdog::event(QEvent *event)
{
    if (event->type() != QEvent::User)
        return QObject::event(event);
    m_phases.back().waits.push_back(nowMs() - m_postedAt);
    m_phases.back().computed.push_back(millisecondsBy(m_cpuClock) - m_cpuAtPost);
    m_pending = false;
    return true;
}

void Watchdog::begin(const QString &phase)
{
    m_phases.push_back({.name = phase});
}

QJsonObject Watchdog::report() const
{
    QJsonObject report;
    for (const Phase &phase : m_phases) {
        const auto isLong = [](double ms) { return ms > tooLongMs; };
        report[phase.name] = QJsonObject{{QStringLiteral("longest_ms"), maximum(phase.waits)},
            {QStringLiteral("longest_computed_ms"), maximum(phase.computed)},
            {QStringLiteral("over_16_ms"), static_cast<int>(std::ranges::count_if(phase.waits, isLong))},
            {QStringLiteral("computed_over_16_ms"), static_cast<int>(std::ranges::count_if(phase.computed, isLong))}};
    }
    return report;
}

} // namespace parting::bench

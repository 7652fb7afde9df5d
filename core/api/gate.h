// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/clock.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace parting {

/// What a 429 closes for every call and time opens again, time asleep included. A longer wait extends a shorter one,
/// never the other way round; a clock that is set back prolongs none.
class Gate final : public QObject {
    Q_OBJECT

public:
    explicit Gate(Clock clock, QObject *parent = nullptr);

    [[nodiscard]] bool isOpen() const { return !m_timer.isActive(); }
    void close(std::chrono::milliseconds wait);

Q_SIGNALS:
    void closedUntil(const QDateTime &resumesAt); ///< again when the clock was set meanwhile
    void opened();

private:
    [[nodiscard]] std::chrono::milliseconds rest() const { return m_wait - m_clock.since(m_closed); }
    void tell();
    void nap();
    void lookAtTheClock();

    Clock m_clock;
    QTimer m_timer;
    Moment m_closed;
    std::chrono::milliseconds m_wait{};
    QDateTime m_told; ///< when it will open, as last said
};

} // namespace parting

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace parting {

/// What a 429 closes for every call and time opens again, time asleep included. A longer wait extends a shorter one,
/// never the other way round.
class Gate final : public QObject {
    Q_OBJECT

public:
    explicit Gate(QObject *parent = nullptr);

    [[nodiscard]] bool isOpen() const { return !m_timer.isActive(); }
    void close(std::chrono::milliseconds wait);

Q_SIGNALS:
    void closedUntil(const QDateTime &resumesAt);
    void opened();

private:
    void nap();
    void lookAtTheClock();

    QTimer m_timer;
    QDeadlineTimer m_end; ///< stands still while the computer sleeps
    QDateTime m_resumesAt; ///< does not
};

} // namespace parting

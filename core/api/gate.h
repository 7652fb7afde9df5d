// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace parting {

/// What a 429 closes for every call and time opens again. A longer wait extends a shorter one, never the other way
/// round.
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
    QTimer m_timer;
};

} // namespace parting

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QObject>

#include <atomic>
#include <thread>
#include <vector>

namespace parting::bench {

/// Watches the event loop of the thread it is made on, from its first turn on: another thread posts an event every two
/// milliseconds and this one notes how long it lay there. What the thread itself computed meanwhile is noted too, since
/// on a busy machine an event may wait for a processor as well.
class Watchdog : public QObject {
public:
    Watchdog();
    ~Watchdog() override;

    void begin(const QString &phase); ///< delays from now on count for that phase
    [[nodiscard]] QJsonObject report() const; ///< by phase

protected:
    bool event(QEvent *) override;

private:
    struct Phase {
        QString name{};
        std::vector<double> waits{}, computed{}; ///< ms
    };
    void watch();

    clockid_t m_cpuClock{};
    std::vector<Phase> m_phases;
    double m_postedAt = 0, m_cpuAtPost = 0;
    std::atomic<bool> m_pending{false}, m_ending{false};
    std::thread m_thread;
};

} // namespace parting::bench

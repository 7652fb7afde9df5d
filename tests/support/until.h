// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTimer>

namespace parting::test {

/// Runs the event loop until `done()`, looking after every event, where QTest::qWaitFor sleeps 10 ms between its looks.
/// False after `most`.
template <class Done> [[nodiscard]] bool until(Done done, std::chrono::milliseconds most = std::chrono::seconds(20))
{
    const QDeadlineTimer deadline(most);
    QTimer wake; // for what happens without an event
    wake.start(std::chrono::milliseconds(5));
    while (!done()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

} // namespace parting::test

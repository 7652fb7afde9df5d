// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/desktop.h"

#include <QObject>

namespace parting {
class Offboarding;
}

namespace parting::ui {

/// Keeps the desktop from sleeping and logging off while a run is on, and says how it ended to a person who is looking
/// at something else by then. Both must outlive it; the window is its parent.
class RunWatch : public QObject {
    Q_OBJECT

public:
    RunWatch(const Offboarding &, const Desktop &, QWidget *window);

private:
    void follow();
    void tellEnd();

    const Offboarding &m_offboarding;
    const Desktop m_desktop;
    QWidget *m_window = nullptr;
    bool m_running = false;
    std::shared_ptr<void> m_awake;
};

} // namespace parting::ui

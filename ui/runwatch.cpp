// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/runwatch.h"

#include "core/service/offboarding.h"
#include "ui/text/texts.h"

#include <QApplication>
#include <QWidget>

namespace parting::ui {

RunWatch::RunWatch(const Offboarding &offboarding, const Desktop &desktop, QWidget *window)
    : QObject(window)
    , m_offboarding(offboarding)
    , m_desktop(desktop)
    , m_window(window)
{
    connect(&offboarding, &Offboarding::runChanged, this, &RunWatch::follow);
    connect(&offboarding, &Offboarding::runFinished, this, &RunWatch::tellEnd);
    follow();
}

void RunWatch::follow()
{
    if (m_running == m_offboarding.running())
        return;
    m_running = !m_running;
    m_awake = m_running ? m_desktop.stayAwake(tr("A run is on.")) : nullptr;
}

void RunWatch::tellEnd()
{
    if (QApplication::activeWindow())
        return;
    const texts::Outcome outcome = texts::outcome(m_offboarding.run());
    m_desktop.notify(m_window, outcome.sentence, outcome.nextStep);
    QApplication::alert(m_window);
}

} // namespace parting::ui

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/workflow/run.h"

#include <QWidget>

class QPushButton;

namespace parting::ui {

class FocusText;
class PageHeader;
class StepTable;
class VerdictBand;

/// A run while it is on: its steps live, what is going on in one line, and the way to stop it.
class RunPage : public QWidget {
    Q_OBJECT

public:
    explicit RunPage(QWidget *parent = nullptr);

    /// `now` is what a countdown counts from.
    void show(const Run &run, const QDateTime &now);
    void focusFirst();

Q_SIGNALS:
    void stopRequested();

private:
    PageHeader *m_header = nullptr;
    VerdictBand *m_now = nullptr;
    StepTable *m_steps = nullptr;
    QPushButton *m_stop = nullptr;
    FocusText *m_whatStopDoes = nullptr;
};

} // namespace parting::ui

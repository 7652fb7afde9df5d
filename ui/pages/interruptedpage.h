// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/clock.h"
#include "core/workflow/run.h"

#include <QWidget>

class QVBoxLayout;

namespace parting::ui {

/// The runs that are open and not under way: each with what is known of it, and what can be done about it.
class InterruptedPage : public QWidget {
    Q_OBJECT

public:
    explicit InterruptedPage(Clock clock = {}, QWidget *parent = nullptr);

    void show(const std::vector<InterruptedRun> &);
    void focusFirst();

Q_SIGNALS:
    void continueRequested(const parting::RunId &run);
    void readAgainRequested(const parting::RunId &run);
    void sendAgainRequested(const parting::RunId &run);
    void leaveRequested(const parting::RunId &run);

private:
    Clock m_clock;
    QVBoxLayout *m_cards = nullptr;
};

} // namespace parting::ui

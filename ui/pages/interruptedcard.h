// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/clock.h"
#include "core/workflow/run.h"

#include <QWidget>

class QVBoxLayout;

namespace parting::ui {

/// One run that is open and not under way: what is known of it, and what can be done about it here.
class InterruptedCard : public QWidget {
    Q_OBJECT

public:
    InterruptedCard(const InterruptedRun &, const Clock &, QWidget *parent = nullptr);

Q_SIGNALS:
    void continueRequested(const parting::RunId &run);
    void readAgainRequested(const parting::RunId &run);
    void sendAgainRequested(const parting::RunId &run);
    void leaveRequested(const parting::RunId &run);

private:
    void addFacts(const InterruptedRun &);
    void addContinue(const Run &);
    void addButtons(const Run &);
    void addSendAgain(const Run &, const Clock &);

    QVBoxLayout *m_layout = nullptr;
};

} // namespace parting::ui

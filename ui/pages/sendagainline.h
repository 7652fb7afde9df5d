// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/clock.h"
#include "core/workflow/run.h"

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace parting::ui {

class FocusText;

/// Sending an unsettled write again: the button, off until five minutes after it was sent, and beside it until when or
/// what it does. Hidden for a run that has nothing open.
class SendAgainLine : public QWidget {
    Q_OBJECT

public:
    explicit SendAgainLine(Clock clock, QWidget *parent = nullptr);

    void show(const Run &);

Q_SIGNALS:
    void requested();

private:
    void refresh();

    Clock m_clock;
    QDateTime m_from;
    QTimer m_wait;
    QPushButton *m_button = nullptr;
    FocusText *m_sentence = nullptr;
};

} // namespace parting::ui

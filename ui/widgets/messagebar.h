// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/tone.h"

#include <QFrame>

class QPlainTextEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace parting::ui {

class IconLabel;
class PlainLabel;

/// One thing to tell, in the place it concerns. Plain text throughout.
struct Message {
    Tone tone = Tone::Failure;
    QString sentence{}; ///< what happened, in words
    QString nextStep{}; ///< what to do about it
    QString details{}; ///< for Details and Copy: status, code, server text, IDs; one per line
    QString action{}; ///< verb on the button, none if empty
};

/// Shows one message at a time until it is closed; good news goes away by itself. Announced to assistive tools.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// Room around the bar that it keeps only while it is shown; none at first.
    void setInset(int pixels);
    void show(const Message &);
    void dismiss();
    [[nodiscard]] const Message &message() const { return m_message; }

Q_SIGNALS:
    void actionRequested();
    void dismissed();

protected:
    void paintEvent(QPaintEvent *) override;
    void timerEvent(QTimerEvent *) override;

private:
    void buildText();
    void buildButtons();
    void unfold(bool open);
    void buildDetails();
    void copyDetails();

    Message m_message;
    IconLabel *m_icon = nullptr;
    PlainLabel *m_sentence = nullptr;
    PlainLabel *m_nextStep = nullptr;
    QVBoxLayout *m_words = nullptr;
    QPlainTextEdit *m_details = nullptr; ///< once it was unfolded
    QPushButton *m_action = nullptr;
    QToolButton *m_expand = nullptr;
    QToolButton *m_copy = nullptr;
    QToolButton *m_close = nullptr;
    int m_fading = 0;
    int m_inset = 0;
};

} // namespace parting::ui

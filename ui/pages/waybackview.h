// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/rejoinletter.h"

#include <QWidget>

class QPlainTextEdit;
class QVBoxLayout;

namespace parting::ui {

class ElidedLabel;
class PlainLabel;

/// The way back: what the customer held, the link with which their administrator takes the relationship up again, and a
/// letter.
class WayBackView : public QWidget {
    Q_OBJECT

public:
    explicit WayBackView(QWidget *parent = nullptr);

    /// Without a link it says that sentence instead.
    void show(const Evidence &, const QString &withoutLink);

Q_SIGNALS:
    void mailRequested(const QUrl &address);

private:
    void showHeld(const AccountSnapshot &);

    Letter m_letter;
    QVBoxLayout *m_held = nullptr;
    PlainLabel *m_waiting = nullptr;
    QWidget *m_ready = nullptr;
    ElidedLabel *m_link = nullptr;
    QPlainTextEdit *m_text = nullptr;
};

} // namespace parting::ui

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/rejoinletter.h"

#include <QWidget>

class QPlainTextEdit;

namespace parting::ui {

class ElidedLabel;
class PlainLabel;

/// The way back: the link with which the customer's administrator takes the relationship up again, and a letter.
class WayBackView : public QWidget {
    Q_OBJECT

public:
    explicit WayBackView(QWidget *parent = nullptr);

    /// An empty link says that it is still being fetched.
    void show(const Run &run, const QString &requestLink);

Q_SIGNALS:
    void mailRequested(const QUrl &address);

private:
    Letter m_letter;
    PlainLabel *m_waiting = nullptr;
    QWidget *m_ready = nullptr;
    ElidedLabel *m_link = nullptr;
    QPlainTextEdit *m_text = nullptr;
};

} // namespace parting::ui

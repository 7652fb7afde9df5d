// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/rejoinletter.h"

#include <QWidget>

class QPlainTextEdit;

namespace parting::ui {

class ElidedLabel;

/// A link to accept a relationship by and the letter that carries it, each to be copied; the letter to be mailed too.
class LetterView : public QWidget {
    Q_OBJECT

public:
    explicit LetterView(QWidget *parent = nullptr);

    void show(const QString &link, const Letter &);

Q_SIGNALS:
    void mailRequested(const QUrl &address);

private:
    Letter m_letter;
    ElidedLabel *m_link = nullptr;
    QPlainTextEdit *m_text = nullptr;
};

} // namespace parting::ui

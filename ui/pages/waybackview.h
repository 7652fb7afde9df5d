// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/service/evidence.h"

#include <QUrl>
#include <QWidget>

class QVBoxLayout;

namespace parting::ui {

class LetterView;
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

    QVBoxLayout *m_held = nullptr;
    PlainLabel *m_waiting = nullptr;
    LetterView *m_letter = nullptr;
};

} // namespace parting::ui

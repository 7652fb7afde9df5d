// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/models/accountfacts.h"

#include <QWidget>

class QPushButton;

namespace parting::ui {

class FocusText;

/// The way out, always in sight: the remove button and, while it is off, why, in one sentence the keyboard can reach.
class AccountFooter : public QWidget {
    Q_OBJECT

public:
    explicit AccountFooter(QWidget *parent = nullptr);

    void show(const AccountFacts &);

Q_SIGNALS:
    void removeRequested();
    void showBlockersRequested();

private:
    QPushButton *m_remove = nullptr;
    FocusText *m_whyNot = nullptr;
    QPushButton *m_showBlockers = nullptr;
};

} // namespace parting::ui

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QPushButton;

namespace parting::ui {

/// Where one starts without an account.
class WelcomePage : public QWidget {
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

    void focusFirst();

Q_SIGNALS:
    void practiceRequested();

private:
    QPushButton *m_practice = nullptr;
};

} // namespace parting::ui

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QPushButton;

namespace parting::ui {

/// Where one starts while signed in to no account.
class WelcomePage : public QWidget {
    Q_OBJECT

public:
    /// With the accounts set up before, by id and name.
    explicit WelcomePage(const QList<std::pair<QString, QString>> &accounts, QWidget *parent = nullptr);

    void focusFirst();

Q_SIGNALS:
    void practiceRequested();
    void signInRequested(); ///< to an account that is new
    void accountChosen(const QString &id);

private:
    QPushButton *m_first = nullptr;
    QPushButton *m_signIn = nullptr;
    QPushButton *m_practice = nullptr;
};

} // namespace parting::ui

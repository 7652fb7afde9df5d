// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/autherror.h"
#include "core/domain/partneraccount.h"
#include "ui/pages/desktop.h"

#include <QMainWindow>

class QStackedWidget;

namespace parting {
class SignIn;
}

namespace parting::ui {

/// What one sees until one is signed in: how to begin, an account's description, the sign-in. A Theme must exist.
class WelcomeWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit WelcomeWindow(const Desktop &, QWidget *parent = nullptr);

    void showStart(const QList<PartnerAccount> &);
    void showForm(const PartnerAccount &);
    void showWaiting(const QString &account);
    /// `why` is what was in the way before, NoSession for nothing. An account of one's own can be changed.
    void showSignIn(SignIn &, const QString &account, const AuthError &why, bool ownAccount);

Q_SIGNALS:
    void practiceRequested(); ///< *Try practice*
    void accountChosen(const QString &id);
    void accountDescribed(const parting::PartnerAccount &);
    void settingsRequested(); ///< of the account one is signing in to
    void startRequested(); ///< *Back*
    void formLeft(); ///< the same, of an account's description
    void connectionTestRequested(); ///< the same
    void signedIn();

private:
    void showPage(QWidget *page);

    const Desktop m_desktop;
    QStackedWidget *m_pages = nullptr;
};

} // namespace parting::ui

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/autherror.h"
#include "ui/pages/desktop.h"

#include <QDateTime>
#include <QPointer>
#include <QTimer>
#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace parting {
class SignIn;
}

namespace parting::ui {

class MessageBar;
class PlainLabel;

/// Where one signs in to an account: in the browser, or with a code that is typed in elsewhere. What waits when it goes
/// is cancelled.
class SignInPage : public QWidget {
    Q_OBJECT

public:
    SignInPage(SignIn &, const QString &account, const Desktop &, QWidget *parent = nullptr);
    /// Offers to change the account and to test the way to it, where it is one of the user's own.
    void offerSettings();
    ~SignInPage() override;

    /// Why one is asked to sign in, or what went wrong.
    void tell(const AuthError &);
    void focusFirst();

Q_SIGNALS:
    void settingsRequested(); ///< the account's own are wrong, or to be changed
    void connectionTestRequested();
    void leaveRequested(); ///< *Back*, while nothing waits
    void signedIn();

private:
    enum Step { Choosing, InBrowser, WithCode };

    QWidget *choice();
    QWidget *besides();
    QWidget *browserWait();
    QWidget *codeWait();
    void go(Step);
    void openBrowser();
    void showCode(const QString &code, const QUrl &page, const QDateTime &until);
    void countDown();
    void remedy();

    const QPointer<SignIn> m_signIn;
    const Desktop m_desktop;
    AuthError m_told;
    QUrl m_page; ///< to be opened in the browser
    QDateTime m_until;
    QTimer m_second;
    MessageBar *m_message = nullptr;
    QStackedWidget *m_steps = nullptr;
    QWidget *m_besides = nullptr;
    QPushButton *m_browser = nullptr;
    QPushButton *m_cancelBrowser = nullptr;
    QPushButton *m_cancelCode = nullptr;
    PlainLabel *m_code = nullptr;
    QPushButton *m_copyCode = nullptr;
    PlainLabel *m_codePage = nullptr;
    PlainLabel *m_countdown = nullptr;
};

} // namespace parting::ui

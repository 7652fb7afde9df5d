// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/autherror.h"
#include "ui/pages/desktop.h"

#include <QPointer>
#include <QUrl>
#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace parting {
class SignIn;
}

namespace parting::ui {

class DeviceCodeStep;
class MessageBar;

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
    void go(Step);
    void stop();
    void openBrowser();
    void remedy();

    const QPointer<SignIn> m_signIn;
    const Desktop m_desktop;
    AuthError m_told;
    QUrl m_page; ///< to be opened in the browser
    MessageBar *m_message = nullptr;
    QStackedWidget *m_steps = nullptr;
    QWidget *m_besides = nullptr;
    QPushButton *m_browser = nullptr;
    QPushButton *m_cancelBrowser = nullptr;
    DeviceCodeStep *m_code = nullptr;
};

} // namespace parting::ui

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/autherror.h"

#include <QDateTime>
#include <QObject>
#include <QUrl>

#include <memory>

class QNetworkAccessManager;

namespace parting {

class RefreshingTokens;
struct Registration;

/// How a person signs in to one account, one way at a time: in the browser of this computer, or with a code on any
/// other. What comes of it goes to the account's session. GUI thread.
class SignIn final : public QObject {
    Q_OBJECT

public:
    /// What the browser shows in the end.
    struct ClosingPage {
        QString title{};
        QString success{};
        QString failure{};
    };

    /// All three outlive it; `pace` shortens the pauses of a device code in tests.
    SignIn(
        QNetworkAccessManager &network, RefreshingTokens &session, const Registration &registration, double pace = 1.0);
    ~SignIn() override;

    /// What ended the session before, so that the next sign-in meets its challenge and asks for a second factor.
    void because(const AuthError &error);
    void inBrowser(const ClosingPage &page);
    void withCode();
    /// Silent: whoever cancels knows.
    void cancel();

    /// Where an administrator consents for everybody.
    [[nodiscard]] QUrl consentPage() const;
    /// Where the browser forgets who was signed in.
    [[nodiscard]] QUrl logoutPage() const;
    /// "login.microsoftonline.com"
    [[nodiscard]] QString host() const;

Q_SIGNALS:
    void browserNeeded(const QUrl &page);
    void codeGiven(const QString &code, const QUrl &page, const QDateTime &until);
    void failed(const parting::AuthError &error);
    void succeeded();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace parting

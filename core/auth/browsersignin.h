// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/auth/authanswer.h"
#include "core/auth/formpost.h"
#include "core/auth/pkce.h"
#include "core/auth/redirectlistener.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace parting {

/// One sign-in in the system's browser: authorization code with PKCE, answered on a port of this computer. Several may
/// run at once; each knows its own answer by its state. Destroyed, it is cancelled and stays silent. GUI thread.
class BrowserSignIn final : public QObject {
    Q_OBJECT

public:
    using Done = std::function<void(AuthResult<Tokens>)>;

    BrowserSignIn(QNetworkAccessManager &network, Registration registration, const SignInWish &wish,
        const RedirectListener::Pages &pages, Done done, std::chrono::milliseconds patience = std::chrono::minutes(5));
    ~BrowserSignIn() override;

    /// What the browser has to open; empty if no port could be had, which `done` then tells.
    [[nodiscard]] const QUrl &page() const;

private:
    void redeem(const QByteArray &code);
    void end(AuthResult<Tokens> outcome);

    QNetworkAccessManager &m_network;
    const Registration m_registration;
    const Pkce m_pkce = Pkce::fresh();
    Done m_done;
    RedirectListener m_listener;
    const QString m_redirectUri;
    QUrl m_page;
    QTimer m_patience;
    std::unique_ptr<FormPost> m_post;
};

} // namespace parting

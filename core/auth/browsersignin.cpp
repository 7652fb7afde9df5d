// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/auth/browsersignin.h"

namespace parting {

BrowserSignIn::BrowserSignIn(QNetworkAccessManager &network, Registration registration, const SignInWish &wish,
    const RedirectListener::Pages &pages, Done done, std::chrono::milliseconds patience)
    : m_network(network)
    , m_registration(std::move(registration))
    , m_done(std::move(done))
    , m_listener(randomText(), pages,
          [this](const AuthResult<QByteArray> &code) { code ? redeem(*code) : end(tl::unexpected(code.error())); })
    , m_redirectUri(m_listener.redirectUri())
{
    if (!m_listener.listening()) {
        QMetaObject::invokeMethod(
            this, [this] { end(tl::unexpected(AuthError{.problem = AuthProblem::NoListener})); }, Qt::QueuedConnection);
        return;
    }
    m_page = authorizeUrl(m_registration, m_redirectUri, m_listener.state(), m_pkce.challenge, wish);
    m_patience.setSingleShot(true);
    m_patience.callOnTimeout(this, [this] { end(tl::unexpected(AuthError{.problem = AuthProblem::TimedOut})); });
    m_patience.start(patience);
}

BrowserSignIn::~BrowserSignIn() = default;

const QUrl &BrowserSignIn::page() const
{
    return m_page;
}

void BrowserSignIn::redeem(const QByteArray &code)
{
    m_patience.stop();
    const FormPairs form{{"client_id", m_registration.clientId.toUtf8()}, {"grant_type", "authorization_code"},
        {"code", code}, {"redirect_uri", m_redirectUri.toUtf8()}, {"code_verifier", m_pkce.verifier},
        {"scope", m_registration.wholeScope().toUtf8()}};
    m_post = std::make_unique<FormPost>(m_network, m_registration.endpoint(QStringLiteral("oauth2/v2.0/token")), form,
        [this](const AuthResult<FormAnswer> &answer) {
            end(answer.and_then([this](const FormAnswer &a) { return readTokens(a.status, a.body, m_registration); }));
        });
}

void BrowserSignIn::end(AuthResult<Tokens> outcome)
{
    m_patience.stop();
    if (const auto done = std::exchange(m_done, nullptr))
        done(std::move(outcome)); // last: it may destroy this
}

} // namespace parting

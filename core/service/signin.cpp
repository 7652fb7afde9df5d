// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/service/signin.h"

#include "core/auth/browsersignin.h"
#include "core/auth/devicesignin.h"
#include "core/auth/refreshingtokens.h"

namespace parting {

struct SignIn::Private {
    QNetworkAccessManager &network;
    RefreshingTokens &session;
    const Registration registration;
    const double pace;
    SignInWish wish{};
    int turn = 0; ///< answers to an earlier attempt don't count
    std::unique_ptr<BrowserSignIn> browser{};
    std::unique_ptr<DeviceSignIn> device{};

    std::function<void(AuthResult<Tokens>)> outcome(SignIn &owner)
    {
        return [this, &owner, mine = ++turn](const AuthResult<Tokens> &tokens) {
            if (mine != turn)
                return;
            if (!tokens) {
                Q_EMIT owner.failed(tokens.error());
                return;
            }
            wish = {.loginHint = tokens->userName};
            session.adopt(*tokens, [&owner, mine, this](const AuthResult<void> &adopted) {
                if (mine != turn)
                    return;
                if (adopted)
                    Q_EMIT owner.succeeded();
                else
                    Q_EMIT owner.failed(adopted.error());
            });
        };
    }
};

SignIn::SignIn(QNetworkAccessManager &network, RefreshingTokens &session, const Registration &registration, double pace)
    : d(new Private{.network = network, .session = session, .registration = registration, .pace = pace})
{
}

SignIn::~SignIn() = default;

void SignIn::because(const AuthError &error)
{
    d->wish.claims = error.claims;
    d->wish.freshLogin = error.problem == AuthProblem::MfaRequired || error.problem == AuthProblem::MfaNotRegistered;
    d->wish.chooseAccount = error.problem == AuthProblem::WrongTenant || error.problem == AuthProblem::NotAssigned;
    d->wish.loginHint = d->wish.chooseAccount ? QString() : d->session.userName();
}

void SignIn::inBrowser(const ClosingPage &page)
{
    cancel();
    const RedirectListener::Pages pages{.title = page.title, .success = page.success, .failure = page.failure};
    d->browser = std::make_unique<BrowserSignIn>(d->network, d->registration, d->wish, pages, d->outcome(*this));
    if (!d->browser->page().isEmpty())
        Q_EMIT browserNeeded(d->browser->page());
}

void SignIn::withCode()
{
    cancel();
    d->device = std::make_unique<DeviceSignIn>(
        d->network, d->registration,
        [this](const DeviceCode &code) {
            Q_EMIT codeGiven(code.userCode, code.page, QDateTime::currentDateTimeUtc().addSecs(code.lifetime.count()));
        },
        d->outcome(*this), d->pace);
}

void SignIn::cancel()
{
    ++d->turn;
    d->browser.reset();
    d->device.reset();
}

QUrl SignIn::consentPage() const
{
    return d->registration.adminConsent();
}

QUrl SignIn::logoutPage() const
{
    return d->registration.logout();
}

QString SignIn::host() const
{
    return d->registration.authority.host();
}

} // namespace parting

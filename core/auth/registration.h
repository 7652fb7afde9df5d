// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/partneraccount.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <utility>

namespace parting {

/// Where people sign in, to what, and as which app.
struct Registration {
    QUrl authority{}; ///< "https://login.microsoftonline.com"
    QString tenant{}; ///< GUID or domain
    QString clientId{};
    QString scope{}; ///< of the API, "…/user_impersonation"

    friend bool operator==(const Registration &, const Registration &) = default;

    /// "{authority}/{tenant}/{rest}"
    [[nodiscard]] QUrl endpoint(const QString &rest) const;
    /// The API's scope and what a session takes: a refresh token and who it is.
    [[nodiscard]] QString wholeScope() const;
    /// For whom a token must be made out: the scope without its last segment.
    [[nodiscard]] QString resource() const;
    /// Where an administrator consents for everybody.
    [[nodiscard]] QUrl adminConsent() const;
    /// Where the browser forgets who was signed in.
    [[nodiscard]] QUrl logout() const;
};

[[nodiscard]] Registration registrationOf(const PartnerAccount &account);

/// What a sign-in may ask for besides.
struct SignInWish {
    bool freshLogin = false; ///< prompt=login: a session without multi-factor authentication never gains it
    bool chooseAccount = false;
    QString loginHint{};
    QByteArray claims{}; ///< a challenge, as it came
};

/// The address for the browser: authorization code with PKCE, answered by redirect.
/// learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow
[[nodiscard]] QUrl authorizeUrl(const Registration &registration, const QString &redirectUri, const QByteArray &state,
    const QByteArray &challenge, const SignInWish &wish);

using FormPairs = QList<std::pair<QByteArray, QByteArray>>;
/// application/x-www-form-urlencoded
[[nodiscard]] QByteArray encodedForm(const FormPairs &pairs);

} // namespace parting

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/auth/registration.h"

namespace parting {

QUrl Registration::endpoint(const QString &rest) const
{
    QString root = authority.toString(QUrl::FullyEncoded);
    while (root.endsWith(u'/'))
        root.chop(1);
    return QUrl(root + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(tenant)) + u'/' + rest, QUrl::StrictMode);
}

Registration registrationOf(const PartnerAccount &account)
{
    return {
        .authority = account.authority, .tenant = account.tenant, .clientId = account.clientId, .scope = account.scope};
}

QString Registration::wholeScope() const
{
    return scope + QStringLiteral(" offline_access openid profile");
}

QString Registration::resource() const
{
    return scope.left(scope.lastIndexOf(u'/'));
}

QUrl Registration::adminConsent() const
{
    QUrl url = endpoint(QStringLiteral("adminconsent"));
    url.setQuery(QString::fromLatin1(encodedForm({{"client_id", clientId.toUtf8()}})));
    return url;
}

QUrl Registration::logout() const
{
    return endpoint(QStringLiteral("oauth2/v2.0/logout"));
}

QByteArray encodedForm(const FormPairs &pairs)
{
    QByteArray text;
    for (const auto &[name, value] : pairs) {
        if (!text.isEmpty())
            text += '&';
        text += name + '=' + value.toPercentEncoding();
    }
    return text;
}

QUrl authorizeUrl(const Registration &registration, const QString &redirectUri, const QByteArray &state,
    const QByteArray &challenge, const SignInWish &wish)
{
    FormPairs pairs{{"client_id", registration.clientId.toUtf8()}, {"response_type", "code"},
        {"redirect_uri", redirectUri.toUtf8()}, {"response_mode", "query"},
        {"scope", registration.wholeScope().toUtf8()}, {"state", state}, {"code_challenge", challenge},
        {"code_challenge_method", "S256"}};
    if (wish.freshLogin)
        pairs.emplaceBack("prompt", "login");
    else if (wish.chooseAccount)
        pairs.emplaceBack("prompt", "select_account");
    if (!wish.loginHint.isEmpty())
        pairs.emplaceBack("login_hint", wish.loginHint.toUtf8());
    if (!wish.claims.isEmpty())
        pairs.emplaceBack("claims", wish.claims);
    QUrl url = registration.endpoint(QStringLiteral("oauth2/v2.0/authorize"));
    url.setQuery(QString::fromLatin1(encodedForm(pairs)), QUrl::StrictMode);
    return url;
}

} // namespace parting

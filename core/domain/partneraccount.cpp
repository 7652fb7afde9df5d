// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/domain/partneraccount.h"

#include "core/domain/guid.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace parting {

namespace {

struct Addresses {
    const char *base;
    const char *authority;
};

Addresses addressesOf(Cloud cloud)
{
    switch (cloud) {
    case Cloud::Global:
    case Cloud::Custom:
        return {.base = "https://api.partnercenter.microsoft.com", .authority = "https://login.microsoftonline.com"};
    case Cloud::UsGovernment:
        return {.base = "https://api.partnercenter.microsoft.com", .authority = "https://login.microsoftonline.us"};
    case Cloud::China:
        return {.base = "https://partner.partnercenterapi.microsoftonline.cn",
            .authority = "https://login.partner.microsoftonline.cn"};
    }
    return {};
}

const QStringList microsoftBases{
    QStringLiteral("api.partnercenter.microsoft.com"), QStringLiteral("partner.partnercenterapi.microsoftonline.cn")};
const QStringList microsoftAuthorities{QStringLiteral("login.microsoftonline.com"),
    QStringLiteral("login.microsoftonline.us"), QStringLiteral("login.partner.microsoftonline.cn"),
    QStringLiteral("login.chinacloudapi.cn")};

/// By its literal address only: a name could be made to point elsewhere.
bool isThisComputer(const QUrl &url)
{
    return url.host() == QLatin1String("127.0.0.1") || url.host() == QLatin1String("::1");
}

bool isPlainAddress(const QUrl &url, const QStringList &hosts)
{
    const QString path = url.path();
    const bool plain = url.isValid() && url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment()
        && (path.isEmpty() || path == QLatin1String("/"));
    const bool http = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (isThisComputer(url))
        return plain && http;
    return plain && url.scheme() == QLatin1String("https") && url.port() == -1 && hosts.contains(url.host());
}

bool isTenant(const QString &text)
{
    static const QRegularExpression domain(QStringLiteral("^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}$"),
        QRegularExpression::CaseInsensitiveOption);
    return isGuid(text) || (text.size() <= 253 && domain.match(text).hasMatch());
}

bool isScope(const QString &text)
{
    const QUrl resource(text.left(text.lastIndexOf(u'/')), QUrl::StrictMode);
    const bool known = text.endsWith(QLatin1String("/user_impersonation")) || text.endsWith(QLatin1String("/.default"));
    return known && !text.contains(u' ') && resource.scheme() == QLatin1String("https") && !resource.host().isEmpty();
}

} // namespace

PartnerAccount accountIn(Cloud cloud)
{
    const Addresses addresses = addressesOf(cloud);
    const QString base = QString::fromLatin1(addresses.base);
    return {.cloud = cloud,
        .baseUrl = QUrl(base),
        .authority = QUrl(QString::fromLatin1(addresses.authority)),
        .scope = base + QStringLiteral("/user_impersonation")};
}

QList<AccountFlaw> flawsIn(const PartnerAccount &account)
{
    QList<AccountFlaw> flaws;
    if (account.name.trimmed().isEmpty())
        flaws.append(AccountFlaw::NoName);
    if (!isTenant(account.tenant))
        flaws.append(AccountFlaw::BadTenant);
    if (!isGuid(account.clientId))
        flaws.append(AccountFlaw::BadClientId);
    if (!isPlainAddress(account.baseUrl, microsoftBases))
        flaws.append(AccountFlaw::BadBaseUrl);
    const bool sameWorld = isThisComputer(account.baseUrl) == isThisComputer(account.authority);
    if (!isPlainAddress(account.authority, microsoftAuthorities) || !sameWorld)
        flaws.append(AccountFlaw::BadAuthority);
    if (!isScope(account.scope))
        flaws.append(AccountFlaw::BadScope);
    return flaws;
}

QString newAccountId(const PartnerAccount &account, const QList<PartnerAccount> &others)
{
    static const QRegularExpression foreign(QStringLiteral("[^a-z0-9.-]"));
    const QString stem =
        (account.baseUrl.host() + u'-' + account.tenant).toLower().replace(foreign, QStringLiteral("_"));
    const auto taken = [&](const QString &id) {
        return std::ranges::any_of(others, [&](const PartnerAccount &other) { return other.id == id; });
    };
    QString id = stem;
    for (int next = 2; taken(id); ++next)
        id = stem + u'-' + QString::number(next);
    return id;
}

} // namespace parting

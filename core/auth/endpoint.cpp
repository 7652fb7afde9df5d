// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/auth/endpoint.h"

#include <QHostAddress>
#include <QHostInfo>

#include <algorithm>
#include <array>

namespace parting {

namespace {

// learn.microsoft.com/partner-center/developer/partner-center-rest-urls and .../national-cloud.
constexpr std::array microsoftHosts{
    QLatin1StringView("api.partnercenter.microsoft.com"),
    QLatin1StringView("partner.partnercenterapi.microsoftonline.cn"),
};

} // namespace

QUrl globalEndpoint()
{
    return QUrl(QStringLiteral("https://api.partnercenter.microsoft.com"));
}

bool isLoopback(const QString &host)
{
    QHostAddress address;
    if (address.setAddress(host))
        return address.isLoopback();
    if (host.compare(QLatin1StringView("localhost"), Qt::CaseInsensitive) != 0)
        return false;
    const QList<QHostAddress> addresses = QHostInfo::fromName(host).addresses();
    return !addresses.isEmpty() && std::ranges::all_of(addresses, [](const QHostAddress &a) { return a.isLoopback(); });
}

QString whyNotAnEndpoint(const QUrl &url)
{
    const bool https = url.scheme() == QLatin1StringView("https");
    if (!url.isValid() || url.host().isEmpty() || !(https || url.scheme() == QLatin1StringView("http")))
        return QStringLiteral("it is not an https address");
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return QStringLiteral("it must be a plain address, without user, query or fragment");
    if (!https && !isLoopback(url.host()))
        return QStringLiteral("plain http is only possible to this computer itself");
    return {};
}

Session::World worldOf(const QUrl &baseUrl, bool practiceToken)
{
    if (practiceToken && isLoopback(baseUrl.host()))
        return Session::World::Practice;
    const bool microsoft = std::ranges::find(microsoftHosts, baseUrl.host()) != microsoftHosts.end();
    return microsoft ? Session::World::Microsoft : Session::World::Other;
}

} // namespace parting

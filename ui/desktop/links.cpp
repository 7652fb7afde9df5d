// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/desktop/links.h"

#include <QDesktopServices>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace parting::ui {

namespace {

// Where remedies are; where people sign in, learn.microsoft.com/entra/identity-platform/authentication-national-cloud;
// and where they type the code of a device, .../v2-oauth2-device-code.
constexpr std::array hosts{
    QLatin1StringView("partner.microsoft.com"),
    QLatin1StringView("portal.azure.com"),
    QLatin1StringView("login.microsoftonline.com"),
    QLatin1StringView("login.microsoftonline.us"),
    QLatin1StringView("login.partner.microsoftonline.cn"),
    QLatin1StringView("microsoft.com"),
    QLatin1StringView("www.microsoft.com"),
};

/// The sign-in of Practice.
bool isThisComputer(const QUrl &url)
{
    return url.scheme() == u"http" && (url.host() == u"127.0.0.1" || url.host() == u"localhost");
}

bool isMailToNobody(const QUrl &url)
{
    const auto parts = QUrlQuery(url).queryItems();
    return url.path().isEmpty() && url.authority().isEmpty() && !url.hasFragment()
        && std::ranges::all_of(
            parts, [](const auto &part) { return part.first == u"subject" || part.first == u"body"; });
}

} // namespace

bool mayBeOpened(const QUrl &url)
{
    if (!url.isValid())
        return false;
    if (url.scheme() == u"mailto")
        return isMailToNobody(url);
    if (!url.userInfo().isEmpty())
        return false;
    return isThisComputer(url)
        || (url.scheme() == u"https" && url.port() == -1 && std::ranges::find(hosts, url.host()) != hosts.end());
}

bool openLink(const QUrl &url)
{
    return mayBeOpened(url) && QDesktopServices::openUrl(url);
}

} // namespace parting::ui

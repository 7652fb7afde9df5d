// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/desktop/links.h"

#include <QDesktopServices>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace parting::ui {

namespace {

constexpr std::array hosts{
    QLatin1StringView("partner.microsoft.com"),
    QLatin1StringView("portal.azure.com"),
};

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
    return url.scheme() == u"https" && url.userInfo().isEmpty() && url.port() == -1
        && std::ranges::find(hosts, url.host()) != hosts.end();
}

bool openLink(const QUrl &url)
{
    return mayBeOpened(url) && QDesktopServices::openUrl(url);
}

} // namespace parting::ui

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/api/links.h"

#include "core/domain/guid.h"

#include <QRegularExpression>

#include <algorithm>

namespace parting {

namespace {

constexpr qsizetype longestLink = 8 * 1024;

tl::unexpected<Error> unsafe(const QString &what, const QString &text)
{
    return tl::unexpected(
        Error{.kind = ErrorKind::UnsafeAddress, .detail = what + QStringLiteral(": ") + text.left(100)});
}

bool isSegment(const QString &text)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(QStringLiteral("[A-Za-z0-9_-]+")));
    return form.match(text).hasMatch();
}

bool isQuery(const QString &text)
{
    return std::ranges::all_of(text,
        [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7F && !QStringView(u"#\\\"<>^`{|}").contains(c); });
}

/// Headers that every request carries anyway; a link that repeats them is harmless, and ours are sent.
bool isOurOwn(const QByteArray &lowerName)
{
    return lowerName == "ms-requestid" || lowerName == "ms-correlationid";
}

bool mayBeAsked(const QByteArray &lowerName)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(QStringLiteral("ms-[a-z0-9-]+")));
    return form.match(QString::fromLatin1(lowerName)).hasMatch() && !lowerName.contains("auth");
}

} // namespace

Result<QString> customerPath(const CustomerId &id)
{
    if (!isGuid(id.toString()))
        return unsafe(QStringLiteral("a customer's ID that is no GUID"), id.toString());
    return QStringLiteral("customers/") + id.toString();
}

Result<QString> subscriptionPath(const CustomerId &id, const SubscriptionId &subscription)
{
    auto customer = customerPath(id);
    if (!customer)
        return customer;
    if (!isSegment(subscription.toString()))
        return unsafe(QStringLiteral("a subscription's ID with unexpected characters"), subscription.toString());
    return *customer + QStringLiteral("/subscriptions/") + subscription.toString();
}

Result<QString> orderPath(const CustomerId &id, const OrderId &order)
{
    auto customer = customerPath(id);
    if (!customer)
        return customer;
    if (!isSegment(order.toString()))
        return unsafe(QStringLiteral("an order's ID with unexpected characters"), order.toString());
    return *customer + QStringLiteral("/orders/") + order.toString();
}

Result<PageLink> pageLink(const QString &uri, const HeaderList &headers)
{
    if (uri.size() > longestLink)
        return unsafe(QStringLiteral("a link that is too long"), uri);
    const auto mark = uri.indexOf(u'?');
    QString path = mark < 0 ? uri : uri.left(mark);
    const QString query = mark < 0 ? QString() : uri.mid(mark + 1);
    if (path.startsWith(u'/'))
        path.remove(0, 1);
    if (path.startsWith(QLatin1String("v1/"), Qt::CaseInsensitive))
        path.remove(0, 3);
    if (!std::ranges::all_of(path.split(u'/'), isSegment) || !isQuery(query))
        return unsafe(QStringLiteral("a link that is no path of the service"), uri);

    PageLink link{.path = path, .query = QUrlQuery(query)};
    for (const auto &header : headers) {
        const QByteArray name = header.first.toLower();
        if (isOurOwn(name))
            continue;
        if (!mayBeAsked(name) || !isSafeHeaderValue(header.second))
            return unsafe(QStringLiteral("a link that asks for a header it must not"), QString::fromUtf8(header.first));
        link.headers.append(header);
    }
    return link;
}

Result<QString> artifactPath(const CustomerId &id, const QString &link)
{
    auto customer = customerPath(id);
    if (!customer)
        return customer;
    const auto page = pageLink(link, {});
    if (!page)
        return tl::unexpected(page.error());
    const bool own = page->path.startsWith(*customer + QStringLiteral("/artifacts/"), Qt::CaseInsensitive);
    return own && page->query.isEmpty() ? Result<QString>(page->path)
                                        : unsafe(QStringLiteral("a link to no artifact of the customer"), link);
}

Result<PageLink> pageLinkByToken(const QString &token)
{
    return pageLink(QStringLiteral("customers?seekOperation=Next"), {{"MS-ContinuationToken", token.toUtf8()}});
}

bool isSafeHeaderValue(const QByteArray &value)
{
    return value.size() <= longestLink && std::ranges::all_of(value, [](char c) { return c >= 0x20 && c < 0x7F; });
}

} // namespace parting

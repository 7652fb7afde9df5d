// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/auth/redirect.h"

#include "core/auth/authanswer.h"
#include "core/log/redaction.h"

#include <QHash>
#include <QList>

#include <optional>

namespace parting {

namespace {

constexpr int longestText = 4 * 1024;

using Pairs = QHash<QByteArray, QByteArray>;

/// Nothing if a name comes twice: then nobody can say which value counts.
std::optional<Pairs> pairsOf(const QByteArray &query)
{
    Pairs pairs;
    for (const QByteArray &part : query.split('&')) {
        const qsizetype found = part.indexOf('=');
        const qsizetype equals = found < 0 ? part.size() : found;
        const QByteArray name = QByteArray::fromPercentEncoding(part.left(equals));
        QByteArray value = part.mid(equals + 1);
        value = QByteArray::fromPercentEncoding(value.replace('+', ' '));
        if (pairs.contains(name))
            return {};
        pairs.insert(name, value);
    }
    return pairs;
}

bool isOwnHost(const QByteArray &head, quint16 port)
{
    const QByteArray suffix = ':' + QByteArray::number(port);
    QList<QByteArray> hosts;
    for (const QByteArray &line : head.split('\n'))
        if (line.left(5).toLower() == "host:")
            hosts.append(line.mid(5).trimmed().toLower());
    return hosts.size() == 1
        && (hosts.first() == "localhost" + suffix || hosts.first() == "127.0.0.1" + suffix
            || hosts.first() == "[::1]" + suffix);
}

AuthError refusal(const Pairs &pairs)
{
    const QString error = QString::fromUtf8(pairs.value("error")).left(64);
    const QString description = QString::fromUtf8(pairs.value("error_description")).left(longestText);
    const QString suberror = QString::fromUtf8(pairs.value("error_subcode")).left(64);
    const int aadsts = aadstsIn(description);
    return {.problem = problemOf(0, error, aadsts, suberror),
        .code = aadsts != 0 ? QStringLiteral("AADSTS%1").arg(aadsts) : error,
        .message = redacted(description),
        .detail = redacted(error + u' ' + suberror),
        .claims = pairs.value("claims").left(longestText)};
}

} // namespace

RedirectVerdict judgeRedirect(const QByteArray &head, quint16 port, const QByteArray &state)
{
    const QList<QByteArray> line = head.left(head.indexOf('\r')).split(' ');
    if (line.size() != 3 || !line.at(2).startsWith("HTTP/1."))
        return {.status = 400};
    if (!isOwnHost(head, port))
        return {.status = 403};
    if (line.at(0) != "GET")
        return {.status = 405};
    const QByteArray &target = line.at(1);
    const qsizetype mark = target.indexOf('?');
    if ((mark < 0 ? target : target.left(mark)) != "/")
        return {.status = 404};
    const auto pairs = pairsOf(mark < 0 ? QByteArray() : target.mid(mark + 1));
    if (!pairs || pairs->value("state") != state || state.isEmpty())
        return {.status = 400};
    const QByteArray code = pairs->value("code");
    if (pairs->contains("error") || code.isEmpty())
        return {.status = 200, .outcome = tl::unexpected(refusal(*pairs))};
    return {.status = 200, .outcome = code};
}

} // namespace parting

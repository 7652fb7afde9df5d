// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/auth/tokenfile.h"

#include "core/auth/tokenclaims.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace parting {

namespace {

constexpr qint64 longestFile = 64 * 1024;
constexpr auto standardInput = QLatin1StringView("-");

tl::unexpected<Error> refused(const QString &detail)
{
    return tl::unexpected(Error{.kind = ErrorKind::Credentials, .detail = detail});
}

Result<QByteArray> readFile(const QString &path)
{
    const bool fromStandardInput = path == standardInput;
    if (const QFileInfo info(path); !fromStandardInput && info.exists() && !info.isFile())
        return refused(QStringLiteral("%1 is not a regular file").arg(path));
    QFile file(path);
    const bool opened = fromStandardInput ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return refused(QStringLiteral("%1: %2").arg(path, file.errorString()));
    constexpr auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
    if (!fromStandardInput && (file.permissions() & others))
        return refused(QStringLiteral("%1 is open to other users; chmod 600 it first").arg(path));
    QByteArray content = file.read(longestFile + 1);
    if (content.size() > longestFile)
        return refused(QStringLiteral("%1 is larger than 64 KiB, so it is no token").arg(path));
    return content.trimmed();
}

Result<QByteArray> readToken(const QString &path, const QUrl &baseUrl)
{
    Result<QByteArray> token = readFile(path);
    if (!token)
        return token;
    if (!isBearerToken(*token))
        return refused(QStringLiteral("%1 holds no access token").arg(path));
    const auto claims = readClaims(*token);
    if (claims && claims->fromEntra() && baseUrl.scheme() != QLatin1StringView("https"))
        return refused(QStringLiteral("a token issued by Microsoft Entra is not sent over plain http"));
    return token;
}

} // namespace

Result<std::unique_ptr<TokenFile>> TokenFile::open(const QString &path, const QUrl &baseUrl)
{
    return readToken(path, baseUrl).map([&](const QByteArray &token) {
        return std::unique_ptr<TokenFile>(new TokenFile(path, baseUrl, token));
    });
}

TokenFile::TokenFile(QString path, QUrl baseUrl, QByteArray token)
    : m_path(std::move(path))
    , m_baseUrl(std::move(baseUrl))
    , m_token(std::move(token))
{
}

Result<QByteArray> TokenFile::bearer()
{
    return m_token;
}

void TokenFile::renew(std::function<void(bool)> done)
{
    const auto token = m_path == standardInput ? Result<QByteArray>(m_token) : readToken(m_path, m_baseUrl);
    const bool better = token && *token != m_token;
    if (better)
        m_token = *token;
    done(better);
}

FixedToken::FixedToken(QByteArray token) : m_token(std::move(token)) { }

Result<QByteArray> FixedToken::bearer()
{
    return m_token;
}

void FixedToken::renew(std::function<void(bool)> done)
{
    done(false);
}

} // namespace parting

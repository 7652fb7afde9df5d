// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/auth/secretstore.h"

#include <QCryptographicHash>
#include <QTimer>

namespace parting {

void SessionSecrets::read(const QString &name, std::function<void(Result<std::optional<QByteArray>>)> done)
{
    const auto found = m_secrets.constFind(name);
    const auto secret = found == m_secrets.constEnd() ? std::nullopt : std::optional(*found);
    QTimer::singleShot(0, [done = std::move(done), secret] { done(secret); });
}

void SessionSecrets::write(const QString &name, const QByteArray &secret, std::function<void(Result<void>)> done)
{
    m_secrets.insert(name, secret);
    QTimer::singleShot(0, [done = std::move(done)] { done({}); });
}

void SessionSecrets::remove(const QString &name, std::function<void(Result<void>)> done)
{
    m_secrets.remove(name);
    QTimer::singleShot(0, [done = std::move(done)] { done({}); });
}

QString secretName(const Registration &registration)
{
    const QString bound = registration.authority.toString(QUrl::FullyEncoded).toLower() + u'\n'
        + registration.tenant.toLower() + u'\n' + registration.clientId.toLower();
    const QByteArray digest = QCryptographicHash::hash(bound.toUtf8(), QCryptographicHash::Sha256);
    return registration.authority.host() + u'/' + registration.tenant.toLower() + u'/'
        + QString::fromLatin1(digest.toHex().left(16));
}

} // namespace parting

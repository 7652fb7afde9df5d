// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/api/tokensource.h"

#include <QString>
#include <QUrl>

#include <memory>

namespace parting {

/// An App+User token that the user keeps in a file, for one base address. The file is read once, and again only after a
/// 401;
/// "-" is standard input, read once. Parting itself never writes a token.
class TokenFile : public TokenSource {
public:
    /// Fails where the file is missing, not a regular file, readable by others, empty, over 64 KiB, not a token, or
    /// where a token issued by Microsoft Entra would travel over plain http.
    [[nodiscard]] static Result<std::unique_ptr<TokenFile>> open(const QString &path, const QUrl &baseUrl);

    [[nodiscard]] Result<QByteArray> bearer() override;
    void renew(std::function<void(bool)> done) override;

private:
    TokenFile(QString path, QUrl baseUrl, QByteArray token);

    QString m_path;
    QUrl m_baseUrl;
    QByteArray m_token;
};

/// A token that never changes, such as the one of the embedded practice server.
class FixedToken : public TokenSource {
public:
    explicit FixedToken(QByteArray token);

    [[nodiscard]] Result<QByteArray> bearer() override;
    void renew(std::function<void(bool)> done) override;

private:
    QByteArray m_token;
};

} // namespace parting

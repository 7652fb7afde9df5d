// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/log/redaction.h"

#include <QRegularExpression>

namespace parting {

QString redacted(QString text)
{
    static const QRegularExpression bearer(
        QStringLiteral(R"(\bBearer\s+[^\s"',]+)"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression jwt(QStringLiteral(R"(\beyJ[\w-]{8,}(\.[\w-]*){0,4})"));
    static const QRegularExpression named(
        QStringLiteral(
            R"re(\b((?:access|refresh|id)_token|client_secret|code_verifier|device_code|(?:MS-)?ContinuationToken)(["']?\s*[:=]\s*["']?)[^\s"'&]+)re"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression signInCode(QStringLiteral(R"re(([?&]code=)[^\s"'&]+)re"));
    static const QRegularExpression principal(QStringLiteral(R"([\w.+#-]+@[\w-]+(\.[\w-]+)+)"));
    text.replace(bearer, QStringLiteral("Bearer [token]"));
    text.replace(jwt, QStringLiteral("[token]"));
    text.replace(named, QStringLiteral("\\1\\2[token]"));
    text.replace(signInCode, QStringLiteral("\\1[token]"));
    text.replace(principal, QStringLiteral("[account]"));
    return text;
}

} // namespace parting

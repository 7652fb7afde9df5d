// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/api/apierror.h"

#include "core/log/redaction.h"

#include "core/json/read.h"

#include <QLocale>
#include <QRegularExpression>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace parting {

namespace {

constexpr int longestText = 4 * 1024;
constexpr int longestCode = 64;

ErrorKind kindOf(int status, const QString &code, const QString &message)
{
    const auto speaksOfMfa = [&] { return message.contains(QLatin1String("MFA"), Qt::CaseInsensitive); };
    if (status >= 300 && status < 400)
        return ErrorKind::Redirected;
    if (status >= 500 && status < 600)
        return ErrorKind::Server;
    if (status < 400 || status >= 600)
        return ErrorKind::Malformed;
    switch (status) {
    case 401:
        if (code == QLatin1String("1002")) // a missing role, which no other token of this person brings
            return ErrorKind::Forbidden;
        return code == QLatin1String("900421") || speaksOfMfa() ? ErrorKind::MfaRequired : ErrorKind::Unauthorized;
    case 403:
        return ErrorKind::Forbidden;
    case 404:
        return ErrorKind::NotFound;
    case 408:
        return ErrorKind::Timeout;
    case 409:
        return ErrorKind::Conflict;
    case 412:
        return ErrorKind::StaleEtag;
    case 429:
        return ErrorKind::Throttled;
    }
    return status == 400 && code == QLatin1String("2055") ? ErrorKind::StaleEtag : ErrorKind::Rejected;
}

/// `&#39;` and the like become what they stand for; nothing else is interpreted.
QString unescaped(const QString &text)
{
    static const QRegularExpression entity(
        QStringLiteral("&(amp|lt|gt|quot|apos|nbsp|#\\d{1,7}|#[xX][0-9A-Fa-f]{1,6});"));
    static const QHash<QString, char32_t> named{{QStringLiteral("amp"), U'&'}, {QStringLiteral("lt"), U'<'},
        {QStringLiteral("gt"), U'>'}, {QStringLiteral("quot"), U'"'}, {QStringLiteral("apos"), U'\''},
        {QStringLiteral("nbsp"), U'\u00A0'}};
    QString plain;
    qsizetype from = 0;
    for (auto found = entity.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        const QString name = match.captured(1);
        const bool hex = name.size() > 1 && name.at(1).toLower() == u'x';
        const char32_t sign =
            name.startsWith(u'#') ? name.mid(hex ? 2 : 1).toUInt(nullptr, hex ? 16 : 10) : named.value(name);
        const bool known = sign >= 0x20 && sign <= 0x10FFFF && (sign < 0xD800 || sign > 0xDFFF);
        plain += QStringView(text).mid(from, match.capturedStart() - from);
        plain += known ? QString::fromUcs4(&sign, 1) : match.captured();
        from = match.capturedEnd();
    }
    return plain.append(QStringView(text).mid(from));
}

struct Words {
    QString code{};
    QString message{};
    QString detail{};
};

QString firstText(const Json &json, std::initializer_list<std::string_view> names)
{
    for (const auto name : names) {
        if (QString found = text(member(json, name)); !found.isEmpty())
            return found;
    }
    return {};
}

Words wordsOf(const Json &json)
{
    const Json *inner = member(json, "error");
    const Json &fault = inner && inner->is_object() ? *inner : json;
    Words words{.code = firstText(fault, {"code", "errorCode", "statusCode", "error"}),
        .message = firstText(fault, {"description", "message", "error_description"}),
        .detail = texts(member(fault, "data")).join(u'\n')};
    // The front door sometimes passes on another service's whole answer as its description.
    if (words.message.trimmed().startsWith(u'{')) {
        if (const auto nested = parseJson(words.message.toUtf8())) {
            if (const QString meant = firstText(*nested, {"description", "message"}); !meant.isEmpty()) {
                words.detail.prepend(words.message + u'\n');
                words.message = meant;
            }
        }
    }
    return words;
}

Words wordsOf(const QByteArray &body)
{
    const QByteArray plain = readableUtf8(withoutByteOrderMark(body)).trimmed();
    if (plain.isEmpty())
        return {.detail = QStringLiteral("an empty answer")};
    if (plain.startsWith('<'))
        return {.detail = QStringLiteral("HTML instead of JSON:\n") + QString::fromUtf8(plain)};
    if (plain.startsWith('{')) {
        if (const auto json = parseJson(plain))
            return wordsOf(*json);
    }
    return {.message = QString::fromUtf8(plain)};
}

} // namespace

Error errorFromAnswer(int status, const QByteArray &body)
{
    const Words words = wordsOf(body);
    return {.kind = kindOf(status, words.code, words.message),
        .httpStatus = status,
        .code = words.code.left(longestCode),
        .message = redacted(unescaped(words.message)).left(longestText),
        .detail = redacted(words.detail).left(longestText)};
}

bool saysNoMorePages(const Error &error)
{
    return error.httpStatus == 400 && error.code == QLatin1String("2000");
}

QDateTime httpDate(const QByteArray &header)
{
    const QString text = QString::fromLatin1(header.trimmed());
    const QDate day = QLocale::c().toDate(text.mid(5, 11), QStringLiteral("dd MMM yyyy"));
    return {day, QTime::fromString(text.mid(17, 8), Qt::ISODate), Qt::UTC};
}

std::optional<std::chrono::milliseconds> retryAfter(const QByteArray &header, const QDateTime &now)
{
    const QByteArray value = header.trimmed();
    bool isNumber = false;
    if (const int seconds = value.toInt(&isNumber); isNumber)
        return std::chrono::seconds(std::max(0, seconds));
    const QDateTime date = httpDate(value);
    if (!date.isValid())
        return std::nullopt;
    return std::chrono::milliseconds(std::max<qint64>(0, now.msecsTo(date)));
}

} // namespace parting

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/auth/authanswer.h"

#include "core/auth/tokenclaims.h"
#include "core/json/read.h"
#include "core/log/redaction.h"

#include <QUuid>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace parting {

namespace {

constexpr int longestText = 4 * 1024;
constexpr auto partnerCenterAppId = QLatin1StringView("fa3d9a0c-3fb0-42cc-9193-47c7ecd2edbd");

tl::unexpected<AuthError> malformed(const QString &detail)
{
    return tl::unexpected(AuthError{.problem = AuthProblem::Malformed, .detail = detail});
}

AuthError errorFrom(int status, const QByteArray &body)
{
    const auto json = parseJson(body);
    if (!json || !json->is_object()) {
        const auto problem = status >= 500 || status == 429 ? AuthProblem::Unavailable : AuthProblem::Malformed;
        return {.problem = problem, .detail = QStringLiteral("HTTP %1 without a readable body").arg(status)};
    }
    const QString error = text(member(*json, "error"));
    const QString description = text(member(*json, "error_description"));
    const Json *codes = member(*json, "error_codes");
    const int listed = codes && codes->is_array() && !codes->empty() ? number(&codes->front()).value_or(0) : 0;
    const int aadsts = listed != 0 ? listed : aadstsIn(description);
    const QString suberror = text(member(*json, "suberror"));
    return {.problem = problemOf(status, error, aadsts, suberror),
        .code = (aadsts != 0 ? QStringLiteral("AADSTS%1").arg(aadsts) : error).left(64),
        .message = redacted(description).left(longestText),
        .detail =
            redacted(QStringLiteral("HTTP %1, %2 %3, trace %4, %5")
                         .arg(QString::number(status), error.left(64), suberror.left(64),
                             text(member(*json, "trace_id")).left(36), text(member(*json, "timestamp")).left(32))),
        .correlationId = text(member(*json, "correlation_id")).left(36),
        .claims = text(member(*json, "claims")).toUtf8().left(longestText)};
}

bool isForUs(const QString &audience, const Registration &registration)
{
    const auto trimmed = [](QString address) {
        while (address.endsWith(u'/'))
            address.chop(1);
        return address;
    };
    return audience == partnerCenterAppId
        || trimmed(audience).compare(trimmed(registration.resource()), Qt::CaseInsensitive) == 0;
}

AuthResult<Tokens> checked(Tokens tokens, const Registration &registration)
{
    const auto claims = readClaims(tokens.access);
    if (!claims)
        return tokens;
    if (claims->fromEntra() && registration.authority.scheme() != QLatin1StringView("https"))
        return tl::unexpected(AuthError{.problem = AuthProblem::WrongAudience,
            .detail = QStringLiteral("a token of Microsoft's came over plain http")});
    if (!isForUs(claims->audience, registration))
        return tl::unexpected(AuthError{.problem = AuthProblem::WrongAudience,
            .detail = QStringLiteral("the token is for %1").arg(claims->audience.left(200))});
    const bool tenantById = !QUuid::fromString(registration.tenant).isNull();
    if (tenantById && claims->tenantId.compare(registration.tenant, Qt::CaseInsensitive) != 0)
        return tl::unexpected(AuthError{.problem = AuthProblem::WrongTenant,
            .detail = QStringLiteral("signed in to tenant %1").arg(claims->tenantId.left(64))});
    tokens.tenantId = claims->tenantId;
    tokens.userName = claims->userName;
    tokens.mfa = claims->mfa;
    return tokens;
}

} // namespace

int aadstsIn(const QString &description)
{
    constexpr auto prefix = QLatin1StringView("AADSTS");
    const qsizetype at = description.indexOf(prefix);
    int value = 0;
    for (qsizetype i = at + prefix.size(); at >= 0 && i < description.size() && value < 100'000'000; ++i) {
        const ushort digit = description.at(i).unicode();
        if (digit < '0' || digit > '9')
            break;
        value = value * 10 + (digit - '0');
    }
    return value;
}

AuthResult<Tokens> readTokens(int status, const QByteArray &body, const Registration &registration)
{
    if (status < 200 || status >= 300)
        return tl::unexpected(errorFrom(status, body));
    const auto json = parseJson(body);
    if (!json || !json->is_object())
        return malformed(QStringLiteral("a token answer that is no JSON object"));
    Tokens tokens{.access = text(member(*json, "access_token")).toUtf8(),
        .refresh = text(member(*json, "refresh_token")).toUtf8(),
        .lifetime = std::chrono::seconds(std::clamp(number(member(*json, "expires_in")).value_or(0), 0, 86'400))};
    const bool bearer =
        text(member(*json, "token_type")).compare(QLatin1StringView("Bearer"), Qt::CaseInsensitive) == 0;
    if (!bearer || !isBearerToken(tokens.access) || (!tokens.refresh.isEmpty() && !isBearerToken(tokens.refresh)))
        return malformed(QStringLiteral("a token answer without a usable bearer"));
    return checked(std::move(tokens), registration);
}

AuthResult<DeviceCode> readDeviceCode(int status, const QByteArray &body)
{
    if (status < 200 || status >= 300)
        return tl::unexpected(errorFrom(status, body));
    const auto json = parseJson(body);
    if (!json || !json->is_object())
        return malformed(QStringLiteral("a device code answer that is no JSON object"));
    DeviceCode code{.userCode = text(member(*json, "user_code")).left(64),
        .page = QUrl(text(member(*json, "verification_uri")), QUrl::StrictMode),
        .deviceCode = text(member(*json, "device_code")).toUtf8(),
        .lifetime = std::chrono::seconds(std::clamp(number(member(*json, "expires_in")).value_or(900), 1, 3600)),
        .interval = std::chrono::seconds(std::clamp(number(member(*json, "interval")).value_or(5), 1, 60))};
    const bool web =
        code.page.scheme() == QLatin1StringView("https") || code.page.scheme() == QLatin1StringView("http");
    if (code.userCode.isEmpty() || code.deviceCode.isEmpty() || !web || code.page.host().isEmpty())
        return malformed(QStringLiteral("a device code answer without code or page"));
    return code;
}

} // namespace parting

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/auth/tokenclaims.h"

#include <nlohmann/json.hpp>

#include <QUrl>

#include <algorithm>
#include <array>

namespace parting {

namespace {

// learn.microsoft.com/entra/identity-platform/access-token-claims-reference and authentication-national-cloud.
constexpr std::array entraHosts{
    QLatin1StringView("microsoftonline.com"),
    QLatin1StringView("microsoftonline.us"),
    QLatin1StringView("microsoftonline.de"),
    QLatin1StringView("microsoftonline.cn"),
    QLatin1StringView("chinacloudapi.cn"),
    QLatin1StringView("windows.net"),
    QLatin1StringView("windows-ppe.net"),
};

QString text(const nlohmann::json &claims, const char *name)
{
    const auto found = claims.find(name);
    return found != claims.end() && found->is_string() ? QString::fromStdString(found->get<std::string>()) : QString();
}

std::optional<bool> usedMfa(const nlohmann::json &claims)
{
    const auto ways = claims.find("amr");
    if (ways == claims.end() || !ways->is_array())
        return {};
    return std::ranges::find(*ways, nlohmann::json("mfa")) != ways->end();
}

} // namespace

bool isBearerToken(const QByteArray &token)
{
    return !token.isEmpty() && std::ranges::all_of(token, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || QByteArrayView("-._~+/=").contains(c);
    });
}

bool TokenClaims::fromEntra() const
{
    const QString host = QUrl(issuer).host();
    return std::ranges::any_of(entraHosts, [&](QLatin1StringView known) {
        return host == known || (host.endsWith(known) && host.at(host.size() - known.size() - 1) == u'.');
    });
}

bool TokenClaims::fromPractice() const
{
    return issuer == QLatin1StringView("urn:parting:practice");
}

std::optional<TokenClaims> readClaims(const QByteArray &token)
{
    const QList<QByteArray> parts = token.split('.');
    if (parts.size() != 3)
        return {};
    const auto payload = QByteArray::fromBase64Encoding(parts.at(1),
        QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals | QByteArray::AbortOnBase64DecodingErrors);
    if (!payload)
        return {};
    const auto claims = nlohmann::json::parse(payload.decoded.begin(), payload.decoded.end(), nullptr, false);
    if (!claims.is_object())
        return {};
    const QString name = text(claims, "upn");
    return TokenClaims{
        .issuer = text(claims, "iss"),
        .tenantId = text(claims, "tid"),
        .userName = name.isEmpty() ? text(claims, "unique_name") : name,
        .audience = text(claims, "aud"),
        .mfa = usedMfa(claims),
    };
}

} // namespace parting

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sandbox/bearer.h"

#include "core/sandbox/base64.h"
#include "core/sandbox/guid.h"
#include "core/sandbox/http.h"
#include "core/sandbox/json.h"

namespace parting::sandbox {

namespace {

using namespace std::chrono_literals;

constexpr auto issuer = "urn:parting:practice";
constexpr auto audience = "https://api.partnercenter.microsoft.com";
constexpr auto lifetime = 24h * 30;

std::int64_t seconds(Time time)
{
    return std::chrono::duration_cast<std::chrono::seconds>(time.time_since_epoch()).count();
}

std::string encoded(const Json &part)
{
    return toBase64(part.dump(), Base64::UrlWithoutPadding);
}

/// An object, empty if the part is not one.
Json decoded(std::string_view part)
{
    const Json json = Json::parse(fromBase64(part, Base64::UrlWithoutPadding).value_or(""), nullptr, false);
    return json.is_object() ? json : Json::object();
}

} // namespace

const std::string &partnerTenantId()
{
    static const std::string id = practiceGuid(mixed(0, 0), mixed(0, 1));
    return id;
}

BearerDesk::BearerDesk() : m_start(randomGuid()) { }

std::string BearerDesk::issue(Time now) const
{
    const Json header{{"typ", "JWT"}, {"alg", "none"}};
    const Json claims{{"iss", issuer}, {"aud", audience}, {"iat", seconds(now)}, {"nbf", seconds(now)},
        {"exp", seconds(now + lifetime)}, {"tid", partnerTenantId()}, {"upn", "practice@partner.example"},
        {"amr", {"pwd", "mfa"}}, {"scp", "user_impersonation"}, {"jti", m_start}};
    return encoded(header) + '.' + encoded(claims) + '.';
}

bool BearerDesk::accepts(std::string_view authorization, Time now) const
{
    constexpr std::string_view scheme = "Bearer ";
    const std::string_view token = authorization.substr(std::min(scheme.size(), authorization.size()));
    const std::size_t first = token.find('.');
    const std::size_t second = token.find('.', first + 1);
    if (!startsWithNoCase(authorization, scheme) || first == token.npos || second + 1 != token.size())
        return false;
    const Json header = decoded(token.substr(0, first));
    const Json claims = decoded(token.substr(first + 1, second - first - 1));
    const auto expiry = claims.find("exp");
    return header.value("alg", Json()) == "none" && claims.value("iss", Json()) == issuer
        && claims.value("aud", Json()) == audience && claims.value("jti", Json()) == m_start && expiry != claims.end()
        && expiry->is_number_integer() && expiry->get<std::int64_t>() > seconds(now);
}

} // namespace parting::sandbox

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sandbox/bearer.h"

#include "core/sandbox/base64.h"
#include "core/sandbox/guid.h"
#include "core/sandbox/http.h"

#include <algorithm>

namespace parting::sandbox {

namespace {

constexpr auto issuer = "urn:parting:practice";

std::int64_t secondsOf(Time time)
{
    return std::chrono::duration_cast<std::chrono::seconds>(time.time_since_epoch()).count();
}

std::string encoded(const Json &part)
{
    return toBase64(part.dump(), Base64::UrlWithoutPadding);
}

std::string unsignedToken(const Json &claims)
{
    return encoded({{"typ", "JWT"}, {"alg", "none"}}) + '.' + encoded(claims) + '.';
}

/// An object, empty if the part is not one.
Json decoded(std::string_view part)
{
    const Json json = Json::parse(fromBase64(part, Base64::UrlWithoutPadding).value_or(""), nullptr, false);
    return json.is_object() ? json : Json::object();
}

bool holds(const Json &list, std::string_view word)
{
    return list.is_array() && std::ranges::find(list, Json(word)) != list.end();
}

} // namespace

const std::string &partnerTenantId()
{
    static const std::string id = practiceGuid(mixed(0, 0), mixed(0, 1));
    return id;
}

bool namesPartnerTenant(std::string_view tenant)
{
    for (const std::string_view name : {std::string_view(partnerTenantId()), std::string_view("organizations"),
             std::string_view("common"), std::string_view("partner.example")})
        if (equalNoCase(tenant, name))
            return true;
    return false;
}

const std::string &appClientId()
{
    static const std::string id = practiceGuid(mixed(1, 0), mixed(1, 1));
    return id;
}

const std::string &partnerCenterResource()
{
    static const std::string resource = "https://api.partnercenter.microsoft.com";
    return resource;
}

BearerDesk::BearerDesk() : m_start(randomGuid()) { }

Json BearerDesk::claims(const SignedIn &who, std::chrono::seconds lifetime, Time now) const
{
    Json ways = Json::array({"pwd"});
    if (who.mfa)
        ways.push_back("mfa");
    return {{"iss", issuer}, {"iat", secondsOf(now)}, {"nbf", secondsOf(now)}, {"exp", secondsOf(now + lifetime)},
        {"tid", partnerTenantId()}, {"name", who.person->name}, {"upn", who.person->upn}, {"amr", ways},
        {"jti", m_start}};
}

std::string BearerDesk::issue(
    const SignedIn &who, const std::string &audience, std::chrono::seconds lifetime, Time now) const
{
    Json all = claims(who, lifetime, now);
    all["aud"] = audience;
    all["scp"] = "user_impersonation";
    all["uti"] = randomGuid();
    return unsignedToken(all);
}

std::string BearerDesk::idToken(const SignedIn &who, std::chrono::seconds lifetime, Time now) const
{
    Json all = claims(who, lifetime, now);
    all["aud"] = appClientId();
    all["preferred_username"] = who.person->upn;
    return unsignedToken(all);
}

std::optional<SignedIn> BearerDesk::caller(std::string_view authorization, Time now) const
{
    constexpr std::string_view scheme = "Bearer ";
    const std::string_view token = authorization.substr(std::min(scheme.size(), authorization.size()));
    const std::size_t first = token.find('.');
    const std::size_t second = token.find('.', first + 1);
    if (!startsWithNoCase(authorization, scheme) || first == token.npos || second + 1 != token.size())
        return {};
    const Json header = decoded(token.substr(0, first));
    const Json claims = decoded(token.substr(first + 1, second - first - 1));
    const auto expiry = claims.find("exp");
    const bool ours = header.value("alg", Json()) == "none" && claims.value("iss", Json()) == issuer
        && claims.value("aud", Json()) == partnerCenterResource() && claims.value("jti", Json()) == m_start
        && expiry != claims.end() && expiry->is_number_integer() && expiry->get<std::int64_t>() > secondsOf(now);
    const Person *person = ours ? findPerson(textOf(claims, "upn")) : nullptr;
    if (!person)
        return {};
    return SignedIn{.person = person, .mfa = holds(claims.value("amr", Json()), "mfa")};
}

} // namespace parting::sandbox

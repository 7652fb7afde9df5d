// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sandbox/entra.h"
#include "core/sandbox/entraerrors.h"
#include "core/sandbox/http.h"

#include <algorithm>
#include <array>
#include <sstream>

namespace parting::sandbox {

namespace {

constexpr std::string_view permission = "/user_impersonation";

bool holds(const std::string &scope, std::string_view wanted)
{
    std::istringstream words(scope);
    for (std::string word; words >> word;)
        if (word == wanted)
            return true;
    return false;
}

/// The resource that the scope is about; empty if it names none in the right way.
std::string resourceOf(const std::string &scope)
{
    std::istringstream words(scope);
    for (std::string word; words >> word;)
        for (const std::string_view ending : {permission, std::string_view("/.default")})
            if (startsWithNoCase(word, "https://") && word.ends_with(ending))
                return word.substr(0, word.size() - ending.size());
    return {};
}

bool isKnownResource(const std::string &resource)
{
    const std::array<std::string_view, 3> known{
        partnerCenterResource(), "https://graph.microsoft.com", "https://management.azure.com"};
    return std::ranges::find(known, resource) != known.end();
}

} // namespace

Answer Entra::token(const Request &request, Time now)
{
    const std::string correlation = request.header("client-request-id");
    const auto refused = [&](int code) { return errorAnswer(entraError(code), correlation, now); };
    const Query form = decodedPairs(request.body);
    const bool isForm = startsWithNoCase(request.header("Content-Type"), "application/x-www-form-urlencoded");
    if (request.method != "POST" || !isForm || valueOf(form, "client_id").empty())
        return refused(900144);
    const auto segments = request.segments();
    if (!namesPartnerTenant(segments.front()))
        return refused(90002);
    if (!equalNoCase(valueOf(form, "client_id"), appClientId()))
        return refused(700016);
    const auto worth = granted(form, now);
    if (!worth)
        return refused(worth.error());
    const std::string asked = valueOf(form, "scope");
    const std::string resource = resourceOf(asked.empty() ? worth->scope : asked);
    if (resource.empty())
        return refused(70011);
    if (!isKnownResource(resource))
        return refused(500011);
    return tokens(*worth, resource, now);
}

Grants::OrCode<Granted> Entra::granted(const Query &form, Time now)
{
    const std::string type = valueOf(form, "grant_type");
    if (type == "authorization_code")
        return m_grants.redeemCode(
            valueOf(form, "code"), valueOf(form, "redirect_uri"), valueOf(form, "code_verifier"), now);
    if (type == "urn:ietf:params:oauth:grant-type:device_code" || type == "device_code")
        return m_grants.askDevice(valueOf(form, "device_code"), now);
    if (type == "refresh_token")
        return m_grants.rotate(valueOf(form, "refresh_token"), now);
    return tl::unexpected(70003);
}

Answer Entra::tokens(const Granted &granted, const std::string &resource, Time now)
{
    const auto lifetime = m_terms.accessTokenLifetime;
    Json body{{"token_type", "Bearer"}, {"scope", resource + std::string(permission)}, {"expires_in", lifetime.count()},
        {"ext_expires_in", lifetime.count()}, {"access_token", m_desk.issue(granted.who, resource, lifetime, now)}};
    if (holds(granted.scope, "offline_access"))
        body["refresh_token"] = m_grants.refreshToken(granted, now);
    if (holds(granted.scope, "openid"))
        body["id_token"] = m_desk.idToken(granted.who, lifetime, now);
    Answer answer = withText(200, "application/json; charset=utf-8", body.dump());
    answer.headers["Cache-Control"] = "no-store, no-cache";
    return answer;
}

} // namespace parting::sandbox

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sandbox/entra.h"

#include "core/sandbox/entraerrors.h"
#include "core/sandbox/entrapages.h"
#include "core/sandbox/guid.h"
#include "core/sandbox/http.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace parting::sandbox {

namespace {

/// The path after the tenant, which may be the first segment or not be needed.
std::string rest(const Request &request)
{
    const std::string path = lowered(request.path());
    const std::size_t slash = path.find('/', 1);
    return path == "/devicelogin" || slash == std::string::npos ? path : path.substr(slash);
}

bool isOurTenant(const Request &request)
{
    const std::vector<std::string> segments = request.segments();
    return !segments.empty() && namesPartnerTenant(segments.front());
}

/// `http://localhost` of any port, as Entra takes it for native apps.
bool isLoopbackRedirect(const std::string &uri)
{
    constexpr std::string_view host = "http://localhost";
    if (!startsWithNoCase(uri, host))
        return false;
    std::string_view tail = std::string_view(uri).substr(host.size());
    if (!tail.empty() && tail.front() == ':') {
        unsigned port = 0;
        const auto [end, error] = std::from_chars(tail.data() + 1, tail.data() + tail.size(), port);
        if (error != std::errc() || port == 0 || port > 65535)
            return false;
        tail = tail.substr(static_cast<std::size_t>(end - tail.data()));
    }
    return tail.empty() || tail == "/";
}

bool insistsOnMfa(const Query &query)
{
    return valueOf(query, "prompt") == "login" || !valueOf(query, "claims").empty();
}

Answer errorPage(int code)
{
    const EntraError error = entraError(code);
    return plainPage(400, "Sign-in is not possible", "AADSTS" + std::to_string(code) + ": " + error.text);
}

/// Back to the app with these pairs.
Answer redirect(const Wish &wish, std::initializer_list<std::pair<std::string, std::string>> pairs)
{
    std::string target = wish.redirectUri;
    char separator = '?';
    for (const auto &[name, value] : pairs) {
        target += separator + name + '=' + percentEncoded(value);
        separator = '&';
    }
    if (!wish.state.empty())
        target += "&state=" + percentEncoded(wish.state);
    Answer answer{.status = 302, .headers = {{"Location", target}, {"Cache-Control", "no-store"}}};
    return answer;
}

Answer redirectError(const Wish &wish, int code, Time now)
{
    const EntraError error = entraError(code);
    const std::string uri = "https://login.microsoftonline.com/error?code=" + std::to_string(code);
    if (code == 65004)
        return redirect(wish,
            {{"error", "access_denied"}, {"error_subcode", "cancel"},
                {"error_description", description(error, {}, now)}, {"error_uri", uri}});
    return redirect(
        wish, {{"error", error.error}, {"error_description", description(error, {}, now)}, {"error_uri", uri}});
}

Answer discovery(const std::string &origin)
{
    const std::string base = origin + '/' + partnerTenantId();
    return withText(200, "application/json; charset=utf-8",
        Json({{"token_endpoint", base + "/oauth2/v2.0/token"},
                 {"token_endpoint_auth_methods_supported", {"client_secret_post", "none"}},
                 {"response_modes_supported", {"query"}}, {"response_types_supported", {"code"}},
                 {"scopes_supported", {"openid", "profile", "email", "offline_access"}}, {"issuer", base + "/v2.0"},
                 {"authorization_endpoint", base + "/oauth2/v2.0/authorize"},
                 {"device_authorization_endpoint", base + "/oauth2/v2.0/devicecode"},
                 {"end_session_endpoint", base + "/oauth2/v2.0/logout"}})
            .dump());
}

} // namespace

Entra::Entra(const BearerDesk &desk, const Terms &terms) : m_desk(desk), m_terms(terms), m_grants(terms.grants) { }

bool Entra::serves(const Request &request)
{
    constexpr std::array<std::string_view, 7> paths{"/v2.0/.well-known/openid-configuration", "/oauth2/v2.0/authorize",
        "/oauth2/v2.0/devicecode", "/oauth2/v2.0/token", "/oauth2/v2.0/logout", "/adminconsent", "/devicelogin"};
    return std::ranges::find(paths, rest(request)) != paths.end();
}

Answer Entra::answer(const Request &request, const std::string &origin, Time now)
{
    const std::string path = rest(request);
    const bool post = request.method == "POST";
    if (!post && request.method != "GET")
        return plainPage(405, "Not possible", "There is no such method here.");
    const Query form = post ? decodedPairs(request.body) : Query();
    if (path == "/devicelogin")
        return post ? decidedForDevice(form, now) : devicePage("/devicelogin");
    if (path == "/oauth2/v2.0/token")
        return token(request, now);
    if (!isOurTenant(request))
        return path == "/oauth2/v2.0/devicecode" ? errorAnswer(entraError(90002), {}, now) : errorPage(90002);
    if (path == "/oauth2/v2.0/devicecode")
        return deviceCode(form, origin, now);
    if (path == "/oauth2/v2.0/authorize")
        return post ? decided(form, now) : authorize(request);
    if (path == "/adminconsent")
        return consent(request);
    if (path == "/oauth2/v2.0/logout")
        return plainPage(200, "Signed out", "You can close this page.");
    return discovery(origin);
}

Answer Entra::authorize(const Request &request)
{
    const Query query = request.query();
    const Wish wish{.redirectUri = valueOf(query, "redirect_uri"),
        .state = valueOf(query, "state"),
        .challenge = valueOf(query, "code_challenge"),
        .scope = valueOf(query, "scope"),
        .loginHint = valueOf(query, "login_hint"),
        .insistsOnMfa = insistsOnMfa(query)};
    if (!equalNoCase(valueOf(query, "client_id"), appClientId()))
        return errorPage(700016);
    if (!isLoopbackRedirect(wish.redirectUri))
        return errorPage(50011);
    if (valueOf(query, "response_type") != "code" || valueOf(query, "code_challenge_method") != "S256"
        || wish.challenge.size() != 43)
        return errorPage(501491);
    const std::string ticket = m_grants.openPage(wish);
    return authorizePage(request.path(), ticket, wish);
}

/// Who signs in by that form, or why nobody does.
Grants::OrCode<SignedIn> Entra::signedIn(const Query &form, bool insistsOnMfa) const
{
    const std::string decision = valueOf(form, "decision");
    if (decision == "fail") {
        const std::string code = valueOf(form, "failure");
        int number = 0;
        std::from_chars(code.data(), code.data() + code.size(), number);
        return tl::unexpected(number > 0 ? number : 90033);
    }
    const Person *person = findPerson(valueOf(form, "person"));
    if (decision != "approve" || !person)
        return tl::unexpected(65004);
    if (!person->consented && !m_adminConsented)
        return tl::unexpected(65001);
    if (insistsOnMfa && person->mfa == Mfa::Never)
        return tl::unexpected(50079);
    return SignedIn{.person = person, .mfa = person->mfa == Mfa::Always || insistsOnMfa};
}

Answer Entra::decided(const Query &form, Time now)
{
    const auto wish = m_grants.takePage(valueOf(form, "ticket"));
    if (!wish)
        return plainPage(400, "This page has been used", "Begin again in Parting.");
    const auto who = signedIn(form, wish->insistsOnMfa);
    if (!who)
        return redirectError(*wish, who.error(), now);
    return redirect(*wish, {{"code", m_grants.code(*wish, *who, now)}, {"session_state", randomGuid()}});
}

Answer Entra::decidedForDevice(const Query &form, Time now)
{
    if (!m_grants.answerDevice(valueOf(form, "user_code"), signedIn(form, false), now))
        return devicePage("/devicelogin", "That code is not known, or no longer.");
    return plainPage(200, "Done", "Go back to Parting. You can close this page.");
}

Answer Entra::deviceCode(const Query &form, const std::string &origin, Time now)
{
    if (!equalNoCase(valueOf(form, "client_id"), appClientId()))
        return errorAnswer(entraError(valueOf(form, "client_id").empty() ? 900144 : 700016), {}, now);
    const Grants::Device device = m_grants.openDevice(valueOf(form, "scope"), now);
    const std::string uri = origin + "/devicelogin";
    return withText(200, "application/json; charset=utf-8",
        Json({{"user_code", device.userCode}, {"device_code", device.deviceCode}, {"verification_uri", uri},
                 {"expires_in", device.expiresIn.count()}, {"interval", device.interval.count()},
                 {"message",
                     "To sign in, use a web browser to open the page " + uri + " and enter the code " + device.userCode
                         + " to authenticate."}})
            .dump());
}

Answer Entra::consent(const Request &request)
{
    if (request.method == "GET")
        return consentPage(request.target);
    if (valueOf(decodedPairs(request.body), "decision") != "approve")
        return plainPage(200, "Nothing has changed", "You can close this page.");
    m_adminConsented = true;
    return plainPage(200, "Consent is given", "Everybody here may use Parting now. You can close this page.");
}

} // namespace parting::sandbox

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/sandbox/entra.h"

namespace parting::sandbox::test {

std::string encodedForm(const Form &pairs)
{
    std::string text;
    for (const auto &[name, value] : pairs)
        text += (text.empty() ? "" : "&") + percentEncoded(name) + '=' + percentEncoded(value);
    return text;
}

SignIn::SignIn(const Server &server)
    : client(server)
    , asked{{"client_id", Server::registration().clientId}, {"response_type", "code"}, {"redirect_uri", redirectUri},
          {"response_mode", "query"}, {"scope", scope}, {"state", "a state & more"}, {"code_challenge", challenge},
          {"code_challenge_method", "S256"}}
{
    client.defaults.erase("Authorization");
}

Reply SignIn::post(const std::string &target, const Form &form, const ExtraHeaders &extra) const
{
    ExtraHeaders headers = extra;
    headers.emplace("Content-Type", "application/x-www-form-urlencoded");
    return client.send("POST", target, encodedForm(form), headers);
}

Reply SignIn::authorize() const
{
    return client.get('/' + tenant + "/oauth2/v2.0/authorize?" + encodedForm(asked));
}

Reply SignIn::decide(const std::string &decision, const std::string &person, const Form &more) const
{
    const std::string page = authorize().body;
    const std::string before = "name=\"ticket\" value=\"";
    const std::size_t from = page.find(before) + before.size();
    Form form{{"ticket", page.substr(from, page.find('"', from) - from)}, {"decision", decision}, {"person", person}};
    form.insert(more.begin(), more.end());
    return post('/' + tenant + "/oauth2/v2.0/authorize", form);
}

Query SignIn::redirected(const Reply &reply) const
{
    const std::string target = reply.header("Location");
    const std::string start = asked.at("redirect_uri") + '?';
    return reply.status == 302 && target.starts_with(start) ? decodedPairs(target.substr(start.size())) : Query();
}

std::string SignIn::code(const std::string &person) const
{
    return valueOf(redirected(decide("approve", person)), "code");
}

Reply SignIn::token(const Form &form) const
{
    Form all = form;
    all.emplace("client_id", Server::registration().clientId);
    return post('/' + tenant + "/oauth2/v2.0/token", all);
}

Reply SignIn::redeem(const std::string &code, const Form &changes) const
{
    Form form = changes;
    form.insert({{"grant_type", "authorization_code"}, {"code", code}, {"redirect_uri", redirectUri},
        {"code_verifier", verifier}, {"scope", scope}});
    return token(form);
}

Reply SignIn::refresh(const std::string &refreshToken, const Form &more) const
{
    Form form{{"grant_type", "refresh_token"}, {"refresh_token", refreshToken}};
    form.insert(more.begin(), more.end());
    return token(form);
}

Reply SignIn::device() const
{
    return post(
        '/' + tenant + "/oauth2/v2.0/devicecode", {{"client_id", Server::registration().clientId}, {"scope", scope}});
}

Reply SignIn::poll(const std::string &deviceCode) const
{
    return token({{"grant_type", "urn:ietf:params:oauth:grant-type:device_code"}, {"device_code", deviceCode}});
}

Reply SignIn::decideForDevice(const std::string &userCode, const std::string &decision, const Form &more) const
{
    Form form{{"user_code", userCode}, {"decision", decision}, {"person", "practice@partner.example"}};
    form.insert(more.begin(), more.end());
    return post("/devicelogin", form);
}

Reply SignIn::call(
    const Reply &tokens, const std::string &method, const std::string &target, const ExtraHeaders &extra) const
{
    const Json answer = tokens.json();
    const bool hasToken = answer.is_object() && answer.contains("access_token");
    ExtraHeaders headers = extra;
    headers.emplace("Authorization", "Bearer " + (hasToken ? answer["access_token"].get<std::string>() : "none"));
    return client.send(method, target, {}, headers);
}

} // namespace parting::sandbox::test

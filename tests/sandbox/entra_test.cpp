// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sandbox/base64.h"
#include "core/sandbox/entraerrors.h"
#include "core/sandbox/sha256.h"
#include "tests/sandbox/entra.h"

#include <gtest/gtest.h>

#include <regex>

namespace parting::sandbox::test {

namespace {

using namespace std::chrono_literals;

class EntraTest : public testing::Test {
protected:
    Clock clock;
    std::unique_ptr<Server> server = started({.clock = clock.reader()});
    SignIn signIn{*server};

    void expectRefused(const Reply &reply, int code, const std::string &error)
    {
        const Json body = reply.json();
        ASSERT_TRUE(body.is_object()) << reply.body;
        EXPECT_EQ(body["error"], error);
        EXPECT_EQ(body["error_codes"], Json::array({code}));
        EXPECT_EQ(reply.status, entraError(code).status);
    }
};

} // namespace

TEST(Sha256, OfKnownTexts)
{
    const auto challengeOf = [](const std::string &text) { return toBase64(sha256(text), Base64::UrlWithoutPadding); };
    EXPECT_EQ(challengeOf(""), "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU");
    EXPECT_EQ(challengeOf("abc"), "ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0");
    EXPECT_EQ(challengeOf(std::string(200, 'a')), "wqkI2Y9d-Yet5BtfziEwZ--8wh7yJAISpB5UtefCiuU");
    EXPECT_EQ(challengeOf(verifier), challenge);
}

TEST_F(EntraTest, DiscoveryNamesItsOwnEndpoints)
{
    const Reply reply = signIn.client.get('/' + signIn.tenant + "/v2.0/.well-known/openid-configuration");
    EXPECT_EQ(reply.status, 200);
    EXPECT_FALSE(reply.hasBom());
    const std::string base = server->baseUrl() + '/' + signIn.tenant;
    EXPECT_EQ(reply.json()["authorization_endpoint"], base + "/oauth2/v2.0/authorize");
    EXPECT_EQ(reply.json()["token_endpoint"], base + "/oauth2/v2.0/token");
    EXPECT_EQ(reply.json()["device_authorization_endpoint"], base + "/oauth2/v2.0/devicecode");
}

TEST_F(EntraTest, AnotherHostNameIsNotServed)
{
    signIn.client.defaults["Host"] = "evil.example:" + std::to_string(server->port());
    EXPECT_EQ(signIn.authorize().status, 403);
}

TEST_F(EntraTest, ApprovedInTheBrowserGivesTokensThatTheApiTakes)
{
    const Reply decided = signIn.decide("approve");
    EXPECT_EQ(decided.status, 302);
    const Query answer = signIn.redirected(decided);
    EXPECT_EQ(valueOf(answer, "state"), "a state & more");
    const Reply tokens = signIn.redeem(valueOf(answer, "code"));
    ASSERT_EQ(tokens.status, 200) << tokens.body;
    EXPECT_EQ(tokens.header("Cache-Control"), "no-store, no-cache");
    EXPECT_EQ(tokens.json()["token_type"], "Bearer");
    EXPECT_EQ(tokens.json()["expires_in"], 4500);
    EXPECT_TRUE(tokens.json().contains("refresh_token"));
    EXPECT_TRUE(tokens.json().contains("id_token"));
    EXPECT_EQ(signIn.call(tokens).status, 200);
    clock.pass(4501s);
    EXPECT_EQ(signIn.call(tokens).status, 401);
}

TEST_F(EntraTest, CancelAndFailComeBackWithState)
{
    const Query cancelled = signIn.redirected(signIn.decide("cancel"));
    EXPECT_EQ(valueOf(cancelled, "error"), "access_denied");
    EXPECT_EQ(valueOf(cancelled, "error_subcode"), "cancel");
    EXPECT_EQ(valueOf(cancelled, "state"), "a state & more");
    const Query failed = signIn.redirected(signIn.decide("fail", "", {{"failure", "53003"}}));
    EXPECT_EQ(valueOf(failed, "error"), "interaction_required");
    EXPECT_EQ(valueOf(failed, "error_description").rfind("AADSTS53003: ", 0), 0U);
    EXPECT_EQ(valueOf(signIn.redirected(signIn.decide("fail")), "error"), "temporarily_unavailable");
}

TEST_F(EntraTest, APageIsGoodOnce)
{
    EXPECT_EQ(signIn
                  .post('/' + signIn.tenant + "/oauth2/v2.0/authorize",
                      {{"ticket", "made up"}, {"decision", "approve"}, {"person", "practice@partner.example"}})
                  .status,
        400);
}

TEST_F(EntraTest, WhatAppsAskForIsCheckedBeforeAnythingIsSentBack)
{
    const std::vector<std::pair<std::string, std::string>> wrong{{"client_id", "11111111-1111-4111-8111-111111111111"},
        {"redirect_uri", "http://localhost.evil.example/"}, {"redirect_uri", "http://localhost:4711/elsewhere"},
        {"redirect_uri", "http://localhost:0/"}, {"redirect_uri", "https://evil.example/"}, {"response_type", "token"},
        {"code_challenge_method", "plain"}, {"code_challenge", "short"}};
    for (const auto &[name, value] : wrong) {
        SignIn other = signIn;
        other.asked[name] = value;
        EXPECT_EQ(other.authorize().status, 400) << name << '=' << value;
    }
    signIn.tenant = "nobody.example";
    EXPECT_EQ(signIn.authorize().status, 400);
    EXPECT_NE(signIn.authorize().body.find("AADSTS90002"), std::string::npos);
}

TEST_F(EntraTest, PagesShowForeignTextAsText)
{
    signIn.asked["scope"] = "<script>alert('1')</script>\"&";
    const Reply page = signIn.authorize();
    EXPECT_EQ(page.status, 200);
    EXPECT_EQ(page.body.find("<script"), std::string::npos);
    EXPECT_NE(page.body.find("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&quot;&amp;"), std::string::npos);
    EXPECT_NE(page.header("Content-Security-Policy").find("default-src 'none'"), std::string::npos);
}

TEST_F(EntraTest, ACodeIsGoodOnceForTenMinutesWithItsAddressAndVerifier)
{
    const std::string code = signIn.code();
    EXPECT_EQ(signIn.redeem(code).status, 200);
    expectRefused(signIn.redeem(code), 54005, "invalid_grant");
    expectRefused(signIn.redeem(signIn.code(), {{"code_verifier", "another"}}), 501481, "invalid_grant");
    expectRefused(signIn.redeem(signIn.code(), {{"redirect_uri", "http://localhost:4712/"}}), 500112, "invalid_grant");
    expectRefused(signIn.redeem("made up"), 70000, "invalid_grant");
    const std::string late = signIn.code();
    clock.pass(10min);
    expectRefused(signIn.redeem(late), 70008, "invalid_grant");
}

TEST_F(EntraTest, ErrorsBearIdsAndATimeWithABlank)
{
    const Json body = signIn.redeem("made up").json();
    EXPECT_TRUE(
        std::regex_match(body["timestamp"].get<std::string>(), std::regex(R"(\d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ)")));
    EXPECT_EQ(body["trace_id"].get<std::string>().size(), 36U);
    EXPECT_EQ(body["suberror"], "bad_token");
    EXPECT_EQ(body["error_description"],
        "AADSTS70000: The provided grant is not valid. Trace ID: " + body["trace_id"].get<std::string>()
            + " Correlation ID: " + body["correlation_id"].get<std::string>()
            + " Timestamp: " + body["timestamp"].get<std::string>());
}

TEST_F(EntraTest, TheTokenEndpointRefusesWhatIsNotARequest)
{
    expectRefused(signIn.token({{"grant_type", "password"}}), 70003, "unsupported_grant_type");
    expectRefused(
        signIn.token({{"client_id", "somebody"}, {"grant_type", "refresh_token"}}), 700016, "unauthorized_client");
    expectRefused(
        signIn.client.send("POST", '/' + signIn.tenant + "/oauth2/v2.0/token", "{}"), 900144, "invalid_request");
    expectRefused(signIn.client.get('/' + signIn.tenant + "/oauth2/v2.0/token"), 900144, "invalid_request");
    expectRefused(signIn.redeem(signIn.code(), {{"scope", "openid"}}), 70011, "invalid_scope");
    expectRefused(signIn.redeem(signIn.code(), {{"scope", "https://unknown.example/user_impersonation"}}), 500011,
        "invalid_resource");
    signIn.tenant = "nobody.example";
    expectRefused(signIn.refresh("any"), 90002, "invalid_request");
}

TEST_F(EntraTest, RefreshTokensRotateAndTheOldOneCountsForAWhile)
{
    const std::string first = signIn.redeem(signIn.code()).json()["refresh_token"];
    const Reply renewed = signIn.refresh(first);
    const std::string second = renewed.json()["refresh_token"];
    EXPECT_NE(first, second);
    EXPECT_EQ(signIn.call(renewed).status, 200);
    clock.pass(299s);
    EXPECT_EQ(signIn.refresh(first).status, 200);
    clock.pass(1s);
    expectRefused(signIn.refresh(first), 700082, "invalid_grant");
    EXPECT_EQ(signIn.refresh(second).status, 200);
}

TEST_F(EntraTest, ARefreshTokenDiesOfIdleness)
{
    const std::string token = signIn.redeem(signIn.code()).json()["refresh_token"];
    clock.pass(24h * 90);
    expectRefused(signIn.refresh(token), 700082, "invalid_grant");
}

TEST_F(EntraTest, ATokenForAnotherResourceIsNotTakenHere)
{
    const std::string token = signIn.redeem(signIn.code()).json()["refresh_token"];
    const Reply graph = signIn.refresh(token, {{"scope", "https://graph.microsoft.com/.default"}});
    EXPECT_EQ(graph.status, 200);
    EXPECT_EQ(signIn.call(graph).status, 401);
    Reply idToken = graph;
    const std::string id = signIn.redeem(signIn.code()).json()["id_token"];
    EXPECT_EQ(signIn.client.get("/v1/profiles/organization", {{"Authorization", "Bearer " + id}}).status, 401);
}

TEST_F(EntraTest, ADeviceWaitsForItsPerson)
{
    const Json device = signIn.device().json();
    EXPECT_EQ(device["verification_uri"], server->baseUrl() + "/devicelogin");
    EXPECT_EQ(device["expires_in"], 900);
    EXPECT_EQ(device["interval"], 5);
    const std::string code = device["device_code"];
    expectRefused(signIn.poll(code), 70016, "authorization_pending");
    clock.pass(1s);
    expectRefused(signIn.poll(code), 1003034, "slow_down");
    clock.pass(6s);
    expectRefused(signIn.poll(code), 1003034, "slow_down");
    clock.pass(20s);
    expectRefused(signIn.poll(code), 70016, "authorization_pending");
    EXPECT_NE(signIn.decideForDevice("nonsense", "approve").body.find("not known"), std::string::npos);
    EXPECT_NE(
        signIn.decideForDevice(device["user_code"], "approve").body.find("Go back to Parting"), std::string::npos);
    clock.pass(20s);
    const Reply tokens = signIn.poll(code);
    EXPECT_EQ(signIn.call(tokens).status, 200) << tokens.body;
    expectRefused(signIn.poll(code), 54005, "invalid_grant");
    expectRefused(signIn.poll("made up"), 70018, "bad_verification_code");
}

TEST_F(EntraTest, ADeviceMayBeDeclinedFailOrRunOut)
{
    const Json declined = signIn.device().json();
    const std::string userCode = declined["user_code"];
    (void)signIn.decideForDevice(userCode.substr(0, 4) + "-" + userCode.substr(4), "cancel");
    expectRefused(signIn.poll(declined["device_code"]), 65004, "authorization_declined");
    const Json failed = signIn.device().json();
    (void)signIn.decideForDevice(failed["user_code"], "fail", {{"failure", "53003"}});
    expectRefused(signIn.poll(failed["device_code"]), 53003, "interaction_required");
    const Json late = signIn.device().json();
    clock.pass(15min);
    expectRefused(signIn.poll(late["device_code"]), 70020, "expired_token");
}

TEST_F(EntraTest, WithoutMfaTheApiSaysSo)
{
    const Reply without = signIn.redeem(signIn.code("nomfa@partner.example"));
    const Reply refused = signIn.call(without, "GET", "/v1/profiles/organization", {{"ValidateMfa", "true"}});
    EXPECT_EQ(refused.status, 401);
    EXPECT_EQ(refused.code(), 900421);
    EXPECT_EQ(refused.header("isMfaCompliant"), "false");
    const Reply renewed = signIn.refresh(without.json()["refresh_token"]);
    EXPECT_EQ(signIn.call(renewed).code(), 900421);
    signIn.asked["prompt"] = "login";
    EXPECT_EQ(
        valueOf(signIn.redirected(signIn.decide("approve", "nomfa@partner.example")), "error"), "interaction_required");
}

TEST_F(EntraTest, SomeUseMfaOnlyWhenAsked)
{
    EXPECT_EQ(signIn.call(signIn.redeem(signIn.code("mfalater@partner.example"))).code(), 900421);
    signIn.asked["claims"] = R"({"access_token":{}})";
    const Reply tokens = signIn.redeem(signIn.code("mfalater@partner.example"));
    const Reply reply = signIn.call(tokens, "GET", "/v1/profiles/organization", {{"ValidateMfa", "true"}});
    EXPECT_EQ(reply.status, 200);
    EXPECT_EQ(reply.header("isMfaCompliant"), "true");
}

TEST_F(EntraTest, RolesDecideWhatTheApiDoes)
{
    EXPECT_EQ(signIn.call(signIn.redeem(signIn.code("norole@partner.example"))).code(), 1002);
    const Reply helpdesk = signIn.redeem(signIn.code("helpdesk@partner.example"));
    EXPECT_EQ(signIn.call(helpdesk).status, 200);
    const std::string customer = "/v1/customers/" + server->customerIds().front();
    EXPECT_EQ(signIn.call(helpdesk, "PATCH", customer).code(), 900150);
    EXPECT_NE(signIn.call(signIn.redeem(signIn.code("sales@partner.example")), "PATCH", customer).status, 403);
}

TEST_F(EntraTest, ConsentIsGivenForEverybody)
{
    EXPECT_EQ(
        valueOf(signIn.redirected(signIn.decide("approve", "noconsent@partner.example")), "error"), "consent_required");
    const std::string page = '/' + signIn.tenant + "/adminconsent?client_id=" + Server::registration().clientId;
    EXPECT_EQ(signIn.client.get(page).status, 200);
    (void)signIn.post(page, {{"decision", "cancel"}});
    EXPECT_TRUE(signIn.code("noconsent@partner.example").empty());
    (void)signIn.post(page, {{"decision", "approve"}});
    EXPECT_FALSE(signIn.code("noconsent@partner.example").empty());
}

TEST_F(EntraTest, EveryErrorCanBeCalledForByName)
{
    for (const int code : entraCodes()) {
        ASSERT_TRUE(server->inject({.name = "aadsts", .method = "POST", .path = "/token$", .value = code}).has_value());
        expectRefused(signIn.refresh("any"), code, entraError(code).error);
    }
    EXPECT_EQ(entraError(53003).challenges, true);
    EXPECT_EQ(signIn.call({}).status, 401);
}

} // namespace parting::sandbox::test

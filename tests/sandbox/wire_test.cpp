// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sandbox/base64.h"
#include "tests/sandbox/client.h"

#include <gtest/gtest.h>
#include <zlib.h>

namespace parting::sandbox::test {

namespace {

class Wire : public testing::Test {
protected:
    std::unique_ptr<Server> server = started();
    Client client{*server};
};

std::string unpacked(const std::string &bytes)
{
    z_stream stream{};
    inflateInit2(&stream, 15 + 16);
    std::string result(1 << 20, '\0');
    std::string source = bytes;
    stream.next_in = reinterpret_cast<Bytef *>(source.data());
    stream.avail_in = static_cast<uInt>(source.size());
    stream.next_out = reinterpret_cast<Bytef *>(result.data());
    stream.avail_out = static_cast<uInt>(result.size());
    inflate(&stream, Z_FINISH);
    result.resize(stream.total_out);
    inflateEnd(&stream);
    return result;
}

/// A token with the claims and header given, unsigned.
std::string token(const Json &header, const Json &claims)
{
    return toBase64(header.dump(), Base64::UrlWithoutPadding) + '.' + toBase64(claims.dump(), Base64::UrlWithoutPadding)
        + '.';
}

Json part(const std::string &bearer, bool claims)
{
    const std::size_t dot = bearer.find('.');
    const std::string text = claims ? bearer.substr(dot + 1, bearer.size() - dot - 2) : bearer.substr(0, dot);
    return Json::parse(*fromBase64(text, Base64::UrlWithoutPadding));
}

} // namespace

TEST_F(Wire, ResourcesAreMinifiedWithAByteOrderMark)
{
    for (const std::string &target :
        {std::string("/v1/customers?size=3"), client.customerPath("Contoso AB"),
            client.customerPath("Contoso AB", "/profiles/company"),
            client.customerPath("Contoso AB", "/profiles/billing"), client.customerPath("Contoso AB", "/subscriptions"),
            client.customerPath("Contoso AB", "/orders"), client.customerPath("Contoso AB", "/entitlements"),
            std::string("/v1/profiles/organization"), std::string("/v1/customers/relationshiprequests")}) {
        const Reply reply = client.get(target);
        EXPECT_EQ(reply.status, 200) << target;
        EXPECT_TRUE(reply.hasBom()) << target;
        EXPECT_TRUE(reply.complete) << target;
        EXPECT_EQ(reply.header("Content-Type"), "application/json; charset=utf-8") << target;
        EXPECT_EQ(reply.body.substr(3), reply.json().dump()) << target;
        EXPECT_EQ(reply.body.find("null"), std::string::npos) << target;
    }
}

TEST_F(Wire, ErrorsHaveNoByteOrderMarkAndANumberForACode)
{
    const Reply reply = client.get("/v1/customers/00000000-0000-0000-8000-000000000000");
    EXPECT_EQ(reply.status, 404);
    EXPECT_EQ(reply.body, R"({"code":60003,"description":"The tenant was not found.","data":[],"source":"PartnerFD"})");
    EXPECT_EQ(reply.header("Content-Type"), "application/json");
}

TEST_F(Wire, EveryAnswerBearsTheServicesHeaders)
{
    const Reply reply = client.get("/v1/profiles/organization",
        {{"MS-RequestId", "request"}, {"MS-CorrelationId", "correlation"}, {"X-Locale", "sv-SE"},
            {"ValidateMfa", "true"}});
    EXPECT_EQ(reply.header("MS-RequestId"), "request");
    EXPECT_EQ(reply.header("MS-CorrelationId"), "correlation");
    EXPECT_EQ(reply.header("X-Locale"), "sv-SE");
    EXPECT_EQ(reply.header("isMfaCompliant"), "true");
    for (const char *name : {"MS-CV", "MS-ServerId", "Request-Context", "Date", "Content-Length"})
        EXPECT_FALSE(reply.header(name).empty()) << name;
    const Reply plain = client.get("/v1/profiles/organization");
    EXPECT_EQ(plain.header("MS-RequestId").size(), 36U);
    EXPECT_EQ(plain.header("X-Locale"), "en-US");
    EXPECT_TRUE(plain.header("isMfaCompliant").empty());
}

TEST_F(Wire, EveryTwentiethReadSwapsTheEchoedIds)
{
    int swapped = 0;
    for (int i = 0; i < 40; ++i)
        swapped += client.get("/v1/profiles/organization", {{"MS-RequestId", "a"}, {"MS-CorrelationId", "b"}})
                       .header("MS-RequestId")
            == "b";
    EXPECT_EQ(swapped, 2);
}

TEST_F(Wire, GzipOnlyWhenAsked)
{
    const Reply plain = client.get("/v1/customers?size=60", {{"Accept-Encoding", "br"}});
    EXPECT_TRUE(plain.header("Content-Encoding").empty());
    const Reply packed = client.get("/v1/customers?size=60", {{"Accept-Encoding", "gzip, deflate, br"}});
    EXPECT_EQ(packed.header("Content-Encoding"), "gzip");
    EXPECT_TRUE(packed.complete);
    EXPECT_EQ(unpacked(packed.body), plain.body);
}

TEST_F(Wire, UnknownPathsAndVerbs)
{
    EXPECT_EQ(client.get("/").status, 404);
    const Reply unknown = client.get("/v1/nonsense");
    EXPECT_EQ(unknown.status, 404);
    EXPECT_EQ(unknown.code(), 1000);
    for (const char *method : {"HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH"})
        EXPECT_EQ(client.send(method, "/v1/customers").status, 405) << method;
    EXPECT_EQ(client.send("DELETE", client.customerPath("Contoso AB")).status, 405);
    EXPECT_EQ(client.get("/V1/Customers/").status, 200);
    EXPECT_EQ(client.get("/v1/customers/not-a-guid").code(), 2000);
    EXPECT_EQ(client.get("/v1/customers/..%2f..%2fetc").code(), 2000);
}

TEST_F(Wire, OnlyItsOwnHostNamesAreServed)
{
    const std::string port = ':' + std::to_string(server->port());
    for (const char *name : {"127.0.0.1", "localhost", "[::1]", "LOCALHOST"})
        EXPECT_EQ(client.get("/v1/profiles/organization", {{"Host", name + port}}).status, 200) << name;
    for (const std::string &host : {std::string("evil.example") + port, std::string("127.0.0.1"),
             std::string("127.0.0.1:1"), "localhost.evil.example" + port, std::string()})
        EXPECT_EQ(client.get("/v1/profiles/organization", {{"Host", host}}).status, 403) << host;
}

TEST_F(Wire, OnlyThisStartsDemoTokenIsAccepted)
{
    const std::string own = server->bearer();
    const auto statusFor = [this](const std::string &authorization) {
        return client.get("/v1/profiles/organization", {{"Authorization", authorization}}).status;
    };
    const Json header = part(own, false);
    const Json claims = part(own, true);
    EXPECT_EQ(claims["aud"], "https://api.partnercenter.microsoft.com");
    for (const char *claim : {"tid", "upn", "amr", "exp", "jti"})
        EXPECT_TRUE(claims.contains(claim)) << claim;
    EXPECT_EQ(statusFor("Bearer " + token(header, claims)), 200);
    EXPECT_EQ(statusFor("bearer " + own), 200);

    const auto with = [](Json object, const char *member, const Json &value) {
        object[member] = value;
        return object;
    };
    EXPECT_EQ(
        statusFor("Bearer " + token(header, with(claims, "iss", "https://login.microsoftonline.com/x/v2.0"))), 401);
    EXPECT_EQ(statusFor("Bearer " + token(header, with(claims, "aud", "https://graph.windows.net"))), 401);
    EXPECT_EQ(statusFor("Bearer " + token(header, with(claims, "exp", 1'000'000'000))), 401);
    EXPECT_EQ(statusFor("Bearer " + token(header, with(claims, "exp", "4000000000"))), 401);
    EXPECT_EQ(statusFor("Bearer " + token(header, with(claims, "jti", "guess"))), 401);
    EXPECT_EQ(statusFor("Bearer " + token(with(header, "alg", "RS256"), claims)), 401);
    EXPECT_EQ(statusFor("Bearer " + own + "c2lnbmVk"), 401);
    EXPECT_EQ(statusFor("Bearer " + started()->bearer()), 401);
    for (const char *text : {"", "Bearer", "Bearer ", "Bearer a.b.c", "Bearer ..", "Basic QTpC"})
        EXPECT_EQ(statusFor(text), 401) << text;
    const Reply refused = client.get("/v1/customers", {{"Authorization", "Bearer x"}});
    EXPECT_EQ(refused.code(), 800001);
    EXPECT_EQ(refused.header("WWW-Authenticate").rfind("OAuth realm=urn:cpsvc:cpid:", 0), 0U);
}

TEST_F(Wire, APortInUseIsOneSentence)
{
    const auto second = Server::start({.port = server->port()});
    ASSERT_FALSE(second.has_value());
    EXPECT_EQ(second.error(),
        "Port " + std::to_string(server->port()) + " of 127.0.0.1 can't be used: another program listens there.");
}

TEST_F(Wire, BadOptionsAreRefused)
{
    for (const Options &options : {Options{.customers = 0}, Options{.customers = 100'001}, Options{.port = 70'000},
             Options{.clockScale = 0}, Options{.callsPerMinute = -1}, Options{.faults = {{.name = "no such"}}},
             Options{.logFile = "/nowhere/at/all.log"}})
        EXPECT_FALSE(Server::start(options).has_value());
}

TEST_F(Wire, StopsAtOnceWithConnectionsOpen)
{
    client.defaults["Connection"] = "keep-alive";
    std::thread idle([this] { client.get("/v1/profiles/organization"); });
    while (server->arrivals().empty())
        std::this_thread::yield();
    const auto begin = std::chrono::steady_clock::now();
    server.reset();
    idle.join();
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(2));
}

} // namespace parting::sandbox::test

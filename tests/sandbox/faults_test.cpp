// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sandbox/faultscript.h"
#include "tests/sandbox/client.h"

#include <gtest/gtest.h>

namespace parting::sandbox::test {

namespace {

using namespace std::chrono_literals;

class Faulty : public testing::Test {
protected:
    std::unique_ptr<Server> server = started();
    Client client{*server};

    void inject(const Fault &fault) { ASSERT_TRUE(server->inject(fault).has_value()) << fault.name; }
    /// The answer to a read of the list under the fault.
    Reply listUnder(const std::string &name, int value = -1)
    {
        inject({.name = name, .value = value});
        return client.get("/v1/customers?size=5");
    }
};

struct Instead {
    const char *name;
    int status;
    const char *part; ///< somewhere in the body
};

void PrintTo(const Instead &one, std::ostream *out)
{
    *out << one.name;
}

class AnsweredInstead : public testing::TestWithParam<Instead> { };

} // namespace

TEST_P(AnsweredInstead, OnceAndThenNoMore)
{
    const auto server = started();
    const Client client(*server);
    ASSERT_TRUE(server->inject({.name = GetParam().name}).has_value());
    const Reply reply = client.get("/v1/customers?size=5");
    EXPECT_EQ(reply.status, GetParam().status);
    EXPECT_NE(reply.body.find(GetParam().part), std::string::npos) << reply.body.substr(0, 200);
    EXPECT_FALSE(reply.hasBom());
    EXPECT_EQ(client.get("/v1/customers?size=5").json()["items"].size(), 5U);
}

INSTANTIATE_TEST_SUITE_P(Named, AnsweredInstead,
    testing::Values(Instead{"throttle-seconds", 429,
                        R"({ "statusCode": 429, "message": "Rate limit is exceeded. Try again in 57 seconds." })"},
        Instead{"status401", 401, "\"code\":400"}, Instead{"status408", 408, ""}, Instead{"status500", 500, "900192"},
        Instead{"status502empty", 502, ""}, Instead{"status503html", 503, "<!DOCTYPE html>"},
        Instead{"status504html", 504, "<html>"}, Instead{"html200", 200, "<html>"}, Instead{"html404", 404, "<html>"},
        Instead{"text403", 403, "The supplied role"}, Instead{"deep-nesting", 200, "[[[[[[[["},
        Instead{"stale-etag", 400, "2055"}, Instead{"1002", 403, "Authorization Failed"},
        Instead{"20002", 403, "20002"}, Instead{"900278", 409, "900278"}, Instead{"800014", 409, "800014"},
        Instead{"900421", 401, "900421"}, Instead{"code-as-string", 400, R"("code":"2000")"},
        Instead{"entity-in-description", 400, "&#39;"}, Instead{"message-for-description", 400, R"("message":)"}));

TEST_F(Faulty, ThrottlingSaysWhen)
{
    const Reply seconds = listUnder("throttle-seconds", 3);
    EXPECT_EQ(seconds.header("Retry-After"), "3");
    EXPECT_EQ(listUnder("throttle-seconds").body.size(), 84U);
    EXPECT_EQ(listUnder("throttle-seconds", 0).header("Retry-After"), "0");
    const std::string date = listUnder("throttle-date", 30).header("Retry-After");
    EXPECT_EQ(date.size(), 29U) << date;
    EXPECT_NE(date.find(" GMT"), std::string::npos) << date;
}

TEST_F(Faulty, BytesGoMissing)
{
    const Reply whole = client.get("/v1/customers?size=5");
    const Reply cut = listUnder("truncate");
    EXPECT_EQ(cut.header("Content-Length"), whole.header("Content-Length"));
    EXPECT_EQ(cut.body, whole.body.substr(0, whole.body.size() / 2));
    EXPECT_EQ(listUnder("drop-before-commit").head, "");
    EXPECT_EQ(listUnder("drop-after-commit").head, "");
    const Reply bare = listUnder("bom-off");
    EXPECT_EQ("\xEF\xBB\xBF" + bare.body, whole.body);
    EXPECT_EQ(bare.header("Content-Type"), "application/json");
    const Reply half = listUnder("truncated-json");
    EXPECT_TRUE(half.complete);
    EXPECT_TRUE(half.json().is_discarded());
    const Reply empty = listUnder("empty-body");
    EXPECT_EQ(empty.status, 200);
    EXPECT_EQ(empty.header("Content-Length"), "0");
}

TEST_F(Faulty, BytesComeSlowlyOrForever)
{
    const auto begin = std::chrono::steady_clock::now();
    const Reply slow = listUnder("slow-body");
    EXPECT_TRUE(slow.complete);
    EXPECT_GT(std::chrono::steady_clock::now() - begin, 300ms);
    EXPECT_TRUE(listUnder("slow-body", 0).complete);
    const Reply endless = listUnder("endless-body");
    EXPECT_EQ(endless.header("Transfer-Encoding"), "chunked");
    EXPECT_GE(endless.body.size(), 64U * 1024 * 1024) << "the client gave up, not the server";
}

TEST_F(Faulty, ADelayEndsWithTheServer)
{
    inject({.name = "delay", .value = 300});
    const auto begin = std::chrono::steady_clock::now();
    EXPECT_EQ(client.get("/v1/customers?size=1").status, 200);
    EXPECT_GE(std::chrono::steady_clock::now() - begin, 300ms);
}

TEST_F(Faulty, AByteOrderMarkComesWhereNoneBelongs)
{
    inject({.name = "bom-on", .method = "PATCH"});
    EXPECT_TRUE(client.remove("Tailspin Toys").hasBom());
    inject({.name = "bom-on"});
    inject({.name = "1002"});
    const Reply refused = client.get("/v1/customers?size=5");
    EXPECT_EQ(refused.status, 403);
    EXPECT_TRUE(refused.hasBom());
}

TEST_F(Faulty, ATimeoutIsSilenceBeforeOrAfterTheChange)
{
    const std::map<std::string, int> applied{{"timeout-before-commit", 0}, {"timeout-after-commit", 1}};
    for (const auto &[name, times] : applied) {
        inject({.name = name, .method = "PATCH", .value = 50});
        const auto begin = std::chrono::steady_clock::now();
        const Reply reply = client.change("Adatum Corporation", 0, {{"status", "suspended"}}, {{"MS-RequestId", name}});
        EXPECT_EQ(reply.head, "");
        EXPECT_GE(std::chrono::steady_clock::now() - begin, 50ms);
        EXPECT_EQ(server->appliedWrites(name), times);
    }
    EXPECT_GT(delayOf({{.name = "timeout-before-commit"}}), 180s) << "longer than the client's longest deadline";
}

TEST_F(Faulty, TheServersClockIsAhead)
{
    const auto dateUnder = [this](int skew) { return listUnder("clock-skew", skew).header("Date"); };
    EXPECT_NE(dateUnder(86'400), dateUnder(0));
    inject({.name = "clock-skew", .value = 86'400});
    const Reply throttled = listUnder("throttle-date", 0);
    EXPECT_EQ(throttled.header("Date"), throttled.header("Retry-After")) << "by the same clock";
}

TEST_F(Faulty, DocumentsAreDistorted)
{
    const std::string contoso = client.customerPath("Contoso AB", "/subscriptions");
    inject({.name = "retired", .path = "/subscriptions$"});
    EXPECT_EQ(client.get(contoso).json()["items"][0]["status"], "retired");
    inject({.name = "extra-fields"});
    const Json extra = client.get("/v1/customers?size=2").json();
    EXPECT_TRUE(extra.contains("xNewObject"));
    EXPECT_TRUE(extra["items"][1].contains("xNewText"));
    inject({.name = "pascal-case"});
    const Json pascal = client.get("/v1/customers?size=2").json();
    EXPECT_TRUE(pascal["Items"][0]["CompanyProfile"].contains("CompanyName"));
    EXPECT_TRUE(pascal["Links"]["Next"]["Headers"][0].contains("Key"));
}

TEST_F(Faulty, PagesLeadAstray)
{
    EXPECT_EQ(listUnder("next-with-v1").json()["links"]["next"]["uri"], "/v1/customers?size=5&seekOperation=Next");
    EXPECT_EQ(listUnder("next-elsewhere").json()["links"]["next"]["uri"], "//elsewhere.example/v1/customers");
    EXPECT_FALSE(listUnder("no-links").json().contains("links"));
    const Json past = listUnder("next-past-end").json();
    const Reply end = client.get(
        "/v1" + past["links"]["next"]["uri"].get<std::string>(), {{"MS-ContinuationToken", past["continuationToken"]}});
    EXPECT_EQ(end.code(), 2000);
    const std::string token = client.get("/v1/customers?size=5").json()["continuationToken"];
    inject({.name = "next-loop", .nth = 1});
    const Json looped = client.get("/v1/customers?size=5&seekOperation=next", {{"MS-ContinuationToken", token}}).json();
    EXPECT_EQ(looped["continuationToken"], token);
}

TEST_F(Faulty, AcceptedIsCarriedOutAndPointsAtTheResource)
{
    inject({.name = "accepted202", .method = "PATCH"});
    const Reply reply = client.change("Adatum Corporation", 0, {{"status", "suspended"}}, {{"MS-RequestId", "later"}});
    EXPECT_EQ(reply.status, 202);
    EXPECT_EQ(reply.header("Location").rfind("/customers/", 0), 0U) << reply.head;
    EXPECT_EQ(reply.header("Content-Length"), "0");
    EXPECT_EQ(server->appliedWrites("later"), 1);
}

TEST_F(Faulty, NoneHitsOnceTheyAreForgotten)
{
    inject({.name = "status500", .times = 9});
    EXPECT_EQ(client.get("/v1/customers?size=1").status, 500);
    server->forgetFaults();
    EXPECT_EQ(client.get("/v1/customers?size=1").status, 200);
    EXPECT_TRUE(server->unreachedFaults().empty());
}

TEST_F(Faulty, TheNthMatchingRequestIsHit)
{
    inject({.name = "status500", .path = "^/v1/customers$", .nth = 2, .times = 2});
    ASSERT_EQ(server->unreachedFaults().size(), 1U);
    const auto status = [this](const std::string &target) { return client.get(target).status; };
    EXPECT_EQ(status("/v1/customers?size=1"), 200);
    EXPECT_EQ(status("/v1/profiles/organization"), 200);
    EXPECT_EQ(status("/v1/customers?size=1"), 500);
    EXPECT_EQ(server->unreachedFaults().front(),
        "Fault \"status500\" for GET ^/v1/customers$ was not reached: 1 more matching requests were needed.");
    EXPECT_EQ(status("/v1/customers?size=1"), 500);
    EXPECT_EQ(status("/v1/customers?size=1"), 200);
    EXPECT_TRUE(server->unreachedFaults().empty());
}

TEST(FaultScript, IsReadLineByLine)
{
    const auto faults =
        parseFaults("# two of them\n\n"
                    R"({"fault":"delay","method":"PATCH","path":"/subscriptions/","nth":3,"times":2,"value":40})"
                    "\r\n  {\"fault\":\"bom-off\"}");
    ASSERT_TRUE(faults.has_value()) << faults.error();
    ASSERT_EQ(faults->size(), 2U);
    EXPECT_EQ(faults->front().method, "PATCH");
    EXPECT_EQ(faults->front().path, "/subscriptions/");
    EXPECT_EQ(faults->front().nth, 3);
    EXPECT_EQ(faults->front().times, 2);
    EXPECT_EQ(faults->front().value, 40);
    EXPECT_EQ(faults->back().method, "GET");
}

TEST(FaultScript, MistakesAreNamedWithTheirLine)
{
    const std::map<std::string, std::string> mistakes{
        {R"({"fault":"nonsense"})", "there is no fault named \"nonsense\""},
        {R"({})", "there is no fault named \"\""},
        {R"({"fault":"delay","colour":1})", "it has an unknown member \"colour\""},
        {R"({"fault":"delay","nth":"2"})", "its member \"nth\" has the wrong type"},
        {R"({"fault":"delay","nth":0})", "the numbers of fault \"delay\" are out of range"},
        {R"({"fault":"delay","nth":2147483647,"times":2147483647})", "the numbers of fault \"delay\" are out of range"},
        {R"({"fault":"delay","nth":4294967297})", "its member \"nth\" has the wrong type"},
        {R"({"fault":"delay","nth":1e300})", "its member \"nth\" has the wrong type"},
        {R"({"fault":"delay","path":")" + std::string(100'000, '(') + "\"}",
            "the path of fault \"delay\" is longer than 200 characters"},
        {R"({"fault":"delay","path":"("})", "the path of fault \"delay\" is not a regular expression"},
        {"delay", "it is not a JSON object"},
    };
    for (const auto &[line, reason] : mistakes) {
        const auto faults = parseFaults("\n" + line);
        ASSERT_FALSE(faults.has_value()) << line;
        EXPECT_EQ(faults.error(), "Line 2 of the fault script can't be used: " + reason + '.');
    }
}

TEST_F(Faulty, LackOfMfaIsToldAndNotRefused)
{
    inject({.name = "mfa-lacking"});
    const Reply reply = client.get("/v1/customers?size=5", {{"ValidateMfa", "true"}});
    EXPECT_EQ(reply.status, 200);
    EXPECT_EQ(reply.header("isMfaCompliant"), "false");
}

TEST(FaultScript, EveryNameHasAnEffect)
{
    const Request request{.method = "GET", .target = "/v1/customers", .headers = {}, .body = {}};
    const std::string page = R"({"items":[{"status":"active"}],"links":{"self":{"uri":"/a"},"next":{"uri":"/b"}}})";
    const auto changes = [&](const Fault &fault, bool bom) {
        const Answer before{.status = 200, .body = page, .bom = bom, .headers = {}};
        const Answer after = distorted(fault, request, before);
        return after.body != before.body || after.bom != before.bom || after.status != before.status
            || after.headers != before.headers;
    };
    for (const std::string &name : faultNames()) {
        const Fault fault{.name = name};
        EXPECT_TRUE(changes(fault, true) || changes(fault, false) || answeredInstead(fault, {})
            || deliveryOf({fault}) != Delivery::Whole || delayOf({fault}) > 0ms || skewOf({fault}) > 0s)
            << name;
    }
}

} // namespace parting::sandbox::test

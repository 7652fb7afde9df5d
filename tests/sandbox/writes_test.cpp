// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sandbox/replay.h"
#include "tests/sandbox/client.h"

#include <gtest/gtest.h>

#include <array>
#include <thread>

namespace parting::sandbox::test {

namespace {

using namespace std::chrono_literals;

class Writes : public testing::Test {
protected:
    Clock clock{};
    std::unique_ptr<Server> server = started({.clock = clock.reader()});
    Client client{*server};
};

} // namespace

TEST_F(Writes, ARepeatedRequestGetsTheSameBytesAndChangesNothing)
{
    const ExtraHeaders id{{"MS-RequestId", "0d1e2f"}, {"MS-CorrelationId", "c"}};
    const Reply first = client.remove("Tailspin Toys", id);
    const Reply second = client.remove("Tailspin Toys", id);
    ASSERT_EQ(first.status, 200);
    EXPECT_EQ(second.status, 200);
    EXPECT_EQ(second.body, first.body);
    EXPECT_EQ(server->appliedWrites("0d1e2f"), 1);
    EXPECT_EQ(client
                  .patch(client.customerPath("Tailspin Toys"), R"({"relationshipToPartner":"none"})",
                      {{"MS-RequestId", "0d1e30"}})
                  .code(),
        3000);
    EXPECT_EQ(server->appliedWrites("0d1e30"), 0);
}

TEST_F(Writes, TheSameIdWithAnotherBodyIsRefused)
{
    const std::string path = client.customerPath("Tailspin Toys");
    ASSERT_EQ(client.patch(path, R"({"relationshipToPartner":"none"})", {{"MS-RequestId", "x"}}).status, 200);
    const Reply other = client.patch(path, R"({"relationshipToPartner":"None"})", {{"MS-RequestId", "X"}});
    EXPECT_EQ(other.status, 400);
    EXPECT_EQ(other.code(), 800002);
}

TEST_F(Writes, ADefiniteRefusalIsRememberedToo)
{
    const ExtraHeaders id{{"MS-RequestId", "refused"}};
    const Reply first = client.remove("Margie's Travel", {{"MS-RequestId", "other"}});
    ASSERT_EQ(first.status, 200);
    ASSERT_NE(client.remove("Adatum Corporation", id).status, 200);
    for (std::size_t n : {0U, 1U})
        client.change("Adatum Corporation", n, {{"status", "suspended"}});
    EXPECT_EQ(client.remove("Adatum Corporation", id).code(), 2000) << "the old answer, though the way is open now";
    EXPECT_EQ(client.remove("Adatum Corporation", {{"MS-RequestId", "new"}}).status, 200);
}

TEST_F(Writes, WhatWasNotCarriedOutIsNotRemembered)
{
    for (const char *fault : {"status503html", "throttle-seconds", "drop-before-commit", "900421", "status500"}) {
        SCOPED_TRACE(fault);
        const auto fresh = started();
        const Client other(*fresh);
        const ExtraHeaders id{{"MS-RequestId", "again"}};
        ASSERT_TRUE(fresh->inject({.name = fault, .method = "PATCH"}).has_value());
        EXPECT_NE(other.remove("Tailspin Toys", id).status, 200);
        EXPECT_EQ(fresh->appliedWrites("again"), 0);
        EXPECT_EQ(other.remove("Tailspin Toys", id).status, 200);
        EXPECT_EQ(fresh->appliedWrites("again"), 1);
    }
}

TEST_F(Writes, ALostAnswerIsReplayed)
{
    const ExtraHeaders id{{"MS-RequestId", "lost"}};
    ASSERT_TRUE(server->inject({.name = "drop-after-commit", .method = "PATCH"}).has_value());
    EXPECT_EQ(client.remove("Tailspin Toys", id).status, 0);
    EXPECT_EQ(server->appliedWrites("lost"), 1);
    EXPECT_EQ(client.remove("Tailspin Toys", id).body.size(), 242U);
    EXPECT_EQ(server->appliedWrites("lost"), 1);
}

TEST_F(Writes, MemoryLastsADay)
{
    const ExtraHeaders id{{"MS-RequestId", "old"}};
    const std::string path = client.customerPath("Tailspin Toys");
    const auto send = [&] { return client.patch(path, R"({"relationshipToPartner":"none"})", id); };
    ASSERT_EQ(send().status, 200);
    clock.pass(23h);
    EXPECT_EQ(send().status, 200);
    clock.pass(2h);
    EXPECT_EQ(send().code(), 3000);
}

TEST_F(Writes, ManyAtOnceAreAppliedOnce)
{
    const std::string path = client.customerPath("Tailspin Toys");
    std::array<int, 16> statuses{};
    std::vector<std::thread> threads;
    for (int &status : statuses)
        threads.emplace_back([&status, &path, this] {
            status = client.patch(path, R"({"relationshipToPartner":"none"})", {{"MS-RequestId", "storm"}}).status;
        });
    for (std::thread &thread : threads)
        thread.join();
    for (const int status : statuses)
        EXPECT_EQ(status, 200);
    EXPECT_EQ(server->appliedWrites("storm"), 1);
    int arrivals = 0;
    for (const Arrival &arrival : server->arrivals())
        arrivals += arrival.requestId == "storm" && arrival.method == "PATCH" && arrival.path == path;
    EXPECT_EQ(arrivals, 16);
}

TEST(ReplayMemory, KeepsDefiniteAnswersOnly)
{
    const Request request{.method = "PATCH", .target = "/a", .headers = {{"MS-RequestId", "id"}}, .body = "{}"};
    for (const int status : {200, 202, 204, 400, 403, 404, 409, 401, 408, 412, 429, 500, 503}) {
        ReplayMemory memory;
        memory.remember(request, {.status = status}, {});
        const bool definite = status < 300 || status == 400 || status == 403 || status == 404 || status == 409;
        EXPECT_EQ(memory.recall(request, {}).has_value(), definite) << status;
    }
    ReplayMemory memory;
    Request nameless = request;
    nameless.headers.clear();
    memory.remember(nameless, {.status = 200}, {});
    EXPECT_FALSE(memory.recall(nameless, {}).has_value()) << "without an ID every request is another one";
}

} // namespace parting::sandbox::test

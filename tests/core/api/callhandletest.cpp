// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/core/api/sending.h"

#include <QSignalSpy>

namespace parting::test {

namespace {

TEST(Handles, cancelACallWhileTheGateIsClosed)
{
    MockNetwork network({failure(429, {}, "600")});
    FixedToken token;
    ApiClient client(network, quick(), token);
    QSignalSpy throttled(&client, &ApiClient::throttled);
    bool called = false;
    CallHandle refused = client.send(reading(), [&](const Result<ApiResponse> &) { called = true; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return throttled.size() == 1; }));
    CallHandle waiting = client.send(writing(), [&](const Result<ApiResponse> &) { called = true; });
    waiting.cancel();
    refused.cancel();
    EXPECT_FALSE(QTest::qWaitFor([&] { return called || network.requests().size() > 1; }, 50));
}

TEST(Handles, cancelACallWhereverItIs)
{
    MockNetwork network([](const MockRequest &) { return MockAnswer{.body = "{}", .held = true}; });
    FixedToken token;
    auto config = quick();
    config.maxInFlight = 1;
    ApiClient client(network, config, token);
    int called = 0;
    const auto done = [&](const Result<ApiResponse> &) { ++called; };
    CallHandle onTheWire = client.send(reading(), done);
    CallHandle waiting = client.send(reading(), done);
    CallHandle third = client.send(reading("profiles/organization"), done);
    ASSERT_TRUE(QTest::qWaitFor([&] { return network.inFlight() == 1; }));
    waiting.cancel();
    onTheWire = {};
    ASSERT_TRUE(QTest::qWaitFor([&] { return network.requests().size() == 2; })); // the place is free again
    EXPECT_EQ(network.requests()[1].path(), QStringLiteral("/v1/profiles/organization"));
    network.release();
    ASSERT_TRUE(QTest::qWaitFor([&] { return called == 1; }));
    third.cancel(); // too late, and harmless
    EXPECT_EQ(called, 1);
}

TEST(Handles, cancelTheNextAttemptToo)
{
    MockNetwork network({failure(500)});
    FixedToken token;
    auto config = quick();
    config.retry.base = std::chrono::milliseconds(50);
    ApiClient client(network, config, token);
    bool called = false;
    CallHandle call = client.send(reading(), [&](const Result<ApiResponse> &) { called = true; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return network.requests().size() == 1 && network.inFlight() == 0; }));
    call.cancel();
    EXPECT_FALSE(QTest::qWaitFor([&] { return called || network.requests().size() > 1; }, 200));
}

TEST(Handles, mayOutliveTheClient)
{
    MockNetwork network([](const MockRequest &) { return MockAnswer{.held = true}; });
    FixedToken token;
    auto client = std::make_unique<ApiClient>(network, quick(), token);
    bool called = false;
    CallHandle call = client->send(reading(), [&](const Result<ApiResponse> &) { called = true; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return network.inFlight() == 1; }));
    client.reset();
    call.cancel();
    EXPECT_FALSE(called);
    EXPECT_EQ(network.inFlight(), 0);
}

TEST(Callbacks, comeFromTheEventLoopOnly)
{
    MockNetwork network({fine});
    FixedToken token;
    token.token = {};
    ApiClient client(network, quick(), token);
    bool called = false;
    const CallHandle call = client.send(reading(), [&](const Result<ApiResponse> &) { called = true; });
    EXPECT_FALSE(called);
    EXPECT_TRUE(QTest::qWaitFor([&] { return called; }));
}

TEST(Callbacks, mayDropTheirOwnHandle)
{
    MockNetwork network({fine});
    FixedToken token;
    ApiClient client(network, quick(), token);
    int called = 0;
    CallHandle call;
    call = client.send(reading(), [&](const Result<ApiResponse> &) {
        ++called;
        call = {};
    });
    EXPECT_TRUE(QTest::qWaitFor([&] { return called == 1; }));
}

TEST(Callbacks, mayDropAnotherCallThatFailedWithIt)
{
    MockNetwork network({failure(401)});
    FixedToken token;
    ApiClient client(network, quick(), token);
    int called = 0;
    std::vector<CallHandle> calls;
    for (int i = 0; i < 2; ++i) {
        calls.push_back(client.send(writing(), [&](const Result<ApiResponse> &) {
            ++called;
            calls.clear();
        }));
    }
    EXPECT_TRUE(QTest::qWaitFor([&] { return called > 0; }));
    EXPECT_FALSE(QTest::qWaitFor([&] { return called > 1; }, 50));
}

TEST(Callbacks, mayDestroyTheClient)
{
    for (const MockAnswer &answer : {fine, failure(404), failure(401)}) {
        MockNetwork network({answer});
        FixedToken token;
        auto client = std::make_unique<ApiClient>(network, quick(), token);
        std::vector<CallHandle> calls;
        int called = 0;
        for (int i = 0; i < 8; ++i) {
            calls.push_back(client->send(reading(), [&](const Result<ApiResponse> &) {
                ++called;
                client.reset();
            }));
        }
        EXPECT_TRUE(QTest::qWaitFor([&] { return called > 0; }));
        EXPECT_FALSE(QTest::qWaitFor([&] { return called > 1; }, 50));
    }
}

TEST(Callbacks, mayDestroyTheClientAndItsOwnNetwork)
{
    FixedToken token;
    auto client = std::make_unique<ApiClient>(quick(), token);
    bool called = false;
    const CallHandle call = client->send(writing(), [&](const Result<ApiResponse> &) {
        called = true;
        client.reset();
    });
    EXPECT_TRUE(QTest::qWaitFor([&] { return called; }));
}

TEST(Callbacks, maySendAgain)
{
    MockNetwork network({failure(404), fine});
    FixedToken token;
    ApiClient client(network, quick(), token);
    CallHandle again;
    bool answered = false;
    const CallHandle call = client.send(reading(), [&](const Result<ApiResponse> &) {
        again = client.send(reading(), [&](const Result<ApiResponse> &) { answered = true; });
    });
    EXPECT_TRUE(QTest::qWaitFor([&] { return answered; }));
}

} // namespace

} // namespace parting::test

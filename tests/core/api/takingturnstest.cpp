// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/core/api/sending.h"

#include <QSignalSpy>

#include <gmock/gmock.h>

namespace parting::test {

namespace {

using testing::ElementsAre;

TEST(Sending, theBackLaneHasOneCallInFlightAndOnlyWhereAPlaceIsFree)
{
    MockNetwork network([](const MockRequest &) { return MockAnswer{.body = "{}", .held = true}; });
    FixedToken token;
    ApiClient client(network, quick(), token);
    int answered = 0;
    std::vector<CallHandle> calls;
    const auto ask = [&](const char *path, Lane lane) {
        ApiRequest request = reading(path);
        request.lane = lane;
        calls.push_back(client.send(std::move(request), [&](const Result<ApiResponse> &) { ++answered; }));
    };
    for (int i = 0; i < 3; ++i)
        ask("back", Lane::Back);
    for (int i = 0; i < 6; ++i)
        ask("front", Lane::Front);
    const auto sent = [&](const char *path) {
        return std::ranges::count_if(network.requests(),
            [&](const MockRequest &request) { return request.path().endsWith(QLatin1String(path)); });
    };
    ASSERT_TRUE(QTest::qWaitFor([&] { return network.inFlight() == 5; }));
    EXPECT_EQ(sent("front"), 5) << "asked later, sent first";
    EXPECT_EQ(sent("back"), 0);
    network.release();
    ASSERT_TRUE(QTest::qWaitFor([&] { return sent("front") == 6 && sent("back") == 1; }));
    QTest::qWait(20);
    EXPECT_EQ(network.inFlight(), 2) << "one of them of the back lane, whatever room there is";
    while (answered < 9) {
        network.release();
        ASSERT_TRUE(QTest::qWaitFor([&] { return network.inFlight() > 0 || answered == 9; }));
        EXPECT_LE(network.inFlight(), 1);
    }
    EXPECT_EQ(sent("back"), 3);
}

TEST(Sending, aCallOfTheBackLaneThatIsDroppedMakesRoomForTheNext)
{
    MockNetwork network([](const MockRequest &) { return MockAnswer{.body = "{}", .held = true}; });
    FixedToken token;
    ApiClient client(network, quick(), token);
    ApiRequest behind = reading();
    behind.lane = Lane::Back;
    CallHandle first = client.send(behind, [](const Result<ApiResponse> &) { FAIL() << "it was dropped"; });
    const CallHandle second = client.send(behind, [](const Result<ApiResponse> &) {});
    ASSERT_TRUE(QTest::qWaitFor([&] { return network.requests().size() == 1; }));
    first.cancel();
    EXPECT_TRUE(QTest::qWaitFor([&] { return network.requests().size() == 2; }));
}

TEST(Sending, hasNoMoreThanFiveInFlight)
{
    MockNetwork network([](const MockRequest &) { return MockAnswer{.body = "{}", .held = true}; });
    FixedToken token;
    ApiClient client(network, quick(), token);
    int answered = 0;
    std::vector<CallHandle> calls;
    for (int i = 0; i < 23; ++i)
        calls.push_back(client.send(reading(), [&](const Result<ApiResponse> &) { ++answered; }));
    EXPECT_TRUE(QTest::qWaitFor([&] {
        network.release();
        return answered == 23;
    }));
    EXPECT_EQ(network.mostInFlight(), 5);
}

TEST(Sending, pausesEverybodyAfterA429AndGoesOn)
{
    int asked = 0;
    MockNetwork network([&](const MockRequest &) { return asked++ == 0 ? failure(429, {}, "1") : fine; });
    FixedToken token;
    auto config = quick();
    config.maxInFlight = 1;
    ApiClient client(network, config, token);
    QSignalSpy throttled(&client, &ApiClient::throttled);
    int answered = 0;
    const auto done = [&](const Result<ApiResponse> &response) { answered += response ? 1 : 0; };
    const CallHandle first = client.send(reading(), done);
    const CallHandle second = client.send(reading("profiles/organization"), done);
    ASSERT_TRUE(QTest::qWaitFor([&] { return throttled.size() == 1; }));
    const auto resumesAt = throttled[0][0].toDateTime();
    const auto wait = QDateTime::currentDateTimeUtc().msecsTo(resumesAt);
    EXPECT_GT(wait, 500);
    EXPECT_LE(wait, 1000);
    EXPECT_EQ(network.requests().size(), 1u); // the second one waits as well
    ASSERT_TRUE(QTest::qWaitFor([&] { return answered == 2; }));
    EXPECT_GE(QDateTime::currentDateTimeUtc(), resumesAt.addMSecs(-5));
    EXPECT_EQ(network.requests().size(), 3u);
    ASSERT_TRUE(QTest::qWaitFor([&] { return throttled.size() == 2; }));
    EXPECT_FALSE(throttled[1][0].toDateTime().isValid());
}

TEST(Sending, closesTheGateForWritesToo)
{
    MockNetwork network({failure(429, {}, "1"), fine});
    FixedToken token;
    ApiClient client(network, quick(), token);
    QSignalSpy throttled(&client, &ApiClient::throttled);
    EXPECT_EQ(send(client, writing()).error().kind, ErrorKind::Throttled);
    ASSERT_TRUE(QTest::qWaitFor([&] { return throttled.size() == 1; }));
    const auto resumesAt = throttled[0][0].toDateTime();
    EXPECT_TRUE(send(client, writing()));
    EXPECT_GE(QDateTime::currentDateTimeUtc(), resumesAt.addMSecs(-5));
}

TEST(Sending, measuresADateByTheServersOwnClock)
{
    MockAnswer lateByDays = failure(429, {}, "Sun, 06 Nov 1994 08:49:37 GMT");
    lateByDays.headers.append(std::pair<QByteArray, QByteArray>("Date", "Sun, 06 Nov 1994 08:49:30 GMT"));
    MockNetwork network({lateByDays});
    FixedToken token;
    ApiClient client(network, quick(), token);
    EXPECT_EQ(send(client, writing()).error().retryAfter, std::chrono::seconds(7));
}

TEST(Sending, neverSitsOutADay)
{
    MockNetwork network({failure(429, {}, "86400")});
    FixedToken token;
    ApiClient client(network, quick(), token);
    QSignalSpy throttled(&client, &ApiClient::throttled);
    EXPECT_EQ(send(client, reading()).error().retryAfter, std::chrono::hours(24));
    ASSERT_TRUE(QTest::qWaitFor([&] { return throttled.size() == 1; }));
    EXPECT_LE(QDateTime::currentDateTimeUtc().secsTo(throttled[0][0].toDateTime()), 600);
}

TEST(Sending, halvesWhatIsInFlightWhenAskedToSlowDownAndGrowsAgain)
{
    for (const int status : {429, 503}) {
        bool slow = true;
        MockNetwork network([&](const MockRequest &) {
            MockAnswer answer = slow ? failure(status, {}, "0") : fine;
            answer.held = true;
            return answer;
        });
        FixedToken token;
        ApiClient client(network, quick(), token);
        int answered = 0;
        std::vector<CallHandle> calls;
        for (int i = 0; i < 40; ++i)
            calls.push_back(client.send(reading(), [&](const Result<ApiResponse> &) { ++answered; }));
        ASSERT_TRUE(QTest::qWaitFor([&] { return network.inFlight() == 5; })) << status;
        slow = false;
        std::vector<int> inFlight;
        while (answered < 40) {
            network.release();
            (void)QTest::qWaitFor([&] { return network.inFlight() > 0 || answered == 40; });
            QTest::qWait(20); // for as many as will come
            inFlight.push_back(network.inFlight());
        }
        inFlight.resize(6);
        EXPECT_THAT(inFlight, ElementsAre(2, 3, 4, 5, 5, 5)) << status;
    }
}

TEST(Sending, asksACallAtItsTurnAndTakesItBackUnsent)
{
    MockNetwork network([](const MockRequest &) { return MockAnswer{.body = "{}", .held = true}; });
    FixedToken token;
    auto config = quick();
    config.maxInFlight = 1;
    ApiClient client(network, config, token);
    int called = 0;
    std::vector<std::chrono::milliseconds> asked;
    const auto done = [&](const Result<ApiResponse> &) { ++called; };
    const CallHandle first = client.send(reading(), done);
    ApiRequest tooLate = writing();
    tooLate.itsTurn = [&](std::chrono::milliseconds deadline) {
        asked.push_back(deadline);
        return false;
    };
    const CallHandle second = client.send(tooLate, done);
    ApiRequest inTime = reading("profiles/organization");
    inTime.itsTurn = [&](std::chrono::milliseconds deadline) {
        asked.push_back(deadline);
        return true;
    };
    const CallHandle third = client.send(inTime, done);
    ASSERT_TRUE(QTest::qWaitFor([&] { return network.inFlight() == 1; }));
    EXPECT_TRUE(asked.empty()) << "it is not their turn yet";
    network.release();
    ASSERT_TRUE(QTest::qWaitFor([&] { return network.requests().size() == 2; }));
    EXPECT_EQ(network.requests()[1].path(), QStringLiteral("/v1/profiles/organization"));
    EXPECT_THAT(asked, ElementsAre(config.writeDeadline, config.readDeadline));
    network.release();
    ASSERT_TRUE(QTest::qWaitFor([&] { return called == 2; }));
    EXPECT_FALSE(QTest::qWaitFor([&] { return called > 2; }, 50)) << "nothing is heard of the second";
}

} // namespace

} // namespace parting::test

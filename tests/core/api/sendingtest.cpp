// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/core/api/world.h"
#include "tests/support/mocknetwork.h"

#include <QSignalSpy>

#include <gmock/gmock.h>

namespace parting::test {

namespace {

using testing::ElementsAre;

const MockAnswer fine{.body = "{}"};

MockAnswer failure(int status, const QByteArray &body = {}, const QByteArray &retryAfter = {})
{
    MockAnswer answer{.status = status, .body = body};
    if (!retryAfter.isEmpty())
        answer.headers.append({"Retry-After", retryAfter});
    return answer;
}

ApiRequest reading(const char *path = "customers")
{
    return {.path = QString::fromLatin1(path)};
}

ApiRequest writing()
{
    return {.verb = Verb::Patch, .path = QStringLiteral("customers"), .body = "{}"};
}

Result<ApiResponse> send(ApiClient &client, ApiRequest request)
{
    return resultOf<ApiResponse>([&](auto done) { return client.send(std::move(request), std::move(done)); });
}

TEST(Sending, putsEverythingBelowVersionOne)
{
    const std::pair<const char *, const char *> table[] = {{"https://host", "https://host/v1/customers"},
        {"https://host/", "https://host/v1/customers"}, {"https://host/v1", "https://host/v1/customers"},
        {"https://host/v1/", "https://host/v1/customers"},
        {"http://127.0.0.1:8080", "http://127.0.0.1:8080/v1/customers"}};
    for (const auto &[base, expected] : table) {
        MockNetwork network({fine});
        FixedToken token;
        ApiClient client(network, quick(QString::fromLatin1(base)), token);
        EXPECT_TRUE(send(client, reading()));
        EXPECT_EQ(network.requests().at(0).request.url().toString().toStdString(), expected);
    }
}

TEST(Sending, refusesAnAddressThatLeavesTheBase)
{
    for (const char *path : {"../x", "a/../../x", "./x", "x#y"}) {
        MockNetwork network({fine});
        FixedToken token;
        ApiClient client(network, quick(), token);
        EXPECT_EQ(send(client, reading(path)).error().kind, ErrorKind::UnsafeAddress) << path;
        EXPECT_TRUE(network.requests().empty()) << path;
    }
}

TEST(Sending, needsAToken)
{
    for (const char *bad : {"", "a b", "a\r\nHost: evil", "\xC3\xA5"}) {
        MockNetwork network({fine});
        FixedToken token;
        token.token = bad;
        ApiClient client(network, quick(), token);
        EXPECT_EQ(send(client, reading()).error().kind, ErrorKind::Credentials) << bad;
        EXPECT_TRUE(network.requests().empty());
    }
}

TEST(Sending, carriesTheLanguageOnlyIfThereIsOne)
{
    MockNetwork network({fine});
    FixedToken token;
    auto config = quick();
    config.acceptLanguage = "sv-SE";
    ApiClient client(network, config, token);
    ASSERT_TRUE(send(client, reading()));
    EXPECT_EQ(network.requests()[0].request.rawHeader("X-Locale"), "sv-SE");
    EXPECT_EQ(network.requests()[0].request.rawHeader("Accept-Language"), "sv-SE");
}

TEST(Sending, repeatsAReadUntilItIsAnswered)
{
    MockNetwork network(
        {{.status = 0, .error = QNetworkReply::RemoteHostClosedError}, failure(503), failure(408), fine});
    FixedToken token;
    ApiClient client(network, quick(), token);
    EXPECT_TRUE(send(client, reading()));
    EXPECT_EQ(network.requests().size(), 4u);
}

TEST(Sending, givesUpAfterFourAttempts)
{
    MockNetwork network({failure(500, R"({"code":800003,"description":"x"})")});
    FixedToken token;
    ApiClient client(network, quick(), token);
    const auto response = send(client, reading());
    EXPECT_EQ(response.error().kind, ErrorKind::Server);
    EXPECT_EQ(response.error().code, QStringLiteral("800003"));
    EXPECT_EQ(network.requests().size(), 4u);
}

TEST(Sending, keepsTheSameIdsOverAllAttempts)
{
    MockNetwork network({failure(500), fine});
    FixedToken token;
    ApiClient client(network, quick(), token);
    const auto response = send(client, reading());
    ASSERT_TRUE(response);
    for (const auto &request : network.requests())
        EXPECT_EQ(QString::fromLatin1(request.request.rawHeader("MS-RequestId")), response->requestId.toString());
}

TEST(Sending, doesNotRepeatWhatIsFinal)
{
    for (const int status : {400, 403, 404, 409, 412, 417}) {
        MockNetwork network({failure(status)});
        FixedToken token;
        ApiClient client(network, quick(), token);
        EXPECT_FALSE(send(client, reading()));
        EXPECT_EQ(network.requests().size(), 1u) << status;
    }
    MockNetwork network({{.status = 0, .error = QNetworkReply::SslHandshakeFailedError}});
    FixedToken token;
    ApiClient client(network, quick(), token);
    EXPECT_EQ(send(client, reading()).error().kind, ErrorKind::Tls);
    EXPECT_EQ(network.requests().size(), 1u);
}

TEST(Sending, neverRepeatsAWrite)
{
    const MockAnswer answers[] = {{.status = 0, .error = QNetworkReply::RemoteHostClosedError},
        {.status = 0, .error = QNetworkReply::ContentReSendError}, failure(401), failure(408), failure(429, {}, "0"),
        failure(500), failure(503, {}, "0")};
    for (const MockAnswer &answer : answers) {
        MockNetwork network({answer, fine});
        FixedToken token;
        token.nextToken = "fresh";
        ApiClient client(network, quick(), token);
        EXPECT_FALSE(send(client, writing())) << answer.status;
        EXPECT_EQ(network.requests().size(), 1u) << answer.status;
    }
}

TEST(Sending, saysWhenAWriteWentOutOnceAndUnanswered)
{
    MockNetwork network({{.status = 0, .error = QNetworkReply::ContentReSendError}});
    FixedToken token;
    ApiClient client(network, quick(), token);
    const auto response = send(client, writing());
    EXPECT_EQ(response.error().kind, ErrorKind::Network);
    EXPECT_TRUE(response.error().detail.startsWith(QStringLiteral("sent once")));
}

TEST(Sending, renewsTheTokenOnceForARead)
{
    MockNetwork network({failure(401, R"({"code":800001})"), fine});
    FixedToken token;
    token.nextToken = "fresh";
    ApiClient client(network, quick(), token);
    EXPECT_TRUE(send(client, reading()));
    EXPECT_EQ(token.renewals, 1);
    EXPECT_EQ(network.requests()[1].request.rawHeader("Authorization"), "Bearer fresh");

    MockNetwork stubborn({failure(401)});
    ApiClient refused(stubborn, quick(), token);
    token.nextToken = "fresher";
    EXPECT_EQ(send(refused, reading()).error().kind, ErrorKind::Unauthorized);
    EXPECT_EQ(stubborn.requests().size(), 2u);
    EXPECT_EQ(token.renewals, 2);
}

TEST(Sending, reportsA401WhenThereIsNoBetterToken)
{
    MockNetwork network({failure(401, R"({"code":800001,"description":"x"})")});
    FixedToken token;
    ApiClient client(network, quick(), token);
    EXPECT_EQ(send(client, reading()).error().code, QStringLiteral("800001"));
    EXPECT_EQ(network.requests().size(), 1u);
    EXPECT_EQ(token.renewals, 1);
}

TEST(Sending, leavesTheTokenAloneWhenANewOneWouldNotHelp)
{
    for (const char *body : {R"({"code":900420})", R"({"code":900421})", R"({"message":"MFA required"})"}) {
        MockNetwork network({failure(401, body)});
        FixedToken token;
        token.nextToken = "fresh";
        ApiClient client(network, quick(), token);
        EXPECT_FALSE(send(client, reading()));
        EXPECT_EQ(token.renewals, 0) << body;
        EXPECT_EQ(network.requests().size(), 1u);
    }
}

TEST(Sending, renewsForAWriteAndThenReports)
{
    MockNetwork network({failure(401)});
    FixedToken token;
    token.nextToken = "fresh";
    ApiClient client(network, quick(), token);
    EXPECT_EQ(send(client, writing()).error().kind, ErrorKind::Unauthorized);
    EXPECT_EQ(token.renewals, 1);
    EXPECT_EQ(network.requests().size(), 1u);
}

TEST(Sending, asksForASecondFactorWhereTheServiceWantsOne)
{
    const MockAnswer refusal = failure(401, R"({"code":900421,"description":"Unauthorized - MFA required"})");
    MockNetwork network({refusal, fine});
    FixedToken token;
    token.mfaToken = "with-mfa";
    ApiClient client(network, quick(), token);
    EXPECT_TRUE(send(client, reading()));
    EXPECT_EQ(token.mfaRenewals, 1);
    EXPECT_EQ(token.renewals, 0);
    EXPECT_EQ(network.requests().back().request.rawHeader("Authorization"), "Bearer with-mfa");
}

TEST(Sending, aWriteMayBeRepeatedOnceTheSecondFactorIsThere)
{
    const MockAnswer refusal = failure(401, R"({"code":900421,"description":"Unauthorized - MFA required"})");
    for (const bool signsIn : {true, false}) {
        MockNetwork network({refusal});
        FixedToken token;
        token.mfaToken = signsIn ? "with-mfa" : "";
        ApiClient client(network, quick(), token);
        const auto result = send(client, writing());
        ASSERT_FALSE(result);
        EXPECT_EQ(result.error().kind, signsIn ? ErrorKind::Unauthorized : ErrorKind::MfaRequired);
        EXPECT_EQ(network.requests().size(), 1U);
    }
}

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

TEST(Sending, renewsOnceForEverybody)
{
    MockNetwork network([](const MockRequest &request) {
        return request.request.rawHeader("Authorization") == "Bearer fresh" ? fine : failure(401);
    });
    FixedToken token;
    token.nextToken = "fresh";
    ApiClient client(network, quick(), token);
    int answered = 0;
    std::vector<CallHandle> calls;
    for (int i = 0; i < 20; ++i)
        calls.push_back(
            client.send(reading(), [&](const Result<ApiResponse> &response) { answered += response ? 1 : 0; }));
    EXPECT_TRUE(QTest::qWaitFor([&] { return answered == 20; }));
    EXPECT_EQ(token.renewals, 1);
}

TEST(Sending, usesATokenThatSomebodyElseRenewedMeanwhile)
{
    bool late = false;
    MockNetwork network([&](const MockRequest &request) {
        if (request.request.rawHeader("Authorization") == "Bearer fresh")
            return fine;
        MockAnswer refusal = failure(401);
        refusal.held = std::exchange(late, true);
        return refusal;
    });
    FixedToken token;
    token.nextToken = "fresh";
    ApiClient client(network, quick(), token);
    int answered = 0;
    const auto done = [&](const Result<ApiResponse> &response) { answered += response ? 1 : 0; };
    const CallHandle first = client.send(reading(), done);
    const CallHandle second = client.send(reading(), done);
    ASSERT_TRUE(QTest::qWaitFor([&] { return answered == 1; }));
    network.release();
    EXPECT_TRUE(QTest::qWaitFor([&] { return answered == 2; }));
    EXPECT_EQ(token.renewals, 1);
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

TEST(Sending, tellsWhenTheServiceIsOutOfReachAndWhenItIsBack)
{
    const MockAnswer nothing{.status = 0, .error = QNetworkReply::ConnectionRefusedError};
    MockNetwork network({nothing, failure(500), nothing, nothing, nothing, nothing, failure(404)});
    FixedToken token;
    auto config = quick();
    config.retry.maxAttempts = 2;
    ApiClient client(network, config, token);
    QSignalSpy reached(&client, &ApiClient::reached);
    const auto told = [&] {
        QCoreApplication::processEvents();
        QList<bool> list;
        for (const auto &signal : reached)
            list.append(signal[0].toBool());
        return list;
    };
    EXPECT_EQ(send(client, reading()).error().kind, ErrorKind::Server);
    EXPECT_TRUE(told().isEmpty()) << "an answer came in the end";
    EXPECT_EQ(send(client, reading()).error().kind, ErrorKind::Network);
    EXPECT_EQ(told(), QList<bool>{false});
    EXPECT_EQ(send(client, reading()).error().kind, ErrorKind::Network);
    EXPECT_EQ(told(), QList<bool>{false}) << "only changes are told";
    token.token = {};
    EXPECT_EQ(send(client, reading()).error().kind, ErrorKind::Credentials);
    EXPECT_EQ(told(), QList<bool>{false}) << "what was not sent says nothing";
    token.token = "secret-token";
    EXPECT_EQ(send(client, reading()).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(told(), (QList<bool>{false, true}));
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

TEST(Sending, countsTimeAsleepIntoTheDeadline)
{
    MockNetwork network([](const MockRequest &) { return MockAnswer{.held = true}; });
    FixedToken token;
    auto config = quick();
    std::chrono::hours asleep{};
    config.clock.now = [&] { return QDateTime::currentDateTimeUtc().addSecs(asleep.count() * 3600); };
    ApiClient client(network, config, token);
    Outcome<ApiResponse> outcome;
    const CallHandle call = client.send(writing(), [&](Result<ApiResponse> result) { outcome = std::move(result); });
    ASSERT_TRUE(QTest::qWaitFor([&] { return network.inFlight() == 1; }));
    asleep = std::chrono::hours(1);
    ASSERT_TRUE(arrives(outcome)) << "seen within a second of waking up";
    EXPECT_EQ(outcome->error().kind, ErrorKind::Timeout);
}

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

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/core/api/sending.h"

#include <QSignalSpy>

namespace parting::test {

namespace {

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

} // namespace

} // namespace parting::test

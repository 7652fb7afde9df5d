// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/core/api/world.h"
#include "tests/support/rawserver.h"

#include <QElapsedTimer>

namespace parting::test {

namespace {

/// One read against a server that answers every request with `serve`; no second attempt.
Result<ApiResponse> read(std::function<void(RawConnection &)> serve, BodyCap cap = BodyCap::Single,
    std::chrono::milliseconds deadline = std::chrono::minutes(1))
{
    RawServer server([&](RawConnection &connection, RawServer &own) {
        while (!own.arrival(connection).empty())
            serve(connection);
    });
    FixedToken token;
    auto config = quick(QString::fromStdString(server.url()));
    config.retry.maxAttempts = 1;
    config.readDeadline = deadline;
    ApiClient client(config, token);
    return resultOf<ApiResponse>(
        [&](auto done) { return client.send({.path = QStringLiteral("customers"), .cap = cap}, std::move(done)); });
}

TEST(RawBodies, thatStopInTheMiddleAreGivenUp)
{
    RawServer server([&](RawConnection &connection, RawServer &own) {
        (void)own.arrival(connection);
        connection.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{");
        connection.awaitEnd();
    });
    FixedToken token;
    auto config = quick(QString::fromStdString(server.url()));
    config.retry.maxAttempts = 1;
    config.transferTimeout = std::chrono::milliseconds(100);
    ApiClient client(config, token);
    const auto response = resultOf<ApiResponse>(
        [&](auto done) { return client.send({.path = QStringLiteral("customers")}, std::move(done)); });
    ASSERT_FALSE(response);
    EXPECT_EQ(response.error().kind, ErrorKind::Timeout); // Qt's own, which looks like a cancelled call
}

/// Sends `piece` until the client has had enough.
void sendForEver(RawConnection &connection, const std::string &head, const std::string &piece)
{
    bool open = connection.send(head);
    while (open)
        open = connection.send(piece);
}

TEST(RawBodies, loseTheirByteOrderMark)
{
    const auto response =
        read([](RawConnection &connection) { connection.send(RawServer::answer(200, "\xEF\xBB\xBF{\"a\":1}")); });
    ASSERT_TRUE(response);
    EXPECT_EQ(response->body, R"({"a":1})");
    EXPECT_FALSE(response->requestId.isEmpty()); // minted, since the caller brought none
    EXPECT_FALSE(response->correlationId.isEmpty());
}

TEST(RawBodies, thatNeverEndStopAtTheirCap)
{
    const std::string piece(64 * 1024, ' ');
    const auto single =
        read([&](RawConnection &connection) { sendForEver(connection, "HTTP/1.1 200 OK\r\n\r\n", piece); });
    ASSERT_FALSE(single);
    EXPECT_EQ(single.error().kind, ErrorKind::TooLarge);
    EXPECT_EQ(single.error().httpStatus, 200);
    EXPECT_TRUE(single.error().detail.contains(QStringLiteral("1048576")));

    const auto collection =
        read([&](RawConnection &connection) { sendForEver(connection, "HTTP/1.1 200 OK\r\n\r\n", piece); },
            BodyCap::Collection);
    ASSERT_FALSE(collection);
    EXPECT_EQ(collection.error().kind, ErrorKind::TooLarge);
    EXPECT_TRUE(collection.error().detail.contains(QStringLiteral("67108864")));
}

/// What Qt has to say meanwhile.
class Warnings {
public:
    Warnings()
    {
        said.clear();
        m_before = qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext &, const QString &text) { said.append(text); });
    }
    ~Warnings() { qInstallMessageHandler(m_before); }
    Warnings(const Warnings &) = delete;
    Warnings &operator=(const Warnings &) = delete;

    static inline QStringList said{};

private:
    QtMessageHandler m_before;
};

TEST(RawBodies, thatCantBeUnpackedAreGivenUpAtOnce)
{
    const std::string piece(64 * 1024, ' ');
    RawServer server([&](RawConnection &connection, RawServer &own) {
        while (!own.arrival(connection).empty())
            if (own.arrivals().size() == 1)
                sendForEver(connection, "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n", piece);
            else
                connection.send(RawServer::answer(200, "{}"));
    });
    FixedToken token;
    auto config = quick(QString::fromStdString(server.url()));
    config.retry.maxAttempts = 1;
    config.transferTimeout = std::chrono::minutes(1);
    ApiClient client(config, token);
    const Warnings warnings;
    const auto read = [&] {
        return resultOf<ApiResponse>(
            [&](auto done) { return client.send({.path = QStringLiteral("customers")}, std::move(done)); });
    };
    const auto response = read();
    ASSERT_FALSE(response);
    EXPECT_EQ(response.error().kind, ErrorKind::Network);
    EXPECT_TRUE(response.error().detail.startsWith(QStringLiteral("Decompression failed")));
    EXPECT_TRUE(read());
    EXPECT_TRUE(Warnings::said.filter(QStringLiteral("Internal problem")).isEmpty());
}

TEST(RawBodies, ofErrorsAreCutAndTheErrorStays)
{
    const std::string piece(64 * 1024, 'x');
    const auto response = read([&](RawConnection &connection) {
        sendForEver(connection, "HTTP/1.1 503 No\r\nRetry-After: 7\r\n\r\n", piece);
    });
    ASSERT_FALSE(response);
    EXPECT_EQ(response.error().kind, ErrorKind::Server);
    EXPECT_EQ(response.error().retryAfter, std::chrono::seconds(7));
    EXPECT_TRUE(response.error().detail.contains(QStringLiteral("beyond 65536")));
}

TEST(RawBodies, countAfterDecompression)
{
    // What zlib makes of it behind Qt's own length of four bytes is what "deflate" means.
    const QByteArray packed = qCompress(QByteArray(8 * 1024 * 1024, ' ')).mid(4);
    ASSERT_LT(packed.size(), 64 * 1024);
    const auto response = read([&](RawConnection &connection) {
        connection.send(RawServer::answer(200, packed.toStdString(), "Content-Encoding: deflate\r\n"));
    });
    ASSERT_FALSE(response);
    EXPECT_EQ(response.error().kind, ErrorKind::TooLarge);
}

TEST(RawBodies, mayBePackedFarBeyondQtsOwnTaste)
{
    const QByteArray whole = '"' + QByteArray(20 * 1024 * 1024, 'a') + '"';
    const auto response = read(
        [&](RawConnection &connection) {
            connection.send(
                RawServer::answer(200, qCompress(whole).mid(4).toStdString(), "Content-Encoding: deflate\r\n"));
        },
        BodyCap::Collection);
    ASSERT_TRUE(response) << qPrintable(response.error().detail);
    EXPECT_EQ(response->body, whole);
}

TEST(RawBodies, thatAreCutAreNetworkErrors)
{
    const auto response = read([](RawConnection &connection) {
        connection.send("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{\"items\":[");
        connection.close();
    });
    ASSERT_FALSE(response);
    EXPECT_EQ(response.error().kind, ErrorKind::Network);
}

TEST(RawBodies, mayEndWithTheConnection)
{
    const auto response = read([](RawConnection &connection) {
        connection.send("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{\"a\":1}");
        connection.close();
    });
    ASSERT_TRUE(response) << qPrintable(response.error().detail);
    EXPECT_EQ(response->body, R"({"a":1})");
}

TEST(RawBodies, thatDripStopAtTheDeadline)
{
    std::atomic<bool> gone = false;
    QElapsedTimer time;
    time.start();
    const auto response = read(
        [&](RawConnection &connection) {
            bool open = connection.send("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
            while (open) {
                std::this_thread::sleep_for(std::chrono::milliseconds(5)); // the drip itself
                open = connection.send(" ");
            }
            gone = true;
        },
        BodyCap::Single, std::chrono::milliseconds(150));
    ASSERT_FALSE(response);
    EXPECT_EQ(response.error().kind, ErrorKind::Timeout);
    EXPECT_LT(time.elapsed(), 5'000);
    EXPECT_TRUE(gone); // the connection was given up, not only the call
}

TEST(RawBodies, areNotWaitedForWhenNobodyListens)
{
    FixedToken token;
    auto config = quick(QStringLiteral("http://127.0.0.1:1"));
    ApiClient client(config, token);
    const auto response = resultOf<ApiResponse>(
        [&](auto done) { return client.send({.path = QStringLiteral("customers")}, std::move(done)); });
    ASSERT_FALSE(response);
    EXPECT_EQ(response.error().kind, ErrorKind::Network);
    EXPECT_EQ(response.error().httpStatus, 0);
}

TEST(RawBodies, bringNoCookiesBack)
{
    std::vector<std::string> requests;
    RawServer server([&](RawConnection &connection, RawServer &own) {
        while (!own.arrival(connection).empty())
            connection.send(RawServer::answer(200, "{}", "Set-Cookie: session=1; Path=/\r\n"));
    });
    FixedToken token;
    ApiClient client(quick(QString::fromStdString(server.url())), token);
    for (int i = 0; i < 2; ++i) {
        ASSERT_TRUE(resultOf<ApiResponse>(
            [&](auto done) { return client.send({.path = QStringLiteral("customers")}, std::move(done)); }));
    }
    ASSERT_EQ(server.arrivals().size(), 2u);
    EXPECT_EQ(server.arrivals()[1].find("Cookie:"), std::string::npos);
}

} // namespace

} // namespace parting::test

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/core/api/world.h"
#include "tests/support/rawserver.h"

#include <thread>

namespace parting::test {

namespace {

using Serve = std::function<void(RawConnection &, RawServer &)>;

/// A client before a server that does with every connection what the test says.
class ExactlyOnce : public testing::Test {
protected:
    void serve(Serve serve) { server = std::make_unique<RawServer>(std::move(serve)); }

    Result<WriteAnswer> remove(ApiClient::Config config)
    {
        client = std::make_unique<ApiClient>(std::move(config), token);
        PartnerApi api(*client);
        return removeWith(api);
    }
    Result<WriteAnswer> remove() { return remove(quick(QString::fromStdString(server->url()))); }

    static Result<WriteAnswer> removeWith(PartnerApi &api)
    {
        return resultOf<WriteAnswer>([&](auto done) {
            return api.removeRelationship(contoso, RequestId(QStringLiteral("request-1")),
                CorrelationId(QStringLiteral("correlation-1")), {}, std::move(done));
        });
    }
    /// Lets a second arrival, if there is one, happen: whoever sends again does so at once.
    [[nodiscard]] int writesAfterAll() const
    {
        [[maybe_unused]] const bool more = QTest::qWaitFor([&] { return writes() > 1; }, 200);
        return writes();
    }
    [[nodiscard]] int writes() const
    {
        const auto arrivals = server->arrivals();
        return static_cast<int>(
            std::ranges::count_if(arrivals, [](const auto &request) { return request.starts_with("PATCH "); }));
    }

    FixedToken token;
    std::unique_ptr<RawServer> server;
    std::unique_ptr<ApiClient> client;
};

TEST_F(ExactlyOnce, anAnsweredWriteIsASuccess)
{
    serve([](RawConnection &connection, RawServer &own) {
        (void)own.arrival(connection);
        connection.send(RawServer::answer(200, R"({"Id":null,"RelationshipToPartner":"none"})"));
        connection.awaitEnd();
    });
    const auto answer = remove();
    ASSERT_TRUE(answer) << qPrintable(answer.error().detail);
    EXPECT_EQ(answer->status, 200);
    EXPECT_EQ(answer->requestId, RequestId(QStringLiteral("request-1")));
    const std::string request = server->arrivals().front();
    EXPECT_TRUE(request.starts_with("PATCH /v1/customers/0c39d6d5-c70d-4c55-bc02-f620844f3fd1 HTTP/1.1\r\n"))
        << request;
    EXPECT_TRUE(request.ends_with("\r\n\r\n" + removalBody().toStdString())) << request;
    for (const char *header : {"Authorization: Bearer secret-token\r\n", "MS-RequestId: request-1\r\n",
             "MS-CorrelationId: correlation-1\r\n", "Content-Type: application/json\r\n",
             "Accept: application/json\r\n", "User-Agent: Parting/" PARTING_VERSION "\r\n", "Content-Length: 71\r\n"})
        EXPECT_NE(request.find(header), std::string::npos) << header << request;
    EXPECT_EQ(request.find("Cookie"), std::string::npos);
    EXPECT_EQ(request.find("Transfer-Encoding"), std::string::npos);
}

TEST_F(ExactlyOnce, whenAFreshConnectionIsClosedWithoutAnAnswer)
{
    serve([](RawConnection &connection, RawServer &own) { (void)own.arrival(connection); });
    const auto answer = remove();
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().kind, ErrorKind::Network);
    EXPECT_EQ(answer.error().httpStatus, 0);
    EXPECT_EQ(answer.error().requestId, RequestId(QStringLiteral("request-1")));
    EXPECT_EQ(writesAfterAll(), 1);
}

TEST_F(ExactlyOnce, whenAFreshConnectionIsReset)
{
    serve([](RawConnection &connection, RawServer &own) {
        (void)own.arrival(connection);
        connection.reset();
    });
    const auto answer = remove();
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().kind, ErrorKind::Network);
    EXPECT_EQ(writesAfterAll(), 1);
}

/// A connection that served a read well and breaks under the write that follows.
void answerOnceThen(const std::function<void(RawConnection &)> &breakUnder, RawConnection &connection, RawServer &own)
{
    (void)own.arrival(connection);
    connection.send(RawServer::answer(200, fixture("customer.json").toStdString()));
    (void)own.arrival(connection);
    breakUnder(connection);
}

TEST_F(ExactlyOnce, whenAReusedConnectionBreaks)
{
    const std::function<void(RawConnection &)> ways[] = {
        [](RawConnection &) {}, [](RawConnection &connection) { connection.reset(); }};
    for (const auto &way : ways) {
        serve([way](RawConnection &connection, RawServer &own) { answerOnceThen(way, connection, own); });
        client = std::make_unique<ApiClient>(quick(QString::fromStdString(server->url())), token);
        PartnerApi api(*client);
        const auto read =
            resultOf<Document<Customer>>([&](auto done) { return api.customer(contoso, std::move(done)); });
        ASSERT_TRUE(read) << qPrintable(read.error().detail);
        const auto answer = removeWith(api);
        ASSERT_FALSE(answer);
        EXPECT_EQ(answer.error().kind, ErrorKind::Network);
        EXPECT_EQ(writesAfterAll(), 1);
        EXPECT_EQ(server->connections(), 1); // it was the same connection indeed
    }
}

TEST_F(ExactlyOnce, whenTheAnswerIsCut)
{
    serve([](RawConnection &connection, RawServer &own) {
        (void)own.arrival(connection);
        connection.send("HTTP/1.1 200 OK\r\nContent-Length: 242\r\n\r\n{\"Id\":null,");
    });
    const auto answer = remove();
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().kind, ErrorKind::Network);
    EXPECT_EQ(answer.error().httpStatus, 200);
    EXPECT_EQ(writesAfterAll(), 1);
}

TEST_F(ExactlyOnce, whenTheAnswerIsCutWithoutALength)
{
    serve([](RawConnection &connection, RawServer &own) {
        (void)own.arrival(connection);
        connection.send("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{\"Id\":null,");
    });
    const auto answer = remove();
    ASSERT_FALSE(answer);
    // Qt either hands the torso over or sees that it can't send again; neither is a success.
    EXPECT_TRUE(answer.error().kind == ErrorKind::Malformed || answer.error().kind == ErrorKind::Network);
    EXPECT_EQ(answer.error().httpStatus, 200);
    EXPECT_EQ(writesAfterAll(), 1);
}

TEST_F(ExactlyOnce, whenNoAnswerCome)
{
    serve([](RawConnection &connection, RawServer &own) {
        (void)own.arrival(connection);
        connection.awaitEnd();
    });
    auto config = quick(QString::fromStdString(server->url()));
    config.writeDeadline = std::chrono::milliseconds(100);
    const auto answer = remove(config);
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().kind, ErrorKind::Timeout);
    EXPECT_EQ(writesAfterAll(), 1);
}

TEST_F(ExactlyOnce, thoughTheAnswerTakesLongerThanAReadMayBeSilent)
{
    serve([](RawConnection &connection, RawServer &own) {
        (void)own.arrival(connection);
        std::this_thread::sleep_for(std::chrono::milliseconds(300));
        connection.send(RawServer::answer(200, "{}"));
    });
    auto config = quick(QString::fromStdString(server->url()));
    config.transferTimeout = std::chrono::milliseconds(100);
    EXPECT_TRUE(remove(config));
    EXPECT_EQ(writesAfterAll(), 1);
}

TEST_F(ExactlyOnce, whateverItIsAnswered)
{
    for (const int status : {400, 401, 403, 404, 408, 409, 412, 429, 500, 502, 503, 504}) {
        serve([status](RawConnection &connection, RawServer &own) {
            (void)own.arrival(connection);
            connection.send(RawServer::answer(status, R"({"code":1,"description":"no"})",
                "Retry-After: 0\r\nWWW-Authenticate: Negotiate\r\nWWW-Authenticate: Basic realm=\"x\"\r\n"));
            connection.awaitEnd();
        });
        token.nextToken = "fresh-token";
        const auto answer = remove();
        ASSERT_FALSE(answer) << status;
        EXPECT_EQ(answer.error().httpStatus, status) << qPrintable(answer.error().detail);
        EXPECT_EQ(writesAfterAll(), 1) << status;
    }
}

TEST_F(ExactlyOnce, withoutFollowingARedirect)
{
    for (const int status : {301, 302, 303, 307, 308}) {
        RawServer elsewhere([](RawConnection &connection, RawServer &own) { (void)own.arrival(connection); });
        const std::string target = elsewhere.url();
        serve([status, target](RawConnection &connection, RawServer &own) {
            (void)own.arrival(connection);
            connection.send(RawServer::answer(status, "", "Location: " + target + "/v1/customers\r\n"));
            connection.awaitEnd();
        });
        const auto answer = remove();
        ASSERT_FALSE(answer) << status;
        EXPECT_EQ(answer.error().kind, ErrorKind::Redirected);
        EXPECT_EQ(writesAfterAll(), 1);
        EXPECT_EQ(elsewhere.connections(), 0) << status;
    }
}

TEST_F(ExactlyOnce, andReadsFollowNoRedirectEither)
{
    RawServer elsewhere([](RawConnection &connection, RawServer &own) { (void)own.arrival(connection); });
    const std::string target = elsewhere.url();
    serve([target](RawConnection &connection, RawServer &own) {
        (void)own.arrival(connection);
        connection.send(RawServer::answer(307, "", "Location: " + target + "/v1/customers\r\n"));
        connection.awaitEnd();
    });
    client = std::make_unique<ApiClient>(quick(QString::fromStdString(server->url())), token);
    PartnerApi api(*client);
    const auto read = resultOf<Document<Customer>>([&](auto done) { return api.customer(contoso, std::move(done)); });
    EXPECT_EQ(read.error().kind, ErrorKind::Redirected);
    EXPECT_EQ(elsewhere.connections(), 0);
    EXPECT_EQ(server->arrivals().size(), 1u);
}

} // namespace

} // namespace parting::test

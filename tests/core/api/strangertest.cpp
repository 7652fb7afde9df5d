// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/service/customerdirectory.h"
#include "tests/core/api/world.h"
#include "tests/support/rawserver.h"

#include <QNetworkProxy>

#include <mutex>

namespace parting::test {

namespace {

const std::string customers = R"({"id":"0c39d6d5-c70d-4c55-bc02-f620844f3fd1","companyProfile":{"companyName":"A"}})";

/// What a server answers from now on; set on one thread, read on another.
class Answer {
public:
    explicit Answer(std::string bytes) : m_bytes(std::move(bytes)) { }
    void operator=(std::string bytes)
    {
        const std::lock_guard lock(m_mutex);
        m_bytes = std::move(bytes);
    }
    [[nodiscard]] std::string bytes() const
    {
        const std::lock_guard lock(m_mutex);
        return m_bytes;
    }

private:
    mutable std::mutex m_mutex;
    std::string m_bytes;
};

/// Two listeners: the service, which answers everything with what the test says, and a stranger. Whatever the service
/// answers, nobody comes to the stranger, and the bearer stands in its own header of the service's requests only.
class Stranger : public testing::Test {
protected:
    [[nodiscard]] static std::function<void(RawConnection &, RawServer &)> answering(const Answer &answer)
    {
        return [&answer](RawConnection &connection, RawServer &own) {
            while (!own.arrival(connection).empty())
                connection.send(answer.bytes());
        };
    }

    void TearDown() override
    {
        // Whoever had been sent there would come at once, from the event loop.
        QTest::qWait(50);
        EXPECT_EQ(stranger.connections(), 0);
        for (const std::string &request : home.arrivals()) {
            const auto at = request.find("Authorization: Bearer secret-token\r\n");
            ASSERT_NE(at, std::string::npos) << request;
            EXPECT_EQ(request.find("secret-token"), at + std::string("Authorization: Bearer ").size());
            EXPECT_EQ(request.find("secret-token", at + 30), std::string::npos) << request;
        }
    }

    Result<ApiResponse> read()
    {
        return resultOf<ApiResponse>(
            [&](auto done) { return client.send({.path = QStringLiteral("customers")}, std::move(done)); });
    }
    /// Qt asks no proxy for loopback, so this is for a host that only a proxy could find.
    Result<ApiResponse> readFarAway()
    {
        auto config = quick(QStringLiteral("https://partner.invalid"));
        config.retry.maxAttempts = 1;
        ApiClient far(config, token);
        return resultOf<ApiResponse>(
            [&](auto done) { return far.send({.path = QStringLiteral("customers")}, std::move(done)); });
    }
    Result<WriteAnswer> remove()
    {
        return resultOf<WriteAnswer>([&](auto done) {
            return api.removeRelationship(contoso, RequestId(QStringLiteral("5a4b3c2d-1111-4222-8333-444455556666")),
                CorrelationId(QStringLiteral("5a4b3c2d-1111-4222-8333-444455557777")), {}, std::move(done));
        });
    }
    [[nodiscard]] std::string strangersHost() const { return "127.0.0.1:" + std::to_string(stranger.port()); }
    /// The ways to write an address elsewhere.
    [[nodiscard]] std::vector<std::string> elsewhere() const
    {
        const std::string host = strangersHost();
        return {"http://" + host + "/v1/customers", "//" + host + "/v1/customers", "http:" + host + "/customers",
            "/\\" + host + "/customers", "\\\\" + host, "@" + host + "/customers", "http://partner@" + host + "/",
            ":" + std::to_string(stranger.port()) + "/customers",
            "http://localhost:" + std::to_string(stranger.port()) + "/v1/customers"};
    }

    Answer answer{RawServer::answer(200, "{}")};
    RawServer home{answering(answer)};
    Answer welcome{RawServer::answer(200, "{}")};
    RawServer stranger{answering(welcome)};
    FixedToken token;
    ApiClient client{quick(QString::fromStdString(home.url())), token};
    PartnerApi api{client};
};

TEST_F(Stranger, IsNotReachedByARedirect)
{
    int asked = 0;
    for (const int status : {300, 301, 302, 303, 305, 307, 308}) {
        for (const std::string &address : elsewhere()) {
            answer = RawServer::answer(status, "{}", "Location: " + address + "\r\nContent-Type: application/json\r\n");
            EXPECT_EQ(read().error().kind, ErrorKind::Redirected) << status << ' ' << address;
            EXPECT_EQ(remove().error().kind, ErrorKind::Redirected) << status << ' ' << address;
            asked += 2;
        }
    }
    EXPECT_EQ(home.arrivals().size(), static_cast<std::size_t>(asked)) << "nothing is asked for again either";
}

TEST_F(Stranger, IsNotReachedByARedirectWithinTheService)
{
    answer = RawServer::answer(302, "{}", "Location: /v1/profiles/organization\r\n");
    EXPECT_EQ(read().error().kind, ErrorKind::Redirected);
    EXPECT_EQ(home.arrivals().size(), 1u);
}

TEST_F(Stranger, IsNotReachedByThePlaceOfAnAcceptedWrite)
{
    for (const std::string &address : elsewhere()) {
        for (const int status : {200, 201, 202}) {
            answer = RawServer::answer(status, "{}",
                "Location: " + address + "\r\nContent-Location: " + address + "\r\nOperation-Location: " + address
                    + "\r\n");
            EXPECT_EQ(remove()->status, status);
        }
    }
}

TEST_F(Stranger, IsNotReachedByTheNextPageOfTheList)
{
    for (const std::string &address : elsewhere()) {
        const std::string uri = QString::fromStdString(address).replace(u'\\', QStringLiteral("\\\\")).toStdString();
        answer = RawServer::answer(200,
            "{\"items\":[" + customers + "],\"links\":{\"next\":{\"uri\":\"" + uri
                + R"(","method":"GET","headers":[{"key":"MS-ContinuationToken","value":"a"}]}}})");
        CustomerDirectory directory(api);
        directory.read();
        ASSERT_TRUE(QTest::qWaitFor([&] { return directory.state().phase != DirectoryState::Phase::Reading; }));
        EXPECT_NE(directory.state().phase, DirectoryState::Phase::Complete) << address;
    }
}

TEST_F(Stranger, IsNotReachedByTheNextPageOfWhatACustomerHolds)
{
    for (const std::string &address : elsewhere()) {
        const std::string uri = QString::fromStdString(address).replace(u'\\', QStringLiteral("\\\\")).toStdString();
        answer = RawServer::answer(200, R"({"items":[],"links":{"next":{"uri":")" + uri + R"("}}})");
        const auto read = resultOf<Document<Listing<Subscription>>>(
            [&](auto done) { return api.subscriptions(contoso, std::move(done)); });
        ASSERT_FALSE(read) << address;
        EXPECT_EQ(read.error().kind, ErrorKind::UnsafeAddress);
    }
}

TEST_F(Stranger, IsNotReachedByTheArtifactsOfAnEntitlement)
{
    answer = RawServer::answer(200,
        R"({"items":[{"includedEntitlements":[],"referenceOrder":{"id":"o","lineItemId":"0"},"quantity":1,"entitledArtifacts":[{"artifactType":"reservedinstance","link":{"uri":"http://)"
            + strangersHost() + R"(/reservedinstanceartifacts/x","method":"GET","headers":[]}}]}]})");
    EXPECT_TRUE(resultOf<Document<Listing<Entitlement>>>(
        [&](auto done) { return api.entitlements(contoso, std::move(done)); }));
    EXPECT_EQ(home.arrivals().size(), 1u);
}

TEST_F(Stranger, IsNotReachedByTheLinkOfTheWayBack)
{
    answer = RawServer::answer(200, R"({"url":"https://)" + strangersHost() + R"(/"})");
    (void)resultOf<QString>([&](auto done) { return api.relationshipRequest(std::move(done)); });
    EXPECT_EQ(home.arrivals().size(), 1u);
}

TEST_F(Stranger, IsNotReachedByAnIdThatIsAnAddress)
{
    for (const std::string &address : elsewhere()) {
        const auto read = resultOf<Document<Customer>>(
            [&](auto done) { return api.customer(CustomerId(QString::fromStdString(address)), std::move(done)); });
        ASSERT_FALSE(read);
        EXPECT_EQ(read.error().kind, ErrorKind::UnsafeAddress);
    }
    EXPECT_EQ(home.connections(), 0);
}

TEST_F(Stranger, IsNotReachedByHeadersThatPointToOtherHosts)
{
    const std::string there = strangersHost();
    answer = RawServer::answer(200, "{}",
        "Refresh: 0; url=http://" + there + "/\r\nLink: <http://" + there + "/>; rel=next\r\nAlt-Svc: http/1.1=\""
            + there + "\"; ma=60\r\nStrict-Transport-Security: max-age=60\r\nSet-Cookie: a=b; Domain=127.0.0.1\r\n");
    EXPECT_TRUE(read());
    EXPECT_TRUE(read());
    EXPECT_EQ(home.arrivals().size(), 2u);
}

TEST_F(Stranger, IsNotReachedThroughAProxyOfTheEnvironment)
{
    const QByteArray proxy = QByteArray::fromStdString("http://" + strangersHost());
    const auto names = {"http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"};
    for (const char *name : names)
        qputenv(name, proxy);
    EXPECT_TRUE(read());
    EXPECT_EQ(readFarAway().error().kind, ErrorKind::Network);
    for (const char *name : names)
        qunsetenv(name);
}

TEST_F(Stranger, IsNotReachedThroughAProxyOfTheProgram)
{
    QNetworkProxy::setApplicationProxy(
        {QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), static_cast<quint16>(stranger.port())});
    EXPECT_TRUE(read());
    EXPECT_EQ(readFarAway().error().kind, ErrorKind::Network);
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
}

TEST_F(Stranger, GetsNoOtherCredentialsOutOfUs)
{
    for (const std::string challenge :
        {"401 No\r\nWWW-Authenticate: Basic realm=x", "401 No\r\nWWW-Authenticate: Negotiate",
            "401 No\r\nWWW-Authenticate: NTLM", "407 No\r\nProxy-Authenticate: Basic realm=x"}) {
        answer = "HTTP/1.1 " + challenge + "\r\nContent-Length: 2\r\n\r\n{}";
        EXPECT_FALSE(read());
        EXPECT_FALSE(remove());
    }
    for (const std::string &request : home.arrivals()) {
        EXPECT_EQ(request.find("Proxy-Authorization"), std::string::npos);
        EXPECT_EQ(request.find("Basic "), std::string::npos);
        EXPECT_EQ(request.find("Negotiate "), std::string::npos);
    }
}

TEST(PlainHttp, GoesToThisComputerOnly)
{
    for (const char *base : {"http://partner.invalid", "http://192.0.2.1", "http://127.0.0.1.example",
             "ftp://127.0.0.1", "http://[2001:db8::1]"}) {
        FixedToken token;
        ApiClient client(quick(QString::fromLatin1(base)), token);
        const auto answer = resultOf<ApiResponse>(
            [&](auto done) { return client.send({.path = QStringLiteral("customers")}, std::move(done)); });
        ASSERT_FALSE(answer);
        EXPECT_EQ(answer.error().kind, ErrorKind::UnsafeAddress) << base;
    }
}

} // namespace

} // namespace parting::test

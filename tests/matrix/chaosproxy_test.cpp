// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/chaosproxy.h"

#include "tests/support/httpmessage.h"
#include "tests/support/loopback.h"
#include "tests/support/rawserver.h"

#include <gtest/gtest.h>

namespace parting::test {

namespace {

constexpr auto question = "GET /v1/customers?size=5 HTTP/1.1\r\nHost: somewhere\r\nMS-RequestId: one\r\n\r\n";

/// A server whose answer is known, behind the relay.
class Relayed : public testing::Test {
protected:
    RawServer server{[this](RawConnection &connection, RawServer &own) {
        while (!own.arrival(connection).empty() && connection.send(answer)) { }
    }};
    const std::string answer = RawServer::answer(200, std::string(100, 'x'));
    ChaosProxy proxy{server.port()};

    /// What comes back on a connection of its own, until it ends or the answer is whole.
    std::string asked() const
    {
        const Loopback connection = Loopback::connectedTo(std::stoi(proxy.url().substr(proxy.url().rfind(':') + 1)));
        return asked(connection);
    }
    static std::string asked(const Loopback &connection)
    {
        connection.write(question);
        HttpMessage reply;
        for (std::string piece; !reply.isComplete() && !(piece = connection.read()).empty();)
            reply.append(piece);
        return reply.bytes();
    }
};

} // namespace

TEST_F(Relayed, NothingIsChangedUnarmedButTheHost)
{
    EXPECT_EQ(asked(), answer);
    const std::string arrived = server.arrivals().at(0);
    EXPECT_NE(arrived.find("Host: 127.0.0.1:" + std::to_string(server.port()) + "\r\n"), std::string::npos) << arrived;
    const Passage passage = proxy.passages().at(0);
    EXPECT_EQ(passage.method, "GET");
    EXPECT_EQ(passage.path, "/v1/customers");
    EXPECT_EQ(passage.requestId, "one");
    EXPECT_EQ(passage.status, 200);
}

TEST_F(Relayed, EveryArrivalCountsRepeatsToo)
{
    for (int i = 0; i < 3; ++i)
        asked();
    EXPECT_EQ(proxy.passages().size(), 3U);
}

TEST_F(Relayed, ARequestIsCutOffBeforeTheServer)
{
    proxy.arm(Chaos::CutBefore, {.nth = 2});
    EXPECT_EQ(asked(), answer);
    EXPECT_FALSE(proxy.hit());
    EXPECT_EQ(asked(), "");
    EXPECT_TRUE(proxy.hit());
    EXPECT_EQ(server.arrivals().size(), 1U);
    EXPECT_EQ(proxy.passages().size(), 2U);
    EXPECT_EQ(asked(), answer) << "once only";
}

TEST_F(Relayed, OnlyRequestsWithTheMethodCount)
{
    proxy.arm(Chaos::CutBefore, {.method = "PATCH"});
    EXPECT_EQ(asked(), answer);
    proxy.arm(Chaos::CutBefore, {.method = "GET"});
    EXPECT_EQ(asked(), "");
}

TEST_F(Relayed, AnAnswerIsCutOffWholeOrInTheMiddle)
{
    proxy.arm(Chaos::CutAfter, {});
    EXPECT_EQ(asked(), "");
    EXPECT_EQ(server.arrivals().size(), 1U) << "the server had it";
    EXPECT_EQ(proxy.passages().at(0).status, 200);
    proxy.arm(Chaos::CutBody, {});
    EXPECT_EQ(asked(), answer.substr(0, answer.size() - 50));
}

TEST_F(Relayed, ABadGatewayAnswersInstead)
{
    proxy.arm(Chaos::BadGateway, {});
    EXPECT_TRUE(asked().starts_with("HTTP/1.1 502 "));
    EXPECT_EQ(server.arrivals().size(), 1U) << "the server had it";
    EXPECT_EQ(asked(), answer) << "once only";
}

TEST_F(Relayed, AStalledAnswerNeverComes)
{
    int hits = 0;
    proxy.arm(Chaos::Stall, {}, [&hits] { ++hits; });
    const Loopback connection = Loopback::connectedTo(std::stoi(proxy.url().substr(proxy.url().rfind(':') + 1)));
    connection.write(question);
    while (proxy.passages().empty() || proxy.passages().at(0).status == 0) { }
    EXPECT_EQ(hits, 1);
    connection.end();
    EXPECT_EQ(connection.read(), "");
}

TEST_F(Relayed, ByteByByteItComesWhole)
{
    proxy.arm(Chaos::ByteByByte, {});
    EXPECT_EQ(asked(), answer);
    EXPECT_TRUE(proxy.hit());
}

TEST_F(Relayed, AConnectionBreaksAtItsFirstRequest)
{
    proxy.arm(Chaos::CutBefore, {.unit = Spot::Unit::Connection, .nth = 2, .lasting = true});
    const Loopback first = Loopback::connectedTo(std::stoi(proxy.url().substr(proxy.url().rfind(':') + 1)));
    EXPECT_EQ(asked(first), answer);
    EXPECT_EQ(asked(first), answer);
    EXPECT_EQ(asked(), "");
    EXPECT_EQ(asked(), "");
}

TEST_F(Relayed, TheNthKilobyteIsTheLast)
{
    constexpr auto unit = Spot::Unit::Kilobyte;
    proxy.arm(Chaos::CutBody, {.unit = unit, .nth = 1});
    std::size_t whole = 0;
    while (asked() == answer)
        ++whole;
    const std::size_t each = server.arrivals().at(0).size() + answer.size();
    EXPECT_EQ(whole, 1024 / each);
    EXPECT_EQ(asked(), answer) << "once only";
    proxy.arm(Chaos::CutBody, {.unit = unit, .nth = 1, .lasting = true});
    while (asked() == answer) { }
    EXPECT_EQ(asked(), "");
    proxy.disarm();
    EXPECT_EQ(asked(), answer);
}

} // namespace parting::test

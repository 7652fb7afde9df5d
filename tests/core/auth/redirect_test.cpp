// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/auth/redirect.h"
#include "core/auth/redirectlistener.h"
#include "tests/core/auth/practice.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QTest>

#include <gtest/gtest.h>

namespace parting {
namespace {

constexpr quint16 port = 4711;

QByteArray head(const QByteArray &target, const QByteArray &host = "localhost:4711", const QByteArray &method = "GET")
{
    return method + ' ' + target + " HTTP/1.1\r\nAccept: text/html\r\nHost: " + host + "\r\n";
}

RedirectVerdict judged(const QByteArray &request)
{
    return judgeRedirect(request, port, "the-state");
}

TEST(Redirect, ACodeWithOurStateIsTheAnswer)
{
    for (const char *host : {"localhost:4711", "LOCALHOST:4711", "127.0.0.1:4711", "[::1]:4711"}) {
        const auto verdict = judged(head("/?code=a%2Bb+c&state=the-state&session_state=x", host));
        ASSERT_TRUE(verdict.outcome) << host;
        EXPECT_EQ(*verdict.outcome, AuthResult<QByteArray>("a+b c"));
        EXPECT_EQ(verdict.status, 200);
    }
}

TEST(Redirect, ARefusalSaysWhy)
{
    const auto cancelled = judged(head("/?error=access_denied&error_subcode=cancel&state=the-state"));
    ASSERT_TRUE(cancelled.outcome && !*cancelled.outcome);
    EXPECT_EQ(cancelled.outcome->error().problem, AuthProblem::Cancelled);
    const auto blocked = judged(
        head("/?error=interaction_required&error_description=AADSTS53003%3A+Blocked&claims=%7B%7D&state=the-state"));
    EXPECT_EQ(blocked.outcome->error().problem, AuthProblem::Blocked);
    EXPECT_EQ(blocked.outcome->error().code, QStringLiteral("AADSTS53003"));
    EXPECT_EQ(blocked.outcome->error().message, QStringLiteral("AADSTS53003: Blocked"));
    EXPECT_EQ(blocked.outcome->error().claims, "{}");
    EXPECT_TRUE(judged(head("/?state=the-state")).outcome) << "neither code nor error is a refusal";
}

TEST(Redirect, NothingElseIsTheAnswer)
{
    const std::vector<std::pair<QByteArray, int>> others{{head("/favicon.ico"), 404},
        {head("/elsewhere?code=a&state=the-state"), 404}, {head("//?code=a&state=the-state"), 404},
        {head("/?code=a&state=another"), 400}, {head("/?code=a"), 400}, {head("/"), 400},
        {head("/?code=a&state="), 400}, {head("/?code=a&code=b&state=the-state"), 400},
        {head("/?code=a&state=the-state&state=the-state"), 400},
        {head("/?code=a&state=the-state", "evil.example:4711"), 403},
        {head("/?code=a&state=the-state", "localhost"), 403}, {head("/?code=a&state=the-state", "localhost:4712"), 403},
        {head("/?code=a&state=the-state", "localhost:4711", "POST"), 405},
        {head("/?code=a&state=the-state") + "Host: localhost:4711\r\n", 403},
        {"GET /?code=a&state=the-state HTTP/1.1\r\n", 403}, {"GET /?code=a&state=the-state\r\n", 400}, {"\r\n", 400},
        {QByteArray("\0\0\0", 3), 400},
        {"GET http://localhost:4711/?code=a&state=the-state HTTP/1.1\r\nHost: localhost:4711\r\n", 404}};
    for (const auto &[request, status] : others) {
        const auto verdict = judged(request);
        EXPECT_FALSE(verdict.outcome) << request.data();
        EXPECT_EQ(verdict.status, status) << request.data();
    }
    EXPECT_FALSE(judgeRedirect(head("/?code=a&state="), port, "").outcome) << "no state of ours, no answer";
}

class Listener : public testing::Test {
protected:
    std::optional<AuthResult<QByteArray>> outcome;
    std::unique_ptr<RedirectListener> listener = std::make_unique<RedirectListener>("the-state",
        RedirectListener::Pages{.title = QStringLiteral("Parting"),
            .success = QStringLiteral("Well <done>"),
            .failure = QStringLiteral("Oh no")},
        [this](AuthResult<QByteArray> result) { outcome = std::move(result); });

    /// What comes back for these bytes.
    QByteArray sent(const QByteArray &bytes, const QHostAddress &address = QHostAddress::LocalHost)
    {
        QTcpSocket socket;
        socket.connectToHost(address, listener->port());
        if (!QTest::qWaitFor([&] { return socket.state() == QTcpSocket::ConnectedState; }, 2000))
            return "not connected";
        socket.write(bytes);
        (void)QTest::qWaitFor([&] { return socket.state() == QTcpSocket::UnconnectedState; }, 5000);
        return socket.readAll();
    }
    QByteArray request(const QByteArray &target)
    {
        return head(target, "localhost:" + QByteArray::number(listener->port())) + "\r\n";
    }
};

TEST_F(Listener, TakesOneAnswerOnEitherAddressAndCloses)
{
    ASSERT_TRUE(listener->listening());
    EXPECT_EQ(listener->redirectUri(), QStringLiteral("http://localhost:%1/").arg(listener->port()));
    EXPECT_TRUE(sent(request("/favicon.ico"), QHostAddress(QHostAddress::LocalHostIPv6)).startsWith("HTTP/1.1 404"));
    const QByteArray page = sent(request("/?code=the-code&state=the-state"));
    EXPECT_TRUE(page.startsWith("HTTP/1.1 200"));
    EXPECT_TRUE(page.contains("Well &lt;done&gt;"));
    EXPECT_TRUE(page.contains("Content-Security-Policy: default-src 'none'"));
    EXPECT_FALSE(page.contains("the-code"));
    ASSERT_TRUE(test::comes(outcome));
    EXPECT_EQ(*outcome, AuthResult<QByteArray>("the-code"));
    EXPECT_FALSE(listener->listening());
}

TEST_F(Listener, OnlyThisComputerGetsThere)
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.2"), listener->port());
    EXPECT_FALSE(QTest::qWaitFor([&] { return socket.state() == QTcpSocket::ConnectedState; }, 500));
}

TEST_F(Listener, HostileRequestsChangeNothing)
{
    for (const QByteArray &bytes : {request("/?code=evil&state=guess"), request("/?error=x&state=guess"),
             "GET /?code=evil&state=the-state HTTP/1.1\r\nHost: evil.example\r\n\r\n" + QByteArray(),
             QByteArray("\x16\x03\x01") + "\r\n\r\n", QByteArray(20'000, 'x')})
        EXPECT_FALSE(sent(bytes).startsWith("HTTP/1.1 200")) << bytes.left(60).data();
    EXPECT_TRUE(sent(QByteArray(20'000, 'x')).startsWith("HTTP/1.1 431"));
    EXPECT_FALSE(outcome);
    EXPECT_TRUE(sent(request("/?code=good&state=the-state")).startsWith("HTTP/1.1 200"));
    ASSERT_TRUE(test::comes(outcome));
    EXPECT_EQ(*outcome, AuthResult<QByteArray>("good"));
}

TEST_F(Listener, ManyIdleConnectionsDoNotKeepTheAnswerOut)
{
    std::vector<std::unique_ptr<QTcpSocket>> idle;
    for (int i = 0; i < 40; ++i) {
        idle.push_back(std::make_unique<QTcpSocket>());
        idle.back()->connectToHost(QHostAddress::LocalHost, listener->port());
    }
    EXPECT_TRUE(sent(request("/?code=good&state=the-state")).startsWith("HTTP/1.1 200"));
}

TEST_F(Listener, SeveralHaveTheirOwnPorts)
{
    RedirectListener other("another", {}, [](const AuthResult<QByteArray> &) {});
    EXPECT_NE(other.port(), listener->port());
}

TEST_F(Listener, MayBeDestroyedByWhoeverIsCalled)
{
    bool called = false;
    listener =
        std::make_unique<RedirectListener>("the-state", RedirectListener::Pages{}, [&](const AuthResult<QByteArray> &) {
            called = true;
            listener.reset();
        });
    (void)sent(request("/?code=x&state=the-state"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return called; }, 5000));
    EXPECT_FALSE(listener);
}

} // namespace
} // namespace parting

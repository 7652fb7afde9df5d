// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/chaosproxy.h"

#include "tests/support/chaosplan.h"
#include "tests/support/httpmessage.h"
#include "tests/support/loopback.h"

#include <list>
#include <thread>

namespace parting::test {

namespace {

/// One client's connection and the one to the server behind it; one request at a time is between them.
class Relay {
public:
    Relay(ChaosPlan &plan, Loopback client, int serverPort)
        : m_plan(plan)
        , m_client(std::move(client))
        , m_server(Loopback::connectedTo(serverPort))
        , m_host("127.0.0.1:" + std::to_string(serverPort))
    {
    }

    void serve()
    {
        while (exchange()) { }
        end();
    }
    /// Wakes serve().
    void end() const
    {
        m_client.end();
        m_server.end();
    }

private:
    bool exchange();
    bool bringBack(const ChaosPlan::Arrival &arrival);
    bool pass(std::string_view bytes, const Loopback &to);

    ChaosPlan &m_plan;
    Loopback m_client, m_server;
    std::string m_host; ///< the server accepts its own name only
    bool m_fresh = true;
};

/// False when the connection is over.
bool Relay::exchange()
{
    HttpMessage request;
    while (!request.isComplete()) {
        const std::string piece = m_client.read();
        if (piece.empty())
            return false;
        request.append(piece);
    }
    const auto arrival = m_plan.arrived(request, std::exchange(m_fresh, false));
    return arrival.chaos != Chaos::CutBefore && pass(request.addressedTo(m_host), m_server) && bringBack(arrival);
}

bool Relay::bringBack(const ChaosPlan::Arrival &arrival)
{
    HttpMessage answer;
    while (!answer.isComplete()) {
        const std::string piece = m_server.hasMoreBeforeTheEndOf(m_client) ? m_server.read() : std::string();
        if (piece.empty())
            return false;
        answer.append(piece);
        if (answer.hasHead())
            m_plan.answered(arrival.index, std::stoi(answer.word(1)));
        if (!arrival.chaos && !pass(piece, m_client))
            return false;
    }
    if (!arrival.chaos)
        return true;
    if (arrival.chaos == Chaos::Stall)
        m_client.awaitEnd();
    if (arrival.chaos == Chaos::BadGateway)
        return m_client.write("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n");
    if (arrival.chaos == Chaos::CutBody)
        m_client.write(answer.half());
    if (arrival.chaos != Chaos::ByteByByte)
        return false;
    for (const char &byte : answer.bytes()) {
        if (!m_client.write({&byte, 1}))
            return false;
    }
    return true;
}

bool Relay::pass(std::string_view bytes, const Loopback &to)
{
    const std::size_t room = m_plan.roomFor(bytes.size());
    const bool arrives = to.write(bytes.substr(0, room));
    if (room == bytes.size())
        return arrives;
    if (m_plan.strike() == Chaos::Stall)
        m_client.awaitEnd();
    return false;
}

} // namespace

struct ChaosProxy::Private {
    const int serverPort;
    ChaosPlan plan{};
    Loopback listener{Loopback::listening()};
    std::list<Relay> relays{}; ///< the accepting thread's, until it has ended
    std::vector<std::thread> threads{};
    std::thread accepting{};

    void accept()
    {
        while (true) {
            Loopback client = listener.accepted();
            if (!client.isOpen())
                return;
            Relay &relay = relays.emplace_back(plan, std::move(client), serverPort);
            threads.emplace_back([&relay] { relay.serve(); });
        }
    }
};

ChaosProxy::ChaosProxy(int serverPort) : d(new Private{.serverPort = serverPort})
{
    d->accepting = std::thread([this] { d->accept(); });
}

ChaosProxy::~ChaosProxy()
{
    d->listener.end();
    d->accepting.join();
    for (const Relay &relay : d->relays)
        relay.end();
    for (std::thread &thread : d->threads)
        thread.join();
}

std::string ChaosProxy::url() const
{
    return "http://127.0.0.1:" + std::to_string(d->listener.port());
}

void ChaosProxy::arm(Chaos chaos, Spot spot, std::function<void()> onHit)
{
    d->plan.arm(chaos, spot, std::move(onHit));
}

void ChaosProxy::disarm()
{
    d->plan.arm({}, {}, {});
}

bool ChaosProxy::hit() const
{
    return d->plan.hit();
}

std::vector<Passage> ChaosProxy::passages() const
{
    return d->plan.passages();
}

} // namespace parting::test

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/loopback.h"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <utility>

namespace parting::test {

namespace {

sockaddr_in address(int port)
{
    sockaddr_in here{};
    here.sin_family = AF_INET;
    here.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    here.sin_port = htons(static_cast<std::uint16_t>(port));
    return here;
}

bool hasEnded(int descriptor)
{
    char byte = 0;
    return ::recv(descriptor, &byte, 1, MSG_PEEK | MSG_DONTWAIT) == 0;
}

} // namespace

Loopback::Loopback(int descriptor) : m_descriptor(descriptor)
{
    const int yes = 1;
    if (descriptor >= 0)
        ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
}

Loopback::Loopback(Loopback &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) { }

Loopback::~Loopback()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Loopback Loopback::listening()
{
    Loopback listener(::socket(AF_INET, SOCK_STREAM, 0));
    const sockaddr_in here = address(0);
    const bool listens = ::bind(listener.m_descriptor, reinterpret_cast<const sockaddr *>(&here), sizeof here) == 0
        && ::listen(listener.m_descriptor, SOMAXCONN) == 0;
    if (!listens)
        std::abort();
    return listener;
}

Loopback Loopback::connectedTo(int port)
{
    Loopback connection(::socket(AF_INET, SOCK_STREAM, 0));
    const sockaddr_in there = address(port);
    if (::connect(connection.m_descriptor, reinterpret_cast<const sockaddr *>(&there), sizeof there) != 0)
        return Loopback(-1);
    return connection;
}

int Loopback::port() const
{
    sockaddr_in here{};
    socklen_t size = sizeof here;
    ::getsockname(m_descriptor, reinterpret_cast<sockaddr *>(&here), &size);
    return ntohs(here.sin_port);
}

Loopback Loopback::accepted() const
{
    return Loopback(::accept(m_descriptor, nullptr, nullptr));
}

std::string Loopback::read() const
{
    std::array<char, 16384> piece;
    const auto count = ::recv(m_descriptor, piece.data(), piece.size(), 0);
    return count > 0 ? std::string(piece.data(), static_cast<std::size_t>(count)) : std::string();
}

bool Loopback::write(std::string_view bytes) const
{
    while (!bytes.empty()) {
        const auto count = ::send(m_descriptor, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (count <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return true;
}

void Loopback::end() const
{
    ::shutdown(m_descriptor, SHUT_RDWR);
}

void Loopback::awaitEnd() const
{
    while (!read().empty()) { }
}

bool Loopback::hasMoreBeforeTheEndOf(const Loopback &other) const
{
    while (true) {
        std::array<pollfd, 2> both{{{m_descriptor, POLLIN, 0}, {other.m_descriptor, POLLIN, 0}}};
        if (::poll(both.data(), both.size(), -1) < 0)
            return false;
        if (both[0].revents != 0)
            return true;
        if (hasEnded(other.m_descriptor))
            return false;
    }
}

} // namespace parting::test

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/rawserver.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdlib>

namespace parting::test {

namespace {

std::size_t contentLength(const std::string &head)
{
    for (const char *name : {"Content-Length: ", "content-length: "}) {
        if (const auto at = head.find(name); at != std::string::npos)
            return std::strtoul(head.c_str() + at + 16, nullptr, 10);
    }
    return 0;
}

} // namespace

std::string RawConnection::readRequest()
{
    std::size_t wanted = 0;
    while (true) {
        const auto head = m_buffer.find("\r\n\r\n");
        if (head != std::string::npos)
            wanted = head + 4 + contentLength(m_buffer.substr(0, head));
        if (head != std::string::npos && m_buffer.size() >= wanted)
            break;
        char piece[4096];
        const auto count = ::recv(m_socket, piece, sizeof piece, 0);
        if (count <= 0)
            return {};
        m_buffer.append(piece, static_cast<std::size_t>(count));
    }
    std::string request = m_buffer.substr(0, wanted);
    m_buffer.erase(0, wanted);
    return request;
}

bool RawConnection::send(const std::string &bytes)
{
    std::size_t sent = 0;
    while (sent < bytes.size()) {
        const auto count = ::send(m_socket, bytes.data() + sent, bytes.size() - sent, MSG_NOSIGNAL);
        if (count <= 0)
            return false;
        sent += static_cast<std::size_t>(count);
    }
    return true;
}

void RawConnection::close()
{
    ::shutdown(m_socket, SHUT_WR);
}

void RawConnection::reset()
{
    // Lingering for no time turns the close that follows into a reset.
    const linger none{.l_onoff = 1, .l_linger = 0};
    ::setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &none, sizeof none);
}

void RawConnection::awaitEnd()
{
    char piece[4096];
    while (::recv(m_socket, piece, sizeof piece, 0) > 0) { }
}

RawServer::RawServer(std::function<void(RawConnection &, RawServer &)> serve) : m_serve(std::move(serve))
{
    m_listener = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    if (::bind(m_listener, generic, size) != 0 || ::listen(m_listener, 16) != 0
        || ::getsockname(m_listener, generic, &size) != 0)
        std::abort();
    m_port = ntohs(address.sin_port);
    m_accepting = std::thread([this] { accept(); });
}

RawServer::~RawServer()
{
    ::shutdown(m_listener, SHUT_RDWR);
    m_accepting.join();
    ::close(m_listener);
    {
        const std::lock_guard lock(m_mutex);
        for (const int socket : m_sockets)
            ::shutdown(socket, SHUT_RDWR);
    }
    for (auto &thread : m_threads)
        thread.join();
}

void RawServer::accept()
{
    while (true) {
        const int socket = ::accept(m_listener, nullptr, nullptr);
        if (socket < 0)
            return;
        ++m_connections;
        const std::lock_guard lock(m_mutex);
        m_sockets.push_back(socket);
        m_threads.emplace_back([this, socket] {
            RawConnection connection(socket);
            m_serve(connection, *this);
            const std::lock_guard closing(m_mutex);
            std::erase(m_sockets, socket);
            ::close(socket);
        });
    }
}

std::vector<std::string> RawServer::arrivals() const
{
    const std::lock_guard lock(m_mutex);
    return m_arrivals;
}

std::string RawServer::arrival(RawConnection &connection)
{
    std::string request = connection.readRequest();
    if (!request.empty()) {
        const std::lock_guard lock(m_mutex);
        m_arrivals.push_back(request);
    }
    return request;
}

std::string RawServer::answer(int status, const std::string &body, const std::string &headers)
{
    return "HTTP/1.1 " + std::to_string(status) + " As Scripted\r\n" + headers
        + "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
}

} // namespace parting::test

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <atomic>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace parting::test {

/// One TCP connection, blocking, on a thread of its own.
class RawConnection {
public:
    explicit RawConnection(int socket) : m_socket(socket) { }

    /// Head and body (by Content-Length) of the next request; empty once the client has gone.
    [[nodiscard]] std::string readRequest();
    /// False once the client no longer takes it.
    bool send(const std::string &bytes);
    void close(); ///< an orderly end (FIN)
    void reset(); ///< an abrupt one (RST)
    /// Blocks until the client ends the connection.
    void awaitEnd();

private:
    int m_socket;
    std::string m_buffer;
};

/// A server that does to each connection exactly what a test says, and counts every request that arrived, repeats too.
class RawServer {
public:
    /// `serve` runs once a connection, on its thread; what it returns from is closed.
    explicit RawServer(std::function<void(RawConnection &, RawServer &)> serve);
    ~RawServer();

    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] std::string url() const { return "http://127.0.0.1:" + std::to_string(m_port); }
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] std::vector<std::string> arrivals() const;
    /// readRequest() that is counted.
    [[nodiscard]] std::string arrival(RawConnection &connection);

    /// An answer with exact Content-Length that keeps the connection open.
    [[nodiscard]] static std::string answer(
        int status, const std::string &body, const std::string &headers = "Content-Type: application/json\r\n");

private:
    void accept();

    std::function<void(RawConnection &, RawServer &)> m_serve;
    int m_listener = -1;
    int m_port = 0;
    std::atomic<int> m_connections{0};
    mutable std::mutex m_mutex;
    std::vector<std::string> m_arrivals;
    std::vector<int> m_sockets;
    std::vector<std::thread> m_threads;
    std::thread m_accepting;
};

} // namespace parting::test

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0
//
// parting-bench-server CUSTOMERS DELAY_MS: answers with prebuilt bytes, handed to the socket without a copy, so that it
// costs next to nothing beside the client that is measured. Prints its port. GET /bench/log tells what it has cost and
// when each request came and was answered, and starts a new log.

#include "tests/bench/account.h"
#include "tests/bench/pages.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/mman.h>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

using namespace parting::bench;

namespace {

long long nanoseconds(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return time.tv_sec * 1'000'000'000LL + time.tv_nsec;
}

/// All pages, one after the other, in memory that the kernel can send from.
class Pages {
public:
    explicit Pages(int customers) : m_file(memfd_create("pages", MFD_CLOEXEC))
    {
        m_begin.push_back(0);
        for (int page = 0; page < pagesFor(customers); ++page) {
            const std::string text = customerPage(page, customers);
            if (write(m_file, text.data(), text.size()) != static_cast<ssize_t>(text.size()))
                std::abort();
            m_begin.push_back(m_begin.back() + static_cast<off_t>(text.size()));
        }
    }
    [[nodiscard]] int file() const { return m_file; }
    [[nodiscard]] bool has(std::size_t page) const { return page + 1 < m_begin.size(); }
    [[nodiscard]] off_t begin(std::size_t page) const { return m_begin[page]; }
    [[nodiscard]] std::size_t size(std::size_t page) const
    {
        return static_cast<std::size_t>(m_begin[page + 1] - m_begin[page]);
    }

private:
    int m_file;
    std::vector<off_t> m_begin;
};

class Log {
public:
    void add(const std::string &path, long long came, long long answered)
    {
        const std::lock_guard lock(m_mutex);
        m_lines += (m_lines.empty() ? "" : ",") + ("[\"" + path + "\"," + std::to_string(came) + ',')
            + std::to_string(answered) + ']';
    }
    [[nodiscard]] std::string take()
    {
        const std::lock_guard lock(m_mutex);
        const long long cpu = nanoseconds(CLOCK_PROCESS_CPUTIME_ID);
        std::string text = R"({"cpu_ns":)" + std::to_string(cpu - m_cpu) + ",\"requests\":[" + m_lines + "]}";
        m_lines.clear();
        m_cpu = nanoseconds(CLOCK_PROCESS_CPUTIME_ID);
        return text;
    }

private:
    std::mutex m_mutex;
    std::string m_lines;
    long long m_cpu = nanoseconds(CLOCK_PROCESS_CPUTIME_ID);
};

class Connection {
public:
    Connection(int socket, const Pages &pages, Log &log, int delayMs)
        : m_socket(socket)
        , m_pages(pages)
        , m_log(log)
        , m_delayMs(delayMs)
    {
        const int yes = 1;
        setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    }
    ~Connection() { close(m_socket); }
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    void serve()
    {
        std::string request;
        while (readHead(request))
            if (!answer(request))
                return;
    }

private:
    bool readHead(std::string &request)
    {
        request.clear();
        char buffer[8192];
        while (request.find("\r\n\r\n") == std::string::npos) {
            const ssize_t got = recv(m_socket, buffer, sizeof buffer, 0);
            if (got <= 0)
                return false;
            request.append(buffer, static_cast<std::size_t>(got));
        }
        return true;
    }

    bool answer(const std::string &request)
    {
        const long long came = nanoseconds(CLOCK_MONOTONIC);
        const std::size_t begin = request.find(' ') + 1;
        const std::string target = request.substr(begin, request.find(' ', begin) - begin);
        if (target == "/bench/log")
            return sendText(m_log.take());
        const timespec delay{.tv_sec = m_delayMs / 1000, .tv_nsec = m_delayMs % 1000 * 1'000'000L};
        if (m_delayMs > 0)
            nanosleep(&delay, nullptr);
        const std::string path = target.substr(0, target.find('?'));
        const bool sent = path == "/v1/customers" ? sendPage(pageAsked(request)) : sendText(accountAnswer(path));
        m_log.add(path, came, nanoseconds(CLOCK_MONOTONIC));
        return sent;
    }

    static std::size_t pageAsked(const std::string &request)
    {
        const std::size_t token = request.find(": page-");
        return token == std::string::npos ? 0 : std::strtoul(request.c_str() + token + 7, nullptr, 10);
    }

    bool sendHead(std::size_t size, int flags) const
    {
        const std::string head = "HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: "
            + std::to_string(size) + "\r\n\r\n";
        return send(m_socket, head.data(), head.size(), flags | MSG_NOSIGNAL) == static_cast<ssize_t>(head.size());
    }

    bool sendPage(std::size_t page) const
    {
        if (!m_pages.has(page) || !sendHead(m_pages.size(page), MSG_MORE))
            return false;
        off_t at = m_pages.begin(page);
        const off_t end = at + static_cast<off_t>(m_pages.size(page));
        while (at < end)
            if (sendfile(m_socket, m_pages.file(), &at, static_cast<std::size_t>(end - at)) <= 0)
                return false;
        return true;
    }

    bool sendText(const std::string &text) const
    {
        return sendHead(text.size(), MSG_MORE)
            && send(m_socket, text.data(), text.size(), MSG_NOSIGNAL) == static_cast<ssize_t>(text.size());
    }

    int m_socket;
    const Pages &m_pages;
    Log &m_log;
    int m_delayMs;
};

int listenOnLoopback()
{
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    if (bind(socket, reinterpret_cast<sockaddr *>(&address), length) != 0 || listen(socket, 64) != 0)
        std::abort();
    getsockname(socket, reinterpret_cast<sockaddr *>(&address), &length);
    std::printf("%d\n", ntohs(address.sin_port));
    std::fflush(stdout);
    return socket;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    signal(SIGPIPE, SIG_IGN);
    const Pages pages(std::atoi(argv[1]));
    const int delayMs = std::atoi(argv[2]);
    Log log;
    const int listener = listenOnLoopback();
    for (;;) {
        const int socket = accept(listener, nullptr, nullptr);
        if (socket >= 0)
            std::thread([=, &pages, &log] { Connection(socket, pages, log, delayMs).serve(); }).detach();
    }
}

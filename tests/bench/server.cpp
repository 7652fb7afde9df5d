// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0
//
// parting-bench-server CUSTOMERS DELAY_MS: answers with prebuilt bytes, one call a page, so that it costs next to
// nothing beside the client that is measured (sendfile() takes twice as long). Prints its port. GET /bench/log tells
// what it has cost and when each request came and was answered, and starts a new log.

#include "tests/bench/account.h"
#include "tests/bench/pages.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <mutex>
#include <string>
#include <string_view>
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

std::string answerOf(const std::string &body)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: "
        + std::to_string(body.size()) + "\r\n\r\n" + body;
}

/// The whole answers, heads included.
std::vector<std::string> customerPages(int customers)
{
    std::vector<std::string> answers;
    for (int page = 0; page < pagesFor(customers); ++page)
        answers.push_back(answerOf(customerPage(page, customers)));
    return answers;
}

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
    Connection(int socket, const std::vector<std::string> &pages, Log &log, int delayMs)
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
            return sendAll(answerOf(m_log.take()));
        const timespec delay{.tv_sec = m_delayMs / 1000, .tv_nsec = m_delayMs % 1000 * 1'000'000L};
        if (m_delayMs > 0)
            nanosleep(&delay, nullptr);
        const std::string path = target.substr(0, target.find('?'));
        const bool sent =
            path == "/v1/customers" ? sendAll(m_pages.at(pageAsked(request))) : sendAll(answerOf(accountAnswer(path)));
        m_log.add(path, came, nanoseconds(CLOCK_MONOTONIC));
        return sent;
    }

    static std::size_t pageAsked(const std::string &request)
    {
        const std::size_t token = request.find(": page-");
        return token == std::string::npos ? 0 : std::strtoul(request.c_str() + token + 7, nullptr, 10);
    }

    bool sendAll(std::string_view answer) const
    {
        while (!answer.empty()) {
            const ssize_t sent = send(m_socket, answer.data(), answer.size(), MSG_NOSIGNAL);
            if (sent <= 0)
                return false;
            answer.remove_prefix(static_cast<std::size_t>(sent));
        }
        return true;
    }

    int m_socket;
    const std::vector<std::string> &m_pages;
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
    const auto pages = customerPages(std::atoi(argv[1]));
    const int delayMs = std::atoi(argv[2]);
    Log log;
    const int listener = listenOnLoopback();
    for (;;) {
        const int socket = accept(listener, nullptr, nullptr);
        if (socket >= 0)
            std::thread([=, &pages, &log] { Connection(socket, pages, log, delayMs).serve(); }).detach();
    }
}

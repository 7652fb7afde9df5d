// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/sandbox/client.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <iostream>

namespace parting::sandbox::test {

namespace {

int connected(int port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const timeval patience{.tv_sec = 20, .tv_usec = 0};
    ::setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        std::cerr << "no connection to port " << port << '\n';
    return socket;
}

/// Everything until the server closes; the requests ask it to.
std::string allBytes(int socket)
{
    constexpr std::size_t enough = 64 * 1024 * 1024;
    std::string bytes;
    std::array<char, 65536> buffer{};
    ssize_t count = 0;
    while (bytes.size() < enough && (count = ::recv(socket, buffer.data(), buffer.size(), 0)) > 0)
        bytes.append(buffer.data(), static_cast<std::size_t>(count));
    return bytes;
}

Reply parsed(const std::string &bytes)
{
    Reply reply;
    const std::size_t end = bytes.find("\r\n\r\n");
    if (end == std::string::npos)
        return reply;
    reply.head = bytes.substr(0, end + 2);
    reply.body = bytes.substr(end + 4);
    reply.status = std::atoi(reply.head.substr(reply.head.find(' ')).c_str());
    reply.complete = reply.header("Content-Length") == std::to_string(reply.body.size());
    return reply;
}

} // namespace

std::string Reply::header(const std::string &name) const
{
    const std::size_t at = head.find("\r\n" + name + ": ");
    if (at == std::string::npos)
        return {};
    const std::size_t from = at + name.size() + 4;
    return head.substr(from, head.find("\r\n", from) - from);
}

bool Reply::hasBom() const
{
    return body.rfind("\xEF\xBB\xBF", 0) == 0;
}

Json Reply::json() const
{
    return Json::parse(hasBom() ? body.substr(3) : body, nullptr, false);
}

int Reply::code() const
{
    const Json refusal = json();
    const bool hasCode = refusal.is_object() && refusal.contains("code") && refusal["code"].is_number();
    return hasCode ? refusal["code"].get<int>() : 0;
}

Client::Client(const Server &server)
    : defaults{{"Host", "127.0.0.1:" + std::to_string(server.port())}, {"Authorization", "Bearer " + server.bearer()},
        {"Accept", "application/json"}, {"Connection", "close"}}
    , m_port(server.port())
{
}

Reply Client::send(
    const std::string &method, const std::string &target, const std::string &body, const ExtraHeaders &extra) const
{
    ExtraHeaders headers = extra;
    headers.insert(defaults.begin(), defaults.end());
    if (method != "GET" && method != "HEAD")
        headers.insert({{"Content-Type", "application/json"}, {"Content-Length", std::to_string(body.size())}});
    std::string text = method + ' ' + target + " HTTP/1.1\r\n";
    for (const auto &[name, value] : headers)
        text += name + ": " + value + "\r\n";
    text += "\r\n" + body;
    const int socket = connected(m_port);
    ::send(socket, text.data(), text.size(), MSG_NOSIGNAL);
    const Reply reply = parsed(allBytes(socket));
    ::close(socket);
    return reply;
}

Reply Client::get(const std::string &target, const ExtraHeaders &extra) const
{
    return send("GET", target, {}, extra);
}

Reply Client::patch(const std::string &target, const std::string &body, const ExtraHeaders &extra) const
{
    return send("PATCH", target, body, extra);
}

std::string Client::customer(const std::string &name) const
{
    const Json page = get("/v1/customers?size=500").json();
    for (const Json &item : page["items"])
        if (item["companyProfile"]["companyName"] == name)
            return item["id"];
    std::cerr << "no customer is called " << name << '\n';
    return {};
}

std::string Client::customerPath(const std::string &name, const std::string &rest) const
{
    return "/v1/customers/" + customer(name) + rest;
}

Json Client::subscriptions(const std::string &name) const
{
    return get(customerPath(name, "/subscriptions")).json()["items"];
}

Reply Client::change(const std::string &name, std::size_t n, const Json &patch, const ExtraHeaders &extra) const
{
    Json subscription = subscriptions(name).at(n);
    const std::string id = subscription["id"];
    for (const auto &[member, value] : patch.items())
        if (value.is_null())
            subscription.erase(member);
        else
            subscription[member] = value;
    return this->patch(customerPath(name, "/subscriptions/" + id), subscription.dump(), extra);
}

Reply Client::remove(const std::string &name, const ExtraHeaders &extra) const
{
    return patch(
        customerPath(name), R"({"relationshipToPartner":"none","attributes":{"objectType":"Customer"}})", extra);
}

std::function<std::chrono::system_clock::time_point()> Clock::reader() const
{
    return [now = m_now] { return *now; };
}

void Clock::pass(std::chrono::milliseconds time)
{
    *m_now += time;
}

std::unique_ptr<Server> started(Options options)
{
    auto server = Server::start(std::move(options));
    if (!server) {
        std::cerr << server.error() << '\n';
        std::abort();
    }
    return std::move(*server);
}

} // namespace parting::sandbox::test

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/sandbox/sandbox.h"

#include <nlohmann/json.hpp>

#include <map>
#include <memory>
#include <string>

namespace parting::sandbox::test {

using Json = nlohmann::ordered_json;

/// A response down to the byte; status 0 if the connection ended before its head was complete.
struct Reply {
    int status = 0;
    std::string head{}; ///< the status line and the headers as sent
    std::string body{}; ///< as sent, byte order mark included
    bool complete = false; ///< Content-Length bytes came

    [[nodiscard]] std::string header(const std::string &name) const;
    [[nodiscard]] bool hasBom() const;
    /// The body without its byte order mark; discarded if it isn't JSON.
    [[nodiscard]] Json json() const;
    /// The refusal's code, 0 if there is none.
    [[nodiscard]] int code() const;
};

using ExtraHeaders = std::map<std::string, std::string>;

/// Speaks HTTP/1.1 over a plain socket, so that nothing between the test and the bytes mends them.
class Client {
public:
    explicit Client(const Server &server);

    ExtraHeaders defaults{}; ///< sent with every request; Host and Authorization to begin with

    Reply get(const std::string &target, const ExtraHeaders &extra = {}) const;
    Reply patch(const std::string &target, const std::string &body, const ExtraHeaders &extra = {}) const;
    Reply send(const std::string &method, const std::string &target, const std::string &body = {},
        const ExtraHeaders &extra = {}) const;

    /// The ID of the customer of that company name, which must be listed.
    [[nodiscard]] std::string customer(const std::string &name) const;
    [[nodiscard]] std::string customerPath(const std::string &name, const std::string &rest = {}) const;
    /// The customer's subscriptions as listed.
    [[nodiscard]] Json subscriptions(const std::string &name) const;
    /// PATCHes the n-th subscription with what was read, changed by the merge patch.
    Reply change(const std::string &name, std::size_t n, const Json &patch, const ExtraHeaders &extra = {}) const;
    Reply remove(const std::string &name, const ExtraHeaders &extra = {}) const;

private:
    int m_port;
};

/// Whole time of the test's own, in UTC.
class Clock {
public:
    [[nodiscard]] std::function<std::chrono::system_clock::time_point()> reader() const;
    void pass(std::chrono::milliseconds time);

private:
    std::shared_ptr<std::chrono::system_clock::time_point> m_now =
        std::make_shared<std::chrono::system_clock::time_point>(std::chrono::system_clock::from_time_t(1'780'000'000));
};

/// Fails the test's program if the server can't start.
[[nodiscard]] std::unique_ptr<Server> started(Options options = {});

} // namespace parting::sandbox::test

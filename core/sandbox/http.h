// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <chrono>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace parting::sandbox {

/// Orders texts by their ASCII letters without case.
struct NoCaseLess {
    bool operator()(std::string_view left, std::string_view right) const;
};
using Headers = std::map<std::string, std::string, NoCaseLess>;
using Query = std::map<std::string, std::string, NoCaseLess>;

/// A request as received; the target still percent-encoded.
struct Request {
    std::string method{};
    std::string target{};
    Headers headers{};
    std::string body{};

    /// The header's value, or empty.
    [[nodiscard]] std::string header(const std::string &name) const;
    /// The target up to the question mark.
    [[nodiscard]] std::string path() const;
    /// Decoded names and values after the question mark.
    [[nodiscard]] Query query() const;
    /// The path's segments, each decoded by itself; empty ones left out.
    [[nodiscard]] std::vector<std::string> segments() const;
};

/// How the transport hands a response over.
enum class Delivery {
    Whole,
    Truncated, ///< half of the promised length, then the connection closes
    Slow, ///< in small pieces, with pauses
    Endless, ///< the body, then blanks until the client leaves
    Dropped, ///< not a byte; the connection closes
};

/// A response as sent; Content-Length and Date are the transport's business.
struct Response {
    int status = 200;
    Headers headers{};
    std::string body{};
    Delivery delivery = Delivery::Whole;
    std::chrono::milliseconds pause{20}; ///< before each piece of a slow one
};

/// The value, or empty.
[[nodiscard]] std::string valueOf(const Query &pairs, const std::string &name);
/// The names and values of a query or a form; of a repeated name the first.
[[nodiscard]] Query decodedPairs(std::string_view text);
[[nodiscard]] std::string percentDecoded(std::string_view text, bool plusIsBlank = false);
[[nodiscard]] std::string percentEncoded(std::string_view text);
[[nodiscard]] bool equalNoCase(std::string_view left, std::string_view right);
[[nodiscard]] bool startsWithNoCase(std::string_view text, std::string_view start);
[[nodiscard]] std::string lowered(std::string_view text);

} // namespace parting::sandbox

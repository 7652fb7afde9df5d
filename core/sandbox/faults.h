// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <tl/expected.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace parting::sandbox {

/// One odd behaviour, by name, for the nth request (from 1) whose method equals and whose path matches.
struct Fault {
    std::string name{}; ///< one of faultNames()
    std::string method = "GET";
    std::string path = ".*"; ///< ECMAScript regular expression, searched in the path without its query
    int nth = 1;
    int times = 1; ///< how many matching requests in a row
    /// Seconds of Retry-After or of a clock, milliseconds of a delay, or the number of an AADSTS error; -1: the fault's
    /// own choice.
    int value = -1;
};

/// Every name that a script may use, sorted.
[[nodiscard]] const std::vector<std::string> &faultNames();

/// Reads one JSON object per line, such as `{"fault":"throttle-seconds","path":"/subscriptions$","nth":2,"value":3}`.
/// Empty lines and lines that begin with # are skipped. An error names the line and what is wrong with it.
[[nodiscard]] tl::expected<std::vector<Fault>, std::string> parseFaults(std::string_view script);

} // namespace parting::sandbox

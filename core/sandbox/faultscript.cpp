// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sandbox/faultscript.h"

#include <algorithm>

namespace parting::sandbox {

namespace {

constexpr int highest = 1'000'000; // far from where sums of two would overflow
constexpr std::size_t longestPath = 200; // std::regex takes stack by the length of an expression

} // namespace

tl::expected<void, std::string> FaultScript::add(const Fault &fault)
{
    if (!std::binary_search(faultNames().begin(), faultNames().end(), fault.name))
        return tl::unexpected("there is no fault named \"" + fault.name + '"');
    if (fault.nth < 1 || fault.nth > highest || fault.times < 1 || fault.times > highest || fault.value < -1)
        return tl::unexpected("the numbers of fault \"" + fault.name + "\" are out of range");
    if (fault.path.size() > longestPath)
        return tl::unexpected(
            "the path of fault \"" + fault.name + "\" is longer than " + std::to_string(longestPath) + " characters");
    try {
        m_armed.push_back({.fault = fault, .path = std::regex(fault.path, std::regex::icase), .seen = 0});
    } catch (const std::regex_error &) {
        return tl::unexpected("the path of fault \"" + fault.name + "\" is not a regular expression");
    }
    return {};
}

std::vector<Fault> FaultScript::take(const Request &request)
{
    std::vector<Fault> hits;
    const std::string path = request.path();
    for (Armed &armed : m_armed) {
        if (armed.fault.method != request.method || !std::regex_search(path, armed.path))
            continue;
        ++armed.seen;
        if (armed.seen >= armed.fault.nth && armed.seen < armed.fault.nth + armed.fault.times)
            hits.push_back(armed.fault);
    }
    return hits;
}

std::vector<std::string> FaultScript::unreached() const
{
    std::vector<std::string> sentences;
    for (const Armed &armed : m_armed) {
        const int missing = armed.fault.nth + armed.fault.times - 1 - armed.seen;
        if (missing > 0)
            sentences.push_back("Fault \"" + armed.fault.name + "\" for " + armed.fault.method + ' ' + armed.fault.path
                + " was not reached: " + std::to_string(missing) + " more matching requests were needed.");
    }
    return sentences;
}

} // namespace parting::sandbox

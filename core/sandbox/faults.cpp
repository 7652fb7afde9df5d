// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sandbox/faults.h"

#include "core/sandbox/faultscript.h"

#include <algorithm>
#include <cstdint>
#include <sstream>
#include <utility>

namespace parting::sandbox {

namespace {

using Read = tl::expected<Fault, std::string>;

bool isInt(const Json &value)
{
    if (value.is_number_unsigned())
        return std::in_range<int>(value.get<std::uint64_t>());
    return value.is_number_integer() && std::in_range<int>(value.get<std::int64_t>());
}

Read readFault(const std::string &line)
{
    const Json json = Json::parse(line, nullptr, false);
    if (!json.is_object())
        return tl::unexpected<std::string>("it is not a JSON object");
    Fault fault;
    for (auto member = json.begin(); member != json.end(); ++member) {
        const std::string &name = member.key();
        const bool isText = name == "fault" || name == "method" || name == "path";
        const bool isNumber = name == "nth" || name == "times" || name == "value";
        if (!isText && !isNumber)
            return tl::unexpected("it has an unknown member \"" + name + '"');
        if (isText ? !member->is_string() : !isInt(*member))
            return tl::unexpected("its member \"" + name + "\" has the wrong type");
        if (isText)
            (name == "fault" ? fault.name : name == "method" ? fault.method : fault.path) = *member;
        else
            (name == "nth" ? fault.nth : name == "times" ? fault.times : fault.value) = *member;
    }
    return fault;
}

} // namespace

tl::expected<std::vector<Fault>, std::string> parseFaults(std::string_view script)
{
    std::vector<Fault> faults;
    std::istringstream lines{std::string(script)};
    std::string line;
    for (int number = 1; std::getline(lines, line); ++number) {
        const std::size_t first = line.find_first_not_of(" \t\r");
        if (first == std::string::npos || line[first] == '#')
            continue;
        FaultScript check;
        const auto fault = readFault(line);
        const auto valid = fault ? check.add(*fault) : tl::unexpected(fault.error());
        if (!valid)
            return tl::unexpected(
                "Line " + std::to_string(number) + " of the fault script can't be used: " + valid.error() + '.');
        faults.push_back(*fault);
    }
    return faults;
}

} // namespace parting::sandbox

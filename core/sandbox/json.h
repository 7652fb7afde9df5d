// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <nlohmann/json.hpp>

namespace parting::sandbox {

/// Members keep the order in which the service writes them.
using Json = nlohmann::ordered_json;

/// The member as text, or empty if it is missing or something else.
[[nodiscard]] std::string textOf(const Json &object, const std::string &member);

/// The value of the member whose name equals without case, as the service binds names; null if there is none.
[[nodiscard]] const Json *memberNoCase(const Json &object, std::string_view name);

/// The object with every member's name of every level starting with a capital letter.
[[nodiscard]] Json pascalCased(const Json &json);

/// The merge patch (RFC 7386) of the top level's members that turns one object into the other.
[[nodiscard]] Json changesBetween(const Json &before, const Json &after);

} // namespace parting::sandbox

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

/// The member if it is an object, else an empty one.
[[nodiscard]] const Json &objectOf(const Json &object, const std::string &member);

/// The members of the top level that turn one object into the other; null stands for a member that goes.
[[nodiscard]] Json changesBetween(const Json &before, const Json &after);
/// Sets the members as a whole, or lets them go; the way back from changesBetween.
void applyChanges(Json &object, const Json &changes);

} // namespace parting::sandbox

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/json/json.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <string_view>

namespace parting {

// Members of an object, read as far as they can be. Names are compared without regard to case, since answers in
// PascalCase occur; null, absence and a wrong type all mean "not given". What must not be missing is checked by the
// codec.

/// The member, or nothing if it is absent, null, or `object` is no object.
[[nodiscard]] const Json *member(const Json &object, std::string_view name);
/// member() of members, one name after the other.
[[nodiscard]] const Json *member(const Json &object, std::initializer_list<std::string_view> path);

/// A text; numbers and truth values are given in words.
[[nodiscard]] QString text(const Json *value);
/// A whole number, given as number or as text; fractions are cut, what does not fit stops at the limit.
[[nodiscard]] std::optional<int> number(const Json *value);
/// A truth value, also as "true" or "false".
[[nodiscard]] std::optional<bool> flag(const Json *value);
/// All texts of an array; one text alone counts as an array of it.
[[nodiscard]] QStringList texts(const Json *value);
/// See parseInstant().
[[nodiscard]] QDateTime instant(const Json *value);

} // namespace parting

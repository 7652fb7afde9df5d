// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/json/read.h"
#include "core/policy/manualcheck.h"
#include "core/policy/removal.h"
#include "core/storage/words.h"

#include <optional>
#include <string>

/// Facts as JSON, the same in the journal and in saved evidence. What was written is read back equal; words of a later
/// version make the whole unreadable. What is empty is left out.
namespace parting {

[[nodiscard]] std::string utf8(const QString &text);
template <class E> [[nodiscard]] std::string wordJson(E value)
{
    const QLatin1String word = wordOf(value);
    return {word.data(), static_cast<std::size_t>(word.size())};
}
void put(Json &object, const char *name, const QString &text);
/// UTC with milliseconds; null for a time that is not known.
[[nodiscard]] Json timeJson(const QDateTime &time);
void putTime(Json &object, const char *name, const QDateTime &time); ///< left out while it is not known
/// The value of that word; false where it is missing or of a later version.
template <class E> [[nodiscard]] bool take(const Json &json, const char *name, E &value)
{
    const auto known = fromWord<E>(text(member(json, name)));
    value = known.value_or(value);
    return known.has_value();
}

[[nodiscard]] Json errorJson(const Error &error);
[[nodiscard]] std::optional<Error> errorFrom(const Json &json);
[[nodiscard]] Json findingJson(const Finding &finding);
[[nodiscard]] std::optional<Finding> findingFrom(const Json &json);
[[nodiscard]] Json findingsJson(const std::vector<Finding> &findings);
[[nodiscard]] Json manualJson(const std::vector<ManualAnswer> &answers);
[[nodiscard]] std::vector<ManualAnswer> manualFrom(const Json *json); ///< without those of a later version
[[nodiscard]] Json assessmentJson(const Assessment &assessment);
[[nodiscard]] std::optional<Assessment> assessmentFrom(const Json &json);

} // namespace parting

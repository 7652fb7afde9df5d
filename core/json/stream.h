// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/error.h"

#include <QByteArray>

#include <simdjson.h>

#include <functional>
#include <optional>
#include <string_view>

namespace parting {

// Long answers, read from front to back without a tree. simdjson checks only what is asked for: so every member and
// every element is either read or passed by. Faults are thrown as simdjson_error, and end in readStream(). Only .cpp
// files that parse include this.

using StreamValue = simdjson::ondemand::value;
using StreamObject = simdjson::ondemand::object;

/// Text without its escapes; or a number, true or false as it was written. Lasts as long as the reading.
struct StreamScalar {
    std::string_view text{};
    bool isText = false;
};

[[nodiscard]] bool isObject(StreamValue value);
[[nodiscard]] bool isArray(StreamValue value);
/// What there is to read, if anything: null, objects and arrays are passed by.
[[nodiscard]] std::optional<StreamScalar> scalar(StreamValue value);
/// Goes past a value and sees to it that all of it is sound JSON, at most maxJsonDepth deep.
void pass(StreamValue value);

/// Calls `read` with name and value of each member.
template <class Read> void eachMember(StreamObject object, Read read)
{
    for (auto member : object) {
        const std::string_view name = member.unescaped_key();
        read(name, StreamValue(member.value()));
    }
}

/// Reads all of `body`, which must be one JSON object: Malformed or TooDeep if it is not.
[[nodiscard]] Result<void> readStream(const QByteArray &body, const std::function<void(StreamObject)> &read);

} // namespace parting

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/json/stream.h"

#include "core/json/json.h"

#include <algorithm>

namespace parting {

namespace {

using simdjson::simdjson_error;
using simdjson::ondemand::json_type;

/// The grammar of json.org. Only the form: a number of any size may stand where a text is expected.
bool isNumber(std::string_view text)
{
    const auto one = [&](std::string_view any) {
        const bool there = !text.empty() && any.find(text.front()) != std::string_view::npos;
        text.remove_prefix(there ? 1 : 0);
        return there;
    };
    const auto digits = [&] {
        const bool there = one("0123456789");
        text.remove_prefix(std::min(text.find_first_not_of("0123456789"), text.size()));
        return there;
    };
    one("-");
    if (!one("0") && !digits())
        return false;
    if (one(".") && !digits())
        return false;
    if (one("eE")) {
        one("+-");
        if (!digits())
            return false;
    }
    return text.empty();
}

/// The bytes of a scalar, quotes and escapes included.
std::string_view written(StreamValue &value)
{
    const std::string_view token = value.raw_json_token();
    return token.substr(0, token.find_last_not_of(" \t\r\n") + 1);
}

std::string_view word(StreamValue &value)
{
    const std::string_view word = written(value);
    if (word != "true" && word != "false" && word != "null" && !isNumber(word))
        throw simdjson_error(simdjson::TAPE_ERROR);
    return word;
}

std::string_view text(StreamValue &value)
{
    const std::string_view quoted = written(value);
    if (quoted.find('\\') != std::string_view::npos)
        return value.get_string();
    static_cast<void>(value.get_raw_json_string().value()); // taken: left behind, one before a colon passes for a name
    return quoted.substr(1, quoted.size() - 2);
}

void refuseIfTooDeep(const StreamValue &value)
{
    if (value.current_depth() > maxJsonDepth)
        throw simdjson_error(simdjson::DEPTH_ERROR);
}

} // namespace

bool isObject(StreamValue value)
{
    return value.type().value() == json_type::object;
}

bool isArray(StreamValue value)
{
    return value.type().value() == json_type::array;
}

std::optional<StreamScalar> scalar(StreamValue value)
{
    switch (value.type().value()) {
    case json_type::string:
        return StreamScalar{.text = text(value), .isText = true};
    case json_type::number:
    case json_type::boolean:
        return StreamScalar{.text = word(value)};
    case json_type::null:
    case json_type::object:
    case json_type::array:
        pass(value);
        break;
    }
    return std::nullopt;
}

void pass(StreamValue value)
{
    switch (value.type().value()) {
    case json_type::object:
        refuseIfTooDeep(value);
        eachMember(value, [](std::string_view, StreamValue inner) { pass(inner); });
        break;
    case json_type::array:
        refuseIfTooDeep(value);
        for (StreamValue element : value.get_array())
            pass(element);
        break;
    case json_type::string:
        text(value);
        break;
    case json_type::number:
    case json_type::boolean:
    case json_type::null:
        word(value);
        break;
    }
}

Result<void> readStream(const QByteArray &body, const std::function<void(StreamObject)> &read)
{
    try {
        const QByteArray plain = withoutByteOrderMark(readableUtf8(body));
        const simdjson::padded_string padded(plain.constData(), static_cast<std::size_t>(plain.size()));
        simdjson::ondemand::parser parser;
        simdjson::ondemand::document document = parser.iterate(padded);
        read(document.get_object());
        if (document.current_location().error() == simdjson::OUT_OF_BOUNDS) // at the end, and nothing after it
            return {};
        throw simdjson_error(simdjson::TRAILING_CONTENT);
    } catch (const simdjson_error &fault) {
        if (auto guarded = guardJson(body); !guarded) // it says where
            return guarded;
        return tl::unexpected(Error{.kind = ErrorKind::Malformed, .detail = QString::fromLatin1(fault.what())});
    }
}

} // namespace parting

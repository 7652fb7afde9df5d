// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sandbox/http.h"

#include <algorithm>
#include <charconv>

namespace parting::sandbox {

namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

} // namespace

bool NoCaseLess::operator()(std::string_view left, std::string_view right) const
{
    return std::lexicographical_compare(
        left.begin(), left.end(), right.begin(), right.end(), [](char a, char b) { return lower(a) < lower(b); });
}

bool equalNoCase(std::string_view left, std::string_view right)
{
    return left.size() == right.size() && startsWithNoCase(left, right);
}

bool startsWithNoCase(std::string_view text, std::string_view start)
{
    return text.size() >= start.size()
        && std::equal(start.begin(), start.end(), text.begin(), [](char a, char b) { return lower(a) == lower(b); });
}

std::string lowered(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(), lower);
    return result;
}

std::string percentDecoded(std::string_view text, bool plusIsBlank)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        unsigned byte = 0;
        if (text[i] == '%' && i + 2 < text.size()
            && std::from_chars(text.data() + i + 1, text.data() + i + 3, byte, 16).ptr == text.data() + i + 3) {
            result += static_cast<char>(byte);
            i += 2;
        } else {
            result += plusIsBlank && text[i] == '+' ? ' ' : text[i];
        }
    }
    return result;
}

std::string percentEncoded(std::string_view text)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    constexpr std::string_view plain = "-._~";
    std::string result;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const char small = lower(c);
        if ((small >= 'a' && small <= 'z') || (c >= '0' && c <= '9') || plain.find(c) != std::string_view::npos)
            result += c;
        else
            result.append({'%', digits[byte >> 4], digits[byte & 15]});
    }
    return result;
}

std::string Request::header(const std::string &name) const
{
    const auto found = headers.find(name);
    return found == headers.end() ? std::string() : found->second;
}

std::string Request::path() const
{
    return target.substr(0, target.find('?'));
}

Query Request::query() const
{
    const std::size_t mark = target.find('?');
    return mark == std::string::npos ? Query() : decodedPairs(std::string_view(target).substr(mark + 1));
}

Query decodedPairs(std::string_view text)
{
    Query result;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('&', at), text.size());
        const std::string_view pair = text.substr(at, end - at);
        const std::size_t equals = std::min(pair.find('='), pair.size());
        const std::string_view value = pair.substr(std::min(equals + 1, pair.size()));
        if (!pair.empty())
            result.emplace(percentDecoded(pair.substr(0, equals), true), percentDecoded(value, true));
        at = end + 1;
    }
    return result;
}

std::string valueOf(const Query &pairs, const std::string &name)
{
    const auto found = pairs.find(name);
    return found == pairs.end() ? std::string() : found->second;
}

std::vector<std::string> Request::segments() const
{
    std::vector<std::string> result;
    const std::string whole = path();
    for (std::size_t at = 0; at < whole.size();) {
        const std::size_t end = std::min(whole.find('/', at), whole.size());
        if (end > at)
            result.push_back(percentDecoded(std::string_view(whole).substr(at, end - at)));
        at = end + 1;
    }
    return result;
}

} // namespace parting::sandbox

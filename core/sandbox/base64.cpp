// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sandbox/base64.h"

#include <cstdint>

namespace parting::sandbox {

namespace {

constexpr std::string_view common = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

char letter(unsigned value, Base64 form)
{
    return value < common.size() ? common[value] : (form == Base64::Standard ? "+/" : "-_")[value - common.size()];
}

std::optional<unsigned> valueOf(char c, Base64 form)
{
    for (unsigned value = 0; value < 64; ++value)
        if (letter(value, form) == c)
            return value;
    return {};
}

} // namespace

std::string toBase64(std::string_view bytes, Base64 form)
{
    std::string text;
    std::uint32_t bits = 0;
    int count = 0;
    for (const char c : bytes) {
        bits = (bits << 8) | static_cast<unsigned char>(c);
        for (count += 8; count >= 6; count -= 6)
            text += letter((bits >> (count - 6)) & 63U, form);
    }
    if (count > 0)
        text += letter((bits << (6 - count)) & 63U, form);
    while (form == Base64::Standard && text.size() % 4 != 0)
        text += '=';
    return text;
}

std::optional<std::string> fromBase64(std::string_view text, Base64 form)
{
    while (form == Base64::Standard && !text.empty() && text.back() == '=')
        text.remove_suffix(1);
    std::string bytes;
    std::uint32_t bits = 0;
    int count = 0;
    for (const char c : text) {
        const auto value = valueOf(c, form);
        if (!value)
            return {};
        bits = (bits << 6) | *value;
        count += 6;
        if (count >= 8) {
            count -= 8;
            bytes += static_cast<char>((bits >> count) & 255U);
        }
    }
    return bytes;
}

} // namespace parting::sandbox

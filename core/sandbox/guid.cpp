// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sandbox/guid.h"

#include "core/sandbox/http.h"

#include <charconv>
#include <random>

namespace parting::sandbox {

namespace {

constexpr std::uint32_t scatter = 0x9E3779B1U; // odd, so multiplication by it can be undone modulo 2^32

constexpr std::uint32_t inverse(std::uint32_t odd)
{
    std::uint32_t result = odd;
    for (int i = 0; i < 5; ++i)
        result *= 2U - odd * result;
    return result;
}
static_assert(scatter * inverse(scatter) == 1U);

void appendHex(std::string &to, std::uint64_t value, int digits)
{
    constexpr std::string_view hex = "0123456789abcdef";
    while (digits-- > 0)
        to += hex[(value >> (4 * digits)) & 15U];
}

} // namespace

std::uint64_t mixed(std::uint64_t a, std::uint64_t b)
{
    std::uint64_t z = a * 0x9E3779B97F4A7C15ULL + b + 0xD1B54A32D192ED03ULL;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

std::string practiceGuid(std::uint64_t high, std::uint64_t low)
{
    std::string guid;
    guid.reserve(36);
    appendHex(guid, high >> 32, 8);
    guid += '-';
    appendHex(guid, high >> 16, 4);
    guid += "-0";
    appendHex(guid, high, 3);
    guid += '-';
    appendHex(guid, (low >> 62) | 8U, 1);
    appendHex(guid, low >> 48, 3);
    guid += '-';
    appendHex(guid, low, 12);
    return guid;
}

std::string customerGuid(std::uint32_t index, unsigned seed)
{
    const std::uint64_t front = (index + 1U) * scatter;
    return practiceGuid((front << 32) | (mixed(index, seed) & 0xFFFFFFFFU), mixed(seed, index));
}

std::optional<std::uint32_t> customerIndex(std::string_view guid, unsigned seed)
{
    std::uint32_t front = 0;
    if (!isGuid(guid) || std::from_chars(guid.data(), guid.data() + 8, front, 16).ptr != guid.data() + 8)
        return {};
    const std::uint32_t index = front * inverse(scatter) - 1U;
    return equalNoCase(guid, customerGuid(index, seed)) ? std::optional(index) : std::nullopt;
}

std::string randomGuid()
{
    thread_local std::mt19937_64 source{std::random_device{}()};
    return practiceGuid(source(), source());
}

bool isGuid(std::string_view text)
{
    if (text.size() != 36)
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        const bool hex = std::string_view("0123456789abcdefABCDEF").find(text[i]) != std::string_view::npos;
        if (dash ? text[i] != '-' : !hex)
            return false;
    }
    return true;
}

} // namespace parting::sandbox

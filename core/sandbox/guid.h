// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace parting::sandbox {

/// Mixes two numbers into one that looks random and is always the same.
[[nodiscard]] std::uint64_t mixed(std::uint64_t a, std::uint64_t b);

/// A lower-case GUID of 128 bits whose version digit is 0, which no real tenant or subscription has.
[[nodiscard]] std::string practiceGuid(std::uint64_t high, std::uint64_t low);

/// The ID of the customer at this place; the place can be read back from it, so that no table is needed.
[[nodiscard]] std::string customerGuid(std::uint32_t index, unsigned seed);
/// The place from an ID made by customerGuid with the same seed, whatever its letters' case.
[[nodiscard]] std::optional<std::uint32_t> customerIndex(std::string_view guid, unsigned seed);

/// A random GUID, for request and correlation IDs that the client didn't send.
[[nodiscard]] std::string randomGuid();
/// True for 8-4-4-4-12 hexadecimal digits.
[[nodiscard]] bool isGuid(std::string_view text);

} // namespace parting::sandbox

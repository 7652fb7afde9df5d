// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace parting::sandbox {

enum class Base64 { Standard, UrlWithoutPadding };

[[nodiscard]] std::string toBase64(std::string_view bytes, Base64 form = Base64::Standard);
/// Nothing for a letter that doesn't belong there.
[[nodiscard]] std::optional<std::string> fromBase64(std::string_view text, Base64 form = Base64::Standard);

} // namespace parting::sandbox

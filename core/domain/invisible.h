// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace parting {

/// Whether a character is drawn as nothing, or only turns what stands around it: controls, format characters (joiners,
/// bidi marks, tags), line separators, halves of characters, and letters without a shape. Unicode Standard Annex 9 and
/// Technical Report 36 tell what can be done with them.
[[nodiscard]] bool isInvisible(char32_t c);

/// "U+202E"
[[nodiscard]] QString codePoint(char32_t c);

} // namespace parting

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/theme/icons.h"

namespace parting::ui {

/// What a message, verdict or chip means. Always shown with an icon and a word, never by colour alone.
enum class Tone { Neutral, Good, Waiting, Attention, Failure };

[[nodiscard]] Token ink(Tone);
[[nodiscard]] Token tint(Tone);
[[nodiscard]] Icon iconOf(Tone);

} // namespace parting::ui

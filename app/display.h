// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace parting {

/// A sentence for people if no window can be shown here, else empty. Qt itself would abort.
[[nodiscard]] QString whyNoDisplay();

/// Turns the message with which Qt aborts for want of a display into that sentence and exit code 1.
void explainMissingDisplay();

} // namespace parting

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/workflow/softexit.h"

#include <QString>

namespace parting::ui::texts {

/// In a sentence: when it was prepared, and from when on one can part.
[[nodiscard]] QString prepared(const SoftExit &);
/// A table cell in place of the earliest date: "1 Dec 2026, soft exit".
[[nodiscard]] QString softExitDay(const SoftExit &);

} // namespace parting::ui::texts

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/policy/manualcheck.h"
#include "core/policy/removal.h"

namespace parting::ui::texts {

/// What to look for and where, for a box to tick.
[[nodiscard]] QString toLookFor(ManualCheck);
/// "Open service requests: looked at"
[[nodiscard]] QString answered(const ManualAnswer &);

/// Of an uncertain finding: what Microsoft says and what it does not say; empty for any other.
[[nodiscard]] QString doubt(const Finding &);

} // namespace parting::ui::texts

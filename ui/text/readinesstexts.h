// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/policy/readiness.h"

#include <QString>

namespace parting::ui::texts {

[[nodiscard]] QString word(ReadinessState);

/// A table cell: "Now", "Now, 2 steps here", "1 Dec 2026", "Steps elsewhere", "Not checked".
[[nodiscard]] QString earliest(const Readiness &, const QDateTime &now);
/// The same in a sentence, with the holding that decides, the next window to close, and when it was read.
[[nodiscard]] QString earliestInFull(const Readiness &, const QDateTime &now);

/// A table cell: "2 holdings until 30 Nov 2026", "Nothing", "Not checked".
[[nodiscard]] QString cost(const Readiness &);
/// "Cost of leaving: 2 holdings (28 seats) billed, the last until 30 Nov 2026"; empty where nothing stays billed.
[[nodiscard]] QString cost(const std::vector<BilledHolding> &);
/// Each of them on a line of its own, the longest first.
[[nodiscard]] QStringList costLines(const std::vector<BilledHolding> &);

} // namespace parting::ui::texts

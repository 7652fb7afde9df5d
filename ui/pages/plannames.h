// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/workflow/run.h"

#include <QStringList>

namespace parting::ui {

/// How a clearing plan is called in its review.
struct PlanNames {
    QString title{}; ///< over its writes
    QString confirm{}; ///< the last button: what it does
    QStringList writes{}; ///< what each is about, in their order
};
[[nodiscard]] PlanNames planNames(const Review &);

/// What a write of a review is about, and what was judged of it; null where there is none.
[[nodiscard]] const Subscription *subscriptionOf(const Review &, const PlannedWrite &);
[[nodiscard]] const Finding *findingOf(const Review &, const PlannedWrite &);

} // namespace parting::ui

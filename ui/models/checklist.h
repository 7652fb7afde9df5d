// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/policy/plan.h"
#include "core/policy/removal.h"

#include <vector>

namespace parting::ui {

/// What the one button of a checklist row offers.
enum class RowAction {
    None,
    Suspend,
    SuspendAll,
    Cancel,
    CancelAll,
    CancelOrder,
    CancelOrders,
    EndDelegatedAdmin,
    HowTo,
    Why,
    ReadAgain
};

struct ChecklistRow {
    CheckRow check{};
    RowAction action = RowAction::None;
    PlanWish wish{}; ///< what the action leads to; of no kind where it leads to no write

    friend bool operator==(const ChecklistRow &, const ChecklistRow &) = default;
};

/// The checklist as shown: what is to be done or looked at, worst first, and apart from it what is clear.
struct Checklist {
    std::vector<ChecklistRow> open{};
    std::vector<ChecklistRow> clear{};

    friend bool operator==(const Checklist &, const Checklist &) = default;
};

[[nodiscard]] Checklist checklistOf(const Assessment &);

} // namespace parting::ui

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/policy/plan.h"
#include "core/policy/removal.h"

#include <optional>
#include <vector>

namespace parting::ui {

/// What the one button of a checklist row offers.
enum class RowAction { None, Suspend, SuspendAll, Cancel, CancelAll, HowTo, Why, ReadAgain };

struct ChecklistRow {
    CheckRow check{};
    RowAction action = RowAction::None;
    std::vector<SubscriptionId> subscriptions{}; ///< what Suspend or Cancel is about

    friend bool operator==(const ChecklistRow &, const ChecklistRow &) = default;
};

/// The checklist as shown: what is to be done or looked at, worst first, and apart from it what is clear.
struct Checklist {
    std::vector<ChecklistRow> open{};
    std::vector<ChecklistRow> clear{};

    friend bool operator==(const Checklist &, const Checklist &) = default;
};

[[nodiscard]] Checklist checklistOf(const Assessment &);

/// The write that a row's button leads to; empty where it leads to none.
[[nodiscard]] std::optional<WriteKind> writeOf(RowAction);

} // namespace parting::ui

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/customer.h"
#include "core/policy/removal.h"
#include "core/workflow/run.h"
#include "ui/widgets/chip.h"

namespace parting::ui {

/// How a meaning is drawn: never by colour alone.
struct Look {
    Tone tone = Tone::Neutral;
    Icon icon = Icon::Info;
};

[[nodiscard]] Look lookOf(HoldingState);
[[nodiscard]] Look lookOf(const Verdict &);
[[nodiscard]] Look lookOf(SubscriptionStatus);
[[nodiscard]] Look lookOf(Relationship);
[[nodiscard]] Look lookOf(StepState);
[[nodiscard]] Look lookOf(RunOutcome);

[[nodiscard]] inline Chip chip(const Look &look, const QString &word)
{
    return {.tone = look.tone, .icon = look.icon, .text = word};
}

} // namespace parting::ui

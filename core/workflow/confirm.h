// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/workflow/run.h"

#include <vector>

namespace parting {

/// Whether what was reviewed may be started: there is something to write and, for a removal, nothing blocks and every
/// unchecked finding has its tick.
[[nodiscard]] bool confirmable(const Review &review, const Confirmation &confirmation);

/// Whether a step of it can't be taken back.
[[nodiscard]] bool isIrreversible(const Review &review);

/// Whether its plan may end delegated administration as well: it is about the whole account, and there is some.
[[nodiscard]] bool asksForDelegatedAdmin(const Review &review);

/// Whether the run removed a relationship, and reading back has proved it.
[[nodiscard]] bool isProvedGone(const Run &run);

/// The run that a confirmed review becomes, all its steps waiting.
[[nodiscard]] Run confirmedRun(const Review &review, const Confirmation &confirmation, const RunId &id,
    const CorrelationId &correlation, const QDateTime &now);

/// What a clearing run was to do and has not confirmed.
[[nodiscard]] PlanWish leftOf(const Run &run);
/// The IDs of the subscriptions and orders that it changed.
[[nodiscard]] QStringList changedBy(const Run &run);

} // namespace parting

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/workflow/course.h"

namespace parting {

/// A run whose last sent write is not settled, about to read back once and to send nothing any more; nothing to read
/// where no write is open.
[[nodiscard]] Turn resumedCourse(const Run &run, const QDateTime &now);

/// The write of a run that was sent and is not settled.
[[nodiscard]] std::optional<std::size_t> openStep(const Run &run);
/// From when on an unsettled write may be sent again: five minutes after it was sent, since only then its absence
/// counts. Invalid where nothing is open.
[[nodiscard]] QDateTime sendAgainFrom(const Run &run);
/// A run whose unsettled write is sent again with its old request ID, if one read does not show the change and
/// everything still is as it was confirmed. Later steps of the run are not sent. The run must have an open step.
[[nodiscard]] Turn repeatingCourse(const Run &run);

/// Whether something is left to do for a run that nobody carries on: a write to read back, or one that was not sent
/// yet and that nothing stands in the way of.
[[nodiscard]] bool canContinue(const Run &run);
/// A run that goes on where it stood, as confirmed: its open write is read back, then the rest follows, each looked at
/// first. `fresh` has an ID for each of its writes, for those not yet sent. The run must be one that canContinue().
[[nodiscard]] Turn continuedCourse(const Run &run, std::vector<RequestId> fresh, const QDateTime &now);

} // namespace parting

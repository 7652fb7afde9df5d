// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/workflow/run.h"

#include <chrono>
#include <optional>
#include <variant>
#include <vector>

namespace parting {

/// Where a run stands within its present write.
enum class Phase { Ready, Looking, Recording, Sending, Throttled, ReadingBack, Over };

/// A run under way: what the pages see, and what is needed to go on. A value; nextStep() makes the next one.
struct Course {
    Run run{};
    std::vector<RequestId> requestIds{}; ///< one for each write up to the last to be made, minted beforehand
    std::size_t write = 0; ///< the present one
    Phase phase = Phase::Ready;
    int sends = 0; ///< of the present write, all with the same request ID; one that was taken back counts for nothing
    int readsBack = 0; ///< pauses taken so far for the present write
    bool left = false; ///< the present sending is, or was, on the wire
    bool recorded = false; ///< the intent of the present write is on disk
    bool lastWrite = false; ///< no further write will be sent, whatever happens to this one
    bool repeats = false; ///< about to send an unsettled write again; until then the run stays as open as it was
    std::optional<Error> refusal{}; ///< the removal was refused as already done; one read decides
};

// What happened. An event that does not belong to the phase changes nothing.
struct Started { };
struct Looked {
    bool asReviewed = false;
};
struct LookFailed {
    Error error{};
};
struct Recorded { ///< the intent is on disk
    QByteArray bodySha256{}; ///< of what will be sent
};
struct StorageFailed {
    Error error{};
};
struct Left { ///< the write is on the wire
    std::chrono::milliseconds deadline{}; ///< for its answer
};
struct Overdue { }; ///< its turn came so late that it was taken back unsent: what was looked at may have changed
struct Withdrawn { }; ///< it was taken back unsent
struct Answered {
    Result<int> status = 0; ///< of the write: 2xx, or why there is none
};
struct WaitOver {
    bool slept = false; ///< the computer was asleep meanwhile: what was looked at may have changed
};
struct ReadBack {
    bool shows = false; ///< the change can be seen
    std::optional<Error> error{};
};
struct StopWished { };
using Event = std::variant<Started, Looked, LookFailed, Recorded, StorageFailed, Left, Overdue, Withdrawn, Answered,
    WaitOver, ReadBack, StopWished>;

// What is to be done next; its end is the next event.
struct Nothing { };
struct Look {
    std::size_t write = 0;
};
struct Record {
    std::size_t write = 0;
};
struct Send {
    std::size_t write = 0;
    RequestId requestId{};
};
struct Withdraw { }; ///< take the write back if it still waits for its turn; else nothing
struct Wait {
    QDateTime until{}; ///< UTC
};
struct LookBack {
    std::size_t write = 0;
    std::chrono::milliseconds pause{}; ///< before reading, at real pace
};
using Effect = std::variant<Nothing, Look, Record, Send, Withdraw, Wait, LookBack>;

struct Turn {
    Course course{};
    Effect effect{};
};

/// A run's rows, all waiting: one per write to clear; reading, removing and proving for a removal.
[[nodiscard]] std::vector<RunStep> stepsFor(RunKind kind, const std::vector<PlannedWrite> &writes);
/// The kind of write that a row belongs to.
[[nodiscard]] WriteKind writeKind(StepKind kind);
/// The row that shows the sending of a write.
[[nodiscard]] std::size_t sendingRow(RunKind kind, std::size_t write);

/// How many writes a run has.
[[nodiscard]] std::size_t writesOf(const Run &run);

/// A run about to start. `requestIds` has one per write.
[[nodiscard]] Course startingCourse(Run run, std::vector<RequestId> requestIds);
/// The whole of a run as a fold. Per write: look, record the intent, send, read back until it shows. The first surprise
/// ends it. A write is sent again only when it was answered 401 or 429, with the same ID and at most three times in
/// all.
[[nodiscard]] Turn nextStep(Course course, const Event &event, const QDateTime &now);

/// 2, 4, 8, 15, 15 … s before each read, for 5 minutes in all; then nothing. Microsoft's own sample waits two minutes
/// for a removal to show (microsoft/Partner-Center-DotNet-Samples).
[[nodiscard]] std::optional<std::chrono::milliseconds> pauseBeforeReadBack(int readsSoFar);

} // namespace parting

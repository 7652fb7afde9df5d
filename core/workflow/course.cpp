// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/workflow/course.h"

#include <algorithm>
#include <array>
#include <limits>

namespace parting {

using namespace std::chrono_literals;

namespace {

StepKind stepKind(WriteKind kind)
{
    switch (kind) {
    case WriteKind::Suspend:
        return StepKind::Suspend;
    case WriteKind::Reactivate:
        return StepKind::Reactivate;
    case WriteKind::RemoveRelationship:
        return StepKind::RemoveRelationship;
    }
    Q_UNREACHABLE();
}

bool isOpen(const RunStep &step)
{
    return step.sentAt.isValid() && (step.state == StepState::Sent || step.state == StepState::Unknown);
}

/// What a run without an open write came to.
RunOutcome outcomeSoFar(const Run &run)
{
    const auto sent = [](const RunStep &step) {
        return step.kind != StepKind::ReadEverything && step.kind != StepKind::ConfirmGone;
    };
    const auto refused = [](const RunStep &step) { return step.state == StepState::Refused; };
    const auto done = [&sent](const RunStep &step) { return !sent(step) || step.state == StepState::Confirmed; };
    if (std::any_of(run.steps.begin(), run.steps.end(), refused))
        return RunOutcome::Refused;
    return std::all_of(run.steps.begin(), run.steps.end(), done) ? RunOutcome::Done : RunOutcome::Stopped;
}

} // namespace

std::vector<RunStep> stepsFor(RunKind kind, const std::vector<PlannedWrite> &writes)
{
    std::vector<RunStep> steps;
    if (kind == RunKind::Remove)
        steps.push_back({.kind = StepKind::ReadEverything});
    for (const PlannedWrite &write : writes)
        steps.push_back({.kind = stepKind(write.kind), .subscription = write.subscription, .subject = write.subject});
    if (kind == RunKind::Remove)
        steps.push_back({.kind = StepKind::ConfirmGone});
    return steps;
}

std::size_t sendingRow(RunKind kind, std::size_t write)
{
    return kind == RunKind::Remove ? write + 1 : write;
}

Course startingCourse(Run run, std::vector<RequestId> requestIds)
{
    return {.run = std::move(run), .requestIds = std::move(requestIds)};
}

Turn resumedCourse(const Run &run, const QDateTime &now)
{
    Course course{.run = run, .readsBack = std::numeric_limits<int>::max() - 1, .lastWrite = true};
    course.run.failure.reset();
    const auto open = std::find_if(run.steps.begin(), run.steps.end(), isOpen);
    if (open != run.steps.end()) {
        course.write = static_cast<std::size_t>(open - run.steps.begin()) - sendingRow(run.kind, 0);
        course.phase = Phase::ReadingBack;
        return {course, LookBack{course.write, 0ms}};
    }
    course.phase = Phase::Over;
    course.run.outcome = outcomeSoFar(run);
    course.run.finishedAt = now;
    return {course, Nothing{}};
}

std::optional<std::chrono::milliseconds> pauseBeforeReadBack(int readsSoFar)
{
    static constexpr std::array<std::chrono::seconds, 3> first{2s, 4s, 8s};
    static constexpr std::chrono::seconds later = 15s;
    static constexpr int reads = 23; // 2 + 4 + 8 + 20 × 15 s: over five minutes
    if (readsSoFar >= reads)
        return std::nullopt;
    return readsSoFar < int{first.size()} ? first[static_cast<std::size_t>(readsSoFar)] : later;
}

} // namespace parting

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

/// A run about to read back its open write, which is the last one that it has to do with.
Course backAt(const Run &run, std::size_t open)
{
    const std::size_t write = open - sendingRow(run.kind, 0);
    Course course{.run = run,
        .requestIds = std::vector(write + 1, run.steps[open].requestId),
        .write = write,
        .phase = Phase::ReadingBack};
    course.run.failure.reset();
    course.run.reread.reset();
    return course;
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

WriteKind writeKind(StepKind kind)
{
    switch (kind) {
    case StepKind::Suspend:
        return WriteKind::Suspend;
    case StepKind::Reactivate:
        return WriteKind::Reactivate;
    case StepKind::ReadEverything:
    case StepKind::RemoveRelationship:
    case StepKind::ConfirmGone:
        return WriteKind::RemoveRelationship;
    }
    Q_UNREACHABLE();
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
    if (const auto open = openStep(run)) {
        Course course = backAt(run, *open);
        course.readsBack = std::numeric_limits<int>::max() - 1;
        course.lastWrite = true;
        return {course, LookBack{course.write, 0ms}};
    }
    Course course{.run = run, .phase = Phase::Over};
    course.run.failure.reset();
    course.run.outcome = outcomeSoFar(run);
    course.run.finishedAt = now;
    return {course, Nothing{}};
}

std::optional<std::size_t> openStep(const Run &run)
{
    const auto open = std::find_if(run.steps.begin(), run.steps.end(), isOpen);
    return open == run.steps.end() ? std::nullopt : std::optional(static_cast<std::size_t>(open - run.steps.begin()));
}

QDateTime sendAgainFrom(const Run &run)
{
    static constexpr std::chrono::milliseconds untilAbsenceCounts = 5min;
    const auto open = openStep(run);
    return open ? run.steps[*open].sentAt.addMSecs(untilAbsenceCounts.count()) : QDateTime();
}

Turn repeatingCourse(const Run &run)
{
    Course course = backAt(run, openStep(run).value());
    course.repeats = true;
    course.run.outcome = RunOutcome::Running;
    course.run.finishedAt = {};
    course.run.stopping = false;
    return {course, LookBack{course.write, 0ms}};
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

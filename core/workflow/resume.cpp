// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/workflow/resume.h"

#include <algorithm>
#include <limits>

namespace parting {

using namespace std::chrono_literals;

namespace {

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

/// The write that a run stands at: the first that is not confirmed. One past the last where all are.
std::size_t presentWrite(const Run &run)
{
    std::size_t write = 0;
    while (write < writesOf(run) && run.steps[sendingRow(run.kind, write)].state == StepState::Confirmed)
        ++write;
    return write;
}

} // namespace

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

bool canContinue(const Run &run)
{
    const auto refused = [](const RunStep &step) { return step.state == StepState::Refused; };
    return std::none_of(run.steps.begin(), run.steps.end(), refused) && presentWrite(run) < writesOf(run);
}

Turn continuedCourse(const Run &run, std::vector<RequestId> fresh, const QDateTime &now)
{
    Course course{.run = run, .requestIds = std::move(fresh), .write = presentWrite(run)};
    course.run.outcome = RunOutcome::Running;
    course.run.finishedAt = {};
    course.run.stopping = false;
    course.run.failure.reset();
    course.run.reread.reset();
    for (RunStep &step : course.run.steps) {
        if (step.state == StepState::NotSent)
            step.state = StepState::Waiting;
    }
    const auto open = openStep(run);
    if (!open)
        return nextStep(std::move(course), Started{}, now);
    course.requestIds.at(course.write) = run.steps[*open].requestId;
    course.phase = Phase::ReadingBack;
    if (run.kind == RunKind::Remove)
        course.run.steps.back().state = StepState::Reading;
    return {course, LookBack{course.write, 0ms}};
}

} // namespace parting

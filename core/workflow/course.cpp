// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/workflow/course.h"

#include <array>

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
    case WriteKind::CancelSubscription:
        return StepKind::CancelSubscription;
    case WriteKind::StopRenewal:
        return StepKind::StopRenewal;
    case WriteKind::CancelOrder:
        return StepKind::CancelOrder;
    case WriteKind::EndDelegatedAdmin:
        return StepKind::EndDelegatedAdmin;
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<RunStep> stepsFor(RunKind kind, const std::vector<PlannedWrite> &writes)
{
    std::vector<RunStep> steps;
    if (kind == RunKind::Remove)
        steps.push_back({.kind = StepKind::ReadEverything});
    for (const PlannedWrite &write : writes)
        steps.push_back({.kind = stepKind(write.kind),
            .subscription = write.subscription,
            .order = write.order,
            .line = write.line,
            .subject = write.subject,
            .reviewed = write.reviewed,
            .until = write.until});
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
    case StepKind::CancelSubscription:
        return WriteKind::CancelSubscription;
    case StepKind::StopRenewal:
        return WriteKind::StopRenewal;
    case StepKind::CancelOrder:
        return WriteKind::CancelOrder;
    case StepKind::EndDelegatedAdmin:
        return WriteKind::EndDelegatedAdmin;
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

std::size_t writesOf(const Run &run)
{
    return run.kind == RunKind::Remove ? 1 : run.steps.size();
}

Course startingCourse(Run run, std::vector<RequestId> requestIds)
{
    return {.run = std::move(run), .requestIds = std::move(requestIds)};
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

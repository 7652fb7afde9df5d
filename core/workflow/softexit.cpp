// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/workflow/softexit.h"

#include <algorithm>

namespace parting {

namespace {

bool stoppedBy(const Run &run, const Finding &finding)
{
    return std::any_of(run.steps.begin(), run.steps.end(), [&finding](const RunStep &step) {
        return step.kind == StepKind::StopRenewal && step.state == StepState::Confirmed
            && step.subscription == SubscriptionId(finding.subjectId);
    });
}

} // namespace

std::optional<SoftExit> softExitOf(const Run &run, const Assessment &reviewed)
{
    const std::optional<Finding> &last = reviewed.verdict.decisive;
    if (run.kind != RunKind::Clear || reviewed.verdict.kind != VerdictKind::NotBefore || !last)
        return {};
    bool stopped = false;
    for (const Finding &finding : reviewed.blocking()) {
        if (finding.state != HoldingState::NotBefore || !finding.renews)
            continue;
        if (!stoppedBy(run, finding))
            return {};
        stopped = true;
    }
    if (!stopped)
        return {};
    return SoftExit{.preparedAt = run.finishedAt, .committedUntil = last->committedUntil};
}

} // namespace parting

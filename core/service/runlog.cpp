// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/service/runlog.h"

#include "core/workflow/course.h"

namespace parting {

namespace {

Outcome outcomeOf(const Run &run, std::size_t row, const QDateTime &now)
{
    const RunStep &step = run.steps.at(row);
    return {.run = run.id,
        .step = static_cast<int>(row),
        .state = step.state,
        .httpStatus = step.httpStatus,
        .error = step.error,
        .at = now};
}

} // namespace

Result<void> RunLog::intend(
    const Run &run, std::size_t row, const RequestId &id, const QByteArray &bodySha256, const QDateTime &now)
{
    const RunStep &step = run.steps.at(row);
    return m_journal.intend({.run = run.id,
        .step = static_cast<int>(row),
        .kind = writeKind(step.kind),
        .customer = run.customer,
        .subscription = step.subscription,
        .order = step.order,
        .requestId = id,
        .bodySha256 = bodySha256,
        .at = now});
}

Result<void> RunLog::follow(const Run &before, const Run &after, const QDateTime &now)
{
    for (std::size_t row = 0; row < after.steps.size(); ++row) {
        const RunStep &was = before.steps.at(row);
        const RunStep &is = after.steps.at(row);
        const bool intended = !was.bodySha256.isEmpty();
        const bool leaves = is.state == StepState::Sent && !was.sentAt.isValid(); // its intent says so already
        if (!intended || leaves || was.state == is.state)
            continue;
        if (auto settled = m_journal.settle(outcomeOf(after, row, now)); !settled)
            return settled;
    }
    const bool known = !after.running() && after.outcome != RunOutcome::Unknown;
    return known && before.outcome != after.outcome
        ? m_journal.close(after.id, {.outcome = after.outcome, .at = now, .failure = after.failure})
        : Result<void>();
}

} // namespace parting

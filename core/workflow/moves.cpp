// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/workflow/moves.h"

#include "core/workflow/answer.h"

#include <algorithm>
#include <utility>

namespace parting {

using namespace std::chrono_literals;

namespace {

constexpr int maxSends = 3;
constexpr auto defaultRetryAfter = std::chrono::milliseconds(30s);

} // namespace

bool Moves::allConfirmed() const
{
    return std::all_of(
        m.run.steps.begin(), m.run.steps.end(), [](const RunStep &step) { return step.state == StepState::Confirmed; });
}

void Moves::settle(std::size_t index, StepState state, const std::optional<Error> &error)
{
    row(index).state = state;
    row(index).settledAt = m_now;
    row(index).error = error;
}

Turn Moves::look()
{
    m.phase = Phase::Looking;
    m.sends = 0;
    m.recorded = false;
    m.readsBack = 0;
    row(lookingRow()).state = StepState::Reading;
    return {m, Look{m.write}};
}

Turn Moves::lookAgain()
{
    m.phase = Phase::Looking;
    m.run.resumesAt = {};
    if (removing())
        row(lookingRow()).state = StepState::Reading;
    return {m, Look{m.write}};
}

bool Moves::awaitsRepeating() const
{
    return m.phase == Phase::Throttled || m.phase == Phase::Sending || (m.phase == Phase::Looking && m.sends > 0);
}

Turn Moves::send()
{
    m.phase = Phase::Sending;
    m.run.resumesAt = {};
    m.left = false;
    ++m.sends;
    if (writing().state == StepState::Reading)
        writing().state = StepState::Waiting;
    return {m, Send{m.write, writing().requestId}};
}

void Moves::leaves()
{
    if (std::exchange(m.left, true))
        return;
    m.repeats = false;
    if (m.sends == 1)
        writing().sentAt = m_now;
    writing().state = StepState::Sent;
}

Turn Moves::withoutSuccess(const Error &error)
{
    switch (answerKind(error)) {
    case AnswerKind::NeverLeft:
        if (m.repeats)
            return leftUnknown(error);
        settle(writingRow(), StepState::NotSent, error);
        return fail(error);
    case AnswerKind::Repeatable:
        return repeat(error);
    case AnswerKind::Stale:
        return refused(error, RunOutcome::Changed);
    case AnswerKind::Refused:
        if (!removing() || !saysAlreadyGone(error))
            return refused(error, RunOutcome::Refused);
        m.refusal = error;
        return startReadingBack();
    case AnswerKind::Unknown:
        writing().error = error;
        writing().state = StepState::Unknown;
        return startReadingBack();
    }
    Q_UNREACHABLE();
}

Turn Moves::repeat(const Error &error)
{
    const bool again = m.sends < (error.httpStatus == 401 ? 2 : maxSends);
    if (m.lastWrite || !again)
        return giveUpSending(error);
    if (error.httpStatus == 401)
        return send();
    m.phase = Phase::Throttled;
    m.run.resumesAt = m_now.addMSecs(error.retryAfter.value_or(defaultRetryAfter).count());
    return {m, Wait{m.run.resumesAt}};
}

Turn Moves::giveUpSending(const Error &error)
{
    if (!m.run.stopping)
        return refused(error, m.run.failure ? RunOutcome::Failed : RunOutcome::Refused);
    settle(writingRow(), StepState::NotSent, error);
    return end(RunOutcome::Stopped);
}

Turn Moves::refused(const Error &error, RunOutcome outcome)
{
    settle(writingRow(), StepState::Refused, error);
    if (!m.run.failure)
        m.run.failure = error;
    return end(outcome);
}

Turn Moves::startReadingBack()
{
    m.phase = Phase::ReadingBack;
    if (removing())
        row(provingRow()).state = StepState::Reading;
    return {m, LookBack{m.write, pauseBeforeReadBack(0).value()}};
}

Turn Moves::confirmed()
{
    settle(writingRow(), StepState::Confirmed);
    settle(provingRow(), StepState::Confirmed);
    m.refusal.reset();
    if (++m.write == writes())
        return end(allConfirmed() ? RunOutcome::Done : RunOutcome::Stopped);
    return m.lastWrite ? endEarly() : look();
}

Turn Moves::leftUnknown(const std::optional<Error> &error)
{
    settle(writingRow(), StepState::Unknown, error ? error : writing().error);
    if (removing())
        settle(provingRow(), StepState::Unknown, error);
    if (!m.run.failure)
        m.run.failure = error;
    return end(RunOutcome::Unknown);
}

Turn Moves::fail(const Error &error)
{
    m.run.failure = error;
    return end(RunOutcome::Failed);
}

Turn Moves::end(RunOutcome outcome)
{
    if (awaitsRepeating() && writing().state == StepState::Sent)
        settle(writingRow(), StepState::NotSent, writing().error);
    for (RunStep &step : m.run.steps) {
        if (step.state == StepState::Waiting || step.state == StepState::Reading)
            step.state = StepState::NotSent;
    }
    m.phase = Phase::Over;
    m.run.outcome = outcome;
    m.run.finishedAt = m_now;
    m.run.resumesAt = {};
    m.run.answerBy = {};
    return same();
}

} // namespace parting

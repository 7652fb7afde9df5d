// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/workflow/answer.h"
#include "core/workflow/course.h"

#include <algorithm>
#include <utility>

namespace parting {

using namespace std::chrono_literals;

namespace {

constexpr int maxSends = 3;
constexpr auto defaultRetryAfter = std::chrono::milliseconds(30s);

/// A course with the time, and the moves that its events are made of.
class Mover {
public:
    Mover(Course course, const QDateTime &now) : m(std::move(course)), m_now(now) { }

    Turn operator()(const Started &) { return m.phase == Phase::Ready ? look() : same(); }

    Turn operator()(const Looked &event)
    {
        if (m.phase != Phase::Looking)
            return same();
        if (removing())
            settle(lookingRow(), StepState::Confirmed);
        if (m.lastWrite)
            return stopUnsent();
        if (!event.asReviewed)
            return end(RunOutcome::Changed);
        if (m.recorded)
            return send();
        m.phase = Phase::Recording;
        return {m, Record{m.write}};
    }

    Turn operator()(const LookFailed &event)
    {
        if (m.phase != Phase::Looking)
            return same();
        if (m.repeats)
            return leftUnknown(event.error);
        settle(lookingRow(), StepState::NotSent, event.error);
        return fail(event.error);
    }

    Turn operator()(const Recorded &event)
    {
        if (m.phase != Phase::Recording)
            return same();
        if (m.lastWrite)
            return stopUnsent();
        m.recorded = true;
        writing().requestId = m.requestIds.at(m.write);
        writing().bodySha256 = event.bodySha256;
        return send();
    }

    /// What was sent is still read back; nothing more is sent.
    Turn operator()(const StorageFailed &event)
    {
        m.lastWrite = true;
        if (m.repeats && m.phase == Phase::Recording)
            return leftUnknown(event.error);
        if (m.phase == Phase::Ready || m.phase == Phase::Recording) {
            settle(writingRow(), StepState::NotSent, event.error);
            return fail(event.error);
        }
        if (!m.run.failure)
            m.run.failure = event.error;
        return m.phase == Phase::Throttled ? giveUpSending(event.error) : same();
    }

    Turn operator()(const Left &event)
    {
        if (m.phase != Phase::Sending)
            return same();
        leaves();
        m.run.answerBy = m_now.addMSecs(event.deadline.count());
        return same();
    }

    Turn operator()(const Overdue &)
    {
        if (m.phase != Phase::Sending || m.left)
            return same();
        --m.sends;
        return m.lastWrite ? stopUnsent() : lookAgain();
    }

    Turn operator()(const Withdrawn &)
    {
        if (m.phase != Phase::Sending || m.left)
            return same();
        --m.sends;
        return stopUnsent();
    }

    Turn operator()(const Answered &event)
    {
        if (m.phase != Phase::Sending)
            return same();
        m.run.answerBy = {};
        if (event.status || answerKind(event.status.error()) != AnswerKind::NeverLeft)
            leaves();
        if (event.status) {
            writing().httpStatus = *event.status;
            return startReadingBack();
        }
        writing().httpStatus = event.status.error().httpStatus;
        return withoutSuccess(event.status.error());
    }

    Turn operator()(const WaitOver &event)
    {
        if (m.phase != Phase::Throttled)
            return same();
        return event.slept ? lookAgain() : send();
    }

    Turn operator()(const ReadBack &event)
    {
        if (m.phase != Phase::ReadingBack)
            return same();
        if (event.shows)
            return confirmed();
        if (m.refusal)
            return refused(*m.refusal, RunOutcome::Refused);
        if (m.repeats)
            return event.error || m.lastWrite ? leftUnknown(event.error) : lookAgain();
        if (const auto pause = pauseBeforeReadBack(++m.readsBack))
            return {m, LookBack{m.write, *pause}};
        return leftUnknown(event.error);
    }

    Turn operator()(const StopWished &)
    {
        if (m.phase == Phase::Over)
            return same();
        m.run.stopping = true;
        m.lastWrite = true;
        switch (m.phase) {
        case Phase::Ready:
        case Phase::Looking:
        case Phase::Throttled:
            return stopUnsent();
        case Phase::Sending:
            return {m, Withdraw{}};
        case Phase::ReadingBack:
            return m.repeats ? stopUnsent() : same();
        case Phase::Recording:
        case Phase::Over:
            return same();
        }
        Q_UNREACHABLE();
    }

private:
    [[nodiscard]] bool removing() const { return m.run.kind == RunKind::Remove; }
    [[nodiscard]] std::size_t lookingRow() const { return removing() ? 0 : m.write; }
    [[nodiscard]] std::size_t writingRow() const { return sendingRow(m.run.kind, m.write); }
    [[nodiscard]] std::size_t provingRow() const { return removing() ? 2 : m.write; }
    [[nodiscard]] std::size_t writes() const { return m.requestIds.size(); }
    [[nodiscard]] bool allConfirmed() const
    {
        return std::all_of(m.run.steps.begin(), m.run.steps.end(),
            [](const RunStep &step) { return step.state == StepState::Confirmed; });
    }
    RunStep &row(std::size_t index) { return m.run.steps.at(index); }
    RunStep &writing() { return row(writingRow()); }

    Turn same() { return {m, Nothing{}}; }

    void settle(std::size_t index, StepState state, const std::optional<Error> &error = {})
    {
        row(index).state = state;
        row(index).settledAt = m_now;
        row(index).error = error;
    }

    Turn look()
    {
        m.phase = Phase::Looking;
        m.sends = 0;
        m.recorded = false;
        m.readsBack = 0;
        row(lookingRow()).state = StepState::Reading;
        return {m, Look{m.write}};
    }

    /// Time has passed since the last look; whether the write may (still, or again) be sent must be seen anew. Its row
    /// stays what it is.
    Turn lookAgain()
    {
        m.phase = Phase::Looking;
        m.run.resumesAt = {};
        if (removing())
            row(lookingRow()).state = StepState::Reading;
        return {m, Look{m.write}};
    }

    [[nodiscard]] bool awaitsRepeating() const
    {
        return m.phase == Phase::Throttled || m.phase == Phase::Sending || (m.phase == Phase::Looking && m.sends > 0);
    }

    Turn send()
    {
        m.phase = Phase::Sending;
        m.run.resumesAt = {};
        m.left = false;
        ++m.sends;
        if (writing().state == StepState::Reading)
            writing().state = StepState::Waiting;
        return {m, Send{m.write, writing().requestId}};
    }

    /// The present write is on the wire, or was.
    void leaves()
    {
        if (std::exchange(m.left, true))
            return;
        m.repeats = false;
        if (m.sends == 1)
            writing().sentAt = m_now;
        writing().state = StepState::Sent;
    }

    /// Nothing (more) is sent. A write of which nothing is known stays as it is.
    Turn stopUnsent() { return m.repeats ? leftUnknown(m.run.failure) : endEarly(); }

    Turn withoutSuccess(const Error &error)
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

    Turn repeat(const Error &error)
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

    /// The write was answered, and not carried out.
    Turn giveUpSending(const Error &error)
    {
        if (!m.run.stopping)
            return refused(error, m.run.failure ? RunOutcome::Failed : RunOutcome::Refused);
        settle(writingRow(), StepState::NotSent, error);
        return end(RunOutcome::Stopped);
    }

    Turn refused(const Error &error, RunOutcome outcome)
    {
        settle(writingRow(), StepState::Refused, error);
        if (!m.run.failure)
            m.run.failure = error;
        return end(outcome);
    }

    Turn startReadingBack()
    {
        m.phase = Phase::ReadingBack;
        if (removing())
            row(provingRow()).state = StepState::Reading;
        return {m, LookBack{m.write, pauseBeforeReadBack(0).value()}};
    }

    Turn confirmed()
    {
        settle(writingRow(), StepState::Confirmed);
        settle(provingRow(), StepState::Confirmed);
        m.refusal.reset();
        if (++m.write == writes())
            return end(allConfirmed() ? RunOutcome::Done : RunOutcome::Stopped);
        return m.lastWrite ? endEarly() : look();
    }

    Turn leftUnknown(const std::optional<Error> &error)
    {
        settle(writingRow(), StepState::Unknown, error ? error : writing().error);
        if (removing())
            settle(provingRow(), StepState::Unknown, error);
        if (!m.run.failure)
            m.run.failure = error;
        return end(RunOutcome::Unknown);
    }

    /// No further write is to be sent: the operator stopped, or the journal failed.
    Turn endEarly() { return end(m.run.failure ? RunOutcome::Failed : RunOutcome::Stopped); }

    Turn fail(const Error &error)
    {
        m.run.failure = error;
        return end(RunOutcome::Failed);
    }

    Turn end(RunOutcome outcome)
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

    Course m;
    QDateTime m_now;
};

} // namespace

Turn nextStep(Course course, const Event &event, const QDateTime &now)
{
    return std::visit(Mover(std::move(course), now), event);
}

} // namespace parting

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/workflow/answer.h"
#include "core/workflow/moves.h"

namespace parting {

namespace {

/// Which moves an event leads to.
class Mover : Moves {
public:
    Mover(Course course, const QDateTime &now) : Moves(std::move(course), now) { }

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
};

} // namespace

Turn nextStep(Course course, const Event &event, const QDateTime &now)
{
    return std::visit(Mover(std::move(course), now), event);
}

} // namespace parting

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/domain/workflow/driver.h"

#include <map>
#include <random>
#include <set>

namespace parting::test {

namespace {

Event anyEvent(std::mt19937 &dice)
{
    static const std::vector<Event> events{Started{}, Looked{.asReviewed = true}, Looked{.asReviewed = true},
        Looked{.asReviewed = false}, LookFailed{httpError(500)}, Recorded{}, Recorded{},
        StorageFailed{{.kind = ErrorKind::Storage}}, Left{}, Left{}, Overdue{}, Withdrawn{}, Answered{200},
        Answered{202}, Answered{tl::make_unexpected(httpError(401, ErrorKind::Unauthorized))},
        Answered{tl::make_unexpected(httpError(429, ErrorKind::Throttled))},
        Answered{tl::make_unexpected(httpError(409))}, Answered{tl::make_unexpected(httpError(503))},
        Answered{tl::make_unexpected(httpError(404, ErrorKind::NotFound, u"3000"_qs))},
        Answered{tl::make_unexpected(Error{.kind = ErrorKind::Timeout})}, WaitOver{}, WaitOver{.slept = true},
        ReadBack{.shows = true}, ReadBack{.shows = true}, ReadBack{}, StopWished{}};
    return events[std::uniform_int_distribution<std::size_t>(0, events.size() - 1)(dice)];
}

/// Mostly what the effect under way may bring, sometimes anything at all.
Event nextEvent(const Driver &run, std::mt19937 &dice)
{
    const bool fitting = std::uniform_int_distribution<int>(0, 7)(dice) > 0;
    if (fitting && run.course.phase == Phase::Ready)
        return Started{};
    if (fitting && run.wants<Look>())
        return Looked{.asReviewed = true};
    if (fitting && run.wants<Record>())
        return Recorded{};
    if (fitting && run.wants<Wait>())
        return WaitOver{};
    if (fitting && run.wants<Withdraw>() && !run.course.left)
        return Withdrawn{};
    return anyEvent(dice);
}

/// Watches one course and checks what must hold of it, whatever happens.
class Watcher {
public:
    void before(const Driver &run, const Event &event)
    {
        m_answer = std::holds_alternative<Answered>(event) ? std::get_if<Answered>(&event) : nullptr;
        m_repeatable = m_answer && run.course.phase == Phase::Sending && !m_answer->status
            && (m_answer->status.error().httpStatus == 401 || m_answer->status.error().httpStatus == 429);
        const bool waits = run.course.phase == Phase::Throttled || run.course.phase == Phase::Looking;
        const bool takenBack =
            std::holds_alternative<Overdue>(event) && run.course.phase == Phase::Sending && !run.course.left;
        if (takenBack)
            --m_times[run.course.write];
        m_mayRepeat = m_repeatable || takenBack || (m_mayRepeat && waits);
        m_stopped = m_stopped || (std::holds_alternative<StopWished>(event) && run.course.phase != Phase::Over);
        if (std::holds_alternative<Recorded>(event) && run.wants<Record>())
            m_recorded.insert(std::get<Record>(run.effect).write);
    }

    void after(const Driver &run)
    {
        if (!run.wants<Send>())
            return;
        const Send &send = std::get<Send>(run.effect);
        EXPECT_FALSE(m_stopped) << "sent after stop";
        EXPECT_TRUE(m_recorded.count(send.write)) << "sent before its intent";
        const auto [known, first] = m_sent.emplace(send.write, send.requestId);
        EXPECT_EQ(known->second, send.requestId) << "sent twice with different ids";
        EXPECT_TRUE(first || m_mayRepeat) << "sent again without an answer that allows it";
        EXPECT_LE(++m_times[send.write], 3);
        m_mayRepeat = false;
    }

    /// The process goes; a stop that was wished goes with it, and so does leave to send again.
    void dies() { m_stopped = m_mayRepeat = false; }

    [[nodiscard]] const std::map<std::size_t, RequestId> &sent() const { return m_sent; }

private:
    const Answered *m_answer = nullptr;
    bool m_repeatable = false, m_mayRepeat = false, m_stopped = false;
    std::set<std::size_t> m_recorded;
    std::map<std::size_t, RequestId> m_sent;
    std::map<std::size_t, int> m_times;
};

} // namespace

TEST(CoursePropertyTest, NoWriteIsSentTwiceNorUnrecordedNorAfterStop)
{
    std::mt19937 dice(20260610);
    std::map<RunOutcome, int> ends;
    int writes = 0;
    for (int round = 0; round < 3'000; ++round) {
        Driver run = round % 2 ? removing() : clearing(3);
        Watcher watcher;
        for (int event = 0; event < 40 && run.course.phase != Phase::Over; ++event) {
            const Event next = nextEvent(run, dice);
            watcher.before(run, next);
            const Effect pending = run.effect;
            run.happens(next);
            watcher.after(run);
            if (run.wants<Nothing>() && run.course.run.running())
                run.effect = pending; // an event out of its phase leaves the effect under way
        }
        ++ends[run.outcome()];
        writes += static_cast<int>(watcher.sent().size());
    }
    EXPECT_GT(writes, 3'000) << "the dice must reach the writes";
    for (RunOutcome outcome :
        {RunOutcome::Done, RunOutcome::Stopped, RunOutcome::Refused, RunOutcome::Changed, RunOutcome::Failed})
        EXPECT_GT(ends[outcome], 10) << static_cast<int>(outcome);
}

TEST(CoursePropertyTest, HoweverOftenItIsContinuedNoWriteIsSentTwice)
{
    std::mt19937 dice(4);
    int continuations = 0;
    for (int round = 0; round < 2'000; ++round) {
        Driver run = round % 2 ? removing() : clearing(3);
        Watcher watcher;
        for (int life = 0; life < 4; ++life) {
            for (int event = std::uniform_int_distribution<int>(0, 12)(dice); event > 0; --event) {
                const Event next = nextEvent(run, dice);
                watcher.before(run, next);
                const Effect pending = run.effect;
                run.happens(next);
                watcher.after(run);
                if (run.wants<Nothing>() && run.course.run.running())
                    run.effect = pending;
            }
            run.dies();
            if (run.course.phase == Phase::Over || !canContinue(run.course.run))
                break;
            watcher.dies();
            std::vector<RequestId> fresh;
            for (std::size_t write = 0; write < writesOf(run.course.run); ++write)
                fresh.push_back(RequestId(u"life %1 write %2"_qs.arg(life).arg(write)));
            Turn turn = continuedCourse(run.course.run, fresh, run.now);
            run.course = std::move(turn.course);
            run.effect = std::move(turn.effect);
            EXPECT_FALSE(run.wants<Send>()) << "the first act is a read";
            ++continuations;
        }
    }
    EXPECT_GT(continuations, 1'000);
}

TEST(CoursePropertyTest, AfterARestartNothingIsEverSent)
{
    std::mt19937 dice(7);
    for (int round = 0; round < 1'000; ++round) {
        Driver run = round % 2 ? removing() : clearing(3);
        for (int event = std::uniform_int_distribution<int>(0, 30)(dice); event > 0; --event)
            run.happens(nextEvent(run, dice));
        run.dies();
        const Turn turn = resumedCourse(run.course.run, run.now);
        Driver again{.course = turn.course, .effect = turn.effect};
        for (int event = 0; event < 30; ++event) {
            EXPECT_FALSE(again.wants<Send>());
            EXPECT_FALSE(again.wants<Record>());
            again.happens(nextEvent(again, dice));
        }
    }
}

} // namespace parting::test

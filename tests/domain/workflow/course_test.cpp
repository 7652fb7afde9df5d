// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/domain/workflow/driver.h"

#include <numeric>

namespace parting::test {

using namespace std::chrono_literals;

using S = StepState;

TEST(CourseTest, ClearsOneAfterTheOtherAndReadsEachBack)
{
    Driver run = clearing(2);
    run.happens(Started{});
    EXPECT_TRUE(run.wants<Look>());
    EXPECT_EQ(run.states(), (States{S::Reading, S::Waiting}));
    run.happens(Looked{.asReviewed = true});
    EXPECT_TRUE(run.wants<Record>());
    run.happens(Recorded{});
    ASSERT_TRUE(run.wants<Send>());
    EXPECT_EQ(std::get<Send>(run.effect).requestId, RequestId(u"id0"_qs));
    EXPECT_EQ(run.states(), (States{S::Waiting, S::Waiting})) << "it waits for its turn";
    run.happens(Left{3min});
    EXPECT_EQ(run.states(), (States{S::Sent, S::Waiting}));
    EXPECT_EQ(run.course.run.steps[0].sentAt, run.now);
    EXPECT_EQ(run.course.run.answerBy, run.now.addSecs(180));
    run.answers(200);
    EXPECT_FALSE(run.course.run.answerBy.isValid());
    EXPECT_EQ(std::get<LookBack>(run.effect).pause, 2s);
    EXPECT_EQ(run.states(), (States{S::Sent, S::Waiting}));
    run.shows();
    EXPECT_TRUE(run.wants<Look>());
    EXPECT_EQ(run.states(), (States{S::Confirmed, S::Reading}));
    run.sends();
    EXPECT_EQ(std::get<Send>(run.effect).requestId, RequestId(u"id1"_qs));
    run.answers(202);
    run.shows();
    EXPECT_TRUE(run.wants<Nothing>());
    EXPECT_EQ(run.outcome(), RunOutcome::Done);
    EXPECT_EQ(run.course.run.steps[1].httpStatus, 202);
}

TEST(CourseTest, RemovesAndProves)
{
    Driver run = removing();
    run.happens(Started{});
    EXPECT_EQ(run.states(), (States{S::Reading, S::Waiting, S::Waiting}));
    run.happens(Looked{.asReviewed = true});
    EXPECT_EQ(run.states(), (States{S::Confirmed, S::Waiting, S::Waiting}));
    run.happens(Recorded{});
    run.answers(200);
    EXPECT_EQ(run.states(), (States{S::Confirmed, S::Sent, S::Reading}));
    run.shows();
    EXPECT_EQ(run.states(), (States{S::Confirmed, S::Confirmed, S::Confirmed}));
    EXPECT_EQ(run.outcome(), RunOutcome::Done);
}

TEST(CourseTest, AChangedAccountEndsItBeforeAnythingIsSent)
{
    for (Driver run : {clearing(2), removing()}) {
        run.happens(Started{});
        run.happens(Looked{.asReviewed = false});
        EXPECT_EQ(run.outcome(), RunOutcome::Changed);
        EXPECT_TRUE(run.wants<Nothing>());
        EXPECT_EQ(run.states()[1], S::NotSent);
    }
}

TEST(CourseTest, AReadThatFailsEndsItBeforeAnythingIsSent)
{
    Driver run = removing();
    run.happens(Started{});
    run.happens(LookFailed{httpError(503, ErrorKind::Server)});
    EXPECT_EQ(run.outcome(), RunOutcome::Failed);
    EXPECT_EQ(run.course.run.failure, httpError(503, ErrorKind::Server));
    EXPECT_EQ(run.states(), (States{S::NotSent, S::NotSent, S::NotSent}));
}

TEST(CourseTest, WithoutAnIntentOnDiskNothingIsSent)
{
    Driver run = clearing(2);
    run.happens(Started{});
    run.happens(Looked{.asReviewed = true});
    run.happens(StorageFailed{{.kind = ErrorKind::Storage}});
    EXPECT_TRUE(run.wants<Nothing>());
    EXPECT_EQ(run.outcome(), RunOutcome::Failed);
    EXPECT_EQ(run.states(), (States{S::NotSent, S::NotSent}));
}

TEST(CourseTest, AnOutcomeThatCannotBeWrittenStopsFurtherWritesOnly)
{
    Driver run = clearing(2);
    run.happens(Started{});
    run.sends();
    run.answers(200);
    const Effect reading = run.effect;
    run.happens(StorageFailed{{.kind = ErrorKind::Storage}});
    run.effect = reading;
    run.shows();
    EXPECT_EQ(run.outcome(), RunOutcome::Failed);
    EXPECT_EQ(run.states(), (States{S::Confirmed, S::NotSent}));
}

TEST(CourseTest, ARefusalIsFinal)
{
    Driver run = clearing(2);
    run.happens(Started{});
    run.sends();
    run.fails(httpError(409, ErrorKind::Conflict, u"900278"_qs));
    EXPECT_EQ(run.outcome(), RunOutcome::Refused);
    EXPECT_EQ(run.states(), (States{S::Refused, S::NotSent}));
    EXPECT_EQ(run.course.run.steps[0].httpStatus, 409);
}

TEST(CourseTest, AStaleEtagGoesBackToReview)
{
    Driver run = clearing(1);
    run.happens(Started{});
    run.sends();
    run.fails(httpError(400, ErrorKind::StaleEtag, u"2055"_qs));
    EXPECT_EQ(run.outcome(), RunOutcome::Changed);
    EXPECT_EQ(run.states(), States{S::Refused});
}

TEST(CourseTest, WhatNeverLeftIsNotSent)
{
    Driver run = clearing(1);
    run.happens(Started{});
    run.sends();
    run.fails({.kind = ErrorKind::Credentials});
    EXPECT_EQ(run.outcome(), RunOutcome::Failed);
    EXPECT_EQ(run.states(), States{S::NotSent});
}

TEST(CourseTest, AnUnknownOutcomeIsReadBackUntilItShows)
{
    Driver run = clearing(1);
    run.happens(Started{});
    run.sends();
    run.fails({.kind = ErrorKind::Timeout});
    EXPECT_EQ(run.states(), States{S::Unknown});
    EXPECT_TRUE(run.course.run.running());
    run.happens(ReadBack{.error = Error{.kind = ErrorKind::Network}});
    ASSERT_TRUE(run.wants<LookBack>());
    run.shows();
    EXPECT_EQ(run.outcome(), RunOutcome::Done);
    EXPECT_EQ(run.states(), States{S::Confirmed});
    EXPECT_FALSE(run.course.run.steps[0].error);
}

TEST(CourseTest, AbsenceCountsAfterFiveMinutesAndLeavesItUnknown)
{
    Driver run = removing();
    run.happens(Started{});
    run.sends();
    run.answers(200);
    const auto pauses = run.neverShows();
    ASSERT_GE(pauses.size(), 5U);
    EXPECT_EQ(std::vector(pauses.begin(), pauses.begin() + 5),
        (std::vector<std::chrono::milliseconds>{2s, 4s, 8s, 15s, 15s}));
    const auto total = std::accumulate(pauses.begin(), pauses.end(), std::chrono::milliseconds());
    EXPECT_GE(total, 5min);
    EXPECT_LT(total, 6min);
    EXPECT_EQ(run.outcome(), RunOutcome::Unknown);
    EXPECT_EQ(run.states(), (States{S::Confirmed, S::Unknown, S::Unknown}));
}

TEST(CourseTest, ThrottlingWaitsAndRepeatsWithTheSameId)
{
    Driver run = clearing(1);
    run.happens(Started{});
    run.sends();
    Error throttled = httpError(429, ErrorKind::Throttled);
    throttled.retryAfter = 7s;
    run.fails(throttled);
    ASSERT_TRUE(run.wants<Wait>());
    EXPECT_EQ(std::get<Wait>(run.effect).until, run.now.addSecs(7));
    EXPECT_EQ(run.course.run.resumesAt, run.now.addSecs(7));
    run.happens(WaitOver{});
    ASSERT_TRUE(run.wants<Send>());
    EXPECT_EQ(std::get<Send>(run.effect).requestId, RequestId(u"id0"_qs));
    EXPECT_FALSE(run.course.run.resumesAt.isValid());
    run.fails(throttled);
    run.happens(WaitOver{});
    run.fails(throttled);
    EXPECT_TRUE(run.wants<Nothing>()) << "three times in all";
    EXPECT_EQ(run.outcome(), RunOutcome::Refused);
}

TEST(CourseTest, A401IsRepeatedOnceWithTheSameId)
{
    Driver run = clearing(1);
    run.happens(Started{});
    run.sends();
    run.fails(httpError(401, ErrorKind::Unauthorized));
    ASSERT_TRUE(run.wants<Send>());
    EXPECT_EQ(std::get<Send>(run.effect).requestId, RequestId(u"id0"_qs));
    run.fails(httpError(401, ErrorKind::Unauthorized));
    EXPECT_EQ(run.outcome(), RunOutcome::Refused);
}

TEST(CourseTest, ARemovalRefusedAsGoneIsProvedByOneRead)
{
    const Error gone = httpError(404, ErrorKind::NotFound, u"3000"_qs);
    Driver run = removing();
    run.happens(Started{});
    run.sends();
    run.fails(gone);
    ASSERT_TRUE(run.wants<LookBack>());
    Driver other = run;
    run.shows();
    EXPECT_EQ(run.outcome(), RunOutcome::Done);
    other.happens(ReadBack{});
    EXPECT_EQ(other.outcome(), RunOutcome::Refused);
    EXPECT_EQ(other.course.run.failure, gone);
}

TEST(CourseTest, StoppingFinishesTheWriteInFlightAndSendsNoOther)
{
    Driver run = clearing(2);
    run.happens(Started{});
    run.sends();
    run.happens(StopWished{});
    EXPECT_TRUE(run.course.run.stopping);
    run.answers(200);
    ASSERT_TRUE(run.wants<LookBack>());
    run.shows();
    EXPECT_TRUE(run.wants<Nothing>());
    EXPECT_EQ(run.outcome(), RunOutcome::Stopped);
    EXPECT_EQ(run.states(), (States{S::Confirmed, S::NotSent}));
}

TEST(CourseTest, StoppingBeforeSendingSendsNothing)
{
    Driver run = removing();
    run.happens(Started{});
    run.happens(StopWished{});
    EXPECT_EQ(run.outcome(), RunOutcome::Stopped) << "at once, however long the reading may take";
    EXPECT_EQ(run.states(), (States{S::NotSent, S::NotSent, S::NotSent}));
}

TEST(CourseTest, StoppingTakesBackAWriteThatWaitsForItsTurn)
{
    for (Driver run : {clearing(2), removing()}) {
        run.happens(Started{});
        run.happens(Looked{.asReviewed = true});
        run.happens(Recorded{});
        run.happens(StopWished{});
        ASSERT_TRUE(run.wants<Withdraw>());
        Driver tooLate = run;
        run.happens(Withdrawn{});
        EXPECT_EQ(run.outcome(), RunOutcome::Stopped);
        EXPECT_EQ(run.course.run.steps[1].state, S::NotSent);
        EXPECT_FALSE(openStep(run.course.run));

        tooLate.happens(Left{});
        tooLate.happens(Withdrawn{});
        EXPECT_EQ(tooLate.outcome(), RunOutcome::Running) << "what is on the wire is finished";
        tooLate.answers(200);
        tooLate.shows();
        EXPECT_EQ(
            tooLate.outcome(), tooLate.course.run.kind == RunKind::Remove ? RunOutcome::Done : RunOutcome::Stopped);
    }
}

TEST(CourseTest, StoppingTakesBackARepetitionThatWaitsForItsTurn)
{
    Driver run = clearing(1);
    run.happens(Started{});
    run.sends();
    run.fails(httpError(401, ErrorKind::Unauthorized));
    run.happens(StopWished{});
    run.happens(Withdrawn{});
    EXPECT_EQ(run.outcome(), RunOutcome::Stopped);
    EXPECT_EQ(run.states(), States{S::NotSent}) << "it was answered, and not carried out";
}

TEST(CourseTest, AWriteWhoseTurnComesLateLooksAgainFirst)
{
    for (Driver run : {clearing(1), removing()}) {
        const RequestId id = run.course.requestIds.front();
        run.happens(Started{});
        run.happens(Looked{.asReviewed = true});
        run.happens(Recorded{});
        for (int times = 0; times < 5; ++times) { // however often; nothing was sent yet
            run.happens(Overdue{});
            ASSERT_TRUE(run.wants<Look>());
            run.happens(Looked{.asReviewed = true});
            ASSERT_TRUE(run.wants<Send>()) << "the intent is on disk already";
            EXPECT_EQ(std::get<Send>(run.effect).requestId, id);
        }
        Driver changed = run;
        changed.happens(Overdue{});
        changed.happens(Looked{.asReviewed = false});
        EXPECT_EQ(changed.outcome(), RunOutcome::Changed);
        EXPECT_FALSE(openStep(changed.course.run));
        run.happens(Left{});
        run.happens(Overdue{});
        EXPECT_FALSE(run.wants<Look>()) << "it has left";
        run.answers(200);
        run.shows();
        EXPECT_EQ(run.outcome(), RunOutcome::Done);
    }
}

TEST(CourseTest, StoppingWhileThrottledDoesNotRepeat)
{
    Driver run = clearing(1);
    run.happens(Started{});
    run.sends();
    run.fails(httpError(429, ErrorKind::Throttled));
    run.happens(StopWished{});
    EXPECT_EQ(run.outcome(), RunOutcome::Stopped);
    EXPECT_EQ(run.states(), (States{S::NotSent})) << "it was answered, and not carried out";
    run.happens(WaitOver{});
    EXPECT_TRUE(run.wants<Nothing>());
}

Driver wokenWhileThrottled(Driver run)
{
    run.happens(Started{});
    run.sends();
    run.fails(httpError(429, ErrorKind::Throttled));
    run.happens(WaitOver{.slept = true});
    return run;
}

TEST(CourseTest, AfterSleepItLooksBeforeItRepeats)
{
    for (Driver run : {wokenWhileThrottled(clearing(1)), wokenWhileThrottled(removing())}) {
        const RequestId id = run.course.requestIds.front();
        ASSERT_TRUE(run.wants<Look>());
        run.happens(Looked{.asReviewed = true});
        ASSERT_TRUE(run.wants<Send>()) << "the intent is on disk already";
        EXPECT_EQ(std::get<Send>(run.effect).requestId, id);
        run.fails(httpError(429, ErrorKind::Throttled));
        run.happens(WaitOver{});
        run.fails(httpError(429, ErrorKind::Throttled));
        EXPECT_EQ(run.outcome(), RunOutcome::Refused) << "looking does not count the sends anew";
    }
}

TEST(CourseTest, WhatChangedDuringSleepIsNotRepeated)
{
    Driver changed = wokenWhileThrottled(removing());
    changed.happens(Looked{.asReviewed = false});
    EXPECT_EQ(changed.outcome(), RunOutcome::Changed);
    EXPECT_EQ(changed.states(), (States{S::Confirmed, S::NotSent, S::NotSent}));

    Driver unreadable = wokenWhileThrottled(removing());
    unreadable.happens(LookFailed{httpError(503, ErrorKind::Server)});
    EXPECT_EQ(unreadable.outcome(), RunOutcome::Failed);
    EXPECT_EQ(unreadable.states(), (States{S::NotSent, S::NotSent, S::NotSent}));

    Driver stopped = wokenWhileThrottled(clearing(1));
    stopped.happens(StopWished{});
    stopped.happens(Looked{.asReviewed = true});
    EXPECT_EQ(stopped.outcome(), RunOutcome::Stopped);
    EXPECT_EQ(stopped.states(), (States{S::NotSent}));
}

TEST(ResumedCourseTest, ReadsOnceAndSettlesWhatShows)
{
    Driver earlier = clearing(3);
    earlier.happens(Started{});
    earlier.sends();
    earlier.answers(200);
    earlier.shows();
    earlier.sends();

    const Turn turn = resumedCourse(earlier.course.run, earlier.now);
    EXPECT_EQ(std::get<LookBack>(turn.effect).write, 1U);
    Driver again{.course = turn.course, .effect = turn.effect};
    Driver unseen = again;
    again.shows();
    EXPECT_TRUE(again.wants<Nothing>());
    EXPECT_EQ(again.outcome(), RunOutcome::Stopped);
    EXPECT_EQ(again.states(), (States{S::Confirmed, S::Confirmed, S::NotSent}));
    unseen.happens(ReadBack{});
    EXPECT_TRUE(unseen.wants<Nothing>()) << "one read only";
    EXPECT_EQ(unseen.outcome(), RunOutcome::Unknown);
}

TEST(ResumedCourseTest, ARemovalIsDoneOnceGoneIsProved)
{
    Driver earlier = removing();
    earlier.happens(Started{});
    earlier.sends();
    const Turn turn = resumedCourse(earlier.course.run, earlier.now);
    Driver again{.course = turn.course, .effect = turn.effect};
    ASSERT_TRUE(again.wants<LookBack>());
    again.shows();
    EXPECT_EQ(again.outcome(), RunOutcome::Done);
}

/// A run whose write was sent and is not settled, about to be sent again.
Driver repeating(Driver earlier)
{
    earlier.happens(Started{});
    earlier.happens(Looked{.asReviewed = true});
    earlier.happens(Recorded{.bodySha256 = "hash"});
    earlier.fails({.kind = ErrorKind::Timeout});
    earlier.neverShows();
    EXPECT_EQ(earlier.outcome(), RunOutcome::Unknown);
    const Turn turn = repeatingCourse(earlier.course.run);
    return {.course = turn.course, .effect = turn.effect, .now = earlier.now.addSecs(300)};
}

TEST(RepeatingCourseTest, IsAllowedFiveMinutesAfterSending)
{
    Driver run = removing();
    EXPECT_FALSE(sendAgainFrom(run.course.run).isValid());
    run.happens(Started{});
    run.sends();
    EXPECT_EQ(sendAgainFrom(run.course.run), run.now.addSecs(300));
}

TEST(RepeatingCourseTest, ReadsFirstAndSendsNothingWhereTheChangeShows)
{
    Driver run = repeating(removing());
    EXPECT_EQ(run.outcome(), RunOutcome::Running);
    ASSERT_TRUE(run.wants<LookBack>());
    EXPECT_EQ(std::get<LookBack>(run.effect).pause, 0ms);
    run.shows();
    EXPECT_TRUE(run.wants<Nothing>());
    EXPECT_EQ(run.outcome(), RunOutcome::Done);
}

TEST(RepeatingCourseTest, SendsWithTheOldIdOnceAllStandsAsConfirmed)
{
    for (const auto &[earlier, id] : {std::pair(removing(), u"removal"_qs), std::pair(clearing(2), u"id0"_qs)}) {
        Driver run = repeating(earlier);
        run.happens(ReadBack{});
        ASSERT_TRUE(run.wants<Look>());
        run.happens(Looked{.asReviewed = true});
        ASSERT_TRUE(run.wants<Record>()) << "each sending has its intent";
        run.happens(Recorded{.bodySha256 = "hash"});
        ASSERT_TRUE(run.wants<Send>());
        EXPECT_EQ(std::get<Send>(run.effect).requestId.toString(), id);
        run.happens(Left{});
        EXPECT_EQ(sendAgainFrom(run.course.run), run.now.addSecs(300)) << "counted from the last sending";
        run.answers(200);
        run.shows();
        EXPECT_TRUE(run.wants<Nothing>()) << "later steps are not part of it";
    }
}

TEST(RepeatingCourseTest, OtherwiseSendsNothing)
{
    Driver changed = repeating(clearing(1));
    changed.happens(ReadBack{});
    changed.happens(Looked{.asReviewed = false});
    EXPECT_EQ(changed.outcome(), RunOutcome::Changed);
    EXPECT_EQ(changed.states(), (States{S::Unknown}));

    const Error down = httpError(503, ErrorKind::Server);
    Driver unread = repeating(clearing(1));
    unread.happens(ReadBack{.error = down});
    Driver unlooked = repeating(clearing(1));
    unlooked.happens(ReadBack{});
    unlooked.happens(LookFailed{down});
    Driver unrecorded = repeating(clearing(1));
    unrecorded.happens(ReadBack{});
    unrecorded.happens(Looked{.asReviewed = true});
    unrecorded.happens(StorageFailed{down});
    Driver stopped = repeating(clearing(1));
    stopped.happens(StopWished{});
    stopped.happens(ReadBack{});
    Driver stoppedLate = repeating(clearing(1));
    stoppedLate.happens(ReadBack{});
    stoppedLate.happens(StopWished{});
    stoppedLate.happens(Looked{.asReviewed = true});
    Driver withdrawn = repeating(clearing(1));
    withdrawn.happens(ReadBack{});
    withdrawn.happens(Looked{.asReviewed = true});
    withdrawn.happens(Recorded{});
    Driver neverLeft = withdrawn;
    neverLeft.fails({.kind = ErrorKind::Credentials});
    Driver overdue = withdrawn;
    overdue.happens(Overdue{});
    ASSERT_TRUE(overdue.wants<Look>());
    overdue.happens(LookFailed{down});
    withdrawn.happens(StopWished{});
    withdrawn.happens(Withdrawn{});
    for (const Driver &run : {unread, unlooked, unrecorded, stopped, stoppedLate, withdrawn, neverLeft, overdue}) {
        EXPECT_TRUE(run.wants<Nothing>());
        EXPECT_EQ(run.outcome(), RunOutcome::Unknown) << "as open as it was";
        EXPECT_EQ(run.states(), (States{S::Unknown}));
    }
}

TEST(ResumedCourseTest, WithoutAnOpenWriteThereIsNothingToRead)
{
    const Turn untouched = resumedCourse(clearing(2).course.run, {});
    EXPECT_TRUE(std::holds_alternative<Nothing>(untouched.effect));
    EXPECT_EQ(untouched.course.run.outcome, RunOutcome::Stopped);

    Driver refused = clearing(1);
    refused.happens(Started{});
    refused.sends();
    refused.fails(httpError(403, ErrorKind::Forbidden));
    EXPECT_EQ(resumedCourse(refused.course.run, {}).course.run.outcome, RunOutcome::Refused);
}

} // namespace parting::test

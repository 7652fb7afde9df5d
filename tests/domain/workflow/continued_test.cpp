// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/domain/workflow/driver.h"

namespace parting::test {

using namespace std::chrono_literals;

using S = StepState;

namespace {

/// The process died; another one goes on with what the journal tells of the run.
Driver continued(Driver run)
{
    for (RunStep &step : run.course.run.steps) {
        if (step.state == S::Sent)
            step.state = S::Unknown;
        else if (step.state == S::Reading)
            step.state = S::Waiting;
    }
    const std::vector<RequestId> fresh(writesOf(run.course.run), RequestId(u"fresh"_qs));
    EXPECT_TRUE(canContinue(run.course.run));
    Turn turn = continuedCourse(run.course.run, fresh, run.now);
    return {.course = std::move(turn.course), .effect = std::move(turn.effect), .now = run.now};
}

} // namespace

TEST(ContinuedTest, ReadsWhatWasSentBackAndThenGoesOn)
{
    Driver run = clearing(2);
    run.happens(Started{});
    run.sends();
    run = continued(run);
    ASSERT_TRUE(run.wants<LookBack>());
    EXPECT_EQ(std::get<LookBack>(run.effect).pause, 0ms) << "the first act is a read";
    EXPECT_EQ(run.states(), (States{S::Unknown, S::Waiting}));
    run.shows();
    ASSERT_TRUE(run.wants<Look>());
    EXPECT_EQ(std::get<Look>(run.effect).write, 1U);
    run.sends();
    EXPECT_EQ(std::get<Send>(run.effect).requestId, RequestId(u"fresh"_qs));
    run.answers(200);
    run.shows();
    EXPECT_EQ(run.outcome(), RunOutcome::Done);
    EXPECT_EQ(run.course.run.steps[0].requestId, RequestId(u"id0"_qs));
}

TEST(ContinuedTest, WhatNeverShowsStaysUnknownAndNothingElseIsSent)
{
    Driver run = clearing(2);
    run.happens(Started{});
    run.sends();
    run = continued(run);
    EXPECT_GT(run.neverShows().size(), 20U) << "absence counts only after five minutes";
    EXPECT_EQ(run.outcome(), RunOutcome::Unknown);
    EXPECT_EQ(run.states(), (States{S::Unknown, S::NotSent}));
}

TEST(ContinuedTest, BetweenTwoWritesItLooksAtTheNext)
{
    Driver run = clearing(2);
    run.happens(Started{});
    run.sends();
    run.answers(200);
    run.shows();
    run = continued(run);
    ASSERT_TRUE(run.wants<Look>());
    EXPECT_EQ(std::get<Look>(run.effect).write, 1U);
    EXPECT_EQ(run.states(), (States{S::Confirmed, S::Reading}));
}

TEST(ContinuedTest, ARemovalThatWasNotSentReadsEverythingFirst)
{
    Driver run = removing();
    run.happens(Started{});
    run = continued(run);
    ASSERT_TRUE(run.wants<Look>());
    EXPECT_EQ(run.states(), (States{S::Reading, S::Waiting, S::Waiting}));
    run.happens(Looked{.asReviewed = false});
    EXPECT_EQ(run.outcome(), RunOutcome::Changed);
}

TEST(ContinuedTest, ARemovalThatWasSentIsOnlyProved)
{
    Driver run = removing();
    run.happens(Started{});
    run.sends();
    run = continued(run);
    ASSERT_TRUE(run.wants<LookBack>());
    EXPECT_EQ(run.states(), (States{S::Confirmed, S::Unknown, S::Reading}));
    run.shows();
    EXPECT_EQ(run.outcome(), RunOutcome::Done);
}

TEST(ContinuedTest, WhatTheOperatorOrTheServiceEndedIsOver)
{
    Driver refused = clearing(2);
    refused.happens(Started{});
    refused.sends();
    refused.fails(httpError(409, ErrorKind::Conflict));
    EXPECT_FALSE(canContinue(refused.course.run));

    Driver done = clearing(1);
    done.happens(Started{});
    done.sends();
    done.answers(200);
    done.shows();
    EXPECT_FALSE(canContinue(done.course.run));
}

} // namespace parting::test

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/core/service/practice.h"

#include <QSignalSpy>

namespace parting::test {

using S = StepState;

namespace {

/// Runs whose write has to wait behind a gate that another call's 429 closed, on clocks that the test can move.
class ClosedGate : public Practice {
protected:
    int later = 0; ///< seconds that the wall clock is ahead: as after a sleep, or set by hand
    int closes = 0;

    void SetUp() override
    {
        clock.now = [this] { return QDateTime::currentDateTimeUtc().addSecs(later); };
        Practice::SetUp();
    }

    /// Confirms the removal and closes the gate while it reads, so that the write is queued behind it.
    void queueTheRemoval(int seconds)
    {
        const auto shown = removalReview(u"Tailspin Toys"_qs);
        ASSERT_TRUE(shown);
        fault("delay", "GET", "/orders", 300);
        fault("throttle-seconds", "GET", "/relationshiprequests", seconds);
        QObject::connect(client.get(), &ApiClient::throttled, client.get(),
            [this](const QDateTime &until) { closes += until.isValid() ? 1 : 0; });
        const int before = looks();
        ASSERT_TRUE(offboarding->confirm(allTicks(*shown)));
        ASSERT_TRUE(QTest::qWaitFor([&] { return looks() > before; }, 5'000));
        other = api->relationshipRequest([](const Result<QString> &) {});
        ASSERT_TRUE(QTest::qWaitFor([&] { return closes > 0 && states()[0] == S::Confirmed; }, 5'000));
        ASSERT_FALSE(QTest::qWaitFor([this] { return !patches().empty(); }, 100)) << "it waits";
        EXPECT_EQ(states(), (std::vector{S::Confirmed, S::Waiting, S::Waiting}));
    }

    [[nodiscard]] int looks() const
    {
        const auto arrivals = server->arrivals();
        return static_cast<int>(std::count_if(arrivals.begin(), arrivals.end(), [](const sandbox::Arrival &arrival) {
            return arrival.method == "GET" && arrival.path.find("/orders") != std::string::npos;
        }));
    }

    CallHandle other;
};

} // namespace

TEST_F(ClosedGate, IsWaitedForAndThenTheWriteLeaves)
{
    queueTheRemoval(1);
    const int before = looks();
    ASSERT_TRUE(ends());
    EXPECT_EQ(outcome(), RunOutcome::Done);
    EXPECT_EQ(patches().size(), 1U);
    EXPECT_EQ(looks(), before) << "what was looked at a second ago still holds";
}

TEST_F(ClosedGate, AfterSleepTheAccountIsReadBeforeTheWriteLeaves)
{
    queueTheRemoval(600);
    const int before = looks();
    later = 3600;
    ASSERT_TRUE(ends());
    EXPECT_EQ(outcome(), RunOutcome::Done);
    EXPECT_EQ(patches().size(), 1U);
    EXPECT_EQ(looks(), before + 1);
}

TEST_F(ClosedGate, WhatChangedDuringSleepIsNotSent)
{
    queueTheRemoval(600);
    ASSERT_TRUE(server->edit(offboarding->run().customer.toString().toStdString(), sandbox::Holding::Order, "late",
        R"({"id":"late","status":"pending"})"));
    later = 3600;
    ASSERT_TRUE(ends());
    EXPECT_EQ(outcome(), RunOutcome::Changed);
    EXPECT_EQ(states()[1], S::NotSent);
    EXPECT_TRUE(patches().empty());
    EXPECT_TRUE(journal->interrupted()->empty()) << "its intent is settled";
}

TEST_F(ClosedGate, StopTakesTheWaitingWriteBackAtOnce)
{
    queueTheRemoval(600);
    offboarding->stopAfterThisStep();
    ASSERT_TRUE(ends());
    EXPECT_EQ(outcome(), RunOutcome::Stopped);
    EXPECT_EQ(states(), (std::vector{S::Confirmed, S::NotSent, S::NotSent}));
    EXPECT_TRUE(patches().empty());
    EXPECT_TRUE(journal->interrupted()->empty());
}

TEST_F(ClosedGate, StopEndsTheReadingBeforeAWriteAtOnce)
{
    const auto shown = removalReview(u"Tailspin Toys"_qs);
    fault("throttle-date", "GET", "/orders", 600);
    ASSERT_TRUE(offboarding->confirm(allTicks(*shown)));
    QSignalSpy throttled(client.get(), &ApiClient::throttled);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !throttled.isEmpty(); }, 5'000));
    ASSERT_TRUE(offboarding->running());
    offboarding->stopAfterThisStep();
    EXPECT_FALSE(offboarding->running());
    EXPECT_EQ(outcome(), RunOutcome::Stopped);
}

TEST_F(ClosedGate, AReviewIsLeftAtOnce)
{
    const CustomerId tailspin = customer(u"Tailspin Toys"_qs);
    fault("throttle-seconds", "GET", "/orders", 600);
    QSignalSpy throttled(client.get(), &ApiClient::throttled);
    offboarding->prepareRemoval(tailspin);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !throttled.isEmpty(); }, 5'000));
    offboarding->dropReview();
    later = 3600; // the gate opens
    EXPECT_FALSE(QTest::qWaitFor([this] { return review || reviewError; }, 1'500)) << "nothing is heard of it";
}

TEST_F(ClosedGate, WhatWasLookedAtBeforeASleepIsLookedAtAgain)
{
    const auto shown = suspendReview(u"Blue Yonder Airlines"_qs);
    fault("delay", "GET", "/subscriptions/", 300);
    const std::size_t before = server->arrivals().size();
    ASSERT_TRUE(offboarding->confirm(allTicks(*shown)));
    const auto reads = [&] {
        const auto arrivals = server->arrivals();
        const auto sent = std::find_if(arrivals.begin() + static_cast<std::ptrdiff_t>(before), arrivals.end(),
            [](const sandbox::Arrival &arrival) { return arrival.method == "PATCH"; });
        return std::count_if(arrivals.begin() + static_cast<std::ptrdiff_t>(before), sent,
            [](const sandbox::Arrival &arrival) { return arrival.path.find("/subscriptions/") != std::string::npos; });
    };
    ASSERT_TRUE(QTest::qWaitFor([&] { return reads() == 1; }, 5'000));
    later = 3600;
    ASSERT_TRUE(QTest::qWaitFor([this] { return !patches().empty(); }, 5'000));
    EXPECT_EQ(reads(), 2) << "before anything is sent";
    ASSERT_TRUE(ends());
    EXPECT_EQ(outcome(), RunOutcome::Done);
}

TEST_F(ClosedGate, AClockSetBackDoesNotProlongAWait)
{
    const auto shown = removalReview(u"Tailspin Toys"_qs);
    fault("throttle-seconds", "PATCH", ".*", 2);
    ASSERT_TRUE(offboarding->confirm(allTicks(*shown)));
    ASSERT_TRUE(QTest::qWaitFor([this] { return offboarding->run().resumesAt.isValid(); }, 5'000));
    later = -3600;
    ASSERT_TRUE(ends());
    EXPECT_EQ(outcome(), RunOutcome::Done);
    EXPECT_EQ(patches().size(), 2U);
}

} // namespace parting::test

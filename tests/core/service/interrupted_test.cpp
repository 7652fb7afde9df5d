// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/core/service/practice.h"

namespace parting::test {

using S = StepState;

namespace {

/// A suspension of two whose process dies while the first is on its way.
class Interrupted : public Practice {
protected:
    void SetUp() override
    {
        Practice::SetUp();
        const auto shown = suspendReview(u"Adatum Corporation"_qs);
        ASSERT_TRUE(shown);
        adatum = shown->snapshot.id;
        ids = {shown->writes[0].subscription, shown->writes[1].subscription};
        fault("delay", "PATCH", ".*", 300);
        ASSERT_TRUE(offboarding->confirm(allTicks(*shown)));
        ASSERT_TRUE(reaches(0, S::Sent));
        ASSERT_TRUE(QTest::qWaitFor([this] { return patches().size() == 1; }, 5'000));
        interruptedRun = offboarding->run();
        die();
        start();
    }

    CustomerId adatum;
    std::vector<SubscriptionId> ids;
    parting::Run interruptedRun;
};

} // namespace

TEST_F(Interrupted, IsReportedAtTheNextStart)
{
    ASSERT_EQ(offboarding->interrupted().size(), 1U);
    const InterruptedRun open = offboarding->interrupted()[0];
    EXPECT_TRUE(open.writeWasSent);
    EXPECT_EQ(open.run.id, interruptedRun.id);
    EXPECT_EQ(open.run.companyName, u"Adatum Corporation"_qs);
    EXPECT_EQ(open.run.steps[0].state, S::Unknown);
    EXPECT_EQ(open.run.steps[0].requestId, interruptedRun.steps[0].requestId);
    EXPECT_EQ(open.run.steps[1].state, S::Waiting);
    EXPECT_FALSE(offboarding->running());
}

TEST_F(Interrupted, TheFirstActIsReadingAndSettlesWhatShows)
{
    ASSERT_TRUE(QTest::qWaitFor([this] { return status(adatum, ids[0]) == u"suspended"_qs; }, 5'000));
    const std::size_t seen = server->arrivals().size();
    std::optional<parting::Run> settled;
    QObject::connect(offboarding.get(), &Offboarding::runSettled, offboarding.get(),
        [&](const parting::Run &run) { settled = run; });
    offboarding->readAgain(interruptedRun.id);
    ASSERT_TRUE(QTest::qWaitFor([&] { return settled.has_value(); }, 5'000));
    EXPECT_EQ(settled->steps[0].state, S::Confirmed);
    EXPECT_EQ(settled->steps[1].state, S::NotSent);
    EXPECT_EQ(settled->outcome, RunOutcome::Stopped);
    EXPECT_TRUE(offboarding->interrupted().empty());
    const auto arrivals = server->arrivals();
    ASSERT_EQ(arrivals.size(), seen + 2) << "who is signed in, and the subscription";
    EXPECT_EQ(arrivals[seen].method, "GET");
    EXPECT_EQ(arrivals[seen + 1].method, "GET");
    EXPECT_EQ(status(adatum, ids[1]), u"active"_qs);
    die();
    start();
    EXPECT_TRUE(offboarding->interrupted().empty());
}

TEST_F(Interrupted, AReadThatFailsLeavesItOpenAndSaysWhy)
{
    fault("1002", "GET", "/subscriptions/");
    bool heard = false;
    QObject::connect(
        offboarding.get(), &Offboarding::interruptedChanged, offboarding.get(), [&heard] { heard = true; });
    offboarding->readAgain(interruptedRun.id);
    ASSERT_TRUE(QTest::qWaitFor([&heard] { return heard; }, 5'000));
    ASSERT_EQ(offboarding->interrupted().size(), 1U);
    EXPECT_EQ(offboarding->interrupted()[0].run.failure->code, u"1002"_qs);
}

TEST_F(Interrupted, MayBeLeftAsItIs)
{
    offboarding->leave(interruptedRun.id);
    EXPECT_TRUE(offboarding->interrupted().empty());
    EXPECT_EQ(patches().size(), 1U);
    die();
    start();
    EXPECT_TRUE(offboarding->interrupted().empty());
}

TEST_F(Interrupted, OnlyTheHolderOfTheFolderJudgesIt)
{
    session.readOnly = true;
    die();
    start();
    EXPECT_TRUE(offboarding->interrupted().empty());
}

} // namespace parting::test

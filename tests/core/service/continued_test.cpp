// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/workflow/resume.h"
#include "tests/core/service/practice.h"

namespace parting::test {

using S = StepState;

namespace {

class Continued : public Practice {
protected:
    /// The process dies and another one finds one run left open.
    RunId restart()
    {
        die();
        start();
        const auto open = offboarding->interrupted();
        EXPECT_EQ(open.size(), 1U);
        return open.empty() ? RunId() : open.front().run.id;
    }

    /// A suspension of two that dies while the first is on its way, or has been answered.
    RunId dieWhileSuspending()
    {
        const auto shown = suspendReview(u"Adatum Corporation"_qs);
        adatum = shown->snapshot.id;
        ids = {shown->writes[0].subscription, shown->writes[1].subscription};
        fault("delay", "PATCH", ".*", 300);
        EXPECT_TRUE(offboarding->confirm(allTicks(*shown)));
        EXPECT_TRUE(reaches(0, S::Sent));
        EXPECT_TRUE(QTest::qWaitFor([this] { return patches().size() == 1; }, 5'000));
        return restart();
    }

    /// A removal that dies when the journal is about to take its `nth` statement after everything was read; 0 if the
    /// removal got by with fewer.
    std::optional<RunId> dieBeforeRemoving(int nth)
    {
        int statements = 0;
        journalFault = [this, &statements, nth] {
            const bool hasRead = offboarding && offboarding->running() && states().front() == S::Confirmed;
            return (statements > 0 || hasRead) && ++statements >= nth;
        };
        die();
        start();
        runs(*removalReview(u"Tailspin Toys"_qs));
        journalFault = {};
        if (statements < nth)
            return std::nullopt;
        return restart();
    }

    CustomerId adatum;
    std::vector<SubscriptionId> ids;
};

} // namespace

TEST_F(Continued, GoesOnAfterTheWriteThatWasUnderWay)
{
    const RunId run = dieWhileSuspending();
    const RequestId first = patches().at(0);
    ASSERT_TRUE(offboarding->continueRun(run));
    EXPECT_TRUE(offboarding->running());
    EXPECT_TRUE(offboarding->interrupted().empty()) << "it is under way";
    ASSERT_TRUE(ends());
    EXPECT_EQ(outcome(), RunOutcome::Done);
    EXPECT_EQ(offboarding->run().id, run);
    ASSERT_EQ(patches().size(), 2U);
    EXPECT_NE(patches()[1], first);
    for (const RequestId &id : patches())
        EXPECT_EQ(server->appliedWrites(id.toString().toStdString()), 1);
    EXPECT_EQ(status(adatum, ids[1]), u"suspended"_qs);
    die();
    start();
    EXPECT_TRUE(offboarding->interrupted().empty());
}

TEST_F(Continued, StopsWhereTheNextIsNoLongerAsConfirmed)
{
    const RunId run = dieWhileSuspending();
    ASSERT_TRUE(server->edit(adatum.toString().toStdString(), sandbox::Holding::Subscription,
        ids[1].toString().toStdString(), R"({"quantity": 77})"));
    ASSERT_TRUE(offboarding->continueRun(run));
    ASSERT_TRUE(ends());
    EXPECT_EQ(outcome(), RunOutcome::Changed);
    EXPECT_EQ(states(), (std::vector{S::Confirmed, S::NotSent}));
    EXPECT_EQ(patches().size(), 1U);
    EXPECT_TRUE(reviewed()) << "and is reviewed anew";
}

TEST_F(Continued, ARemovalGoesOnWhereverItsJournalFailed)
{
    int deaths = 0;
    for (std::size_t before = 0; const auto run = dieBeforeRemoving(deaths + 1); before = patches().size()) {
        SCOPED_TRACE(++deaths);
        if (canContinue(offboarding->interrupted().at(0).run)) {
            ASSERT_TRUE(offboarding->continueRun(*run));
            ASSERT_TRUE(ends());
            EXPECT_EQ(outcome(), RunOutcome::Done);
        } else { // all was proved, and only its end is missing
            EXPECT_FALSE(offboarding->continueRun(*run));
            offboarding->readAgain(*run);
        }
        EXPECT_EQ(patches().size() - before, 1U);
        EXPECT_TRUE(offboarding->interrupted().empty());
        EXPECT_FALSE(journal->snapshot(*run)->empty());
        server->reset();
    }
    EXPECT_GT(deaths, 8) << "the snapshot, the intent, what became of it, the end";
}

TEST_F(Continued, NothingIsSentForAnotherPartner)
{
    const RunId run = *dieBeforeRemoving(3);
    fault("other-partner", "GET", "/profiles/organization");
    ASSERT_TRUE(offboarding->continueRun(run));
    ASSERT_TRUE(ends());
    EXPECT_EQ(outcome(), RunOutcome::Failed);
    EXPECT_EQ(offboarding->run().failure->kind, ErrorKind::WrongPartner);
    EXPECT_TRUE(patches().empty());
}

TEST_F(Continued, NothingIsProvedByAnotherPartnersToken)
{
    const RunId run = dieWhileSuspending();
    fault("other-partner", "GET", "/profiles/organization");
    bool heard = false;
    QObject::connect(
        offboarding.get(), &Offboarding::interruptedChanged, offboarding.get(), [&heard] { heard = true; });
    offboarding->readAgain(run);
    ASSERT_TRUE(QTest::qWaitFor([&heard] { return heard; }, 5'000));
    ASSERT_EQ(offboarding->interrupted().size(), 1U);
    EXPECT_EQ(offboarding->interrupted()[0].run.failure->kind, ErrorKind::WrongPartner);
}

TEST_F(Continued, ARunOfAnotherServiceIsShownAndNothingElse)
{
    session.origin = u"https://api.partnercenter.microsoft.com"_qs;
    die();
    start();
    const RunId run = dieWhileSuspending();
    session.origin = u"practice"_qs;
    die();
    start();
    ASSERT_EQ(offboarding->interrupted().size(), 1U);
    EXPECT_TRUE(offboarding->interrupted()[0].elsewhere);
    const std::size_t seen = server->arrivals().size();
    EXPECT_FALSE(offboarding->continueRun(run));
    EXPECT_FALSE(offboarding->sendAgain(run));
    offboarding->readAgain(run);
    EXPECT_FALSE(offboarding->running());
    EXPECT_TRUE(suspendReview(u"Adatum Corporation"_qs)) << "nor does it stand in the way";
    EXPECT_EQ(patches().size(), 1U);
    EXPECT_GT(server->arrivals().size(), seen);
}

} // namespace parting::test

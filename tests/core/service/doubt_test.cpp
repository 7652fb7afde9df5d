// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/service/evidence.h"
#include "tests/core/service/practice.h"

namespace parting::test {

using S = StepState;
using Doubt = Practice;

TEST_F(Doubt, ALostAnswerIsSettledByReadingBack)
{
    const auto shown = removalReview(u"Tailspin Toys"_qs);
    fault("drop-after-commit", "PATCH");
    runs(*shown);
    EXPECT_EQ(outcome(), RunOutcome::Done);
    EXPECT_EQ(states(), (std::vector{S::Confirmed, S::Confirmed, S::Confirmed}));
    EXPECT_EQ(patches().size(), 1U);
}

TEST_F(Doubt, ALostAnswerWhileClearingIsSettledAndTheNextGoesOn)
{
    const auto shown = suspendReview(u"Blue Yonder Airlines"_qs);
    fault("drop-after-commit", "PATCH");
    runs(*shown);
    EXPECT_EQ(outcome(), RunOutcome::Done);
    ASSERT_EQ(patches().size(), 2U);
    for (const RequestId &id : patches())
        EXPECT_EQ(server->appliedWrites(id.toString().toStdString()), 1);
}

TEST_F(Doubt, ALostRequestStaysUnknownAndIsNeverRepeated)
{
    const auto shown = removalReview(u"Tailspin Toys"_qs);
    fault("drop-before-commit", "PATCH");
    runs(*shown);
    EXPECT_EQ(outcome(), RunOutcome::Unknown);
    EXPECT_EQ(states(), (std::vector{S::Confirmed, S::Unknown, S::Unknown}));
    EXPECT_EQ(patches().size(), 1U);
    EXPECT_EQ(journal->interrupted()->size(), 1U) << "stays open";

    die();
    start();
    ASSERT_EQ(offboarding->interrupted().size(), 1U);
    EXPECT_TRUE(offboarding->interrupted()[0].writeWasSent);
    EXPECT_EQ(patches().size(), 1U);
}

TEST_F(Doubt, ServerErrorsAndUnreadableAnswersAreReadBack)
{
    int removed = 0;
    for (const auto *name : {"status500", "status502empty", "status503html", "status408", "truncate", "html200"}) {
        SCOPED_TRACE(name);
        const auto shown = suspendReview(u"Adatum Corporation"_qs);
        ASSERT_TRUE(shown);
        if (shown->writes.empty())
            break;
        const std::size_t before = patches().size();
        fault(name, "PATCH");
        ASSERT_TRUE(offboarding->confirm(allTicks(*shown)));
        ASSERT_TRUE(reaches(0, S::Unknown));
        offboarding->stopAfterThisStep();
        ASSERT_TRUE(ends());
        EXPECT_EQ(patches().size(), before + 1) << "sent once";
        removed += states()[0] == S::Confirmed;
        offboarding->leave(offboarding->run().id);
        server->reset();
    }
    EXPECT_EQ(removed, 1) << "only a cut answer hides a change that took place";
}

TEST_F(Doubt, ReadingAgainSettlesWhatCameLater)
{
    const auto shown = removalReview(u"Tailspin Toys"_qs);
    fault("drop-before-commit", "PATCH");
    runs(*shown);
    ASSERT_EQ(outcome(), RunOutcome::Unknown);
    std::optional<parting::Run> settled;
    QObject::connect(offboarding.get(), &Offboarding::runSettled, offboarding.get(),
        [&](const parting::Run &run) { settled = run; });
    int changes = 0;
    QObject::connect(offboarding.get(), &Offboarding::runChanged, offboarding.get(), [&] { ++changes; });

    offboarding->readAgain(offboarding->run().id);
    ASSERT_TRUE(QTest::qWaitFor([&] { return changes == 1; }, 5'000));
    EXPECT_EQ(outcome(), RunOutcome::Unknown) << "still there";
    EXPECT_FALSE(settled);

    ASSERT_TRUE(server->vanish(shown->snapshot.id.toString().toStdString()));
    offboarding->readAgain(offboarding->run().id);
    ASSERT_TRUE(QTest::qWaitFor([&] { return settled.has_value(); }, 5'000));
    EXPECT_EQ(outcome(), RunOutcome::Done);
    EXPECT_TRUE(journal->interrupted()->empty());
    EXPECT_EQ(patches().size(), 1U);
}

TEST_F(Doubt, AnEarlierProcessesRemovalHasItsEvidenceOnceSettled)
{
    const auto shown = removalReview(u"Tailspin Toys"_qs);
    fault("drop-before-commit", "PATCH");
    runs(*shown);
    const RunId unsettled = offboarding->run().id;
    die();
    start();
    std::optional<parting::Run> settled;
    QObject::connect(offboarding.get(), &Offboarding::runSettled, offboarding.get(),
        [&](const parting::Run &run) { settled = run; });
    ASSERT_TRUE(server->vanish(shown->snapshot.id.toString().toStdString()));
    offboarding->readAgain(unsettled);
    ASSERT_TRUE(QTest::qWaitFor([&] { return settled.has_value(); }, 5'000));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !offboarding->evidence(*settled).requestLink.isEmpty(); }, 5'000));
    const Evidence evidence = offboarding->evidence(*settled);
    EXPECT_EQ(evidence.assessment.rows, shown->assessment.rows);
    EXPECT_TRUE(evidence.snapshot.subscriptions && *evidence.snapshot.subscriptions);
}

TEST_F(Doubt, AnUnsettledWriteStandsInTheWayOfAnotherReview)
{
    const auto shown = removalReview(u"Tailspin Toys"_qs);
    fault("drop-before-commit", "PATCH");
    runs(*shown);
    ASSERT_EQ(offboarding->interrupted().size(), 1U) << "this process's own count as well";
    std::optional<RunId> inTheWay;
    QObject::connect(
        offboarding.get(), &Offboarding::reviewRefused, offboarding.get(), [&](const RunId &run) { inTheWay = run; });
    offboarding->prepareRemoval(shown->snapshot.id);
    ASSERT_TRUE(QTest::qWaitFor([&] { return inTheWay.has_value(); }, 5'000));
    EXPECT_EQ(*inTheWay, offboarding->run().id);

    offboarding->leave(*inTheWay);
    EXPECT_TRUE(removalReview(u"Tailspin Toys"_qs));
}

/// A removal whose request never arrived, and a clock that can be put forward.
class SendingAgain : public Practice {
protected:
    void SetUp() override
    {
        clock.now = [this] { return QDateTime::currentDateTimeUtc().addSecs(later); };
        Practice::SetUp();
        const auto shown = removalReview(u"Tailspin Toys"_qs);
        tailspin = shown->snapshot.id;
        fault("drop-before-commit", "PATCH");
        runs(*shown);
        ASSERT_EQ(outcome(), RunOutcome::Unknown);
        unsettled = offboarding->run().id;
    }

    qint64 later = 0;
    CustomerId tailspin;
    RunId unsettled;
};

TEST_F(SendingAgain, WaitsForFiveMinutesAndKeepsTheId)
{
    EXPECT_FALSE(offboarding->sendAgain(unsettled));
    later = 301;
    ASSERT_TRUE(offboarding->sendAgain(unsettled));
    EXPECT_FALSE(offboarding->sendAgain(unsettled)) << "it is under way";
    ASSERT_TRUE(ends());
    EXPECT_EQ(outcome(), RunOutcome::Done);
    ASSERT_EQ(patches().size(), 2U);
    EXPECT_EQ(patches()[0], patches()[1]);
    EXPECT_EQ(server->appliedWrites(patches()[0].toString().toStdString()), 1);
    EXPECT_TRUE(journal->interrupted()->empty());
    EXPECT_FALSE(journal->snapshot(unsettled)->empty());
}

TEST_F(SendingAgain, WorksForAnotherProcessToo)
{
    die();
    start();
    later = 301;
    ASSERT_TRUE(offboarding->sendAgain(unsettled));
    ASSERT_TRUE(ends());
    EXPECT_EQ(outcome(), RunOutcome::Done);
    EXPECT_EQ(states(), (std::vector{S::Confirmed, S::Confirmed, S::Confirmed}));
    ASSERT_EQ(patches().size(), 2U);
    EXPECT_EQ(patches()[0], patches()[1]);
    EXPECT_TRUE(evidenceJson(offboarding->evidence(offboarding->run())).contains("Tailspin"));
}

TEST_F(SendingAgain, SendsNothingWhereTheAccountChanged)
{
    ASSERT_TRUE(server->edit(
        tailspin.toString().toStdString(), sandbox::Holding::Order, "late", R"({"id":"late","status":"pending"})"));
    later = 301;
    ASSERT_TRUE(offboarding->sendAgain(unsettled));
    ASSERT_TRUE(ends());
    EXPECT_EQ(outcome(), RunOutcome::Changed);
    EXPECT_EQ(states(), (std::vector{S::Confirmed, S::Unknown, S::Unknown}));
    EXPECT_EQ(patches().size(), 1U);
    const auto next = reviewed();
    ASSERT_TRUE(next) << "back to Review: a new write, a new ID";
    EXPECT_TRUE(next->changedSinceLast);
    EXPECT_TRUE(offboarding->interrupted().empty());
}

TEST_F(SendingAgain, ThatIsLostAgainStaysOpen)
{
    later = 301;
    fault("drop-before-commit", "PATCH");
    ASSERT_TRUE(offboarding->sendAgain(unsettled));
    ASSERT_TRUE(ends());
    EXPECT_EQ(outcome(), RunOutcome::Unknown);
    EXPECT_EQ(offboarding->interrupted().size(), 1U);
    EXPECT_FALSE(offboarding->sendAgain(unsettled)) << "five minutes from the last sending";
}

} // namespace parting::test

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/policy/classify.h"
#include "tests/core/service/practice.h"

namespace parting::test {

using S = StepState;

/// New commerce and Marketplace subscriptions, cancelled inside their windows.
class Cancelling : public Practice {
protected:
    std::optional<Review> cancelReview(const QString &name)
    {
        const CustomerId id = customer(name);
        offboarding->prepareClear(id, {{WriteKind::CancelSubscription}, subscriptions(id)});
        return reviewed();
    }
    void clientClockIs(qint64 daysFromNow)
    {
        clock.now = [daysFromNow] { return QDateTime::currentDateTimeUtc().addDays(daysFromNow); };
    }
    [[nodiscard]] std::vector<std::string> blockers(const Review &shown) const
    {
        return server->blockers(shown.snapshot.id.toString().toStdString());
    }
};

TEST_F(Cancelling, CancelsTheAddOnThenItsParentAndReadsBothBack)
{
    const auto shown = cancelReview(u"Fabrikam, Inc."_qs);
    ASSERT_TRUE(shown);
    ASSERT_EQ(shown->writes.size(), 2U);
    EXPECT_EQ(shown->writes[0].subject, u"Teams Phone Standard"_qs);
    EXPECT_FALSE(blockers(*shown).empty());
    EXPECT_TRUE(patches().empty()) << "a review sends nothing";
    runs(*shown);
    EXPECT_EQ(outcome(), RunOutcome::Done);
    EXPECT_EQ(states(), (std::vector{S::Confirmed, S::Confirmed}));
    const auto &steps = offboarding->run().steps;
    EXPECT_EQ(patches(), (std::vector{steps[0].requestId, steps[1].requestId}));
    for (const RunStep &step : steps) {
        EXPECT_EQ(step.kind, StepKind::CancelSubscription);
        EXPECT_EQ(status(shown->snapshot.id, step.subscription), u"deleted"_qs);
        EXPECT_EQ(server->appliedWrites(step.requestId.toString().toStdString()), 1);
    }
    EXPECT_TRUE(blockers(*shown).empty());
    EXPECT_TRUE(journal->interrupted()->empty());
}

TEST_F(Cancelling, CancelsAMarketplacePurchaseAndATrial)
{
    const auto shown = cancelReview(u"Trey Research"_qs);
    ASSERT_TRUE(shown);
    ASSERT_EQ(shown->writes.size(), 2U);
    runs(*shown);
    EXPECT_EQ(outcome(), RunOutcome::Done);
    EXPECT_TRUE(blockers(*shown).empty());
}

TEST_F(Cancelling, OffersNothingOutsideTheWindow)
{
    const auto shown = cancelReview(u"Contoso AB"_qs);
    ASSERT_TRUE(shown);
    EXPECT_TRUE(shown->writes.empty());
    EXPECT_FALSE(offboarding->confirm({}));
}

TEST_F(Cancelling, AWindowThatClosesBetweenReviewAndSendingSendsNothing)
{
    const auto shown = cancelReview(u"Fabrikam, Inc."_qs);
    ASSERT_TRUE(shown);
    clientClockIs(6);
    runs(*shown);
    EXPECT_EQ(outcome(), RunOutcome::Changed);
    EXPECT_TRUE(patches().empty());
    const auto again = reviewed();
    ASSERT_TRUE(again);
    EXPECT_TRUE(again->changedSinceLast);
    EXPECT_TRUE(again->writes.empty());
}

TEST_F(Cancelling, TheServersOwnRefusalEndsIt)
{
    for (const auto &[name, code] :
        {std::pair(u"Contoso AB"_qs, u"900117"_qs), {u"First Up Consultants"_qs, u"900213"_qs}}) {
        clientClockIs(name == u"Contoso AB"_qs ? -164 : -119);
        const auto shown = cancelReview(name);
        ASSERT_TRUE(shown);
        ASSERT_EQ(shown->writes.size(), 1U);
        runs(*shown);
        EXPECT_EQ(outcome(), RunOutcome::Refused);
        EXPECT_EQ(offboarding->run().failure->code, code);
        EXPECT_EQ(status(shown->snapshot.id, shown->writes[0].subscription), u"active"_qs);
    }
    EXPECT_EQ(patches().size(), 2U);
}

TEST_F(Cancelling, AWindowThatClosedInDoubtIsNotSentAgain)
{
    const auto shown = cancelReview(u"Fabrikam, Inc."_qs);
    ASSERT_TRUE(shown);
    fault("drop-before-commit", "PATCH");
    runs(*shown);
    ASSERT_EQ(outcome(), RunOutcome::Unknown);
    const RunId run = offboarding->run().id;
    clientClockIs(6);
    ASSERT_TRUE(offboarding->sendAgain(run));
    ASSERT_TRUE(ends());
    EXPECT_EQ(patches().size(), 1U);
    EXPECT_EQ(outcome(), RunOutcome::Changed);
}

} // namespace parting::test

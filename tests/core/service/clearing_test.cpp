// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/core/service/practice.h"

namespace parting::test {

using S = StepState;
using Clearing = Practice;

TEST_F(Clearing, SuspendsOne)
{
    const CustomerId adatum = customer(u"Adatum Corporation"_qs);
    const auto ids = subscriptions(adatum);
    ASSERT_EQ(ids.size(), 2U);
    offboarding->prepareClear(adatum, {{WriteKind::Suspend}, {ids[1]}});
    const auto shown = reviewed();
    ASSERT_TRUE(shown);
    ASSERT_EQ(shown->writes.size(), 1U);
    EXPECT_FALSE(shown->partner.companyName.isEmpty());
    EXPECT_TRUE(patches().empty()) << "a review sends nothing";
    runs(*shown);
    EXPECT_EQ(outcome(), RunOutcome::Done);
    EXPECT_EQ(finished, 1);
    EXPECT_EQ(states(), std::vector{S::Confirmed});
    EXPECT_EQ(status(adatum, ids[0]), u"active"_qs);
    EXPECT_EQ(status(adatum, ids[1]), u"suspended"_qs);
    const RunStep &step = offboarding->run().steps[0];
    EXPECT_EQ(patches(), std::vector{step.requestId});
    EXPECT_EQ(server->appliedWrites(step.requestId.toString().toStdString()), 1);
    EXPECT_EQ(step.httpStatus, 200);
    EXPECT_TRUE(step.sentAt.isValid() && step.settledAt >= step.sentAt);
    EXPECT_TRUE(journal->interrupted()->empty());
}

TEST_F(Clearing, SuspendsAddOnsBeforeTheirParent)
{
    const auto shown = suspendReview(u"Blue Yonder Airlines"_qs);
    ASSERT_TRUE(shown);
    ASSERT_EQ(shown->writes.size(), 2U);
    const auto &all = (*shown->snapshot.subscriptions)->items;
    const auto first = std::find_if(
        all.begin(), all.end(), [&](const Subscription &one) { return one.id == shown->writes[0].subscription; });
    EXPECT_FALSE(first->parentId.isEmpty());
    EXPECT_FALSE(server->blockers(shown->snapshot.id.toString().toStdString()).empty());
    runs(*shown);
    EXPECT_EQ(states(), (std::vector{S::Confirmed, S::Confirmed}));
    const auto &steps = offboarding->run().steps;
    EXPECT_EQ(patches(), (std::vector{steps[0].requestId, steps[1].requestId}));
    EXPECT_EQ(steps[0].subscription, shown->writes[0].subscription);
    EXPECT_TRUE(server->blockers(shown->snapshot.id.toString().toStdString()).empty());
}

TEST_F(Clearing, ReactivatesParentsFirst)
{
    const CustomerId city = customer(u"City Power & Light"_qs);
    offboarding->prepareClear(city, {{WriteKind::Reactivate}, subscriptions(city)});
    const auto shown = reviewed();
    ASSERT_TRUE(shown);
    ASSERT_EQ(shown->writes.size(), 2U);
    runs(*shown);
    EXPECT_EQ(outcome(), RunOutcome::Done);
    for (const SubscriptionId &id : subscriptions(city))
        EXPECT_EQ(status(city, id), u"active"_qs);
}

TEST_F(Clearing, SuspendsAnAzurePlanUnderWhichNothingRunsAndThenOneCanPart)
{
    const auto shown = suspendReview(u"The Phone Company"_qs);
    ASSERT_TRUE(shown);
    ASSERT_EQ(shown->writes.size(), 1U);
    runs(*shown);
    EXPECT_EQ(outcome(), RunOutcome::Done);
    EXPECT_TRUE(server->blockers(shown->snapshot.id.toString().toStdString()).empty());
    const auto after = removalReview(u"The Phone Company"_qs);
    ASSERT_TRUE(after);
    EXPECT_EQ(after->assessment.verdict.kind, VerdictKind::CanPart);
}

TEST_F(Clearing, AnAzurePlanWaitsForWhatRunsUnderIt)
{
    const CustomerId northwind = customer(u"Northwind Traders"_qs);
    auto shown = suspendReview(u"Northwind Traders"_qs);
    ASSERT_TRUE(shown);
    EXPECT_TRUE(shown->writes.empty());
    const auto running = (*shown->snapshot.azureEntitlements)->items;
    ASSERT_EQ(running.size(), 2U);
    for (const AzureEntitlement &each : running)
        ASSERT_TRUE(server->edit(northwind.toString().toStdString(), sandbox::Holding::AzureEntitlement,
            each.id.toStdString(), R"({"status":"inactive"})"));
    shown = suspendReview(u"Northwind Traders"_qs);
    ASSERT_TRUE(shown);
    EXPECT_EQ(shown->writes.size(), 1U);
}

TEST_F(Clearing, ReadsReservationsAndTransfers)
{
    auto shown = removalReview(u"Wide World Importers"_qs);
    ASSERT_TRUE(shown);
    ASSERT_EQ((*shown->snapshot.reservations)->items.size(), 1U);
    EXPECT_TRUE((*shown->snapshot.reservations)->items[0].state.is(ReservationState::Live));
    EXPECT_TRUE((*shown->snapshot.reservations)->items[0].expiry.isValid());
    shown = removalReview(u"Woodgrove Bank"_qs);
    ASSERT_TRUE(shown);
    ASSERT_EQ((*shown->snapshot.transfers)->items.size(), 1U);
    EXPECT_TRUE((*shown->snapshot.transfers)->items[0].status.is(TransferStatus::UnderWay));
    EXPECT_FALSE(shown->assessment.removable());
}

TEST_F(Clearing, StopsARenewalAndSendsEverythingElseBackAsItWas)
{
    const CustomerId ours = customer(u"Contoso AB"_qs);
    const auto before =
        resultOf<Document<Listing<Subscription>>>([&](auto done) { return api->subscriptions(ours, std::move(done)); });
    const SubscriptionId id = before->value.items[0].id;
    ASSERT_TRUE(server->edit(ours.toString().toStdString(), sandbox::Holding::Subscription, id.toString().toStdString(),
        R"({"xUnknownMember":{"kept":[1,2.50]},"scheduledNextTermInstructions":{"quantity":7}})"));
    offboarding->prepareClear(ours, {{WriteKind::StopRenewal}, subscriptions(ours)});
    const auto shown = reviewed();
    ASSERT_TRUE(shown);
    ASSERT_EQ(shown->writes.size(), 1U);
    runs(*shown);
    EXPECT_EQ(outcome(), RunOutcome::Done);
    const auto after =
        resultOf<Document<Subscription>>([&](auto done) { return api->subscription(ours, id, std::move(done)); });
    ASSERT_TRUE(after);
    EXPECT_EQ(after->value.autoRenewEnabled, false);
    EXPECT_TRUE(after->value.status.is(SubscriptionStatus::Active));
    EXPECT_TRUE(after->raw.body.contains(R"("scheduledNextTermInstructions":{"quantity":7})"));
    EXPECT_EQ(patches().size(), 1U);
}

TEST_F(Clearing, NothingToClearCannotBeConfirmed)
{
    const auto shown = suspendReview(u"Margie's Travel"_qs);
    ASSERT_TRUE(shown);
    EXPECT_TRUE(shown->writes.empty());
    EXPECT_FALSE(offboarding->confirm({}));
}

TEST_F(Clearing, ASubscriptionThatMovedSinceReviewEndsItAndIsReviewedAgain)
{
    const auto shown = suspendReview(u"Adatum Corporation"_qs);
    ASSERT_TRUE(shown);
    const CustomerId adatum = shown->snapshot.id;
    ASSERT_TRUE(server->edit(adatum.toString().toStdString(), sandbox::Holding::Subscription,
        shown->writes[1].subscription.toString().toStdString(), R"({"quantity":99})"));
    runs(*shown);
    EXPECT_EQ(outcome(), RunOutcome::Changed);
    EXPECT_EQ(states(), (std::vector{S::Confirmed, S::NotSent}));
    EXPECT_EQ(patches().size(), 1U);
    const auto again = reviewed();
    ASSERT_TRUE(again);
    EXPECT_TRUE(again->changedSinceLast);
    ASSERT_EQ(again->writes.size(), 1U);
    EXPECT_EQ(again->writes[0].subscription, shown->writes[1].subscription);
    ASSERT_EQ(again->differences.size(), 1U) << "what this run changed itself is no news";
    EXPECT_EQ(again->differences[0].fact, Fact::Quantity);
    EXPECT_EQ(again->differences[0].after, FactValue(99));
}

TEST_F(Clearing, AStaleEtagIsReviewedAgainAndNeverRepeated)
{
    const auto shown = suspendReview(u"Adatum Corporation"_qs);
    fault("stale-etag", "PATCH");
    runs(*shown);
    EXPECT_EQ(outcome(), RunOutcome::Changed);
    EXPECT_EQ(states(), (std::vector{S::Refused, S::NotSent}));
    EXPECT_EQ(patches().size(), 1U);
    EXPECT_TRUE(reviewed()->changedSinceLast);
}

TEST_F(Clearing, ARefusalEndsIt)
{
    const auto shown = suspendReview(u"Blue Yonder Airlines"_qs);
    fault("900278", "PATCH");
    runs(*shown);
    EXPECT_EQ(outcome(), RunOutcome::Refused);
    EXPECT_EQ(states(), (std::vector{S::Refused, S::NotSent}));
    EXPECT_EQ(offboarding->run().failure->code, u"900278"_qs);
    EXPECT_EQ(patches().size(), 1U);
    EXPECT_TRUE(journal->interrupted()->empty()) << "a refusal is known";
}

TEST_F(Clearing, AnAcceptedChangeIsReadBackUntilItShows)
{
    const auto shown = suspendReview(u"Adatum Corporation"_qs);
    fault("accepted202", "PATCH");
    runs(*shown);
    EXPECT_EQ(outcome(), RunOutcome::Done);
    EXPECT_EQ(offboarding->run().steps[0].httpStatus, 202);
}

TEST_F(Clearing, StopFinishesTheWriteInFlight)
{
    const auto shown = suspendReview(u"Adatum Corporation"_qs);
    fault("delay", "PATCH", ".*", 1000);
    ASSERT_TRUE(offboarding->confirm(allTicks(*shown)));
    ASSERT_TRUE(reaches(0, S::Sent));
    offboarding->stopAfterThisStep();
    EXPECT_TRUE(offboarding->run().stopping);
    ASSERT_TRUE(ends());
    EXPECT_EQ(outcome(), RunOutcome::Stopped);
    EXPECT_EQ(states(), (std::vector{S::Confirmed, S::NotSent}));
    EXPECT_EQ(patches().size(), 1U);
    EXPECT_EQ(finished, 1);
}

TEST_F(Clearing, ThrottlingIsWaitedOutAndRepeatedWithTheSameId)
{
    const auto shown = suspendReview(u"Adatum Corporation"_qs);
    fault("throttle-seconds", "PATCH", ".*", 1);
    ASSERT_TRUE(offboarding->confirm(allTicks(*shown)));
    ASSERT_TRUE(QTest::qWaitFor([this] { return offboarding->run().resumesAt.isValid(); }, 10'000));
    ASSERT_TRUE(ends());
    EXPECT_EQ(outcome(), RunOutcome::Done);
    ASSERT_EQ(patches().size(), 3U);
    EXPECT_EQ(patches()[0], patches()[1]);
    EXPECT_EQ(server->appliedWrites(patches()[0].toString().toStdString()), 1);
}

TEST_F(Clearing, SleepDuringTheWaitMeansLookingFirst)
{
    qint64 asleep = 0;
    clock.now = [&asleep] { return QDateTime::currentDateTimeUtc().addSecs(asleep); };
    const auto shown = suspendReview(u"Adatum Corporation"_qs);
    fault("throttle-seconds", "PATCH", ".*", 3);
    ASSERT_TRUE(offboarding->confirm(allTicks(*shown)));
    ASSERT_TRUE(QTest::qWaitFor([this] { return offboarding->run().resumesAt.isValid(); }, 10'000));
    server->edit(shown->snapshot.id.toString().toStdString(), sandbox::Holding::Subscription,
        shown->writes[0].subscription.toString().toStdString(), R"({"quantity":99})");
    asleep = 3600;
    ASSERT_TRUE(ends());
    EXPECT_EQ(outcome(), RunOutcome::Changed) << "somebody changed it meanwhile";
    EXPECT_EQ(states(), (std::vector{S::NotSent, S::NotSent}));
    EXPECT_EQ(patches().size(), 1U);
}

TEST_F(Clearing, A401IsRepeatedOnceWithTheSameId)
{
    const auto shown = suspendReview(u"Adatum Corporation"_qs);
    token.nextToken = token.token;
    fault("status401", "PATCH");
    runs(*shown);
    EXPECT_EQ(outcome(), RunOutcome::Done);
    EXPECT_EQ(token.renewals, 1);
    ASSERT_EQ(patches().size(), 3U);
    EXPECT_EQ(patches()[0], patches()[1]);
    EXPECT_NE(patches()[1], patches()[2]);
}

} // namespace parting::test

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/json/json.h"
#include "core/policy/refusal.h"
#include "core/service/accountreader.h"
#include "core/service/evidence.h"
#include "tests/core/service/practice.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace parting::test {

using S = StepState;
class Removal : public Practice {
protected:
    /// With which the customer comes back.
    [[nodiscard]] QString link() const { return offboarding->evidence(offboarding->run()).requestLink; }
};

TEST_F(Removal, IsDoneOnceGoneIsProved)
{
    const auto shown = removalReview(u"Tailspin Toys"_qs);
    ASSERT_TRUE(shown);
    EXPECT_TRUE(shown->assessment.removable());
    EXPECT_FALSE(shown->changedSinceLast);
    runs(*shown);
    EXPECT_EQ(outcome(), RunOutcome::Done);
    EXPECT_EQ(finished, 1);
    EXPECT_EQ(states(), (std::vector{S::Confirmed, S::Confirmed, S::Confirmed}));
    EXPECT_EQ(patches(), std::vector{offboarding->run().steps[1].requestId});
    EXPECT_EQ(offboarding->run().confirmation.operatorName, u"ann@partner.example"_qs);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !link().isEmpty(); }, 5'000));
    EXPECT_TRUE(journal->interrupted()->empty());
}

TEST_F(Removal, IsProvedWhicheverWayTheServiceSaysIt)
{
    // The practice server answers 404 for one removed customer and 403 for the next; the latter needs the whole list.
    int proved = 0;
    for (const auto &name :
        {u"Tailspin Toys"_qs, u"Margie's Travel"_qs, u"杭州西湖茶叶有限公司"_qs, u"VanArsdel, Ltd."_qs}) {
        const auto shown = removalReview(name);
        ASSERT_TRUE(shown);
        runs(*shown);
        EXPECT_EQ(outcome(), RunOutcome::Done) << name.toStdString();
        const auto answer =
            resultOf<Document<Customer>>([&](auto done) { return api->customer(shown->snapshot.id, std::move(done)); });
        proved |= answer.error().httpStatus == 404 ? 1 : 2;
    }
    EXPECT_EQ(proved, 3) << "both ways must occur";
}

TEST_F(Removal, AChangeSinceReviewIsSeenAndNothingIsSent)
{
    const auto shown = removalReview(u"Margie's Travel"_qs);
    ASSERT_TRUE(shown);
    const std::string id = shown->snapshot.id.toString().toStdString();
    const std::string subscription = (*shown->snapshot.subscriptions)->items[0].id.toString().toStdString();
    ASSERT_TRUE(server->edit(id, sandbox::Holding::Subscription, subscription, R"({"status":"active"})"));
    runs(*shown);
    EXPECT_EQ(outcome(), RunOutcome::Changed);
    EXPECT_EQ(states(), (std::vector{S::Confirmed, S::NotSent, S::NotSent}));
    EXPECT_TRUE(patches().empty());
    const auto again = reviewed();
    ASSERT_TRUE(again);
    EXPECT_TRUE(again->changedSinceLast);
    EXPECT_FALSE(again->assessment.removable());
    EXPECT_FALSE(offboarding->confirm(allTicks(*again)));
}

TEST_F(Removal, AReadThatFailsBeforeSendingSendsNothing)
{
    const auto shown = removalReview(u"Margie's Travel"_qs);
    ASSERT_TRUE(shown);
    fault("1002", "GET", "/subscriptions$");
    runs(*shown);
    EXPECT_EQ(outcome(), RunOutcome::Changed) << "a check that can no longer be made is a change";
    EXPECT_TRUE(patches().empty());
}

TEST_F(Removal, ARefusalIsFinal)
{
    const auto shown = removalReview(u"Tailspin Toys"_qs);
    fault("900278", "PATCH");
    runs(*shown);
    EXPECT_EQ(outcome(), RunOutcome::Refused);
    EXPECT_EQ(states(), (std::vector{S::Confirmed, S::Refused, S::NotSent}));
    EXPECT_EQ(patches().size(), 1U);
    EXPECT_EQ(link(), QString());
}

TEST_F(Removal, WhatBlocksCannotBeConfirmed)
{
    for (const auto &name : {u"Adatum Corporation"_qs, u"Contoso AB"_qs, u"Coho Vineyard"_qs}) {
        const auto shown = removalReview(name);
        ASSERT_TRUE(shown) << name.toStdString();
        EXPECT_FALSE(offboarding->confirm(allTicks(*shown))) << name.toStdString();
    }
    EXPECT_TRUE(patches().empty());
}

TEST_F(Removal, AnUncheckedFindingNeedsItsTick)
{
    const auto shown = removalReview(u"Oceania Security"_qs);
    ASSERT_TRUE(shown);
    ASSERT_FALSE(shown->assessment.unchecked().empty());
    EXPECT_FALSE(offboarding->confirm({}));
    runs(*shown);
    EXPECT_EQ(outcome(), RunOutcome::Done);
}

TEST_F(Removal, KeepsTheWholeSnapshotBeforeSending)
{
    const auto shown = removalReview(u"Tailspin Toys"_qs);
    fault("delay", "PATCH", ".*", 500);
    ASSERT_TRUE(offboarding->confirm(allTicks(*shown)));
    ASSERT_TRUE(reaches(1, S::Sent));
    const auto kept = journal->snapshot(offboarding->run().id);
    ASSERT_TRUE(kept);
    ASSERT_EQ(kept->size(), 5U);
    for (const RawDocument &document : *kept)
        EXPECT_THAT(document.body.front(), testing::AnyOf('{', '[')) << document.path.toStdString();
    EXPECT_TRUE(ends());
}

TEST_F(Removal, TheEvidenceTellsItAllAndNoSecret)
{
    const auto shown = removalReview(u"Margie's Travel"_qs);
    Confirmation confirmation = allTicks(*shown);
    confirmation.reason = u"moved to another partner"_qs;
    confirmation.ticket = u"T-4711"_qs;
    ASSERT_TRUE(offboarding->confirm(confirmation));
    ASSERT_TRUE(ends());
    const QByteArray evidence = evidenceJson(offboarding->evidence(offboarding->run()));
    EXPECT_FALSE(evidence.contains(token.token));
    const auto json = parseJson(evidence);
    ASSERT_TRUE(json);
    EXPECT_EQ((*json)["run"]["outcome"], "done");
    EXPECT_EQ(
        (*json)["run"]["steps"][1]["msRequestId"], offboarding->run().steps[1].requestId.toString().toStdString());
    EXPECT_EQ((*json)["run"]["msCorrelationId"], offboarding->run().correlationId.toString().toStdString());
    EXPECT_EQ((*json)["confirmation"]["ticket"], "T-4711");
    EXPECT_EQ((*json)["customer"]["companyName"], "Margie's Travel");
    const Json &documents = (*json)["snapshot"]["documents"];
    ASSERT_EQ(documents.size(), 5U);
    for (const Json &document : documents)
        EXPECT_TRUE(document.contains("json")) << document["path"];
}

TEST_F(Removal, AnotherAccountCanBeReadAndNothingElseWrittenMeanwhile)
{
    const auto shown = removalReview(u"Tailspin Toys"_qs);
    const CustomerId other = customer(u"Adatum Corporation"_qs);
    fault("delay", "PATCH", ".*", 3000);
    ASSERT_TRUE(offboarding->confirm(allTicks(*shown)));
    ASSERT_TRUE(reaches(1, S::Sent));
    AccountReader reader(*api, clock);
    reader.read(other);
    EXPECT_TRUE(QTest::qWaitFor([&] { return reader.snapshot().complete(); }, 5'000));
    offboarding->prepareClear(other, {{WriteKind::Suspend}, subscriptions(other)});
    const auto second = reviewed();
    ASSERT_TRUE(second);
    ASSERT_TRUE(offboarding->running());
    EXPECT_FALSE(offboarding->confirm(allTicks(*second)));
    ASSERT_TRUE(ends());
    EXPECT_EQ(offboarding->run().customer, shown->snapshot.id);
    EXPECT_TRUE(offboarding->confirm(allTicks(*second)));
    EXPECT_TRUE(ends());
}

/// The service still counts a reservation that by our clock is over.
TEST_F(Removal, ARefusalNamesWhatItIsAbout)
{
    clock.now = [] { return QDateTime::currentDateTimeUtc().addDays(12); };
    const auto shown = removalReview(u"Alpine Ski House"_qs);
    ASSERT_TRUE(shown);
    ASSERT_TRUE(shown->assessment.removable());
    runs(*shown);
    ASSERT_EQ(outcome(), RunOutcome::Refused);
    const auto named = namedIn(offboarding->run().failure->message, offboarding->lastRead(), clock.now());
    ASSERT_EQ(named.size(), 1U) << offboarding->run().failure->message.toStdString();
    EXPECT_EQ(named[0].kind, HoldingKind::Reservation);
    EXPECT_EQ(named[0].subjectName, u"sqldatabases"_qs);
}

} // namespace parting::test

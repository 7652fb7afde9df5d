// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/service/writeguard.h"
#include "tests/core/service/practice.h"

namespace parting::test {

using World = Session::World;

TEST(WriteGuard, KeepsPracticeAndRealApart)
{
    const CustomerId practice(u"0c39d6d5-c70d-0c55-bc02-f620844f3fd1"_qs);
    const CustomerId real(u"0c39d6d5-c70d-4c55-bc02-f620844f3fd1"_qs);
    for (const World world : {World::Microsoft, World::Other}) {
        EXPECT_EQ(writeRefusal({.world = world}, real), std::nullopt);
        ASSERT_TRUE(writeRefusal({.world = world}, practice));
        EXPECT_EQ(writeRefusal({.world = world}, practice)->kind, ErrorKind::UnsafeAddress);
    }
    EXPECT_EQ(writeRefusal({.world = World::Practice}, practice), std::nullopt);
    EXPECT_EQ(writeRefusal({.world = World::Practice}, real)->kind, ErrorKind::UnsafeAddress);
    const Session reading{.readOnly = true, .readOnlyReason = u"held by another"_qs};
    EXPECT_EQ(writeRefusal(reading, practice)->detail, u"held by another"_qs);
}

using Guards = Practice;

TEST_F(Guards, APracticeCustomerIsNotReviewedOutsidePractice)
{
    session.world = World::Other;
    offboarding->prepareRemoval(customer(u"Tailspin Toys"_qs));
    EXPECT_FALSE(reviewed());
    EXPECT_EQ(reviewError->kind, ErrorKind::UnsafeAddress);
    EXPECT_FALSE(offboarding->confirm({}));
}

TEST_F(Guards, TheLastGuardStandsBeforeTheWire)
{
    const auto shown = removalReview(u"Tailspin Toys"_qs);
    ASSERT_TRUE(shown);
    ASSERT_TRUE(offboarding->confirm(allTicks(*shown)));
    session.world = World::Microsoft; // as no code can do it: sessions are for the life of a window
    ASSERT_TRUE(ends());
    EXPECT_EQ(outcome(), RunOutcome::Failed);
    EXPECT_TRUE(patches().empty());
}

TEST_F(Guards, AReadOnlySessionReviewsAndSendsNothing)
{
    session.readOnly = true;
    const auto shown = removalReview(u"Tailspin Toys"_qs);
    ASSERT_TRUE(shown);
    EXPECT_FALSE(offboarding->confirm(allTicks(*shown)));
    EXPECT_TRUE(patches().empty());
}

TEST_F(Guards, WithoutAJournalNothingIsSent)
{
    Offboarding other(*api, nullptr, clock, session);
    std::optional<Error> failed;
    QObject::connect(&other, &Offboarding::reviewFailed, &other, [&](const Error &error) { failed = error; });
    other.prepareRemoval(customer(u"Tailspin Toys"_qs));
    ASSERT_TRUE(QTest::qWaitFor([&] { return failed.has_value(); }, 5'000));
    EXPECT_EQ(failed->kind, ErrorKind::Storage);
    EXPECT_FALSE(other.confirm({}));
    EXPECT_TRUE(other.interrupted().empty());
    other.leave(RunId(u"x"_qs));
    other.readAgain(RunId(u"x"_qs));
    other.stopAfterThisStep();
    EXPECT_FALSE(other.running());
}

TEST_F(Guards, AReviewIsConfirmedOnceAndOnlyWhileItStands)
{
    EXPECT_FALSE(offboarding->confirm({})) << "nothing was reviewed";
    const auto shown = removalReview(u"Tailspin Toys"_qs);
    offboarding->dropReview();
    EXPECT_FALSE(offboarding->confirm(allTicks(*shown)));
    const auto again = removalReview(u"Tailspin Toys"_qs);
    EXPECT_TRUE(offboarding->confirm(allTicks(*again)));
    EXPECT_FALSE(offboarding->confirm(allTicks(*again)));
    EXPECT_TRUE(ends());
    EXPECT_EQ(patches().size(), 1U);
}

TEST_F(Guards, AReviewNeedsThePartnerAndTheCustomer)
{
    fault("1002", "GET", "/profiles/organization$");
    EXPECT_FALSE(removalReview(u"Tailspin Toys"_qs));
    EXPECT_EQ(std::exchange(reviewError, std::nullopt)->code, u"1002"_qs);
    EXPECT_FALSE(removalReview(u"Relecloud"_qs));
    EXPECT_EQ(reviewError->code, u"1002"_qs);
}

} // namespace parting::test

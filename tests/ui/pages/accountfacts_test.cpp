// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/pages/samples.h"

#include <gtest/gtest.h>

namespace parting::ui {

namespace {

AccountFacts clean()
{
    return samples::factsOf(samples::snapshotWith({}));
}

TEST(RemoveGate, IsOpenOnlyForAResellerCustomerWithNothingInTheWay)
{
    EXPECT_EQ(removeGate(clean()), RemoveGate::Open);
    EXPECT_EQ(removeGate(samples::factsOf(samples::snapshotWith({samples::legacy(u"Visio"_qs)}))), RemoveGate::Blocked);
}

TEST(RemoveGate, NamesWhatComesFirst)
{
    AccountFacts facts = clean();
    facts.runElsewhere = u"Adatum"_qs;
    EXPECT_EQ(removeGate(facts), RemoveGate::RunIsOn);
    facts.readOnly = true;
    EXPECT_EQ(removeGate(facts), RemoveGate::ReadOnly);
    facts.removedAt = samples::now();
    EXPECT_EQ(removeGate(facts), RemoveGate::RemovedHere);
}

TEST(RemoveGate, IsShutByWhatWasReadEarlierAndWhileOffline)
{
    AccountFacts facts = clean();
    facts.earlier = true;
    EXPECT_EQ(removeGate(facts), RemoveGate::StillReading);
    EXPECT_EQ(writeGate(facts), WriteGate::StillReading);
    facts.offline = true;
    EXPECT_EQ(removeGate(facts), RemoveGate::Offline);
    EXPECT_EQ(writeGate(facts), WriteGate::Offline);
    facts.earlier = false;
    EXPECT_EQ(removeGate(facts), RemoveGate::Offline) << "read just now, and the network went";
    EXPECT_EQ(writeGate(facts), WriteGate::Offline);
}

TEST(RemoveGate, IsShutWhileWhatDecidesIsNotRead)
{
    AccountSnapshot snapshot = samples::snapshotWith({});
    snapshot.subscriptions.reset();
    EXPECT_EQ(removeGate(samples::factsOf(snapshot)), RemoveGate::StillReading);
    EXPECT_EQ(removeGate(samples::factsOf({.id = snapshot.id})), RemoveGate::StillReading);
}

TEST(RemoveGate, IsShutForAnyOtherRelationship)
{
    AccountSnapshot snapshot = samples::snapshotWith({});
    (*snapshot.customer)->relationship = {Relationship::Advisor, u"advisor"_qs};
    EXPECT_EQ(removeGate(samples::factsOf(snapshot)), RemoveGate::NotReseller);
}

TEST(RemoveGate, TellsAVanishedCustomerFromAProxysPage)
{
    AccountSnapshot snapshot = samples::snapshotWith({});
    snapshot.customer = tl::make_unexpected(samples::refused(404, u"3000"_qs));
    EXPECT_EQ(removeGate(samples::factsOf(snapshot)), RemoveGate::Vanished);
    snapshot.customer = tl::make_unexpected(samples::refused(404, {}));
    EXPECT_EQ(removeGate(samples::factsOf(snapshot)), RemoveGate::CannotTell);
}

TEST(WriteGate, IsOpenWithBlockersToo)
{
    AccountFacts facts = samples::factsOf(samples::snapshotWith({samples::legacy(u"Visio"_qs)}));
    EXPECT_EQ(writeGate(facts), WriteGate::Open);
    facts.readOnly = true;
    EXPECT_EQ(writeGate(facts), WriteGate::ReadOnly);
}

TEST(ChangeGate, SuspendsWhatIsLegacyAndActive)
{
    EXPECT_EQ(suspendGate(samples::legacy(u"Visio"_qs), samples::snapshotWith({}), samples::now()), ChangeGate::Open);
    EXPECT_EQ(suspendGate(samples::legacy(u"Visio"_qs, SubscriptionStatus::Suspended), samples::snapshotWith({}),
                  samples::now()),
        ChangeGate::NotActive);
    EXPECT_EQ(suspendGate(samples::committed(u"E3"_qs, samples::now()), samples::snapshotWith({}), samples::now()),
        ChangeGate::OtherClass);
}

TEST(ChangeGate, ReactivatesNoAddOnUnderASuspendedParent)
{
    Subscription parent = samples::legacy(u"Office"_qs, SubscriptionStatus::Suspended);
    Subscription addOn = samples::addOnOf(parent, u"Protection"_qs);
    EXPECT_EQ(reactivateGate(addOn, &parent), ChangeGate::NotSuspended);
    addOn.status = parent.status;
    EXPECT_EQ(reactivateGate(addOn, &parent), ChangeGate::ParentNotActive);
    parent.status = {SubscriptionStatus::Active, u"active"_qs};
    EXPECT_EQ(reactivateGate(addOn, &parent), ChangeGate::Open);
    addOn.suspensionReasons = {u"Expiration"_qs};
    EXPECT_EQ(reactivateGate(addOn, &parent), ChangeGate::SuspendedByMicrosoft);
}

} // namespace

} // namespace parting::ui

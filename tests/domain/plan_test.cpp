// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/policy/plan.h"

#include "core/policy/removal.h"

#include "tests/domain/values.h"

#include <algorithm>

namespace parting {

namespace {

using Class = SubscriptionClass;
using values::Status;

Subscription named(const char *id, Class subject, Status status, const char *parent = "")
{
    Subscription result = values::subscription(subject, status);
    result.id = SubscriptionId(QString::fromLatin1(id));
    result.parentId = SubscriptionId(QString::fromLatin1(parent));
    result.friendlyName = QString::fromLatin1(id);
    return result;
}

std::vector<SubscriptionId> everyId(const AccountSnapshot &snapshot)
{
    std::vector<SubscriptionId> ids;
    for (const Subscription &subscription : (*snapshot.subscriptions)->items)
        ids.push_back(subscription.id);
    return ids;
}

std::vector<PlannedWrite> plan(
    WriteKind kind, const AccountSnapshot &snapshot, const std::vector<SubscriptionId> &subscriptions)
{
    return planned(snapshot, {.kinds = {kind}, .subscriptions = subscriptions}, values::now);
}

QStringList subjects(const std::vector<PlannedWrite> &writes)
{
    QStringList names;
    for (const PlannedWrite &write : writes)
        names << write.subject;
    return names;
}

TEST(PlanSuspend, takesActiveLegacyOnly)
{
    const auto snapshot = values::account(
        {named("b", Class::LegacyLicense, Status::Active), named("a", Class::LegacyAzure, Status::Active),
            named("c", Class::LegacyLicense, Status::Suspended), named("d", Class::NewCommerceLicense, Status::Active),
            named("f", Class::LegacyLicense, Status::Pending), named("g", Class::LegacyLicense, Status::Unknown)});
    const auto writes = plan(WriteKind::Suspend, snapshot, everyId(snapshot));
    EXPECT_EQ(subjects(writes), (QStringList{u"a"_qs, u"b"_qs}));
    EXPECT_EQ(writes.front().kind, WriteKind::Suspend);
    EXPECT_EQ(writes.front().subscription, SubscriptionId(u"a"_qs));
}

TEST(PlanSuspend, suspendsNothingThatWasNotAskedFor)
{
    const auto snapshot = values::account({named("parent", Class::LegacyLicense, Status::Active),
        named("child", Class::LegacyLicense, Status::Active, "parent")});
    EXPECT_EQ(subjects(plan(WriteKind::Suspend, snapshot, {SubscriptionId(u"PARENT"_qs)})), QStringList{u"parent"_qs});
    EXPECT_TRUE(plan(WriteKind::Suspend, snapshot, {}).empty());
    EXPECT_TRUE(plan(WriteKind::Suspend, snapshot, {SubscriptionId(u"elsewhere"_qs)}).empty());
}

AccountSnapshot family(Status status)
{
    return values::account({named("a parent", Class::LegacyLicense, status),
        named("z grandchild", Class::LegacyLicense, status, "y child"),
        named("y child", Class::LegacyLicense, status, "A PARENT"),
        named("x child", Class::LegacyLicense, status, "a parent")});
}

TEST(Plan, ordersFamiliesWhateverTheOrderOfTheList)
{
    auto active = family(Status::Active);
    auto suspended = family(Status::Suspended);
    const QStringList childrenFirst{u"z grandchild"_qs, u"x child"_qs, u"y child"_qs, u"a parent"_qs};
    const QStringList parentsFirst{u"a parent"_qs, u"x child"_qs, u"y child"_qs, u"z grandchild"_qs};
    for (int turn = 0; turn < 4; ++turn) {
        for (auto *snapshot : {&active, &suspended}) {
            auto &items = (*snapshot->subscriptions)->items;
            std::rotate(items.begin(), items.begin() + 1, items.end());
        }
        EXPECT_EQ(subjects(plan(WriteKind::Suspend, active, everyId(active))), childrenFirst);
        EXPECT_EQ(subjects(plan(WriteKind::Reactivate, suspended, everyId(suspended))), parentsFirst);
    }
}

TEST(Plan, endsWhereParentsPointAtEachOther)
{
    const auto snapshot = values::account({named("a", Class::LegacyLicense, Status::Active, "b"),
        named("b", Class::LegacyLicense, Status::Active, "a"), named("c", Class::LegacyLicense, Status::Active, "c")});
    EXPECT_EQ(plan(WriteKind::Suspend, snapshot, everyId(snapshot)).size(), 3U);
}

TEST(Plan, sendsNothingTwice)
{
    const auto snapshot = values::account({named("a", Class::LegacyLicense, Status::Active)});
    EXPECT_EQ(plan(WriteKind::Suspend, snapshot, {SubscriptionId(u"a"_qs), SubscriptionId(u"A"_qs)}).size(), 1U);
}

TEST(PlanReactivate, leavesWhatMicrosoftSuspended)
{
    auto byPartner = named("a", Class::LegacyLicense, Status::Suspended);
    auto lapsed = named("b", Class::LegacyLicense, Status::Suspended);
    lapsed.suspensionReasons = QStringList{u"Expiration"_qs};
    const auto snapshot = values::account({byPartner, lapsed, named("c", Class::LegacyLicense, Status::Active),
        named("d", Class::NewCommerceLicense, Status::Suspended)});
    const auto writes = plan(WriteKind::Reactivate, snapshot, everyId(snapshot));
    EXPECT_EQ(subjects(writes), QStringList{u"a"_qs});
    EXPECT_EQ(writes.front().kind, WriteKind::Reactivate);
}

TEST(Plan, isEmptyWhereSubscriptionsWereNotRead)
{
    auto snapshot = values::account({named("a", Class::LegacyLicense, Status::Active)});
    const auto ids = everyId(snapshot);
    snapshot.subscriptions = tl::make_unexpected(values::forbidden());
    EXPECT_TRUE(plan(WriteKind::Suspend, snapshot, ids).empty());
    snapshot.subscriptions = std::nullopt;
    EXPECT_TRUE(plan(WriteKind::Suspend, snapshot, ids).empty());
}

Subscription inWindow(const char *id, Class subject, Status status, const char *parent = "")
{
    Subscription result = named(id, subject, status, parent);
    result.cancellationAllowedUntil = values::now.addDays(1);
    return result;
}

TEST(PlanCancel, takesWhatIsLiveAndInsideItsWindow)
{
    auto late = inWindow("late", Class::NewCommerceLicense, Status::Active);
    late.cancellationAllowedUntil = values::now.addSecs(-1);
    auto closing = inWindow("closing", Class::NewCommerceLicense, Status::Active);
    closing.cancellationAllowedUntil = values::now.addSecs(60);
    auto trial = named("trial", Class::MarketplaceSaas, Status::Active);
    trial.isTrial = true;
    const auto snapshot = values::account({inWindow("new", Class::NewCommerceLicense, Status::Active),
        inWindow("paused", Class::NewCommerceLicense, Status::Suspended),
        inWindow("shop", Class::MarketplaceSaas, Status::Active), trial, late, closing,
        named("undated", Class::NewCommerceLicense, Status::Active),
        inWindow("gone", Class::NewCommerceLicense, Status::Deleted),
        inWindow("pending", Class::NewCommerceLicense, Status::Pending),
        inWindow("legacy", Class::LegacyLicense, Status::Active), inWindow("plan", Class::AzurePlan, Status::Active),
        inWindow("software", Class::SoftwareSubscription, Status::Active),
        inWindow("unknown", Class::Unknown, Status::Active)});
    const auto writes = plan(WriteKind::CancelSubscription, snapshot, everyId(snapshot));
    EXPECT_EQ(subjects(writes), (QStringList{u"new"_qs, u"paused"_qs, u"shop"_qs, u"trial"_qs}));
    EXPECT_EQ(writes.front().kind, WriteKind::CancelSubscription);
    EXPECT_TRUE(plan(WriteKind::CancelSubscription, snapshot, {}).empty());
}

TEST(PlanCancel, cancelsAddOnsBeforeTheirParent)
{
    const auto snapshot = values::account({inWindow("a parent", Class::NewCommerceLicense, Status::Active),
        inWindow("z child", Class::NewCommerceLicense, Status::Active, "a parent")});
    EXPECT_EQ(subjects(plan(WriteKind::CancelSubscription, snapshot, everyId(snapshot))),
        (QStringList{u"z child"_qs, u"a parent"_qs}));
}

TEST(PlanStopRenewal, takesWhatIsActiveAndRenews)
{
    auto off = named("off", Class::NewCommerceLicense, Status::Active);
    off.autoRenewEnabled = false;
    auto untold = named("untold", Class::NewCommerceLicense, Status::Active);
    untold.autoRenewEnabled = std::nullopt;
    const auto snapshot = values::account({named("new", Class::NewCommerceLicense, Status::Active),
        named("legacy", Class::LegacyLicense, Status::Active), named("shop", Class::MarketplaceSaas, Status::Active),
        named("software", Class::SoftwareSubscription, Status::Active), off, untold,
        named("paused", Class::NewCommerceLicense, Status::Suspended), named("plan", Class::AzurePlan, Status::Active),
        named("azure", Class::LegacyAzure, Status::Active), named("savings", Class::SavingsPlan, Status::Active),
        named("unknown", Class::Unknown, Status::Active)});
    const auto writes = plan(WriteKind::StopRenewal, snapshot, everyId(snapshot));
    EXPECT_EQ(subjects(writes), (QStringList{u"legacy"_qs, u"new"_qs, u"shop"_qs, u"software"_qs}));
    EXPECT_EQ(writes.front().kind, WriteKind::StopRenewal);
}

AccountSnapshot everythingHeld()
{
    auto inside = named("m nce", Class::NewCommerceLicense, Status::Active);
    auto addOn = named("z add-on", Class::NewCommerceLicense, Status::Active, "m nce");
    inside.cancellationAllowedUntil = addOn.cancellationAllowedUntil = values::now.addDays(2);
    inside.autoRenewEnabled = addOn.autoRenewEnabled = false;
    auto late = named("late", Class::NewCommerceLicense, Status::Active);
    late.cancellationAllowedUntil = values::now.addDays(-2);
    AccountSnapshot snapshot = values::account(
        {named("a plan", Class::AzurePlan, Status::Active), named("legacy", Class::LegacyLicense, Status::Active),
            named("paused", Class::LegacyLicense, Status::Suspended), inside, addOn, late},
        {}, {values::softwareOrder(values::now.addDays(-3))});
    (*snapshot.customer)->allowDelegatedAccess = true;
    return snapshot;
}

TEST(Plan, clearsAllInTheOrderInWhichItMustBe)
{
    const auto writes = planned(everythingHeld(), withDelegatedAdmin(clearAllWish(), true), values::now);
    EXPECT_EQ(subjects(writes),
        (QStringList{
            u"z add-on"_qs, u"Windows Server 2022"_qs, u"legacy"_qs, u"m nce"_qs, u"a plan"_qs, u"Contoso AB"_qs}));
    EXPECT_EQ(writes.back().kind, WriteKind::EndDelegatedAdmin);
    EXPECT_EQ(planned(everythingHeld(), clearAllWish(), values::now).size(), writes.size() - 1);
}

TEST(Plan, clearsWhatIsJudgedToBeDoneHereAndNothingElse)
{
    const AccountSnapshot snapshot = everythingHeld();
    QStringList here, planned;
    for (const CheckRow &row : evaluateRemoval(snapshot, values::now).rows)
        for (const Finding &finding : row.findings)
            if (finding.state == HoldingState::Here)
                here << finding.subjectName;
    for (const PlannedWrite &write : parting::planned(snapshot, clearAllWish(), values::now))
        planned << write.subject;
    here.sort();
    planned.sort();
    EXPECT_EQ(planned, here);
}

TEST(Plan, softExitStopsRenewalsAndEndsNothingElse)
{
    AccountSnapshot snapshot = everythingHeld();
    EXPECT_EQ(subjects(planned(snapshot, softExitWish(), values::now)), (QStringList{u"late"_qs, u"legacy"_qs}));
    EXPECT_EQ(planned(snapshot, withDelegatedAdmin(softExitWish(), true), values::now).back().kind,
        WriteKind::EndDelegatedAdmin);
    (*snapshot.customer)->allowDelegatedAccess = std::nullopt;
    EXPECT_EQ(planned(snapshot, withDelegatedAdmin(softExitWish(), true), values::now).size(), 2U)
        << "it is not known to be held";
}

TEST(Plan, onlyWhatCanBeTakenBackIsReversible)
{
    EXPECT_FALSE(isIrreversible(WriteKind::Suspend));
    EXPECT_FALSE(isIrreversible(WriteKind::Reactivate));
    EXPECT_FALSE(isIrreversible(WriteKind::StopRenewal));
    EXPECT_TRUE(isIrreversible(WriteKind::CancelSubscription));
    EXPECT_TRUE(isIrreversible(WriteKind::RemoveRelationship));
    EXPECT_TRUE(isIrreversible(WriteKind::CancelOrder));
    EXPECT_TRUE(isIrreversible(WriteKind::EndDelegatedAdmin));
}

} // namespace

} // namespace parting

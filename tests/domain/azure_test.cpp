// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/policy/azure.h"

#include "core/policy/plan.h"
#include "tests/domain/values.h"

namespace parting {

namespace {

using Class = SubscriptionClass;
using values::Status;

/// An active plan with Azure subscriptions of these states under it.
AccountSnapshot planWith(const std::vector<AzureStatus> &states, std::vector<Entitlement> entitlements = {})
{
    Subscription plan = values::subscription(Class::AzurePlan);
    AccountSnapshot snapshot = values::account({plan}, std::move(entitlements));
    int number = 0;
    for (const AzureStatus state : states)
        (*snapshot.azureEntitlements)
            ->items.push_back({.id = u"azure-"_qs + QString::number(++number),
                .friendlyName = u"App "_qs + QString::number(number),
                .status = {state, u"word"_qs},
                .planId = SubscriptionId(plan.id.toString().toLower())});
    return snapshot;
}

Finding findingOf(const AccountSnapshot &snapshot, HoldingKind kind)
{
    for (const CheckRow &row : evaluateRemoval(snapshot, values::now).rows)
        if (row.kind == kind && !row.findings.empty())
            return row.findings.front();
    return {};
}

Finding plan(const AccountSnapshot &snapshot)
{
    return findingOf(snapshot, HoldingKind::AzurePlan);
}

bool suspends(const AccountSnapshot &snapshot)
{
    return !planned(snapshot, {{WriteKind::Suspend}, {SubscriptionId(u"S-1"_qs)}}, values::now).empty();
}

TEST(AzurePlan, waitsForWhatRunsUnderIt)
{
    const auto snapshot = planWith({AzureStatus::Active, AzureStatus::Inactive, AzureStatus::Unknown});
    const Finding finding = plan(snapshot);
    EXPECT_EQ(finding.state, HoldingState::Elsewhere);
    EXPECT_EQ(finding.reason, Reason::AzureSubscriptionsActive);
    EXPECT_EQ(finding.remedy, Remedy::EndInAzurePortal);
    EXPECT_EQ(finding.parts, (QStringList{u"App 1"_qs, u"App 3"_qs})) << "an unknown status counts as running";
    EXPECT_FALSE(suspends(snapshot));
}

TEST(AzurePlan, isSuspendedHereOnceNothingRuns)
{
    const auto snapshot = planWith({AzureStatus::Inactive});
    EXPECT_EQ(plan(snapshot).state, HoldingState::Here);
    EXPECT_EQ(plan(snapshot).reason, Reason::PlanIdle);
    EXPECT_TRUE(suspends(snapshot));
}

TEST(AzurePlan, waitsForReservationsToo)
{
    const auto snapshot = planWith({}, {values::reservation(values::now.addDays(90))});
    EXPECT_EQ(plan(snapshot).reason, Reason::ReservationFirst);
    EXPECT_EQ(plan(snapshot).remedy, Remedy::ManageReservations);
    EXPECT_FALSE(suspends(snapshot));
    EXPECT_TRUE(suspends(planWith({}, {values::reservation(values::now.addDays(-1))})));
}

TEST(AzurePlan, countsAsRunningWhereItCouldNotBeRead)
{
    auto snapshot = planWith({});
    snapshot.azureEntitlements = tl::make_unexpected(values::forbidden());
    EXPECT_EQ(plan(snapshot).reason, Reason::AzureResourcesRunning);
    EXPECT_EQ(plan(snapshot).state, HoldingState::Elsewhere);
    EXPECT_FALSE(suspends(snapshot));
    auto unreadable = planWith({});
    (*unreadable.azureEntitlements)->unreadable.push_back({.reason = u"/id is missing"_qs});
    EXPECT_FALSE(suspends(unreadable));
    EXPECT_FALSE(evaluateRemoval(unreadable, values::now).removable());
}

TEST(LegacyAzure, waitsForReservations)
{
    const auto with =
        values::account({values::subscription(Class::LegacyAzure)}, {values::reservation(values::now.addDays(9))});
    EXPECT_EQ(findingOf(with, HoldingKind::LegacyAzure).reason, Reason::ReservationFirst);
    EXPECT_FALSE(suspends(with));
    EXPECT_TRUE(suspends(values::account({values::subscription(Class::LegacyAzure)})));
}

AccountSnapshot reserved(std::vector<Reservation> behind)
{
    Entitlement entitlement = values::reservation(values::now.addDays(90));
    entitlement.reservationLinks = QStringList{u"/link"_qs};
    for (Reservation &each : behind)
        each.link = u"/link"_qs;
    auto snapshot = values::account({}, {entitlement});
    (*snapshot.reservations)->items = std::move(behind);
    return snapshot;
}

Reservation behind(ReservationState state, const QDateTime &expiry)
{
    return {.id = u"r"_qs, .quantity = 1, .state = {state, u"word"_qs}, .expiry = expiry};
}

TEST(Reservations, tellWhatTheirEntitlementDoesNot)
{
    const QDateTime later = values::now.addDays(200);
    const auto judged = [](const AccountSnapshot &snapshot) { return findingOf(snapshot, HoldingKind::Reservation); };
    EXPECT_EQ(judged(reserved({behind(ReservationState::Over, later)})).state, HoldingState::Clear);
    const Finding one = judged(reserved({behind(ReservationState::Over, {}), behind(ReservationState::Live, later)}));
    EXPECT_EQ(one.state, HoldingState::Elsewhere);
    EXPECT_EQ(one.committedUntil, later);
    EXPECT_EQ(judged(reserved({behind(ReservationState::Unknown, later)})).state, HoldingState::Elsewhere);
    EXPECT_EQ(judged(reserved({behind(ReservationState::Live, values::now.addDays(-1))})).state, HoldingState::Clear);
    EXPECT_EQ(judged(reserved({})).committedUntil, values::now.addDays(90)) << "the entitlement's own date";
}

Finding transferred(TransferStatus status)
{
    auto snapshot = values::account();
    (*snapshot.transfers)->items = {
        {.id = u"t"_qs, .status = {status, u"word"_qs}, .targetPartner = u"Fabrikam Partner"_qs}};
    return findingOf(snapshot, HoldingKind::Transfer);
}

TEST(Transfers, blockUntilTheyAreOver)
{
    EXPECT_EQ(transferred(TransferStatus::UnderWay).reason, Reason::TransferUnderWay);
    EXPECT_EQ(transferred(TransferStatus::UnderWay).state, HoldingState::Elsewhere);
    EXPECT_EQ(transferred(TransferStatus::UnderWay).subjectName, u"Fabrikam Partner"_qs);
    EXPECT_EQ(transferred(TransferStatus::Unknown).reason, Reason::UnknownStatus);
    EXPECT_EQ(transferred(TransferStatus::Unknown).state, HoldingState::Elsewhere);
    EXPECT_EQ(transferred(TransferStatus::Over), Finding{});
}

} // namespace

} // namespace parting

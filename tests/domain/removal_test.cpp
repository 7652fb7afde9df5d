// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/policy/removal.h"

#include "core/policy/cancelwindow.h"

#include "tests/domain/values.h"

#include <algorithm>

namespace parting {

namespace {

using Class = SubscriptionClass;
using values::Status;

const QDateTime termEnd = values::utc("2026-11-30T23:59:59");
const QDateTime marginEnd = values::now.addSecs(std::chrono::seconds(cancelMargin).count());
const QDateTime windowEnd = values::now.addSecs(qint64(26) * 3600);

/// The one finding about what was put into the account.
Finding findingOf(const AccountSnapshot &snapshot)
{
    std::vector<Finding> about;
    for (const CheckRow &row : evaluateRemoval(snapshot, values::now).rows) {
        std::copy_if(row.findings.begin(), row.findings.end(), std::back_inserter(about),
            [](const Finding &finding) { return finding.kind != HoldingKind::Relationship; });
    }
    EXPECT_EQ(about.size(), 1U);
    return about.empty() ? Finding{} : about.front();
}

struct Case {
    const char *what;
    Subscription held;
    HoldingKind kind{};
    HoldingState state{};
    Reason reason{};
    Remedy remedy = Remedy::None;
    Certainty certainty = Certainty::Certain;
    QDateTime committedUntil{};
    QDateTime actUntil{};
};

void PrintTo(const Case &given, std::ostream *out)
{
    *out << given.what;
}

class SubscriptionRow : public testing::TestWithParam<Case> { };

TEST_P(SubscriptionRow, isJudged)
{
    const Case &given = GetParam();
    const Finding finding = findingOf(values::account({given.held}));
    EXPECT_EQ(finding.kind, given.kind);
    EXPECT_EQ(finding.state, given.state);
    EXPECT_EQ(finding.reason, given.reason);
    EXPECT_EQ(finding.remedy, given.remedy);
    EXPECT_EQ(finding.certainty, given.certainty);
    EXPECT_EQ(finding.committedUntil, given.committedUntil);
    EXPECT_EQ(finding.actUntil, given.actUntil);
    EXPECT_EQ(finding.subjectId, given.held.id.toString());
    EXPECT_EQ(finding.subjectName, given.held.displayName());
}

Subscription with(Subscription held, void (*change)(Subscription &))
{
    change(held);
    return held;
}

void noWindow(Subscription &s)
{
    s.cancellationAllowedUntil = {};
}
void noEnd(Subscription &s)
{
    s.commitmentEndDate = {};
}
void endless(Subscription &s)
{
    s.commitmentEndDate = values::utc("9999-12-31T00:00:00");
}
void ended(Subscription &s)
{
    s.commitmentEndDate = values::now.addDays(-3);
}
void trial(Subscription &s)
{
    s.isTrial = true;
}
void noRenewal(Subscription &s)
{
    s.autoRenewEnabled = false;
}
void renewalNotTold(Subscription &s)
{
    s.autoRenewEnabled = std::nullopt;
}
void windowToTheEnd(Subscription &s)
{
    s.cancellationAllowedUntil = termEnd;
}
void windowForever(Subscription &s)
{
    s.cancellationAllowedUntil = values::utc("9999-12-31T23:59:59");
}
void windowClosesNow(Subscription &s)
{
    s.cancellationAllowedUntil = values::now;
}
void windowClosesBeforeTheMargin(Subscription &s)
{
    s.cancellationAllowedUntil = marginEnd;
}
void windowClosesInTheMargin(Subscription &s)
{
    s.cancellationAllowedUntil = marginEnd.addMSecs(-1);
}
void windowJustClosed(Subscription &s)
{
    s.cancellationAllowedUntil = values::now.addMSecs(-1);
}

using enum HoldingState;

const Case rows[] = {
    {"legacy licence, active", values::subscription(Class::LegacyLicense), HoldingKind::LegacyLicense, Here,
        Reason::ActiveBilled, Remedy::Suspend},
    {"legacy licence, suspended", values::subscription(Class::LegacyLicense, Status::Suspended),
        HoldingKind::LegacyLicense, Clear, Reason::SuspendedNotBilled},
    {"legacy Azure, active", values::subscription(Class::LegacyAzure), HoldingKind::LegacyAzure, Here,
        Reason::AzureResourcesRunning, Remedy::Suspend},
    {"legacy Azure, suspended", values::subscription(Class::LegacyAzure, Status::Suspended), HoldingKind::LegacyAzure,
        Clear, Reason::SuspendedNotBilled},

    {"new commerce, inside the window", values::cancellable(Class::NewCommerceLicense), HoldingKind::NewCommerceLicense,
        Here, Reason::InsideCancellationWindow, Remedy::CancelSubscription, Certainty::Certain, termEnd, windowEnd},
    {"new commerce, window open to the end", with(values::committed(Class::NewCommerceLicense), windowToTheEnd),
        HoldingKind::NewCommerceLicense, Here, Reason::InsideCancellationWindow, Remedy::CancelSubscription,
        Certainty::Certain, termEnd, termEnd},
    {"new commerce, window for ever", with(values::committed(Class::NewCommerceLicense), windowForever),
        HoldingKind::NewCommerceLicense, Here, Reason::InsideCancellationWindow, Remedy::CancelSubscription,
        Certainty::Certain, termEnd},
    {"new commerce, last instant of the window", with(values::committed(Class::NewCommerceLicense), windowClosesNow),
        HoldingKind::NewCommerceLicense, Elsewhere, Reason::InsideCancellationWindow, Remedy::CancelInPartnerCenter,
        Certainty::Certain, termEnd, values::now},
    {"new commerce, just enough time left",
        with(values::committed(Class::NewCommerceLicense), windowClosesBeforeTheMargin),
        HoldingKind::NewCommerceLicense, Here, Reason::InsideCancellationWindow, Remedy::CancelSubscription,
        Certainty::Certain, termEnd, marginEnd},
    {"new commerce, too little time left", with(values::committed(Class::NewCommerceLicense), windowClosesInTheMargin),
        HoldingKind::NewCommerceLicense, Elsewhere, Reason::InsideCancellationWindow, Remedy::CancelInPartnerCenter,
        Certainty::Certain, termEnd, marginEnd.addMSecs(-1)},
    {"new commerce, one instant late", with(values::committed(Class::NewCommerceLicense), windowJustClosed),
        HoldingKind::NewCommerceLicense, NotBefore, Reason::CommittedUntilEnd, Remedy::StopRenewalAndWait,
        Certainty::Certain, termEnd},
    {"new commerce, outside the window", values::committed(Class::NewCommerceLicense), HoldingKind::NewCommerceLicense,
        NotBefore, Reason::CommittedUntilEnd, Remedy::StopRenewalAndWait, Certainty::Certain, termEnd},
    {"new commerce, outside, renewal stopped", with(values::committed(Class::NewCommerceLicense), noRenewal),
        HoldingKind::NewCommerceLicense, NotBefore, Reason::CommittedUntilEnd, Remedy::Wait, Certainty::Certain,
        termEnd},
    {"new commerce, outside, renewal not told", with(values::committed(Class::NewCommerceLicense), renewalNotTold),
        HoldingKind::NewCommerceLicense, NotBefore, Reason::CommittedUntilEnd, Remedy::StopRenewalAndWait,
        Certainty::Certain, termEnd},
    {"new commerce, without a window", with(values::committed(Class::NewCommerceLicense), noWindow),
        HoldingKind::NewCommerceLicense, NotBefore, Reason::CommittedUntilEnd, Remedy::StopRenewalAndWait,
        Certainty::Certain, termEnd},
    {"new commerce, outside, no end", with(values::committed(Class::NewCommerceLicense), noEnd),
        HoldingKind::NewCommerceLicense, Elsewhere, Reason::NoKnownEnd, Remedy::LookInPartnerCenter},
    {"new commerce, outside, year 9999", with(values::committed(Class::NewCommerceLicense), endless),
        HoldingKind::NewCommerceLicense, Elsewhere, Reason::NoKnownEnd, Remedy::LookInPartnerCenter},
    {"new commerce, end already past", with(values::committed(Class::NewCommerceLicense), ended),
        HoldingKind::NewCommerceLicense, Elsewhere, Reason::NoKnownEnd, Remedy::LookInPartnerCenter},
    {"new commerce, suspended, inside", values::cancellable(Class::NewCommerceLicense, Status::Suspended),
        HoldingKind::NewCommerceLicense, Here, Reason::SuspendedStillBilled, Remedy::CancelSubscription,
        Certainty::Probable, termEnd, windowEnd},
    {"new commerce, suspended, outside", values::committed(Class::NewCommerceLicense, Status::Suspended),
        HoldingKind::NewCommerceLicense, NotBefore, Reason::SuspendedStillBilled, Remedy::StopRenewalAndWait,
        Certainty::Certain, termEnd},
    {"new commerce trial", with(values::cancellable(Class::NewCommerceLicense), trial), HoldingKind::NewCommerceLicense,
        Here, Reason::InsideCancellationWindow, Remedy::CancelSubscription, Certainty::Probable, termEnd, windowEnd},

    {"Azure plan, nothing under it", values::subscription(Class::AzurePlan), HoldingKind::AzurePlan, Here,
        Reason::PlanIdle, Remedy::Suspend},
    {"Azure plan, suspended", values::subscription(Class::AzurePlan, Status::Suspended), HoldingKind::AzurePlan, Clear,
        Reason::PlanSuspended, Remedy::None, Certainty::Probable},

    {"savings plan", values::committed(Class::SavingsPlan), HoldingKind::SavingsPlan, NotBefore, Reason::FinalSale,
        Remedy::StopRenewalAndWait, Certainty::Uncertain, termEnd},
    {"savings plan, whatever window it tells", values::cancellable(Class::SavingsPlan), HoldingKind::SavingsPlan,
        NotBefore, Reason::FinalSale, Remedy::StopRenewalAndWait, Certainty::Uncertain, termEnd},
    {"savings plan, no end", with(values::committed(Class::SavingsPlan), noEnd), HoldingKind::SavingsPlan, Elsewhere,
        Reason::NoKnownEnd, Remedy::LookInPartnerCenter, Certainty::Uncertain},

    {"software subscription, inside", values::cancellable(Class::SoftwareSubscription),
        HoldingKind::SoftwareSubscription, Elsewhere, Reason::InsideCancellationWindow,
        Remedy::CancelSoftwareInPartnerCenter, Certainty::Certain, termEnd, windowEnd},
    {"software subscription, outside", values::committed(Class::SoftwareSubscription),
        HoldingKind::SoftwareSubscription, NotBefore, Reason::CommittedUntilEnd, Remedy::StopRenewalAndWait,
        Certainty::Uncertain, termEnd},

    {"marketplace, inside", values::cancellable(Class::MarketplaceSaas), HoldingKind::MarketplaceSaas, Here,
        Reason::InsideCancellationWindow, Remedy::CancelSubscription, Certainty::Probable, termEnd, windowEnd},
    {"marketplace, later", values::committed(Class::MarketplaceSaas), HoldingKind::MarketplaceSaas, NotBefore,
        Reason::CommittedUntilEnd, Remedy::ContactPublisher, Certainty::Uncertain, termEnd},
    {"marketplace trial, any time", with(values::committed(Class::MarketplaceSaas), trial),
        HoldingKind::MarketplaceSaas, Here, Reason::InsideCancellationWindow, Remedy::CancelSubscription,
        Certainty::Probable, termEnd},

    {"deleted legacy", values::subscription(Class::LegacyLicense, Status::Deleted), HoldingKind::LegacyLicense, Clear,
        Reason::Ended},
    {"deleted new commerce", values::committed(Class::NewCommerceLicense, Status::Deleted),
        HoldingKind::NewCommerceLicense, Clear, Reason::Ended},
    {"expired", values::committed(Class::NewCommerceLicense, Status::Expired), HoldingKind::NewCommerceLicense, Clear,
        Reason::Lapsed, Remedy::None, Certainty::Uncertain},
    {"disabled", values::subscription(Class::LegacyLicense, Status::Disabled), HoldingKind::LegacyLicense, Clear,
        Reason::Lapsed, Remedy::None, Certainty::Uncertain},

    {"pending", values::subscription(Class::LegacyLicense, Status::Pending), HoldingKind::LegacyLicense, Elsewhere,
        Reason::Provisioning, Remedy::LookInPartnerCenter, Certainty::Probable},
    {"status none", values::subscription(Class::LegacyLicense, Status::None), HoldingKind::LegacyLicense, Elsewhere,
        Reason::UnknownStatus, Remedy::LookInPartnerCenter, Certainty::Uncertain},
    {"unknown status", values::subscription(Class::AzurePlan, Status::Unknown), HoldingKind::AzurePlan, Elsewhere,
        Reason::UnknownStatus, Remedy::LookInPartnerCenter, Certainty::Uncertain},
    {"unknown class", values::subscription(Class::Unknown), HoldingKind::UnknownSubscription, Elsewhere,
        Reason::UnknownClass, Remedy::LookInPartnerCenter, Certainty::Uncertain},
    {"unknown class, suspended", values::subscription(Class::Unknown, Status::Suspended),
        HoldingKind::UnknownSubscription, Elsewhere, Reason::UnknownClass, Remedy::LookInPartnerCenter,
        Certainty::Uncertain},
};

INSTANTIATE_TEST_SUITE_P(DecisionTable, SubscriptionRow, testing::ValuesIn(rows));

TEST(RemovalFinding, carriesWhatPeopleNeed)
{
    auto held = values::committed(Class::NewCommerceLicense);
    held.parentId = SubscriptionId(u"parent"_qs);
    const Finding addOn = findingOf(values::account({held}));
    EXPECT_TRUE(addOn.isAddOn);
    EXPECT_TRUE(addOn.renews);
    EXPECT_EQ(addOn.quantity, 25);
    EXPECT_FALSE(findingOf(values::account({with(held, noRenewal)})).renews);
    EXPECT_EQ(findingOf(values::account({values::subscription(Class::AzurePlan)})).quantity, 0);
    EXPECT_EQ(findingOf(values::account({values::subscription(Class::AzurePlan, Status::Unknown)})).serverWord,
        u"retired"_qs);
    EXPECT_EQ(findingOf(values::account({values::subscription(Class::Unknown)})).serverWord, u"something-new"_qs);
}

Assessment withRelationship(Relationship relationship, const char *word)
{
    auto snapshot = values::account();
    (*snapshot.customer)->relationship = {relationship, QString::fromLatin1(word)};
    return evaluateRemoval(snapshot, values::now);
}

TEST(RemovalRelationship, onlyAResellerCanBeRemoved)
{
    EXPECT_TRUE(withRelationship(Relationship::Reseller, "reseller").removable());
    for (const auto other :
        {Relationship::Advisor, Relationship::Syndication, Relationship::MicrosoftSupport, Relationship::None}) {
        const Assessment assessment = withRelationship(other, "other");
        EXPECT_FALSE(assessment.removable());
        EXPECT_EQ(assessment.verdict.kind, VerdictKind::NotReseller);
        EXPECT_EQ(assessment.verdict.decisive->reason, Reason::NotReseller);
        EXPECT_EQ(assessment.rows.front().kind, HoldingKind::Relationship);
    }
    const Assessment unknown = withRelationship(Relationship::Unknown, "cousin");
    EXPECT_FALSE(unknown.removable());
    EXPECT_EQ(unknown.verdict.kind, VerdictKind::NotReseller);
    EXPECT_EQ(unknown.verdict.decisive->reason, Reason::RelationshipUnknown);
    EXPECT_EQ(unknown.verdict.decisive->serverWord, u"cousin"_qs);
}

TEST(RemovalReading, nothingIsSaidBeforeEverythingArrived)
{
    auto snapshot = values::account({values::committed(Class::NewCommerceLicense)});
    snapshot.orders = std::nullopt;
    EXPECT_EQ(evaluateRemoval(snapshot, values::now).verdict.kind, VerdictKind::StillReading);
    auto clean = values::account();
    clean.entitlements = std::nullopt;
    EXPECT_FALSE(evaluateRemoval(clean, values::now).removable());
    EXPECT_EQ(evaluateRemoval({}, values::now).verdict.kind, VerdictKind::StillReading);
    EXPECT_FALSE(evaluateRemoval({}, values::now).removable());
}

TEST(RemovalReading, aFailedCheckIsUncheckedAndTheVerdictCannotTell)
{
    auto snapshot = values::account();
    snapshot.entitlements = tl::make_unexpected(values::forbidden());
    const Assessment assessment = evaluateRemoval(snapshot, values::now);
    EXPECT_EQ(assessment.verdict.kind, VerdictKind::CannotTell);
    EXPECT_EQ(assessment.verdict.decisive->kind, HoldingKind::Entitlements);
    EXPECT_EQ(assessment.verdict.decisive->failure, values::forbidden());
    EXPECT_EQ(assessment.verdict.unchecked, 1);
    EXPECT_EQ(assessment.unchecked().size(), 1U);
    EXPECT_TRUE(assessment.removable()); // with its tick in Review
}

TEST(RemovalReading, transfersAndAzureThatWereNotReadAskForATickAndNoMore)
{
    auto snapshot = values::account();
    snapshot.transfers = tl::make_unexpected(values::forbidden());
    snapshot.reservations = tl::make_unexpected(values::forbidden());
    snapshot.azureEntitlements = tl::make_unexpected(values::forbidden());
    const Assessment assessment = evaluateRemoval(snapshot, values::now);
    EXPECT_EQ(assessment.verdict.kind, VerdictKind::NothingKnown);
    EXPECT_EQ(assessment.verdict.unchecked, 3);
    EXPECT_TRUE(assessment.removable());
}

TEST(RemovalReading, withoutTheCustomerNoTickHelps)
{
    auto snapshot = values::account();
    snapshot.customer = tl::make_unexpected(values::forbidden());
    const Assessment assessment = evaluateRemoval(snapshot, values::now);
    EXPECT_EQ(assessment.verdict.kind, VerdictKind::CannotTell);
    EXPECT_EQ(assessment.verdict.decisive->reason, Reason::CustomerNotRead);
    EXPECT_FALSE(assessment.removable());
}

TEST(RemovalReading, anUnreadableItemBlocks)
{
    for (const int list : {0, 1, 2}) {
        auto snapshot = values::account();
        const UnreadableItem item{.index = 4, .reason = u"no id"_qs, .hint = u"Exchange Online"_qs};
        if (list == 0)
            (*snapshot.subscriptions)->unreadable.push_back(item);
        else if (list == 1)
            (*snapshot.entitlements)->unreadable.push_back(item);
        else
            (*snapshot.orders)->unreadable.push_back(item);
        const Finding finding = findingOf(snapshot);
        EXPECT_EQ(finding.state, Elsewhere);
        EXPECT_EQ(finding.reason, Reason::Unreadable);
        EXPECT_EQ(finding.remedy, Remedy::LookInPartnerCenter);
        EXPECT_EQ(finding.subjectName, u"Exchange Online"_qs);
        EXPECT_FALSE(evaluateRemoval(snapshot, values::now).removable());
    }
}

TEST(RemovalRows, kindsCheckedAndEmptyAreClearAndThenOneCanPart)
{
    const Assessment assessment = evaluateRemoval(values::account(), values::now);
    const auto clear = std::count_if(assessment.rows.begin(), assessment.rows.end(),
        [](const CheckRow &row) { return row.state == Clear && row.findings.empty(); });
    EXPECT_EQ(clear, 11);
    EXPECT_EQ(assessment.verdict.kind, VerdictKind::CanPart);
    EXPECT_EQ(assessment.verdict.unchecked, 0);
    EXPECT_TRUE(assessment.removable());
}

TEST(RemovalRows, aKindWhoseCheckFailedIsNotClear)
{
    auto snapshot = values::account();
    snapshot.orders = tl::make_unexpected(values::forbidden());
    for (const CheckRow &row : evaluateRemoval(snapshot, values::now).rows) {
        EXPECT_NE(row.kind, HoldingKind::PendingOrder);
        EXPECT_NE(row.kind, HoldingKind::PerpetualSoftware);
    }
}

TEST(RemovalRows, gatherOneKindInOneStateWorstFirst)
{
    auto later = values::committed(Class::NewCommerceLicense);
    later.commitmentEndDate = values::utc("2027-05-31T00:00:00");
    later.friendlyName = u"Later"_qs;
    const Assessment assessment =
        evaluateRemoval(values::account({values::subscription(Class::LegacyLicense),
                            values::subscription(Class::AzurePlan), values::committed(Class::NewCommerceLicense), later,
                            values::subscription(Class::LegacyLicense, Status::Suspended)}),
            values::now);
    ASSERT_GE(assessment.rows.size(), 5U);
    EXPECT_EQ(assessment.rows[0].state, NotBefore);
    ASSERT_EQ(assessment.rows[0].findings.size(), 2U);
    EXPECT_EQ(assessment.rows[0].findings.front().subjectName, u"Later"_qs);
    EXPECT_EQ(assessment.rows[1].state, Here);
    EXPECT_EQ(assessment.rows[2].state, Here);
    EXPECT_EQ(assessment.rows[3].state, Clear);
    EXPECT_EQ(assessment.blocking().size(), 4U);
}

TEST(RemovalVerdict, notBeforeIsDecidedByTheLongestCommitment)
{
    auto later = values::committed(Class::SavingsPlan);
    later.commitmentEndDate = values::utc("2028-01-31T00:00:00");
    const Verdict verdict =
        evaluateRemoval(values::account({values::committed(Class::NewCommerceLicense), later,
                            values::subscription(Class::LegacyLicense), values::subscription(Class::AzurePlan)}),
            values::now)
            .verdict;
    EXPECT_EQ(verdict.kind, VerdictKind::NotBefore);
    EXPECT_EQ(verdict.decisive->kind, HoldingKind::SavingsPlan);
    EXPECT_EQ(verdict.stepsHere, 2);
    EXPECT_EQ(verdict.stepsElsewhere, 0);
    EXPECT_EQ(verdict.unchecked, 0);
}

TEST(RemovalVerdict, countsStepsByPlaceAndTellsTheFirstDeadline)
{
    auto sooner = values::cancellable(Class::NewCommerceLicense);
    sooner.cancellationAllowedUntil = values::now.addSecs(3600);
    const Verdict verdict = evaluateRemoval(
        values::account(
            {values::cancellable(Class::NewCommerceLicense), sooner, values::subscription(Class::LegacyLicense),
                values::subscription(Class::LegacyAzure), values::cancellable(Class::SoftwareSubscription),
                with(values::committed(Class::NewCommerceLicense), noEnd)},
            {values::reservation(values::now.addDays(90))}, {values::order(OrderStatus::Pending, "pending")}),
        values::now)
                                .verdict;
    EXPECT_EQ(verdict.kind, VerdictKind::AfterSteps);
    EXPECT_EQ(verdict.stepsHere, 3);
    EXPECT_EQ(verdict.hereUntil, values::now.addSecs(3600));
    EXPECT_EQ(verdict.stepsElsewhere, 5);
    EXPECT_EQ(verdict.stepsInPartnerCenter, 2);
    EXPECT_EQ(verdict.stepsInAzure, 2) << "a legacy Azure subscription waits for its reservations";
    EXPECT_EQ(verdict.elsewhereUntil, windowEnd);
}

TEST(RemovalVerdict, worstFirst)
{
    auto notReseller = values::account({values::committed(Class::NewCommerceLicense)});
    (*notReseller.customer)->relationship = {Relationship::Advisor, u"advisor"_qs};
    notReseller.orders = tl::make_unexpected(values::forbidden());
    EXPECT_EQ(evaluateRemoval(notReseller, values::now).verdict.kind, VerdictKind::NotReseller);

    auto cannotTell = values::account({values::committed(Class::NewCommerceLicense)});
    cannotTell.orders = tl::make_unexpected(values::forbidden());
    EXPECT_EQ(evaluateRemoval(cannotTell, values::now).verdict.kind, VerdictKind::CannotTell);
}

} // namespace

} // namespace parting

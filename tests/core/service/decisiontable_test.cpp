// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/policy/manualcheck.h"
#include "tests/core/service/practice.h"

#include <algorithm>

namespace parting::test {

namespace {

using enum HoldingState;
using Kind = HoldingKind;

/// One row of what a customer can hold: what is said of it, what is offered here, and how it stands afterwards.
struct Row {
    const char *what;
    const char *customer;
    Kind kind{};
    HoldingState state{};
    Reason reason{};
    Remedy remedy = Remedy::None;
    std::optional<WriteKind> write{}; ///< what can be done here about it
    const char *statusAfter = ""; ///< of what was written to
    bool clears = true; ///< afterwards the service no longer holds it against the removal
    const char *edit = ""; ///< of the customer's first subscription, before anything
    std::optional<ManualCheck> asked{}; ///< what no interface tells and a person is asked to look at
    std::optional<RunOutcome> removal{}; ///< what becomes of the removal, which is confirmed then
};

void PrintTo(const Row &row, std::ostream *out)
{
    *out << row.what;
}

const Row rows[] = {
    {"legacy licence, active", "Adatum Corporation", Kind::LegacyLicense, Here, Reason::ActiveBilled, Remedy::Suspend,
        WriteKind::Suspend, "suspended"},
    {"legacy licence, suspended", "Margie's Travel", Kind::LegacyLicense, Clear, Reason::SuspendedNotBilled},
    {"legacy Azure, active", "Consolidated Messenger", Kind::LegacyAzure, Here, Reason::AzureResourcesRunning,
        Remedy::Suspend, WriteKind::Suspend, "suspended"},
    {"new commerce, inside its window, with an add-on", "Fabrikam, Inc.", Kind::NewCommerceLicense, Here,
        Reason::InsideCancellationWindow, Remedy::CancelSubscription, WriteKind::CancelSubscription, "deleted"},
    {"new commerce, outside its window", "Contoso AB", Kind::NewCommerceLicense, NotBefore, Reason::CommittedUntilEnd,
        Remedy::StopRenewalAndWait, WriteKind::StopRenewal, "active", false},
    {"new commerce, suspended, inside its window", "Fabrikam, Inc.", Kind::NewCommerceLicense, Here,
        Reason::SuspendedStillBilled, Remedy::CancelSubscription, WriteKind::CancelSubscription, "deleted", true,
        R"({"status":"suspended"})"},
    {"new commerce, suspended, outside its window", "Litware GmbH", Kind::NewCommerceLicense, NotBefore,
        Reason::SuspendedStillBilled, Remedy::StopRenewalAndWait},
    {"new commerce trial", "Wingtip Toys", Kind::NewCommerceLicense, Here, Reason::InsideCancellationWindow,
        Remedy::CancelSubscription, WriteKind::CancelSubscription, "deleted"},
    {"seats partly refundable", "Bellows College", Kind::NewCommerceLicense, NotBefore, Reason::CommittedUntilEnd,
        Remedy::StopRenewalAndWait, WriteKind::StopRenewal, "active", false},
    {"seats split off by an upgrade, whose window was that of what it came from", "Αφοί Καραγιάννη ΑΕ",
        Kind::NewCommerceLicense, NotBefore, Reason::CommittedUntilEnd, Remedy::StopRenewalAndWait,
        WriteKind::StopRenewal, "active", false},
    {"Extended Service Term", "Lamna Healthcare Company", Kind::NewCommerceLicense, Here,
        Reason::InsideCancellationWindow, Remedy::CancelSubscription, WriteKind::CancelSubscription, "deleted"},
    {"Azure plan, active subscriptions under it", "Northwind Traders", Kind::AzurePlan, Elsewhere,
        Reason::AzureSubscriptionsActive, Remedy::EndInAzurePortal},
    {"Azure plan, nothing under it", "The Phone Company", Kind::AzurePlan, Here, Reason::PlanIdle, Remedy::Suspend,
        WriteKind::Suspend, "suspended"},
    {"Azure plan, suspended", "VanArsdel, Ltd.", Kind::AzurePlan, Clear, Reason::PlanSuspended},
    {"reservation", "Wide World Importers", Kind::Reservation, Elsewhere, Reason::ReservationActive,
        Remedy::ManageReservations},
    {"reservation, over", "Southridge Video", Kind::Reservation, Clear, Reason::ReservationEnded},
    {"savings plan", "Proseware SAS", Kind::SavingsPlan, NotBefore, Reason::FinalSale, Remedy::Wait},
    {"perpetual software, inside its window", "Lucerne Publishing", Kind::PerpetualSoftware, Here,
        Reason::SoftwareRecent, Remedy::CancelOrder, WriteKind::CancelOrder, "cancelled"},
    {"perpetual software, older", "Lucerne Publishing", Kind::PerpetualSoftware, Unchecked, Reason::SoftwareOld,
        Remedy::LookInPartnerCenter},
    {"software subscription, inside its window", "Munson's Pickles and Preserves Farm", Kind::SoftwareSubscription,
        Here, Reason::InsideCancellationWindow, Remedy::CancelOrder, WriteKind::CancelOrder, "deleted"},
    {"software subscription, outside its window", "Best For You Organics Company", Kind::SoftwareSubscription,
        NotBefore, Reason::CommittedUntilEnd, Remedy::Wait},
    {"Marketplace, inside its window, and a trial", "Trey Research", Kind::MarketplaceSaas, Here,
        Reason::InsideCancellationWindow, Remedy::CancelSubscription, WriteKind::CancelSubscription, "deleted"},
    {"Marketplace, later", "First Up Consultants", Kind::MarketplaceSaas, NotBefore, Reason::CommittedUntilEnd,
        Remedy::ContactPublisher, WriteKind::StopRenewal, "active", false},
    {.what = "Marketplace by meter, and private offers, under an Azure plan",
        .customer = "Northwind Traders",
        .kind = Kind::AzurePlan,
        .state = Elsewhere,
        .reason = Reason::AzureSubscriptionsActive,
        .remedy = Remedy::EndInAzurePortal,
        .asked = ManualCheck::PrivateOffers},
    {"order pending", "Woodgrove Bank", Kind::PendingOrder, Elsewhere, Reason::OrderPending, Remedy::Wait},
    {"transfer under way", "Woodgrove Bank", Kind::Transfer, Elsewhere, Reason::TransferUnderWay,
        Remedy::LookInPartnerCenter},
    {"expired and disabled", "Graphic Design Institute", Kind::NewCommerceLicense, Clear, Reason::Lapsed},
    {"deleted", "Graphic Design Institute", Kind::LegacyLicense, Clear, Reason::Ended},
    {"still being set up", "Fincher Architects", Kind::NewCommerceLicense, Elsewhere, Reason::Provisioning,
        Remedy::LookInPartnerCenter},
    {"a status nobody knows", "Liberty's Delightful Sinful Bakery & Cafe", Kind::NewCommerceLicense, Elsewhere,
        Reason::UnknownStatus, Remedy::LookInPartnerCenter},
    {.what = "a cart that was not checked out",
        .customer = "杭州西湖茶叶有限公司",
        .kind = Kind::Relationship,
        .state = Clear,
        .reason = Reason::IsReseller,
        .removal = RunOutcome::Done},
    {.what = "granular delegated administration",
        .customer = "Tailspin Toys",
        .kind = Kind::Relationship,
        .state = Clear,
        .reason = Reason::IsReseller,
        .asked = ManualCheck::AdminRelationships,
        .removal = RunOutcome::Done},
    {"delegated administration", "Southridge Video", Kind::DelegatedAdmin, Clear, Reason::DelegatedAdminHeld,
        Remedy::EndDelegatedAdmin, WriteKind::EndDelegatedAdmin, "ended"},
    {"delegated administration ended", "Tailspin Toys", Kind::Relationship, Clear, Reason::IsReseller},
    {"legacy trial", "Wingtip Toys", Kind::LegacyLicense, Here, Reason::ActiveBilled, Remedy::Suspend,
        WriteKind::Suspend, "suspended"},
    {"legacy add-on under its parent", "Blue Yonder Airlines", Kind::LegacyLicense, Here, Reason::ActiveBilled,
        Remedy::Suspend, WriteKind::Suspend, "suspended"},
    {"three years, renewal off, brought by an indirect reseller", "Nod Publishers", Kind::NewCommerceLicense, NotBefore,
        Reason::CommittedUntilEnd, Remedy::Wait},
    {"a reservation that runs out soon", "Alpine Ski House", Kind::Reservation, Elsewhere, Reason::ReservationActive,
        Remedy::ManageReservations},
    {"a class nobody knows", "Humongous Insurance", Kind::UnknownSubscription, Elsewhere, Reason::UnknownClass,
        Remedy::LookInPartnerCenter},
    {"no end told", "Humongous Insurance", Kind::NewCommerceLicense, Elsewhere, Reason::NoKnownEnd,
        Remedy::LookInPartnerCenter},
    {"items that can't be read", "Boulder Innovations", Kind::UnknownSubscription, Elsewhere, Reason::Unreadable,
        Remedy::LookInPartnerCenter},
    {"nothing", "Tailspin Toys", Kind::Relationship, Clear, Reason::IsReseller},
    {.what = "sold through an indirect provider",
        .customer = "Re\u0301sidence E\u0301toile",
        .kind = Kind::Relationship,
        .state = Clear,
        .reason = Reason::IsReseller,
        .removal = RunOutcome::Refused},
    {"advisor", "Coho Vineyard", Kind::Relationship, Elsewhere, Reason::NotReseller},
};

class DecisionTable : public Practice, public testing::WithParamInterface<Row> {
protected:
    [[nodiscard]] std::vector<std::string> blockers(const CustomerId &id) const
    {
        return server->blockers(id.toString().toStdString());
    }
    static bool asks(const Review &review, ManualCheck check)
    {
        const auto checks = manualChecks(review.snapshot);
        return std::find(checks.begin(), checks.end(), check) != checks.end();
    }
    void remove(const Review &shown, RunOutcome expected)
    {
        runs(shown);
        EXPECT_EQ(outcome(), expected);
        EXPECT_EQ(patches().size(), 1U);
        const auto read =
            resultOf<Document<Customer>>([&](auto done) { return api->customer(shown.snapshot.id, done); });
        EXPECT_EQ(read.has_value(), expected != RunOutcome::Done);
    }
    void edit(const Row &row)
    {
        const CustomerId id = customer(QString::fromLatin1(row.customer));
        ASSERT_TRUE(server->edit(id.toString().toStdString(), sandbox::Holding::Subscription,
            subscriptions(id).front().toString().toStdString(), row.edit));
    }
    static const Finding *findingIn(const Review &review, const Row &row)
    {
        for (const CheckRow &check : review.assessment.rows)
            for (const Finding &finding : check.findings)
                if (finding.kind == row.kind && finding.state == row.state && finding.reason == row.reason)
                    return &finding;
        return nullptr;
    }
    QString stateAfter(const CustomerId &id, const PlannedWrite &write)
    {
        if (write.kind == WriteKind::EndDelegatedAdmin) {
            const auto read = resultOf<Document<Customer>>([&](auto done) { return api->customer(id, done); });
            return read && read->value.allowDelegatedAccess == false ? u"ended"_qs : u"held"_qs;
        }
        if (write.kind != WriteKind::CancelOrder || !write.subscription.isEmpty())
            return status(id, write.subscription);
        const auto read = resultOf<Document<Order>>([&](auto done) { return api->order(id, write.order, done); });
        return read ? read->value.status.text : read.error().code;
    }
    void write(const CustomerId &id, const Row &row)
    {
        offboarding->prepareClear(id,
            {.kinds = {*row.write},
                .subscriptions = subscriptions(id),
                .everything = *row.write == WriteKind::CancelOrder});
        const auto shown = reviewed();
        ASSERT_TRUE(shown && !shown->writes.empty());
        runs(*shown);
        ASSERT_EQ(outcome(), RunOutcome::Done);
        EXPECT_EQ(patches().size(), shown->writes.size());
        const auto left = blockers(id);
        for (const PlannedWrite &write : shown->writes) {
            EXPECT_EQ(stateAfter(id, write), QString::fromLatin1(row.statusAfter));
            const QString target =
                write.subscription.isEmpty() ? write.order.toString() : write.subscription.toString();
            const std::string name = target.isEmpty() ? id.toString().toStdString() : target.toStdString();
            const bool inTheWay = std::any_of(left.begin(), left.end(),
                [&name](const std::string &why) { return why.find(name) != std::string::npos; });
            EXPECT_NE(inTheWay, row.clears);
        }
    }
};

} // namespace

TEST_P(DecisionTable, SaysOffersAndSends)
{
    const Row &row = GetParam();
    if (*row.edit)
        edit(row);
    const auto shown = removalReview(QString::fromUtf8(row.customer));
    ASSERT_TRUE(shown);
    const Finding *finding = findingIn(*shown, row);
    ASSERT_TRUE(finding);
    EXPECT_EQ(finding->remedy, row.remedy);
    EXPECT_EQ(shown->assessment.removable(), blockers(shown->snapshot.id).empty()) << "the service agrees";
    EXPECT_TRUE(!row.asked || asks(*shown, *row.asked));
    if (row.removal)
        remove(*shown, *row.removal);
    else if (row.write)
        write(shown->snapshot.id, row);
    else
        EXPECT_TRUE(patches().empty());
}

INSTANTIATE_TEST_SUITE_P(Rows, DecisionTable, testing::ValuesIn(rows));

} // namespace parting::test

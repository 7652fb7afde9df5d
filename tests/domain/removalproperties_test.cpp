// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/policy/removal.h"

#include "tests/domain/values.h"

#include <algorithm>
#include <random>

namespace parting {

namespace {

using Class = SubscriptionClass;
using values::Status;

constexpr Class classes[] = {Class::LegacyLicense, Class::LegacyAzure, Class::NewCommerceLicense, Class::AzurePlan,
    Class::SavingsPlan, Class::SoftwareSubscription, Class::MarketplaceSaas, Class::Unknown};
constexpr Status statuses[] = {Status::None, Status::Active, Status::Pending, Status::Suspended, Status::Expired,
    Status::Disabled, Status::Deleted, Status::Unknown};

/// Accounts drawn from everything the values can be; the same seed gives the same accounts.
class Draw {
public:
    explicit Draw(unsigned seed) : m_random(seed) { }

    AccountSnapshot account()
    {
        AccountSnapshot snapshot = values::account();
        if (below(8) == 0)
            (*snapshot.customer)->relationship = {Relationship::Advisor, u"advisor"_qs};
        for (int i = below(5); i > 0; --i)
            (*snapshot.subscriptions)->items.push_back(subscription());
        for (int i = below(3); i > 0; --i)
            (*snapshot.entitlements)->items.push_back(entitlement());
        for (int i = below(3); i > 0; --i)
            (*snapshot.orders)->items.push_back(order());
        if (below(8) == 0)
            snapshot.entitlements = tl::make_unexpected(values::forbidden());
        return snapshot;
    }

    Subscription subscription()
    {
        Subscription result = values::committed(classes[below(8)], statuses[below(8)]);
        result.id = SubscriptionId(QString::number(below(1000)));
        result.friendlyName = QString::number(below(3));
        result.isTrial = below(4) == 0;
        result.commitmentEndDate = someDay();
        result.cancellationAllowedUntil = someDay();
        result.autoRenewEnabled = below(2) == 0;
        return result;
    }

    void shuffle(AccountSnapshot &snapshot)
    {
        const auto shuffleItems = [this](auto &part) {
            if (*part)
                std::shuffle((*part)->items.begin(), (*part)->items.end(), m_random);
        };
        shuffleItems(snapshot.subscriptions);
        shuffleItems(snapshot.entitlements);
        shuffleItems(snapshot.orders);
    }

    int below(int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(m_random); }

private:
    QDateTime someDay()
    {
        const QDateTime days[] = {
            QDateTime(), values::utc("9999-12-31T00:00:00"), values::now.addDays(below(400) - 200)};
        return days[below(3)];
    }

    Entitlement entitlement()
    {
        Entitlement result = below(2) == 0 ? values::software() : values::reservation(someDay());
        if (below(5) == 0)
            result.type = {EntitlementType::Unknown, u"odd"_qs};
        result.lineItem = below(100);
        return result;
    }

    Order order()
    {
        Order result = values::softwareOrder(someDay());
        result.id = OrderId(QString::number(below(1000)));
        result.status = {static_cast<OrderStatus>(below(4)), u"word"_qs};
        return result;
    }

    std::mt19937 m_random;
};

constexpr unsigned drawn = 2000;

TEST(RemovalProperty, aBlockerNeverMakesAnAccountRemovable)
{
    unsigned lostIt = 0;
    for (unsigned seed = 0; seed < drawn; ++seed) {
        Draw draw(seed);
        AccountSnapshot snapshot = draw.account();
        const bool before = evaluateRemoval(snapshot, values::now).removable();
        const Subscription more = draw.subscription();
        (*snapshot.subscriptions)->items.push_back(more);
        const Assessment after = evaluateRemoval(snapshot, values::now);
        EXPECT_FALSE(!before && after.removable()) << seed;
        EXPECT_EQ(after.removable() && !after.blocking().empty(), false) << seed;
        lostIt += before && !after.removable() ? 1 : 0;
    }
    EXPECT_GT(lostIt, 50U);
}

TEST(RemovalProperty, theOrderOfTheListsIsIrrelevant)
{
    for (unsigned seed = 0; seed < drawn; ++seed) {
        Draw draw(seed);
        AccountSnapshot snapshot = draw.account();
        const Assessment before = evaluateRemoval(snapshot, values::now);
        draw.shuffle(snapshot);
        const Assessment after = evaluateRemoval(snapshot, values::now);
        EXPECT_EQ(before.rows, after.rows) << seed;
        EXPECT_EQ(before.verdict, after.verdict) << seed;
    }
}

TEST(RemovalProperty, anUnknownWordNeverClears)
{
    for (const Class subject : classes) {
        for (const Status status : statuses) {
            const bool unknown = status == Status::Unknown || status == Status::None
                || (subject == Class::Unknown && status != Status::Deleted);
            if (unknown) {
                const auto assessment =
                    evaluateRemoval(values::account({values::subscription(subject, status)}), values::now);
                EXPECT_FALSE(assessment.removable()) << int(subject) << " " << int(status);
            }
        }
    }
}

TEST(RemovalProperty, everyClassAndStatusIsJudgedOnce)
{
    for (const Class subject : classes) {
        for (const Status status : statuses) {
            std::size_t judged = 0;
            for (const CheckRow &row :
                evaluateRemoval(values::account({values::subscription(subject, status)}), values::now).rows)
                judged += row.findings.size();
            EXPECT_EQ(judged, 2U); // with the relationship
        }
    }
}

TEST(RemovalProperty, whatWasNotReadIsNeverClear)
{
    const auto clearKinds = [](const AccountSnapshot &snapshot) {
        std::vector<HoldingKind> kinds;
        for (const CheckRow &row : evaluateRemoval(snapshot, values::now).rows) {
            if (row.state == HoldingState::Clear)
                kinds.push_back(row.kind);
        }
        return kinds;
    };
    auto failed = values::account();
    failed.customer = tl::make_unexpected(values::forbidden());
    failed.subscriptions = tl::make_unexpected(values::forbidden());
    failed.entitlements = tl::make_unexpected(values::forbidden());
    failed.orders = tl::make_unexpected(values::forbidden());
    failed.azureEntitlements = tl::make_unexpected(values::forbidden());
    failed.reservations = tl::make_unexpected(values::forbidden());
    failed.transfers = tl::make_unexpected(values::forbidden());
    EXPECT_TRUE(clearKinds(failed).empty());
    EXPECT_EQ(evaluateRemoval(failed, values::now).unchecked().size(), 7U);
    EXPECT_TRUE(clearKinds({}).empty());
}

TEST(RemovalProperty, rowsHoldWhatTheySay)
{
    for (unsigned seed = 0; seed < drawn; ++seed) {
        const Assessment assessment = evaluateRemoval(Draw(seed).account(), values::now);
        for (const CheckRow &row : assessment.rows) {
            EXPECT_TRUE(!row.findings.empty() || row.state == HoldingState::Clear);
            for (const Finding &finding : row.findings) {
                EXPECT_EQ(finding.kind, row.kind);
                EXPECT_EQ(finding.state, row.state);
                EXPECT_EQ(finding.state == HoldingState::NotBefore,
                    finding.state == HoldingState::NotBefore && finding.committedUntil >= values::now);
                EXPECT_TRUE(!finding.actUntil.isValid() || finding.actUntil >= values::now);
            }
        }
    }
}

} // namespace

} // namespace parting

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/policy/removal.h"

#include "tests/domain/draw.h"

namespace parting {

namespace {

using Class = SubscriptionClass;
using values::classes;
using values::Draw;
using values::Status;
using values::statuses;

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

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/policy/difference.h"

#include "tests/domain/values.h"

namespace parting {

namespace {

using Class = SubscriptionClass;
using Differences = std::vector<Difference>;

AccountSnapshot holding(const Subscription &subscription)
{
    return values::account({subscription});
}

TEST(Difference, tellsEachFactOldBesideNew)
{
    Subscription was = values::committed(Class::NewCommerceLicense);
    Subscription is = was;
    is.quantity = was.quantity + 5;
    is.status = values::word(SubscriptionStatus::Suspended);
    is.autoRenewEnabled = std::nullopt;
    was.autoRenewEnabled = true;
    const Difference about{.kind = HoldingKind::Subscriptions, .id = was.id.toString(), .subject = was.displayName()};
    const auto with = [&about](Fact fact, FactValue before, FactValue after) {
        Difference difference = about;
        difference.fact = fact;
        difference.before = std::move(before);
        difference.after = std::move(after);
        return difference;
    };
    EXPECT_EQ(differences(holding(was), holding(is)),
        (Differences{with(Fact::Status, u"active"_qs, u"suspended"_qs),
            with(Fact::Quantity, was.quantity, was.quantity + 5), with(Fact::Renewal, true, FactValue())}));
}

TEST(Difference, tellsWhatCameAndWent)
{
    const Subscription subscription = values::subscription(Class::LegacyLicense);
    const Differences gone = differences(holding(subscription), values::account());
    ASSERT_EQ(gone.size(), 1U);
    EXPECT_EQ(gone[0].fact, Fact::Held);
    EXPECT_EQ(gone[0].before, FactValue(true));
    EXPECT_EQ(gone[0].subject, subscription.displayName());
    const Differences come = differences(values::account(), holding(subscription));
    ASSERT_EQ(come.size(), 1U);
    EXPECT_EQ(come[0].after, FactValue(true));
}

TEST(Difference, saysSoWhereWhatChangedHasNoName)
{
    Subscription other = values::subscription(Class::LegacyLicense);
    other.parentId = SubscriptionId(u"P"_qs);
    const Differences found = differences(holding(values::subscription(Class::LegacyLicense)), holding(other));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].fact, Fact::Other);
}

TEST(Difference, aCheckThatFailedIsOne)
{
    AccountSnapshot failed = values::account();
    failed.orders = tl::make_unexpected(values::forbidden());
    EXPECT_EQ(differences(values::account(), failed),
        (Differences{{.kind = HoldingKind::Orders, .fact = Fact::Readable, .before = true, .after = false}}));
}

} // namespace

} // namespace parting

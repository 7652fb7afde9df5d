// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/policy/manualcheck.h"

#include <gtest/gtest.h>

namespace parting {

namespace {

using enum ManualCheck;
const std::vector<ManualCheck> always{ServiceRequests, Invoices, AdminRelationships};
const std::vector<ManualCheck> withAzure{ServiceRequests, Invoices, AdminRelationships, PrivateOffers, SavingsPlans};

AccountSnapshot holding(const Subscription &subscription)
{
    AccountSnapshot snapshot;
    snapshot.subscriptions = Listing<Subscription>{.items = {subscription}};
    return snapshot;
}

} // namespace

TEST(ManualChecks, AreThreeForEverybody)
{
    EXPECT_EQ(manualChecks(holding({.billingType = u"license"_qs})), always);
}

TEST(ManualChecks, AskOfAzureWhereThereIsAPlanOrItIsNotKnown)
{
    EXPECT_EQ(
        manualChecks(holding(
            {.offerId = u"DZH318Z0BPS6:0001:DZH318Z0BMTX"_qs, .productType = u"Azure"_qs, .billingType = u"usage"_qs})),
        withAzure);
    EXPECT_EQ(manualChecks({}), withAzure);
}

} // namespace parting

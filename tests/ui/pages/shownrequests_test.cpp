// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/service/shownrequests.h"
#include "tests/ui/pages/samples.h"

#include <gtest/gtest.h>

namespace parting::ui {

namespace {

TEST(ShownRequests, OfARemovalAreEveryReadOneWriteAndTheProof)
{
    const Review review = samples::removalReview(samples::snapshotWith({}));
    const auto requests = requestsOf(review);
    ASSERT_EQ(requests.size(), 7U);
    const QString customer = u"/v1/customers/"_qs + samples::contoso().id.toString();
    EXPECT_EQ(requests[5].verb, u"PATCH"_qs);
    EXPECT_EQ(requests[5].path, customer);
    EXPECT_TRUE(requests[5].body.contains(R"("relationshipToPartner":"none")"));
    EXPECT_FALSE(requests[5].changesWhole);
    for (const std::size_t read : {0U, 1U, 2U, 3U, 4U, 6U})
        EXPECT_EQ(requests[read].verb, u"GET"_qs);
}

TEST(ShownRequests, OfASuspensionNameTheChangeAndKeepTheOrder)
{
    const Subscription parent = samples::legacy(u"Office"_qs), addOn = samples::addOnOf(parent, u"Protection"_qs);
    const auto requests = requestsOf(samples::suspensionReview(samples::snapshotWith({addOn, parent})));
    ASSERT_EQ(requests.size(), 6U);
    EXPECT_TRUE(requests[1].path.endsWith(u"/subscriptions/"_qs + addOn.id.toString()));
    EXPECT_EQ(requests[1].body, R"({"status":"suspended"})");
    EXPECT_TRUE(requests[1].changesWhole);
    EXPECT_TRUE(requests[4].path.endsWith(parent.id.toString()));
}

} // namespace

} // namespace parting::ui

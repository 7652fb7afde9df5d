// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/api/partnerapi.h"

#include <gtest/gtest.h>

namespace parting {

namespace {

TEST(RemovalBody, isExactlyTheDocumentedOne)
{
    EXPECT_EQ(removalBody(), R"({"relationshipToPartner":"none","attributes":{"objectType":"Customer"}})");
}

TEST(SubscriptionBody, changesTheStatusAndNothingElse)
{
    const QByteArray resource =
        "\xEF\xBB\xBF"
        R"({"id":"X","zeta":1.10,"status":"active","alpha":{"b":[1,null,true]},"name":"Åre \"1\""})";
    EXPECT_EQ(*subscriptionBody(resource, u"suspended"),
        R"({"id":"X","zeta":1.1,"status":"suspended","alpha":{"b":[1,null,true]},"name":"Åre \"1\""})");
}

TEST(SubscriptionBody, keepsTheNameAsItIsWritten)
{
    EXPECT_EQ(*subscriptionBody(R"({"Id":"X","Status":"active"})", u"suspended"), R"({"Id":"X","Status":"suspended"})");
}

TEST(SubscriptionBody, refusesWhatWouldChangeOnTheWay)
{
    for (const char *resource :
        {R"({"status":"active","price":0.10000000000000000001})", R"({"status":"active","n":18446744073709551616})",
            R"({"status":"a","status":"b"})", "{\"status\":\"\xC3\x28\"}"})
        EXPECT_EQ(subscriptionBody(resource, u"suspended").error().kind, ErrorKind::Inexact) << resource;
}

TEST(SubscriptionBody, refusesWhatIsNoSubscription)
{
    for (const char *resource : {"", "{}", "[]", R"(["status"])", R"({"status":null})", "{"})
        EXPECT_EQ(subscriptionBody(resource, u"suspended").error().kind, ErrorKind::Malformed) << resource;
}

TEST(RenewalBody, turnsTheRenewalOffAndChangesNothingElse)
{
    EXPECT_EQ(
        *renewalBody(R"({"status":"active","AutoRenewEnabled":true,"scheduledNextTermInstructions":{"quantity":7}})"),
        R"({"status":"active","AutoRenewEnabled":false,"scheduledNextTermInstructions":{"quantity":7}})");
    EXPECT_EQ(renewalBody(R"({"status":"active"})").error().kind, ErrorKind::Malformed);
}

} // namespace

} // namespace parting

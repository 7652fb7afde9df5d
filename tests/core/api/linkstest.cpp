// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/api/links.h"

#include <gtest/gtest.h>

namespace parting {

namespace {

CustomerId customer(const char *id)
{
    return CustomerId(QString::fromUtf8(id));
}

constexpr const char *guid = "0C39d6d5-c70d-4c55-bc02-f620844f3fd1";

TEST(CustomerPath, takesAGuidAsItCame)
{
    EXPECT_EQ(customerPath(customer(guid)), QStringLiteral("customers/0C39d6d5-c70d-4c55-bc02-f620844f3fd1"));
}

TEST(CustomerPath, takesNothingElse)
{
    for (const char *id : {"", "..", "../customers", "0c39d6d5-c70d-4c55-bc02-f620844f3fd1/..", "%2e%2e", "%2b",
             "//host", "{0c39d6d5-c70d-4c55-bc02-f620844f3fd1}", "0c39d6d5-c70d-4c55-bc02-f620844f3fd1\n", " ",
             "0c39d6d5c70d4c55bc02f620844f3fd1", "0c39d6d5-c70d-4c55-bc02-f620844f3fdg"}) {
        const auto path = customerPath(customer(id));
        ASSERT_FALSE(path) << id;
        EXPECT_EQ(path.error().kind, ErrorKind::UnsafeAddress) << id;
    }
}

TEST(SubscriptionPath, takesLettersDigitsHyphensAndUnderscores)
{
    EXPECT_TRUE(subscriptionPath(customer(guid), SubscriptionId(QStringLiteral("A_b-9"))));
    for (const char *id : {"", "..", "a/b", "a?b", "a#b", "a%2fb", "%2b", "a+b", "a b", "a\\b", "ä", "a\n", "a@b"})
        EXPECT_FALSE(subscriptionPath(customer(guid), SubscriptionId(QString::fromUtf8(id)))) << id;
}

TEST(PageLinks, areTakenWithOrWithoutVersion)
{
    for (const char *uri : {"/customers?size=500&seekOperation=Next", "/v1/customers?size=500&seekOperation=Next",
             "customers?size=500&seekOperation=Next", "/V1/customers?size=500&seekOperation=Next"}) {
        const auto link = pageLink(QString::fromLatin1(uri), {{"MS-ContinuationToken", "AAA,b/c="}});
        ASSERT_TRUE(link) << uri;
        EXPECT_EQ(link->path, QStringLiteral("customers"));
        EXPECT_EQ(link->query.toString(), QStringLiteral("size=500&seekOperation=Next"));
        EXPECT_EQ(link->headers, HeaderList({{"MS-ContinuationToken", "AAA,b/c="}}));
    }
}

TEST(PageLinks, keepTheirQueryAsItIs)
{
    const auto link = pageLink(QStringLiteral("/customers?filter=%7B%22a%22%3A%22%2B%26%22%7D&size=0"), {});
    ASSERT_TRUE(link);
    EXPECT_EQ(link->query.toString(QUrl::FullyEncoded), QStringLiteral("filter=%7B%22a%22%3A%22%2B%26%22%7D&size=0"));
}

TEST(PageLinks, neverLeaveOurOrigin)
{
    for (const char *uri : {"https://evil.example/v1/customers", "http://127.0.0.1:81/customers",
             "//evil.example/customers", "///evil.example", "/\\evil.example/customers", "\\\\evil.example",
             "/v1//evil.example", "@evil.example/", "/customers@evil.example", ":81/customers", "/../customers",
             "/v1/../../customers", "/customers/..", "/customers/%2e%2e/x", "/customers/./x", "javascript:alert(1)",
             "/customers#x", "/customers?a=b#c", "/customers?a=b\r\nHost: evil", "/customers?a=b c", "/customers?a=\\",
             "", "/", "?a=b", "/cus tomers", "/customers/"}) {
        const auto link = pageLink(QString::fromLatin1(uri), {});
        ASSERT_FALSE(link) << uri;
        EXPECT_EQ(link.error().kind, ErrorKind::UnsafeAddress) << uri;
    }
    EXPECT_FALSE(pageLink(QStringLiteral("/customers?x=") + QString(10'000, u'a'), {}));
}

TEST(PageLinks, onlyAskForHeadersOfPaging)
{
    const QString uri = QStringLiteral("/customers");
    for (const char *name : {"Authorization", "Host", "Cookie", "X-Forwarded-For", "Content-Length", "MS-Authorization",
             "MS-", "", "MS-X Y", "MS-Con\r\ntinuation", "If-Match"})
        EXPECT_FALSE(pageLink(uri, {{name, "x"}})) << name;
    EXPECT_FALSE(pageLink(uri, {{"MS-ContinuationToken", "a\r\nAuthorization: x"}}));
    EXPECT_FALSE(pageLink(uri, {{"MS-ContinuationToken", "\xC3\xA5"}}));
    EXPECT_FALSE(pageLink(uri, {{"MS-ContinuationToken", QByteArray(9'000, 'a')}}));
    EXPECT_TRUE(pageLink(uri, {{"ms-continuationtoken", "a"}, {"MS-PartnerCenter-Client", "b"}}));
}

TEST(PageLinks, leaveOurOwnHeadersToUs)
{
    const auto link =
        pageLink(QStringLiteral("/customers"), {{"MS-RequestId", "theirs"}, {"MS-CorrelationId", "theirs"}});
    ASSERT_TRUE(link);
    EXPECT_TRUE(link->headers.isEmpty());
}

TEST(PageLinks, byTokenAloneCarryItInTheHeader)
{
    const auto link = pageLinkByToken(QStringLiteral("a,/="));
    ASSERT_TRUE(link);
    EXPECT_EQ(link->query.toString(), QStringLiteral("seekOperation=Next"));
    EXPECT_EQ(link->headers, HeaderList({{"MS-ContinuationToken", "a,/="}}));
    EXPECT_FALSE(pageLinkByToken(QStringLiteral("a\nb")));
}

} // namespace

} // namespace parting

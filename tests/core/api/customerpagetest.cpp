// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/api/customerpagedecoder.h"

#include "core/json/json.h"
#include "tests/core/api/world.h"

#include <nlohmann/json.hpp>

namespace parting::test {

namespace {

CustomerPageRead pageOf(const QByteArray &body)
{
    const auto read = decodeCustomerPage(body);
    EXPECT_TRUE(read) << qPrintable(read ? QString() : read.error().detail);
    return read.value_or(CustomerPageRead{.page = std::make_shared<const CustomerPage>()});
}

TEST(CustomerPages, areReadIntoColumns)
{
    const CustomerPageRead read = pageOf(fixture("customers-page.json"));
    const CustomerPage &page = *read.page;
    ASSERT_EQ(page.rows.size(), 3u);
    EXPECT_EQ(read.items, 3);
    EXPECT_EQ(page.id(0), "11111111-1111-4111-8111-111111111111");
    EXPECT_EQ(page.company(0), "Adatum");
    EXPECT_EQ(page.domain(0), "adatum.onmicrosoft.com");
    EXPECT_EQ(page.searchText(0), "adatum\nadatum.onmicrosoft.com\n11111111111141118111111111111111\n");
    EXPECT_EQ(page.company(1), "Łódź Ølhus ß");
    EXPECT_EQ(page.searchText(1), "lodz olhus ss\nlodz.example\n2222222222224222822222222222222a\n");
    EXPECT_EQ(page.company(2), "");
    const auto relationship = [&](std::size_t row) { return page.relationships[page.rows[row].relationship]; };
    EXPECT_TRUE(relationship(0).is(Relationship::Reseller));
    EXPECT_TRUE(relationship(1).is(Relationship::MicrosoftSupport));
    EXPECT_EQ(relationship(2), (WireEnum<Relationship>{Relationship::Unknown, QStringLiteral("ally")}));
    for (const auto &row : page.rows)
        EXPECT_FALSE(row.unreadable);
}

TEST(CustomerPages, preferTheLinkAndFallBackOnTheToken)
{
    const QByteArray body = fixture("customers-page.json");
    const CustomerPageRead read = pageOf(body);
    ASSERT_TRUE(read.next);
    EXPECT_EQ(read.next->query.toString(), QStringLiteral("size=500&seekOperation=Next"));
    EXPECT_EQ(read.next->headers, HeaderList({{"MS-ContinuationToken", "AAEAAAD,token/="}}));

    const CustomerPageRead byToken = pageOf(R"({"items":[],"continuationToken":"T,/="})");
    ASSERT_TRUE(byToken.next);
    EXPECT_EQ(byToken.next->query.toString(), QStringLiteral("seekOperation=Next"));
    EXPECT_EQ(byToken.next->headers, HeaderList({{"MS-ContinuationToken", "T,/="}}));

    for (const char *last : {R"({"items":[]})", R"({"items":[],"links":{}})", R"({"items":[],"links":{"next":null}})",
             R"({"items":[],"continuationToken":null})", R"({"items":[],"continuationToken":""})",
             R"({"items":[],"links":{"next":{"uri":""}}})", R"({"items":[],"links":[1]})"})
        EXPECT_FALSE(pageOf(last).next) << last;
}

TEST(CustomerPages, keepTheirRowsWhenTheNextLinkIsUnsafe)
{
    const CustomerPageRead read = pageOf(
        R"({"items":[{"id":"11111111-1111-4111-8111-111111111111"}],"links":{"next":{"uri":"https://evil.example/"}}})");
    EXPECT_EQ(read.items, 1);
    EXPECT_FALSE(read.next);
    ASSERT_TRUE(read.nextProblem);
    EXPECT_EQ(read.nextProblem->kind, ErrorKind::UnsafeAddress);
}

TEST(CustomerPages, showWhatCantBeReadAsRows)
{
    const CustomerPageRead read = pageOf(fixture("customers-odd.json"));
    const CustomerPage &page = *read.page;
    ASSERT_EQ(page.rows.size(), 9u);
    const bool unreadable[] = {true, true, true, true, true, true, false, false, false};
    for (std::size_t row = 0; row < 9; ++row)
        EXPECT_EQ(page.rows[row].unreadable, unreadable[row]) << row;
    EXPECT_EQ(page.company(0), "A number for an ID");
    EXPECT_EQ(page.domain(1), "noid.example");
    EXPECT_EQ(page.id(2), "../customers");
    EXPECT_EQ(page.company(3), "a text for a customer");
    EXPECT_EQ(page.company(6), "");
    EXPECT_EQ(page.relationships[page.rows[6].relationship].text, QStringLiteral("3"));
    EXPECT_EQ(page.company(7), "<b>Bold</b>\nline\ttwo"); // kept as it is; showing it is somebody else's business
    EXPECT_FALSE(read.next);
}

TEST(CustomerPages, areReadWhateverTheCaseOfTheirNamesAndWhereverTheirMembersStand)
{
    const CustomerPageRead read =
        pageOf("\xEF\xBB\xBF{\"CONTINUATIONTOKEN\":\"T\",\"Items\":[{\"RelationshipToPartner\":\"reseller\",\"x\":{"
               "\"id\":\"no\"},"
               "\"CompanyProfile\":{\"DOMAIN\":\"d\",\"CompanyName\":\"C\xFF\",\"companyProfile\":{\"domain\":\"no\"}},"
               "\"ID\":\"11111111-1111-4111-8111-111111111111\"}]}");
    ASSERT_EQ(read.page->rows.size(), 1u);
    EXPECT_EQ(read.page->id(0), "11111111-1111-4111-8111-111111111111");
    EXPECT_EQ(read.page->company(0), "C\xEF\xBF\xBD");
    EXPECT_EQ(read.page->domain(0), "d");
    EXPECT_FALSE(read.page->rows[0].unreadable);
    EXPECT_TRUE(read.page->relationships[read.page->rows[0].relationship].is(Relationship::Reseller));
    ASSERT_TRUE(read.next);
    EXPECT_EQ(read.next->headers, HeaderList({{"MS-ContinuationToken", "T"}}));
}

TEST(CustomerPages, takeTheLastOfMembersThatComeTwiceAndNeverANull)
{
    const CustomerPageRead read = pageOf(R"({"items":[{"id":"x","id":"11111111-1111-4111-8111-111111111111","id":null,
        "companyProfile":{"companyName":"first","companyName":"second","domain":"d"},"companyProfile":{"domain":null}}],
        "items":[2.50],"continuationToken":"first","continuationToken":"second"})");
    ASSERT_EQ(read.page->rows.size(), 2u);
    EXPECT_EQ(read.page->id(0), "11111111-1111-4111-8111-111111111111");
    EXPECT_EQ(read.page->company(0), "second");
    EXPECT_EQ(read.page->domain(0), "d");
    EXPECT_EQ(read.page->company(1), "2.50");
    ASSERT_TRUE(read.next);
    EXPECT_EQ(read.next->headers, HeaderList({{"MS-ContinuationToken", "second"}}));
}

TEST(CustomerPages, takeNamesOfAnyLength)
{
    const QByteArray name(10'000, 'N');
    const CustomerPageRead read =
        pageOf(R"({"items":[{"id":"11111111-1111-4111-8111-111111111111","companyProfile":{"companyName":")" + name
            + R"("}},{"id":"22222222-2222-4222-8222-222222222222","companyProfile":{"companyName":"next"}}]})");
    EXPECT_EQ(read.page->company(0), name.toStdString());
    EXPECT_EQ(read.page->company(1), "next");
}

TEST(CustomerPages, takeMoreRelationshipsThanABytesWorthOfIndex)
{
    QByteArray body = R"({"items":[)";
    for (int i = 0; i < 300; ++i)
        body += R"({"id":"x","relationshipToPartner":"r)" + QByteArray::number(i) + R"("},)";
    body.back() = ']';
    const CustomerPageRead read = pageOf(body + '}');
    ASSERT_EQ(read.page->rows.size(), 300u);
    const auto word = [&](std::size_t row) { return read.page->relationships[read.page->rows[row].relationship]; };
    EXPECT_EQ(word(254).text, QStringLiteral("r254"));
    EXPECT_EQ(word(299), WireEnum<Relationship>{}); // unknown, and nobody else's
}

TEST(CustomerPages, areErrorsWhenTheyAreNoPages)
{
    for (const char *body : {"", "{}", "[]", "<html>", R"({"items":{}})", R"({"items":[)", R"({"items":[]}x)", "null"})
        EXPECT_EQ(decodeCustomerPage(body).error().kind, ErrorKind::Malformed) << body;
    EXPECT_EQ(decodeCustomerPage(QByteArray("[").repeated(200'000)).error().kind, ErrorKind::TooDeep);
    EXPECT_EQ(
        decodeCustomerPage(R"({"items":[{"x":)" + QByteArray("[").repeated(200'000)).error().kind, ErrorKind::TooDeep);
}

TEST(CustomerPages, needNoMoreThanTwoHundredBytesACustomer)
{
    QByteArray body = R"({"items":[)";
    for (int i = 0; i < 500; ++i) {
        const QByteArray number = QByteArray::number(i).rightJustified(12, '0');
        body += R"({"id":"11111111-1111-4111-8111-)" + number + R"(","companyProfile":{"companyName":"Company )"
            + number + R"(","domain":"c)" + number + R"(.onmicrosoft.com"},"relationshipToPartner":"reseller"},)";
    }
    body.back() = ']';
    const auto page = pageOf(body + '}').page;
    const std::size_t bytes =
        page->rows.capacity() * sizeof(CustomerPage::Row) + page->text.capacity() + page->folded.capacity();
    EXPECT_LE(bytes / 500, 200u);
}

TEST(NextPageGuess, agreesWithTheFinishedParse)
{
    const auto minified = QByteArray::fromStdString(Json::parse(fixture("customers-page.json").toStdString()).dump());
    ASSERT_TRUE(guessNextPage(minified));
    EXPECT_EQ(guessNextPage(minified), pageOf(minified).next);
    const QByteArray byToken = R"({"items":[{"id":"x"}],"continuationToken":"T"})";
    ASSERT_TRUE(guessNextPage(byToken));
    EXPECT_EQ(guessNextPage(byToken), pageOf(byToken).next);
}

TEST(NextPageGuess, isNothingOnTheLastPageAndNeverTakenFromAnItem)
{
    EXPECT_FALSE(guessNextPage(R"({"items":[{"id":"x"}],"links":{"self":{"uri":"/x"}}})"));
    EXPECT_FALSE(guessNextPage(R"({"items":[{"id":"x"}]})"));
    EXPECT_FALSE(guessNextPage(R"({"items":[{"a":[{}],"links":{"next":{"uri":"/x"}}}]})"));
    EXPECT_FALSE(guessNextPage(R"({"items":[{"id":"x"}],"links":{"next":{"uri":"//evil"}}})"));
    EXPECT_FALSE(guessNextPage(""));
    EXPECT_FALSE(guessNextPage(QByteArray("}],").repeated(10'000)));
}

} // namespace

} // namespace parting::test

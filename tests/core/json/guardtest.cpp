// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/json/json.h"

#include <nlohmann/json.hpp>

#include <gtest/gtest.h>

namespace parting {

namespace {

ErrorKind kindOf(const QByteArray &body)
{
    const auto result = guardJson(body);
    return result ? ErrorKind::Storage : result.error().kind; // Storage: none of guardJson's own
}

constexpr ErrorKind fine = ErrorKind::Storage;

QByteArray nested(int levels)
{
    return QByteArray(levels, '[') + QByteArray(levels, ']');
}

TEST(Guard, letsTheDeepestRealNestingPassAndNothingDeeper)
{
    EXPECT_EQ(kindOf(nested(maxJsonDepth)), fine);
    EXPECT_EQ(kindOf(nested(maxJsonDepth + 1)), ErrorKind::TooDeep);
}

TEST(Guard, refusesTwoHundredThousandLevelsUnharmed)
{
    EXPECT_EQ(kindOf(nested(200'000)), ErrorKind::TooDeep);
    EXPECT_EQ(kindOf(QByteArray("{\"a\":").repeated(200'000)), ErrorKind::TooDeep);
    EXPECT_EQ(parseJson(nested(200'000)).error().kind, ErrorKind::TooDeep);
}

TEST(Guard, refusesWhatIsNoJson)
{
    for (const char *body : {"", "<html>", "{\"a\":1", "{\"a\":1}}", "{'a':1}", "nul", "[1,]", "{\"a\":1e999}"})
        EXPECT_EQ(kindOf(body), ErrorKind::Malformed) << body;
}

TEST(Guard, refusesAnObjectWithMoreMembersThanAnyRealOne)
{
    QByteArray body = "{";
    for (std::size_t i = 0; i <= maxJsonMembers; ++i)
        body += "\"m" + QByteArray::number(static_cast<qulonglong>(i)) + "\":1,";
    body.back() = '}';
    EXPECT_EQ(kindOf(body), ErrorKind::Malformed);
}

TEST(Guard, countsMembersByObject)
{
    QByteArray body = "[";
    for (std::size_t i = 0; i <= maxJsonMembers; ++i)
        body += "{\"a\":1,\"b\":2},";
    body.back() = ']';
    EXPECT_EQ(kindOf(body), fine);
}

TEST(Guard, neverQuotesTheBodyInItsError)
{
    const auto result = guardJson(R"({"companyName":"Contoso Secret AB",})");
    ASSERT_FALSE(result);
    EXPECT_FALSE(result.error().detail.contains(QStringLiteral("Contoso")));
    EXPECT_TRUE(result.error().detail.contains(QStringLiteral("line 1"))) << qPrintable(result.error().detail);
}

TEST(Utf8, keepsWhatIsFineAndMendsWhatIsNot)
{
    const QByteArray fineText = "{\"a\":\"Åre 東京 🍎\"}";
    EXPECT_EQ(readableUtf8(fineText), fineText);
    EXPECT_EQ(readableUtf8("a\xFF"
                           "b"),
        QByteArray("a\xEF\xBF\xBD"
                   "b"));
}

TEST(ByteOrderMark, goesOnceAndOnlyAtTheStart)
{
    EXPECT_EQ(withoutByteOrderMark("\xEF\xBB\xBF{}"), "{}");
    EXPECT_EQ(withoutByteOrderMark("{}"), "{}");
    EXPECT_EQ(withoutByteOrderMark("\xEF\xBB"), "\xEF\xBB");
}

} // namespace

} // namespace parting

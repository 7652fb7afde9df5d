// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/json/read.h"
#include "core/json/instant.h"

#include <nlohmann/json.hpp>

#include <gtest/gtest.h>

#include <limits>

namespace parting {

namespace {

QString iso(const char *text)
{
    return parseInstant(QString::fromLatin1(text)).toString(Qt::ISODateWithMs);
}

// The spellings that learn.microsoft.com/partner-center/developer shows in its sample answers.
TEST(Instant, readsEverySpellingOfTheService)
{
    const std::pair<const char *, const char *> table[] = {{"2015-11-25T06:41:12Z", "2015-11-25T06:41:12.000Z"},
        {"2015-11-25T06: 41: 12Z", "2015-11-25T06:41:12.000Z"},
        {"2026-01-02T03:04:05.678Z", "2026-01-02T03:04:05.678Z"},
        {"2026-01-02T03:04:05.678901Z", "2026-01-02T03:04:05.678Z"},
        {"2026-01-02T03:04:05.6789012Z", "2026-01-02T03:04:05.678Z"},
        {"2026-01-02T03:04:05.6Z", "2026-01-02T03:04:05.600Z"},
        {"2026-01-02T03:04:05+00:00", "2026-01-02T03:04:05.000Z"},
        {"2026-01-01T20:00:00-08:00", "2026-01-02T04:00:00.000Z"},
        {"2026-01-02T01:00:00+0530", "2026-01-01T19:30:00.000Z"}, {"2019-02-23T00:00:00", "2019-02-23T00:00:00.000Z"},
        {"2026-05-01 10:11:12Z", "2026-05-01T10:11:12.000Z"}, {"2026-05-01", "2026-05-01T00:00:00.000Z"},
        {"9999-12-31T23:59:59.9999999Z", "9999-12-31T23:59:59.999Z"},
        {"2024-02-29T12:00:00z", "2024-02-29T12:00:00.000Z"}};
    for (const auto &[text, expected] : table)
        EXPECT_EQ(iso(text).toStdString(), expected) << text;
}

TEST(Instant, isInvalidForAnythingElse)
{
    for (const char *text :
        {"", "never", "2026-13-01T00:00:00Z", "2025-02-29", "2026-01-02T25:00:00Z", "0001-01-01T00:00:00Z",
            "/Date(1448433672000)/", "2026-01-02T03:04", "636000000000000000", "2026-01-02T03:04:05Zjunk"})
        EXPECT_FALSE(parseInstant(QString::fromLatin1(text)).isValid()) << text;
    EXPECT_FALSE(parseInstant(QString(100'000, u' ')).isValid());
}

TEST(Members, areFoundWhateverTheirCase)
{
    const Json json = Json::parse(R"({"CompanyProfile":{"companyNAME":"Contoso"},"id":"lower","ID":"upper"})");
    EXPECT_EQ(text(member(json, {"companyProfile", "companyName"})), QStringLiteral("Contoso"));
    EXPECT_EQ(text(member(json, "id")), QStringLiteral("lower"));
    EXPECT_EQ(text(member(json, "Id")), QStringLiteral("lower")); // the first, where none matches exactly
    EXPECT_EQ(member(json, "missing"), nullptr);
    EXPECT_EQ(member(Json(17), "id"), nullptr);
    EXPECT_EQ(member(Json::parse(R"({"id":null})"), "id"), nullptr);
}

TEST(Values, areTakenFromWhateverTypeTheyCameIn)
{
    const Json json = Json::parse(
        R"({"n":3000,"s":"3000","f":2.9,"huge":1e300,"bad":"x","nan":"nan","t":true,"T":"True","list":["a",1,null,""],"o":{}})");
    EXPECT_EQ(text(member(json, "n")), QStringLiteral("3000"));
    EXPECT_EQ(number(member(json, "s")), 3000);
    EXPECT_EQ(number(member(json, "f")), 2);
    EXPECT_EQ(number(member(json, "huge")), std::numeric_limits<int>::max());
    EXPECT_EQ(number(member(json, "bad")), std::nullopt);
    EXPECT_EQ(number(member(json, "nan")), std::nullopt);
    EXPECT_EQ(number(member(json, "o")), std::nullopt);
    EXPECT_EQ(flag(member(json, "t")), true);
    EXPECT_EQ(flag(member(json, "T")), true);
    EXPECT_EQ(flag(member(json, "n")), std::nullopt);
    EXPECT_EQ(texts(member(json, "list")), QStringList({QStringLiteral("a"), QStringLiteral("1")}));
    EXPECT_EQ(texts(member(json, "s")), QStringList(QStringLiteral("3000")));
    EXPECT_EQ(text(member(json, "o")), QString());
}

} // namespace

} // namespace parting

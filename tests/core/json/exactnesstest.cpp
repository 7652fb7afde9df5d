// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/json/exactness.h"

#include <gtest/gtest.h>

namespace parting {

namespace {

TEST(Decimals, areComparedByWhatTheyMean)
{
    const std::pair<const char *, const char *> same[] = {{"1.10", "1.1"}, {"1.0", "1"}, {"100", "1e2"},
        {"0.001", "1E-3"}, {"-0", "0"}, {"0.0", "0e7"}, {"-1.50", "-15e-1"}, {"12300", "1.23e+4"}};
    for (const auto &[a, b] : same)
        EXPECT_TRUE(sameDecimal(a, b)) << a << " " << b;
    const std::pair<const char *, const char *> different[] = {{"1.1", "1.11"}, {"1", "-1"}, {"1e2", "1e3"},
        {"0.1", "1"}, {"9007199254740993.0", "9007199254740992.0"}, {"1e-99999999999999999999", "0"}};
    for (const auto &[a, b] : different)
        EXPECT_FALSE(sameDecimal(a, b)) << a << " " << b;
}

TEST(RoundTrip, passesWhatComesBackTheSame)
{
    for (const char *body : {R"({"quantity":1.10,"price":0.1,"big":18446744073709551615,"small":-9223372036854775808})",
             R"({"etag":"eyJpZCI6IjEifQ==","nested":{"a":[1,2,{"a":3}],"b":null}})",
             R"({"name":"\u00c5re \ud83c\udf4e"})", R"({"a":1.7976931348623157e308,"b":5e-324})",
             R"([{"a":1},{"a":2}])"})
        EXPECT_TRUE(checkRoundTrip(body)) << body;
}

TEST(RoundTrip, refusesWhatWouldChange)
{
    for (const char *body : {R"({"price":0.1000000000000000055511151231257827})", R"({"n":123456789012345678901})",
             R"({"tiny":1e-400})", R"({"status":"active","status":"suspended"})",
             R"({"status":"active","Status":"suspended"})", R"({"a":{"b":1,"c":2,"B":3}})", "{\"name\":\"\xFF\"}"}) {
        const auto result = checkRoundTrip(body);
        ASSERT_FALSE(result) << body;
        EXPECT_EQ(result.error().kind, ErrorKind::Inexact) << body;
    }
}

TEST(RoundTrip, saysWhatIsNoJson)
{
    EXPECT_EQ(checkRoundTrip("{").error().kind, ErrorKind::Malformed);
    EXPECT_EQ(checkRoundTrip(QByteArray("[").repeated(500)).error().kind, ErrorKind::TooDeep);
}

} // namespace

} // namespace parting

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sandbox/base64.h"
#include "core/sandbox/dates.h"
#include "core/sandbox/guid.h"
#include "core/sandbox/http.h"
#include "core/sandbox/json.h"

#include <gtest/gtest.h>

namespace parting::sandbox {

namespace {

using namespace std::chrono_literals;

Time at(const char *text)
{
    return *parsedTime(text);
}

} // namespace

TEST(Dates, AreReadInEveryFormTheyAreWrittenIn)
{
    const Time time = at("2026-05-01T10:11:12Z");
    EXPECT_EQ(isoTime(time), "2026-05-01T10:11:12Z");
    EXPECT_EQ(httpDate(time), "Fri, 01 May 2026 10:11:12 GMT");
    for (const char *form :
        {"@+0d", "@-0d|3", "@+0d|6", "@+0d|7", "@+0d|offset", "@+0d|pacific", "@+0d|nozone", "@+0d|blanks"}) {
        Json json(form);
        resolveDates(json, time);
        EXPECT_EQ(parsedTime(json.get<std::string>()), time) << form << " became " << json;
    }
    EXPECT_EQ(parsedTime("9999-12-14T00:00:00Z"), Time::max());
    EXPECT_EQ(parsedTime("someday"), std::nullopt);
    EXPECT_EQ(parsedTime(""), std::nullopt);
}

TEST(Dates, AreMeantRelatively)
{
    const Time now = at("2026-05-01T10:11:12Z");
    EXPECT_EQ(relativeTime("-2d", now), now - 48h);
    EXPECT_EQ(relativeTime("+36h", now), now + 36h);
    EXPECT_EQ(relativeTime("+5m", now), now + 5min);
    for (const char *text : {"", "2d", "+d", "+5w", "@+2d"})
        EXPECT_EQ(relativeTime(text, now), std::nullopt) << text;
    Json json{{"a", Json::array({"@-1d|day", "@home", 7})}, {"b", "@+1d|end"}};
    resolveDates(json, now);
    EXPECT_EQ(json.dump(), R"({"a":["2026-04-30T00:00:00Z","@home",7],"b":"2026-05-02T23:59:59Z"})");
}

TEST(Dates, TermsFollowTheCalendar)
{
    EXPECT_EQ(isoTime(plusMonths(at("2024-01-31T12:00:00Z"), 1)), "2024-02-29T12:00:00Z");
    EXPECT_EQ(isoTime(plusMonths(at("2024-02-29T12:00:00Z"), 12)), "2025-02-28T12:00:00Z");
    const Time bought = at("2023-03-10T08:00:00Z");
    EXPECT_EQ(isoTime(currentTermStart(bought, 12, at("2026-03-10T07:59:59Z"))), "2025-03-10T08:00:00Z");
    EXPECT_EQ(isoTime(currentTermStart(bought, 12, at("2026-03-10T08:00:00Z"))), "2026-03-10T08:00:00Z");
    EXPECT_EQ(currentTermStart(bought, 0, at("2026-03-10T08:00:00Z")), bought);
}

TEST(Guids, RememberTheirPlace)
{
    for (const std::uint32_t index : {0U, 1U, 59U, 99'999U, 0xFFFFFFFEU}) {
        const std::string id = customerGuid(index, 5);
        EXPECT_TRUE(isGuid(id)) << id;
        EXPECT_EQ(id[14], '0') << id;
        EXPECT_EQ(customerIndex(id, 5), index);
        EXPECT_EQ(customerIndex(id, 6), std::nullopt);
        std::string other = id;
        other.back() = other.back() == '0' ? '1' : '0';
        EXPECT_EQ(customerIndex(other, 5), std::nullopt);
    }
    EXPECT_EQ(customerIndex("9e3779b1", 0), std::nullopt);
    EXPECT_FALSE(isGuid("9e3779b1-faed-0b10-a209-b480faed1b1g"));
    EXPECT_NE(randomGuid(), randomGuid());
}

TEST(Base64, GoesThereAndBack)
{
    const std::string bytes("\x00\xff\x10~?", 5);
    for (std::size_t length = 0; length <= bytes.size(); ++length)
        for (const Base64 form : {Base64::Standard, Base64::UrlWithoutPadding})
            EXPECT_EQ(fromBase64(toBase64(bytes.substr(0, length), form), form), bytes.substr(0, length));
    EXPECT_EQ(toBase64("any carnal pleas"), "YW55IGNhcm5hbCBwbGVhcw==");
    EXPECT_EQ(fromBase64("a*"), std::nullopt);
}

TEST(Http, TargetsAreTakenApart)
{
    const Request request{.method = "GET",
        .target = "/v1/a%2fb/%c3%a5/?Filter=%7B%22a%22%3A1%7D&x=1+2&empty&last=%zz",
        .headers = {},
        .body = {}};
    EXPECT_EQ(request.segments(), (std::vector<std::string>{"v1", "a/b", "å"}));
    EXPECT_EQ(request.query().at("filter"), R"({"a":1})");
    EXPECT_EQ(request.query().at("x"), "1 2");
    EXPECT_EQ(request.query().at("empty"), "");
    EXPECT_EQ(request.query().at("last"), "%zz");
    EXPECT_EQ(percentEncoded("å b/c-d"), "%C3%A5%20b%2Fc-d");
}

TEST(JsonText, ChangesGoThereAndBack)
{
    const Json before{{"kept", 1}, {"gone", 2}, {"whole", {{"a", 1}, {"b", 2}}}};
    const Json after{{"kept", 1}, {"whole", {{"a", 1}}}, {"new", nullptr}};
    Json mended = before;
    applyChanges(mended, changesBetween(before, after));
    EXPECT_EQ(mended, (Json{{"kept", 1}, {"whole", {{"a", 1}}}})) << "a null can't be kept, it means gone";
    EXPECT_EQ(pascalCased(Json{{"aB", Json::array({{{"c", 1}}})}, {"", 0}}).dump(), R"({"AB":[{"C":1}],"":0})");
}

} // namespace parting::sandbox

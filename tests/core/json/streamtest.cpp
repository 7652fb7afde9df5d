// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/json/stream.h"

#include "core/json/json.h"

#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <vector>

namespace parting {

namespace {

/// What passing by every member has to say about the text.
std::optional<ErrorKind> fault(const QByteArray &body)
{
    const auto whole = readStream(body,
        [](StreamObject object) { eachMember(object, [](std::string_view, StreamValue value) { pass(value); }); });
    return whole ? std::nullopt : std::optional(whole.error().kind);
}

std::optional<ErrorKind> guarded(const QByteArray &body)
{
    const auto sound = guardJson(readableUtf8(body));
    return sound ? std::nullopt : std::optional(sound.error().kind);
}

/// Every member, as "name=text" with a quote in front of what came as a text.
std::vector<std::string> scalars(const QByteArray &body)
{
    std::vector<std::string> found;
    const auto whole = readStream(body, [&](StreamObject object) {
        eachMember(object, [&](std::string_view name, StreamValue value) {
            const auto given = scalar(value);
            found.push_back(std::string(name) + '=' + (given ? std::string(given->isText ? "'" : "") : "nothing")
                + std::string(given ? given->text : ""));
        });
    });
    EXPECT_TRUE(whole);
    return found;
}

QByteArray nested(int levels, const QByteArray &innermost)
{
    return R"({"a":)" + QByteArray("[").repeated(levels - 1) + innermost + QByteArray("]").repeated(levels - 1) + '}';
}

TEST(JsonStream, givesScalarsAsTheyAreWritten)
{
    using Found = std::vector<std::string>;
    EXPECT_EQ(scalars(R"({"a":"text","b":true,"c":false,"d":null,"e":{"x":1},"f":["y"],"g":"","h":" 1 "})"),
        Found({"a='text", "b=true", "c=false", "d=nothing", "e=nothing", "f=nothing", "g='", "h=' 1 "}));
    EXPECT_EQ(scalars("{\"a\":1.10 , \"b\" :-0\t,\n\"c\":1E+9 ,\"d\":123456789012345678901234567890,\"e\":0.5e-7}"),
        Found({"a=1.10", "b=-0", "c=1E+9", "d=123456789012345678901234567890", "e=0.5e-7"}));
    EXPECT_EQ(scalars(R"({"\u0061\"":"\"\\\/\n\u00e5\ud83d\ude00"})"), Found({"a\"='\"\\/\n\xC3\xA5\xF0\x9F\x98\x80"}));
}

TEST(JsonStream, takesAByteOrderMarkAndBytesThatAreNoUtf8)
{
    EXPECT_EQ(scalars("\xEF\xBB\xBF{\"a\":\"b\xFF\"}"), std::vector<std::string>({"a='b\xEF\xBF\xBD"}));
}

TEST(JsonStream, goesAsDeepAsTheGuardAndNoDeeper)
{
    for (const char *innermost : {"1", "", "{}", "\"x\""}) {
        EXPECT_EQ(fault(nested(maxJsonDepth - 1, innermost)), std::nullopt) << innermost;
        EXPECT_EQ(fault(nested(maxJsonDepth + 1, innermost)), ErrorKind::TooDeep) << innermost;
        EXPECT_EQ(fault(nested(maxJsonDepth, innermost)), guarded(nested(maxJsonDepth, innermost))) << innermost;
    }
    EXPECT_EQ(fault(QByteArray(R"({"a":[)").repeated(100'000)), ErrorKind::TooDeep);
}

TEST(JsonStream, isOneObjectAndNothingElse)
{
    for (const char *body : {"", " ", "[]", "null", "1", "\"a\"", "{}{}", "{},", "{}x", "{} ]", "}", "\xEF\xBB\xBF"})
        EXPECT_EQ(fault(body), ErrorKind::Malformed) << body;
    for (const char *body : {"{}", " {} ", "\r\n{\t}\n"})
        EXPECT_EQ(fault(body), std::nullopt) << body;
}

TEST(JsonStream, refusesWhatTheGuardRefusesAndNothingMore)
{
    const QByteArray sound =
        "{\"a\":[true,null,{\"b\":-1.5e+3}, 0,\"\\u00e5\\n\xC3\xA5\"],\"c\":{},\"d\":[[]],\"e\":false}";
    ASSERT_EQ(fault(sound), std::nullopt);
    for (qsizetype at = 0; at < sound.size(); ++at) {
        EXPECT_EQ(fault(sound.left(at)), ErrorKind::Malformed) << at;
        for (int byte = 0; byte < 256; ++byte) {
            for (const qsizetype after : {at, at + 1}) { // put in, and put in its place
                const QByteArray changed = sound.left(at) + static_cast<char>(byte) + sound.mid(after);
                EXPECT_EQ(fault(changed), guarded(changed)) << changed.toStdString();
            }
        }
    }
}

} // namespace

} // namespace parting

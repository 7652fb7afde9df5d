// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/domain/values.h"
#include "ui/text/phrases.h"
#include "ui/text/texts.h"

namespace parting::ui::texts {

namespace {

TEST(Plain, leavesOrdinaryNamesAlone)
{
    for (const QString &name : {u"Contoso AB"_qs, u"Søn & Døtre <b>A/S</b>"_qs, u"株式会社コントソ"_qs,
             u"Łódź %1 %n"_qs, u"👩\u200D🚀 Space"_qs, u""_qs})
        EXPECT_EQ(plain(name), name);
}

TEST(Plain, isolatesWhatRunsRightToLeft)
{
    EXPECT_EQ(plain(u"شركة (كونتوسو)"_qs), u"\u2068شركة (كونتوسو)\u2069"_qs);
    EXPECT_EQ(plain(u"Contoso כ"_qs), u"\u2068Contoso כ\u2069"_qs);
}

TEST(Plain, showsWhatTurnsOrHidesText)
{
    EXPECT_EQ(plain(u"\u202Eexe.tnetnoC"_qs), u"[U+202E]exe.tnetnoC"_qs);
    EXPECT_EQ(plain(u"Con\u200Btoso"_qs), u"Con[U+200B]toso"_qs);
    EXPECT_EQ(plain(u"a\U000E0041b"_qs), u"a[U+E0041]b"_qs);
    EXPECT_EQ(plain(u"\u3164"_qs), u"[U+3164]"_qs); // a letter without a shape
    EXPECT_EQ(plain(u"a"_qs + QChar(0xD800) + u"b"_qs).size(), 3); // half a character becomes the mark for that
}

TEST(Plain, showsEveryMarkOfThoseRanges)
{
    const std::pair<char32_t, char32_t> ranges[] = {{0x00, 0x08}, {0x0E, 0x1F}, {0x7F, 0x84}, {0x86, 0x9F},
        {0xAD, 0xAD}, {0x061C, 0x061C}, {0x180E, 0x180E}, {0x200B, 0x200F}, {0x202A, 0x202E}, {0x2060, 0x206F},
        {0xFEFF, 0xFEFF}, {0xFFF9, 0xFFFB}, {0xFE00, 0xFE0F}, {0xE0100, 0xE01EF}, {0xE0001, 0xE0001},
        {0xE0020, 0xE007F}};
    for (const auto &[first, last] : ranges)
        for (char32_t c = first; c <= last; ++c) {
            const QString mark = QStringView(QChar::fromUcs4(c)).toString();
            if (QChar::category(c) == QChar::Other_NotAssigned)
                continue;
            EXPECT_TRUE(plain(u"Con"_qs + mark + u"toso"_qs).startsWith(u"Con[U+"_qs)) << std::hex << uint(c);
            EXPECT_TRUE(whole(mark + u"Contoso"_qs).startsWith(u"[U+"_qs)) << std::hex << uint(c);
            EXPECT_TRUE(wholeOnOneLine(u"Contoso"_qs + mark).contains(u"[U+"_qs)) << std::hex << uint(c);
        }
}

TEST(Plain, leavesMarksThatScriptsAreSpelledWith)
{
    for (const QString &name : {u"می\u200Cخواهم"_qs, u"क्\u200Dष"_qs, u"❤\uFE0F"_qs, u"葛\U000E0100城"_qs})
        EXPECT_TRUE(plain(name).contains(name)) << qPrintable(plain(name));
    EXPECT_FALSE(plain(u"می\u200C\u200Cخ"_qs).contains(u"\u200C\u200C"_qs)); // once is spelling, twice is hiding
}

TEST(Plain, keepsOneLine)
{
    EXPECT_EQ(plain(u"one\ntwo\r\tthree\u2028four\u0085five"_qs), u"one two  three four five"_qs);
    EXPECT_EQ(plain(u"\n\n"_qs), u""_qs);
}

TEST(Plain, cutsOffBetweenCharacters)
{
    const QString exactly(120, u'x');
    EXPECT_EQ(plain(exactly), exactly);
    EXPECT_EQ(plain(exactly + u'y'), exactly + u'…');
    QString family;
    for (int i = 0; i < 200; ++i)
        family += u"👩\u200D👩\u200D👧"_qs;
    const QString shown = plain(family);
    EXPECT_TRUE(shown.endsWith(u"👧…"_qs));
    EXPECT_EQ(shown.size(), 120 * 8 + 1);
}

TEST(Plain, cutsEndlessNames)
{
    EXPECT_EQ(plain(QString(20'000'000, u'x')).size(), 121);
}

TEST(WholeOnOneLine, losesNothingVisible)
{
    EXPECT_EQ(wholeOnOneLine(QString(5000, u'x')).size(), 5000);
    EXPECT_EQ(wholeOnOneLine(u"a\nb"_qs), u"a b"_qs);
}

} // namespace

} // namespace parting::ui::texts

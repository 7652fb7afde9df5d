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

TEST(Plain, takesOutWhatTurnsOrHidesText)
{
    EXPECT_EQ(plain(u"\u202Eexe.tnetnoC"_qs), u"exe.tnetnoC"_qs);
    EXPECT_EQ(plain(u"\u2066a\u2069\u200Fb\uFEFF\u200Bc\u00ADd"_qs), u"abcd"_qs);
    EXPECT_EQ(plain(u"a\U000E0041b"_qs), u"ab"_qs);
    EXPECT_EQ(plain(u"a"_qs + QChar(0xD800) + u"b"_qs).size(), 3); // half a character becomes the mark for that
}

TEST(Plain, keepsOneLine)
{
    EXPECT_EQ(plain(u"one\ntwo\r\tthree\u2028four\u0000five"_qs), u"one two  three four five"_qs);
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

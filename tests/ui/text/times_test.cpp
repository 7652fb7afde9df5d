// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/domain/values.h"
#include "ui/text/texts.h"

#include <QLocale>

namespace parting::ui::texts {

namespace {

using values::now; // Wednesday 10 June 2026, 14:00 in Stockholm
using values::utc;

TEST(Day, isLocalAndNamesTheMonth)
{
    EXPECT_EQ(day(utc("2026-11-30T22:59:59")), u"30 Nov 2026"_qs);
    EXPECT_EQ(day(utc("2026-11-30T23:00:00")), u"1 Dec 2026"_qs);
    EXPECT_EQ(day(QDateTime()), u""_qs);
    EXPECT_EQ(day(utc("9999-12-14T00:00:00")), u"no known end"_qs);
}

TEST(Day, followsTheLocale)
{
    const QLocale before;
    const auto in = [](const char *locale) {
        QLocale::setDefault(QLocale(QString::fromLatin1(locale)));
        return day(utc("2026-12-01T12:00:00"));
    };
    EXPECT_EQ(in("en_US"), u"Dec 1, 2026"_qs);
    EXPECT_EQ(in("sv_SE"), u"1 dec. 2026"_qs);
    EXPECT_EQ(in("ja_JP"), u"2026年12月1日"_qs);
    EXPECT_EQ(in("de_DE"), u"1. Dez. 2026"_qs);
    QLocale::setDefault(before);
}

TEST(Deadline, saysHowLongWhereItIsShort)
{
    EXPECT_EQ(deadline(now.addSecs(26 * 3600 + 59), now), u"Thu 16:00, in 26 h"_qs);
    EXPECT_EQ(deadline(now.addSecs(50 * 60), now), u"Wed 14:50, in 50 min"_qs);
    EXPECT_EQ(deadline(now.addDays(3).addSecs(-60), now), u"Sat 13:59, in 71 h"_qs);
    EXPECT_EQ(deadline(now.addDays(3), now), u"13 Jun 2026"_qs);
    EXPECT_EQ(deadline(now, now), u"Wed 14:00, in 0 min"_qs);
    EXPECT_EQ(deadline(now.addSecs(-60), now), u"10 Jun 2026, passed"_qs);
    EXPECT_EQ(deadline(now.addSecs(60), {}), u"10 Jun 2026"_qs);
    EXPECT_EQ(deadline({}, now), u""_qs);
    EXPECT_EQ(deadline(utc("9999-12-31T23:59:59"), now), u"no known end"_qs);
}

TEST(Age, isAlwaysSaid)
{
    EXPECT_EQ(age(now.addSecs(-20), now), u"read 13:59 (just now)"_qs);
    EXPECT_EQ(age(now.addSecs(-130), now), u"read 13:57 (2 min ago)"_qs);
    EXPECT_EQ(age(now.addSecs(-3 * 3600), now), u"read 11:00 (3 h ago)"_qs);
    EXPECT_EQ(age(now.addDays(-2), now), u"read 8 Jun 2026, 14:00"_qs);
    EXPECT_EQ(age(now.addSecs(60), now), u"read 10 Jun 2026, 14:01"_qs);
}

TEST(When, canNotBeTakenForAnotherDay)
{
    EXPECT_EQ(when(now.addSecs(-3600), now), u"13:00"_qs);
    EXPECT_EQ(when(now.addSecs(-14 * 3600), now), u"00:00"_qs);
    EXPECT_EQ(when(now.addSecs(-14 * 3600 - 60), now), u"23:59 yesterday"_qs);
    EXPECT_EQ(when(now.addDays(-2), now), u"8 Jun 2026, 14:00"_qs);
    EXPECT_EQ(when(now.addDays(1), now), u"11 Jun 2026, 14:00"_qs) << "the clock was set back";
    EXPECT_EQ(when(now, {}), u"10 Jun 2026, 14:00"_qs);
    EXPECT_EQ(asOf(now.addDays(-1), now), u"as of 14:00 yesterday"_qs);
}

TEST(Duration, isInMinutesAndSeconds)
{
    EXPECT_EQ(duration(std::chrono::seconds(160)), u"2 min 40 s"_qs);
    EXPECT_EQ(duration(std::chrono::seconds(59)), u"59 s"_qs);
    EXPECT_EQ(duration(std::chrono::seconds(-5)), u"0 s"_qs);
}

TEST(Moments, areLocalAndTheTooltipIsNot)
{
    EXPECT_EQ(time(now), u"14:00"_qs);
    EXPECT_EQ(moment(now), u"10 Jun 2026, 14:00"_qs);
    EXPECT_EQ(inUtc(now), u"2026-06-10 12:00:00 UTC"_qs);
    EXPECT_EQ(time({}) + moment({}) + inUtc({}), u""_qs);
}

} // namespace

} // namespace parting::ui::texts

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/phrases.h"
#include "ui/text/texts.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace parting::ui::texts {

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 oneDay = 24 * hour;

/// The locale's own order of day, month and year, the month as a short word: digits alone are read in two ways.
QString dayFormat(const QLocale &locale)
{
    static const QRegularExpression weekday(u"\\s*,?\\s*dddd$|dddd[,.]?\\s*"_qs);
    QString format = locale.dateFormat(QLocale::LongFormat);
    return format.remove(weekday).replace(u"MMMM"_qs, u"MMM"_qs).trimmed();
}

QString in(qint64 seconds)
{
    return seconds < hour ? Texts::tr("in %n min", nullptr, static_cast<int>(seconds / minute))
                          : Texts::tr("in %n h", nullptr, static_cast<int>(seconds / hour));
}

QString ago(qint64 seconds)
{
    if (seconds < minute)
        return Texts::tr("just now");
    return seconds < hour ? Texts::tr("%n min ago", nullptr, static_cast<int>(seconds / minute))
                          : Texts::tr("%n h ago", nullptr, static_cast<int>(seconds / hour));
}

} // namespace

QString day(const QDate &date)
{
    if (!date.isValid())
        return {};
    const QLocale locale;
    return date.year() >= 9999 ? Texts::tr("no known end") : locale.toString(date, dayFormat(locale));
}

QString day(const QDateTime &instant)
{
    return day(instant.isValid() ? instant.toLocalTime().date() : QDate());
}

QString time(const QDateTime &instant)
{
    return instant.isValid() ? QLocale().toString(instant.toLocalTime().time(), QLocale::ShortFormat) : QString();
}

QString toTheSecond(const QDateTime &instant)
{
    return instant.isValid() ? QLocale().toString(instant.toLocalTime().time(), u"HH:mm:ss"_qs) : QString();
}

QString moment(const QDateTime &instant)
{
    return instant.isValid() ? Texts::tr("%1, %2", "day, time").arg(day(instant), time(instant)) : QString();
}

QString deadline(const QDateTime &until, const QDateTime &now)
{
    if (!until.isValid() || until.date().year() >= 9999 || !now.isValid())
        return day(until);
    const qint64 left = now.secsTo(until);
    if (left < 0)
        return Texts::tr("%1, passed").arg(day(until));
    if (left >= 3 * oneDay)
        return day(until);
    const QString weekday = QLocale().toString(until.toLocalTime().date(), u"ddd");
    return Texts::tr("%1 %2, %3", "weekday time, in 26 h").arg(weekday, time(until), in(left));
}

QString age(const QDateTime &readAt, const QDateTime &now)
{
    const qint64 seconds = readAt.secsTo(now);
    if (!now.isValid() || seconds < 0 || seconds >= oneDay)
        return Texts::tr("read %1").arg(moment(readAt));
    return Texts::tr("read %1 (%2)", "14:31, 2 min ago").arg(time(readAt), ago(seconds));
}

QString exact(const QDateTime &instant)
{
    const QDateTime local = instant.toLocalTime();
    return instant.isValid() ? local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate) : QString();
}

QString when(const QDateTime &at, const QDateTime &now)
{
    if (!at.isValid() || !now.isValid())
        return moment(at);
    const qint64 daysAgo = at.toLocalTime().date().daysTo(now.toLocalTime().date());
    if (daysAgo == 0)
        return time(at);
    return daysAgo == 1 ? Texts::tr("%1 yesterday", "14:02 yesterday").arg(time(at)) : moment(at);
}

QString asOf(const QDateTime &readAt, const QDateTime &now)
{
    return Texts::tr("as of %1", "as of 14:02 yesterday").arg(when(readAt, now));
}

QString duration(std::chrono::seconds length)
{
    const int seconds = static_cast<int>(std::max<std::int64_t>(length.count(), 0));
    return seconds < minute ? Texts::tr("%1 s").arg(seconds)
                            : Texts::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
}

QString inUtc(const QDateTime &instant)
{
    return instant.isValid() ? instant.toUTC().toString(u"yyyy-MM-dd HH:mm:ss 'UTC'") : QString();
}

} // namespace parting::ui::texts

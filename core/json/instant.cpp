// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/json/instant.h"

#include <QRegularExpression>

namespace parting {

namespace {

int offsetSeconds(const QString &zone)
{
    if (zone.size() < 5)
        return 0;
    const int hours = zone.mid(1, 2).toInt();
    const int minutes = zone.right(2).toInt();
    return (hours * 60 + minutes) * (zone.startsWith(u'-') ? -60 : 60);
}

} // namespace

QDateTime parseInstant(QStringView text)
{
    static const QRegularExpression form(
        QStringLiteral(R"(^(\d{4}-\d\d-\d\d)(?:T?(\d\d:\d\d:\d\d)(?:\.(\d+))?(Z|[+-]\d\d:?\d\d)?)?$)"),
        QRegularExpression::CaseInsensitiveOption);
    if (text.size() > 64)
        return {};
    QString dense = text.toString();
    dense.removeIf([](QChar c) { return c.isSpace(); });
    const auto match = form.match(dense);
    const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
    const QString clock = match.captured(2);
    const QTime time = clock.isEmpty() ? QTime(0, 0) : QTime::fromString(clock, Qt::ISODate);
    if (!date.isValid() || !time.isValid() || date.year() == 1)
        return {};
    const int milliseconds = match.captured(3).leftJustified(3, u'0', true).toInt();
    return QDateTime(date, time, Qt::UTC).addMSecs(milliseconds).addSecs(-offsetSeconds(match.captured(4)));
}

} // namespace parting

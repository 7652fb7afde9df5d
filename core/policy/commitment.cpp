// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/policy/removal.h"

namespace parting {

namespace {

/// The service writes year 9999 for "never", and a date that was never set may arrive as year 1.
bool isKnown(const QDateTime &instant)
{
    return instant.isValid() && instant.date().year() > 1 && instant.date().year() < 9999;
}

} // namespace

QDateTime committedUntil(const Subscription &subscription)
{
    if (subscription.commitmentEndDateTime.isValid())
        return isKnown(subscription.commitmentEndDateTime) ? subscription.commitmentEndDateTime.toUTC() : QDateTime();
    if (!isKnown(subscription.commitmentEndDate))
        return {};
    const QDateTime startOfDay(subscription.commitmentEndDate.toUTC().date(), QTime(0, 0), Qt::UTC);
    const bool dayCounts = !isLegacy(classify(subscription));
    return startOfDay.addDays(dayCounts ? 1 : 0).addSecs(-1);
}

QDate firstDayAfter(const QDateTime &committedUntil, const QTimeZone &zone)
{
    return committedUntil.isValid() ? committedUntil.toTimeZone(zone).date().addDays(1) : QDate();
}

} // namespace parting

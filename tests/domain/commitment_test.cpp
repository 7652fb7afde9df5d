// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/policy/removal.h"

#include "tests/domain/values.h"

#include <limits>

namespace parting {

namespace {

using values::utc;

Subscription ending(SubscriptionClass subject, const char *day, const char *instant = "")
{
    Subscription result = values::subscription(subject);
    result.commitmentEndDate = utc(day);
    result.commitmentEndDateTime = utc(instant);
    return result;
}

TEST(CommittedUntil, countsTheLastDayForNewCommerceAndNotForLegacy)
{
    EXPECT_EQ(committedUntil(ending(SubscriptionClass::NewCommerceLicense, "2026-11-30T00:00:00")),
        utc("2026-11-30T23:59:59"));
    EXPECT_EQ(
        committedUntil(ending(SubscriptionClass::LegacyLicense, "2026-12-01T00:00:00")), utc("2026-11-30T23:59:59"));
    EXPECT_EQ(
        committedUntil(ending(SubscriptionClass::SavingsPlan, "2028-02-29T00:00:00")), utc("2028-02-29T23:59:59"));
}

TEST(CommittedUntil, prefersTheExactInstant)
{
    EXPECT_EQ(
        committedUntil(ending(SubscriptionClass::NewCommerceLicense, "2026-11-30T00:00:00", "2026-11-30T14:05:00")),
        utc("2026-11-30T14:05:00"));
}

TEST(CommittedUntil, takesTheDayInUtcWhateverOffsetItCameWith)
{
    Subscription subscription = values::subscription(SubscriptionClass::NewCommerceLicense);
    subscription.commitmentEndDate = QDateTime(QDate(2026, 11, 29), QTime(20, 0), Qt::OffsetFromUTC, -8 * 3600);
    EXPECT_EQ(committedUntil(subscription), utc("2026-11-30T23:59:59"));
}

TEST(CommittedUntil, isUnknownForMissingAndSentinelDates)
{
    const auto subject = SubscriptionClass::NewCommerceLicense;
    EXPECT_FALSE(committedUntil(ending(subject, "")).isValid());
    EXPECT_FALSE(committedUntil(ending(subject, "9999-12-14T00:00:00")).isValid());
    EXPECT_FALSE(committedUntil(ending(subject, "2026-11-30T00:00:00", "9999-12-31T23:59:59")).isValid());
    EXPECT_FALSE(committedUntil(ending(subject, "0001-01-01T00:00:00")).isValid());
}

TEST(FirstDayAfter, isTheLocalDayAfterTheLastInstant)
{
    const auto last = utc("2026-11-30T23:59:59");
    EXPECT_EQ(firstDayAfter(last, QTimeZone("UTC")), QDate(2026, 12, 1));
    EXPECT_EQ(firstDayAfter(last, QTimeZone("America/Los_Angeles")), QDate(2026, 12, 1));
    EXPECT_EQ(firstDayAfter(last, QTimeZone("Europe/Stockholm")), QDate(2026, 12, 2));
    EXPECT_EQ(firstDayAfter(last, QTimeZone("Pacific/Kiritimati")), QDate(2026, 12, 2));
    EXPECT_FALSE(firstDayAfter(QDateTime(), QTimeZone("UTC")).isValid());
}

TEST(FirstDayAfter, holdsAcrossChangesOfTheClock)
{
    const QTimeZone stockholm("Europe/Stockholm");
    EXPECT_EQ(firstDayAfter(utc("2026-10-24T21:59:59"), stockholm), QDate(2026, 10, 25)); // 23:59:59 in summer time
    EXPECT_EQ(firstDayAfter(utc("2026-10-24T22:00:00"), stockholm), QDate(2026, 10, 26));
    EXPECT_EQ(firstDayAfter(utc("2026-10-25T22:59:59"), stockholm), QDate(2026, 10, 26)); // 23:59:59 in winter time
    EXPECT_EQ(firstDayAfter(utc("2026-03-29T22:00:00"), stockholm), QDate(2026, 3, 31));
    EXPECT_EQ(firstDayAfter(utc("2027-12-31T23:59:59"), QTimeZone("UTC")), QDate(2028, 1, 1));
}

} // namespace

} // namespace parting

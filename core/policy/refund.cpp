// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/policy/refund.h"

#include "core/policy/classify.h"

#include <algorithm>

namespace parting {

namespace {

using Kind = RefundEstimate::Kind;

bool is(const QString &word, QStringView other)
{
    return word.compare(other, Qt::CaseInsensitive) == 0;
}

/// "P1Y" is 12; 0 for what is no whole number of months or years.
int monthsOf(const QString &duration)
{
    if (duration.size() < 3 || !duration.startsWith(u'P'))
        return 0;
    const int count = QStringView(duration).mid(1, duration.size() - 2).toInt();
    return duration.endsWith(u'Y') ? 12 * count : duration.endsWith(u'M') ? count : 0;
}

/// How many months are paid for at once; 0 where that can't be told.
int monthsPaid(const Subscription &subscription)
{
    const QString &cycle = subscription.billingCycle;
    return is(cycle, u"monthly")  ? 1
        : is(cycle, u"annual")    ? 12
        : is(cycle, u"triennial") ? 36
        : is(cycle, u"one_time")  ? monthsOf(subscription.termDuration)
                                  : 0;
}

/// What is left of the period that is paid for now; all zero where it can't be told.
RefundEstimate prorated(const Subscription &subscription, const QDateTime &now)
{
    const int months = monthsPaid(subscription);
    QDate start = subscription.effectiveStart.toUTC().date();
    const QDate today = now.toUTC().date();
    if (months == 0 || !start.isValid() || start > today)
        return {};
    int passed = 0;
    while (start.addMonths(passed + months) <= today)
        passed += months;
    const QDate begin = start.addMonths(passed), end = start.addMonths(passed + months);
    return {.kind = Kind::Prorated,
        .daysLeft = static_cast<int>(today.daysTo(end)) - 1,
        .daysPaid = static_cast<int>(begin.daysTo(end))};
}

} // namespace

RefundEstimate estimateRefund(const Subscription &subscription, const QDateTime &now)
{
    const auto offered = [&](RefundKind kind) {
        return std::any_of(subscription.refundOptions.begin(), subscription.refundOptions.end(),
            [&](const RefundOption &o) { return o.kind.is(kind) && (!o.expires.isValid() || now <= o.expires); });
    };
    if (subscription.isTrial || is(subscription.billingCycle, u"none"))
        return {.kind = Kind::NothingPaid};
    if (offered(RefundKind::Full))
        return {.kind = Kind::Full};
    if (!offered(RefundKind::Partial) && classify(subscription) == SubscriptionClass::MarketplaceSaas)
        return {.kind = Kind::Full};
    return prorated(subscription, now);
}

} // namespace parting

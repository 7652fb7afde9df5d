// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/policy/readiness.h"

#include "core/policy/cancelwindow.h"
#include "core/policy/items.h"

#include <algorithm>

namespace parting {

namespace {

ReadinessState stateOf(const Verdict &verdict)
{
    switch (verdict.kind) {
    case VerdictKind::CanPart:
        return ReadinessState::Ready;
    case VerdictKind::AfterSteps:
        return verdict.stepsElsewhere > 0 ? ReadinessState::Elsewhere : ReadinessState::ClearHere;
    case VerdictKind::NotBefore:
        return ReadinessState::NotBefore;
    case VerdictKind::NotReseller:
        return ReadinessState::NotReseller;
    case VerdictKind::StillReading:
    case VerdictKind::CannotTell:
    case VerdictKind::NothingKnown:
        return ReadinessState::NotChecked;
    }
    return ReadinessState::NotChecked;
}

void keepNext(QDateTime &next, const QDateTime &instant, const QDateTime &now)
{
    if (instant.isValid() && instant >= now && (!next.isValid() || instant < next))
        next = instant;
}

/// Every date by which evaluateRemoval() may judge otherwise without anything having been done.
QDateTime nextTurn(const AccountSnapshot &snapshot, const QDateTime &now)
{
    QDateTime next;
    for (const Subscription &each : itemsOf(snapshot.subscriptions)) {
        if (each.status.is(SubscriptionStatus::Deleted))
            continue;
        const QDateTime &until = each.cancellationAllowedUntil;
        if (until.isValid())
            keepNext(next, until.addMSecs(-std::chrono::milliseconds(cancelMargin).count()), now);
        keepNext(next, until, now);
        keepNext(next, committedUntil(each), now);
    }
    for (const Entitlement &each : itemsOf(snapshot.entitlements))
        keepNext(next, each.expiry, now);
    for (const Reservation &each : itemsOf(snapshot.reservations))
        keepNext(next, each.expiry, now);
    constexpr int returnableDays = 30; // of one-time software
    for (const Order &each : itemsOf(snapshot.orders))
        if (each.creationDate.isValid())
            keepNext(next, each.creationDate.toUTC().addDays(returnableDays), now);
    return next;
}

bool isOver(const Subscription &subscription)
{
    const auto &status = subscription.status;
    return status.is(SubscriptionStatus::Deleted) || status.is(SubscriptionStatus::Expired)
        || status.is(SubscriptionStatus::Disabled);
}

void keepLatest(QDateTime &latest, const QDateTime &instant)
{
    if (instant.isValid() && (!latest.isValid() || instant > latest))
        latest = instant;
}

/// When the subscription was over at the latest: the day it ended early is not told. Invalid: no date is given.
QDateTime overSince(const Subscription &subscription, const QDateTime &now)
{
    const QDateTime end = committedUntil(subscription);
    return end.isValid() ? std::min(end, now) : QDateTime();
}

struct Lived {
    Activity activity = Activity::Never;
    QDateTime lastLive{};
};

/// What must not be missing to say that nothing is live.
bool wasRead(const AccountSnapshot &snapshot)
{
    return snapshot.subscriptions && *snapshot.subscriptions && snapshot.entitlements && *snapshot.entitlements
        && snapshot.orders && *snapshot.orders && (*snapshot.subscriptions)->unreadable.empty()
        && (*snapshot.entitlements)->unreadable.empty() && (*snapshot.orders)->unreadable.empty();
}

Lived livedOn(const AccountSnapshot &snapshot, const std::vector<Finding> &blocking, const QDateTime &now)
{
    if (!wasRead(snapshot))
        return {.activity = Activity::Unknown};
    const auto &subscriptions = itemsOf(snapshot.subscriptions);
    const auto isHeld = [](const Finding &finding) { return finding.kind != HoldingKind::Relationship; };
    if (std::any_of(blocking.begin(), blocking.end(), isHeld)
        || !std::all_of(subscriptions.begin(), subscriptions.end(), isOver))
        return {.activity = Activity::Live};
    Lived lived;
    for (const Subscription &each : subscriptions) {
        const QDateTime since = overSince(each, now);
        if (!since.isValid())
            return {.activity = Activity::Unknown};
        keepLatest(lived.lastLive, since);
    }
    for (const Order &each : itemsOf(snapshot.orders))
        keepLatest(lived.lastLive, each.creationDate);
    for (const Entitlement &each : itemsOf(snapshot.entitlements))
        if (each.expiry.isValid())
            keepLatest(lived.lastLive, std::min(each.expiry, now));
    if (lived.lastLive.isValid())
        lived.activity = Activity::Ended;
    else if (!itemsOf(snapshot.entitlements).empty() || !itemsOf(snapshot.orders).empty())
        lived.activity = Activity::Unknown;
    return lived;
}

bool staysBilled(const Finding &finding)
{
    return finding.state == HoldingState::NotBefore || finding.reason == Reason::NoKnownEnd;
}

} // namespace

Readiness readinessOf(const AccountSnapshot &snapshot, const QDateTime &now)
{
    const Assessment assessment = evaluateRemoval(snapshot, now);
    const Verdict &verdict = assessment.verdict;
    const std::vector<Finding> blocking = assessment.blocking();
    const Lived lived = livedOn(snapshot, blocking, now);
    Readiness readiness{.state = stateOf(verdict),
        .activity = lived.activity,
        .stepsHere = verdict.stepsHere,
        .stepsElsewhere = verdict.stepsElsewhere,
        .unchecked = verdict.unchecked,
        .billed = static_cast<int>(costOfLeaving(assessment).size()),
        .lastLive = lived.lastLive,
        .readAt = snapshot.readAt,
        .holdsUntil = nextTurn(snapshot, now)};
    if (readiness.state == ReadinessState::NotBefore) {
        readiness.renews = verdict.decisive->renews;
        readiness.seats = verdict.decisive->quantity;
        readiness.decisive = verdict.decisive->subjectName;
        readiness.committedUntil = verdict.decisive->committedUntil;
    }
    for (const Finding &finding : blocking)
        keepNext(readiness.windowCloses, finding.actUntil, now);
    return readiness;
}

Readiness Readiness::at(const QDateTime &now) const
{
    if (!holdsUntil.isValid() || now < holdsUntil)
        return *this;
    return {.readAt = readAt, .holdsUntil = holdsUntil};
}

QDate earliestDay(const Readiness &readiness, const QDateTime &now, const QTimeZone &zone)
{
    switch (readiness.state) {
    case ReadinessState::Ready:
    case ReadinessState::ClearHere:
        return now.toTimeZone(zone).date();
    case ReadinessState::NotBefore:
        return firstDayAfter(readiness.committedUntil, zone);
    case ReadinessState::Elsewhere:
    case ReadinessState::NotReseller:
    case ReadinessState::NotChecked:
        break;
    }
    return {};
}

bool closesWithin(const Readiness &readiness, std::chrono::hours hours, const QDateTime &now)
{
    return readiness.windowCloses.isValid() && readiness.windowCloses > now
        && readiness.windowCloses <= now.addSecs(std::chrono::seconds(hours).count());
}

int monthsWithoutAnything(const Readiness &readiness, const QDateTime &now)
{
    if (readiness.activity == Activity::Never)
        return always;
    if (readiness.activity != Activity::Ended)
        return 0;
    const QDate since = readiness.lastLive.toUTC().date();
    const QDate today = now.toUTC().date();
    int months = (today.year() - since.year()) * 12 + today.month() - since.month();
    if (months > 0 && since.addMonths(months) > today)
        --months;
    return std::max(months, 0);
}

std::vector<BilledHolding> costOfLeaving(const Assessment &assessment)
{
    std::vector<BilledHolding> billed;
    for (const Finding &finding : assessment.blocking())
        if (staysBilled(finding))
            billed.push_back({.id = finding.subjectId,
                .name = finding.subjectName,
                .seats = finding.quantity,
                .until = finding.committedUntil,
                .renews = finding.renews});
    const auto end = [](const BilledHolding &one) {
        return one.until.isValid() ? one.until.toMSecsSinceEpoch() : std::numeric_limits<qint64>::max();
    };
    std::stable_sort(
        billed.begin(), billed.end(), [&](const BilledHolding &a, const BilledHolding &b) { return end(a) > end(b); });
    return billed;
}

} // namespace parting

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/policy/removal.h"

#include <chrono>

namespace parting {

/// Where a customer stands, as a whole list can be sorted and narrowed by it.
enum class ReadinessState {
    Ready, ///< nothing is in the way, and every check was made
    ClearHere, ///< all that is in the way can be ended here, now
    Elsewhere, ///< something must be ended elsewhere first; no date is known
    NotBefore, ///< something is committed until a date
    NotReseller, ///< there is nothing to remove
    NotChecked ///< never read, not all of it, or so long ago that time alone may have changed the answer
};

/// When something was last held that is billed, runs or is about to.
enum class Activity { Unknown, Live, Ended, Never };

/// The judgement of one account as small as a list can bear it. All instants are UTC.
struct Readiness {
    ReadinessState state = ReadinessState::NotChecked;
    Activity activity = Activity::Unknown;
    bool renews = false; ///< NotBefore holds only if renewal is stopped before
    int stepsHere = 0, stepsElsewhere = 0;
    int unchecked = 0; ///< what Review will ask about
    int seats = 0; ///< of the deciding holding, 0 where the word makes no sense
    int billed = 0; ///< how many holdings stay billed whatever is done
    QString decisive{}; ///< the holding that decides a NotBefore
    QDateTime committedUntil{}; ///< its last committed instant
    QDateTime windowCloses{}; ///< the next cancellation window to close; invalid: none is open
    QDateTime lastLive{}; ///< Ended: nothing was live since, at the latest
    QDateTime readAt{};
    QDateTime holdsUntil{}; ///< time alone may change the state then; invalid: never

    /// The same as it can be told at another time: not checked once it may have changed by itself.
    [[nodiscard]] Readiness at(const QDateTime &now) const;
    friend bool operator==(const Readiness &, const Readiness &) = default;
};

/// Pure and total; see evaluateRemoval() for the rules.
[[nodiscard]] Readiness readinessOf(const AccountSnapshot &, const QDateTime &now);

/// The first local day on which it could be removed: today where nothing must be waited for, none where no date is
/// known.
[[nodiscard]] QDate earliestDay(const Readiness &, const QDateTime &now, const QTimeZone &);

/// Whether a cancellation window closes within that time.
[[nodiscard]] bool closesWithin(const Readiness &, std::chrono::hours, const QDateTime &now);

/// How many whole months nothing was live: 0 where something is or where it isn't known, `always` where nothing ever
/// was. By learn.microsoft.com/partner-center/remove-a-relationship such a relationship may simply stay.
constexpr int always = 12'000;
[[nodiscard]] int monthsWithoutAnything(const Readiness &, const QDateTime &now);

/// Something that stays billed after the relationship is given up as far as it can be.
struct BilledHolding {
    QString id{}, name{};
    int seats = 0; ///< 0 where the word makes no sense
    QDateTime until{}; ///< UTC; invalid: no end is known
    bool renews = false; ///< and longer, unless renewal is stopped before

    friend bool operator==(const BilledHolding &, const BilledHolding &) = default;
};

/// The cost of leaving: what neither Parting nor anybody else can end before its term, the longest first. No sums: the
/// service tells no prices of what is held (learn.microsoft.com/partner-center/developer/subscription-resources).
[[nodiscard]] std::vector<BilledHolding> costOfLeaving(const Assessment &);

} // namespace parting

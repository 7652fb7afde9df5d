// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/domain/values.h"
#include "ui/text/readinesstexts.h"

namespace parting::ui::texts {

namespace {

using State = ReadinessState;
using values::now;

Readiness until(const char *instant, bool renews = false)
{
    return {.state = State::NotBefore,
        .renews = renews,
        .seats = 25,
        .billed = 2,
        .decisive = u"Microsoft 365 E3"_qs,
        .committedUntil = values::utc(instant),
        .readAt = now};
}

TEST(ReadinessText, tellsTheEarliestDateInACell)
{
    EXPECT_EQ(earliest({.state = State::Ready}, now), u"Now"_qs);
    EXPECT_EQ(earliest({.state = State::ClearHere, .stepsHere = 1}, now), u"Now, 1 step"_qs);
    EXPECT_EQ(earliest({.state = State::ClearHere, .stepsHere = 3}, now), u"Now, 3 steps"_qs);
    EXPECT_EQ(earliest(until("2026-11-30T22:59:59"), now), u"1 Dec 2026"_qs);
    EXPECT_EQ(earliest({.state = State::Elsewhere}, now), u"Steps elsewhere"_qs);
    EXPECT_EQ(earliest({.state = State::NotReseller}, now), u"Not a reseller"_qs);
    EXPECT_EQ(earliest({}, now), u"Not checked"_qs);
}

TEST(ReadinessText, namesTheDecidingHoldingAndTheAge)
{
    const QString whole = earliestInFull(until("2026-11-30T22:59:59"), now);
    EXPECT_TRUE(whole.startsWith(
        u"Not before 1 Dec 2026: Microsoft 365 E3 (25 seats) is committed until 30 Nov 2026 · as of "_qs))
        << whole.toStdString();
    EXPECT_EQ(earliestInFull({}, now), u"Not checked · never read"_qs);
    const QString closing =
        earliestInFull({.state = State::ClearHere, .windowCloses = now.addSecs(26 * 3600), .readAt = now}, now);
    EXPECT_TRUE(closing.startsWith(u"Can be cleared here · the next cancellation window closes "_qs))
        << closing.toStdString();
    EXPECT_TRUE(closing.contains(u"in 26 h"_qs)) << closing.toStdString();
}

TEST(ReadinessText, tellsTheCostInACell)
{
    EXPECT_EQ(cost(until("2026-11-30T22:59:59")), u"2 holdings until 30 Nov 2026"_qs);
    EXPECT_EQ(cost(Readiness{.state = State::Ready}), u"Nothing"_qs);
    EXPECT_EQ(cost(Readiness{.state = State::Elsewhere, .billed = 1}), u"1 holding, no known end"_qs);
    EXPECT_EQ(cost(Readiness{}), u"Not checked"_qs);
}

TEST(ReadinessText, tellsTheCostInASentence)
{
    const BilledHolding office{
        .id = u"S-1"_qs, .name = u"Microsoft 365 E3"_qs, .seats = 25, .until = values::utc("2026-11-30T22:59:59")};
    const BilledHolding renewing{
        .id = u"S-2"_qs, .name = u"Visio"_qs, .until = values::utc("2026-10-31T22:59:59"), .renews = true};
    const BilledHolding endless{.id = u"S-3"_qs};
    EXPECT_EQ(cost(std::vector<BilledHolding>()), QString());
    EXPECT_EQ(cost({office}), u"Cost of leaving: 1 holding (25 seats) billed until 30 Nov 2026"_qs);
    EXPECT_EQ(
        cost({office, renewing}), u"Cost of leaving: 2 holdings (25 seats) billed, the last until 30 Nov 2026"_qs);
    EXPECT_EQ(cost({endless, office}), u"Cost of leaving: 2 holdings (25 seats) billed, without a known end"_qs);
    const QStringList lines = costLines({renewing, endless});
    EXPECT_EQ(lines.value(0), u"Visio stays billed until 31 Oct 2026, and longer unless renewal is stopped before"_qs);
    EXPECT_EQ(lines.value(1), u"S-3 stays billed, and no end is known"_qs);
}

} // namespace

} // namespace parting::ui::texts

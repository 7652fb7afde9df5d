// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/phrases.h"
#include "ui/text/readinesstexts.h"
#include "ui/text/texts.h"

#include <QTimeZone>

namespace parting::ui::texts {

namespace {

QString billed(const BilledHolding &holding)
{
    const QString name = named({.subjectId = holding.id, .subjectName = holding.name, .quantity = holding.seats});
    if (!holding.until.isValid())
        return Texts::tr("%1 stays billed, and no end is known").arg(name);
    return holding.renews ? Texts::tr("%1 stays billed until %2, and longer unless renewal is stopped before")
                                .arg(name, day(holding.until))
                          : Texts::tr("%1 stays billed until %2").arg(name, day(holding.until));
}

} // namespace

QString word(ReadinessState state)
{
    switch (state) {
    case ReadinessState::Ready:
        return Texts::tr("Ready");
    case ReadinessState::ClearHere:
        return Texts::tr("Can be cleared here");
    case ReadinessState::Elsewhere:
        return Texts::tr("Blocked elsewhere");
    case ReadinessState::NotBefore:
        return Texts::tr("Not before a date");
    case ReadinessState::NotReseller:
        return Texts::tr("Not a reseller");
    case ReadinessState::NotChecked:
        return Texts::tr("Not checked");
    }
    Q_UNREACHABLE();
}

QString earliest(const Readiness &readiness, const QDateTime &now)
{
    switch (readiness.state) {
    case ReadinessState::Ready:
        return Texts::tr("Now");
    case ReadinessState::ClearHere:
        return Texts::tr("Now, %n step(s)", nullptr, readiness.stepsHere);
    case ReadinessState::NotBefore:
        return day(earliestDay(readiness, now, QTimeZone::systemTimeZone()));
    case ReadinessState::Elsewhere:
        return Texts::tr("Steps elsewhere");
    case ReadinessState::NotReseller:
    case ReadinessState::NotChecked:
        return word(readiness.state);
    }
    Q_UNREACHABLE();
}

QString earliestInFull(const Readiness &readiness, const QDateTime &now)
{
    const QString read = readiness.readAt.isValid() ? asOf(readiness.readAt, now) : Texts::tr("never read");
    const QString what = readiness.state == ReadinessState::NotBefore ? notBefore({.subjectName = readiness.decisive,
                             .quantity = readiness.seats,
                             .renews = readiness.renews,
                             .committedUntil = readiness.committedUntil})
                                                                      : word(readiness.state);
    QStringList parts{what};
    if (readiness.windowCloses.isValid())
        parts << Texts::tr("the next cancellation window closes %1").arg(deadline(readiness.windowCloses, now));
    parts << read;
    return parts.join(u" · ");
}

QString cost(const Readiness &readiness)
{
    if (readiness.state == ReadinessState::NotChecked || readiness.state == ReadinessState::NotReseller)
        return word(readiness.state);
    if (readiness.billed == 0)
        return Texts::tr("Nothing", "stays billed");
    return readiness.committedUntil.isValid()
        ? Texts::tr("%n holding(s) until %1", nullptr, readiness.billed).arg(day(readiness.committedUntil))
        : Texts::tr("%n holding(s), no known end", nullptr, readiness.billed);
}

QString cost(const std::vector<BilledHolding> &holdings)
{
    if (holdings.empty())
        return {};
    int seats = 0;
    for (const BilledHolding &holding : holdings)
        seats += holding.seats;
    const int count = static_cast<int>(holdings.size());
    const QString what = named({.subjectName = Texts::tr("%n holding(s)", nullptr, count), .quantity = seats});
    const QDateTime &until = holdings.front().until;
    if (!until.isValid())
        return Texts::tr("Cost of leaving: %1 billed, without a known end").arg(what);
    return count == 1 ? Texts::tr("Cost of leaving: %1 billed until %2").arg(what, day(until))
                      : Texts::tr("Cost of leaving: %1 billed, the last until %2").arg(what, day(until));
}

QStringList costLines(const std::vector<BilledHolding> &holdings)
{
    QStringList lines;
    for (const BilledHolding &holding : holdings)
        lines << billed(holding);
    return lines;
}

} // namespace parting::ui::texts

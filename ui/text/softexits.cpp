// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/softexits.h"

#include "ui/text/phrases.h"
#include "ui/text/texts.h"

#include <QTimeZone>

namespace parting::ui::texts {

namespace {

QString dayToPart(const SoftExit &exit)
{
    return day(firstDayAfter(exit.committedUntil, QTimeZone::systemTimeZone()));
}

} // namespace

QString prepared(const SoftExit &exit)
{
    return Texts::tr("A soft exit was prepared on %1: nothing that was billed then renews, and you can part from %2.")
        .arg(day(exit.preparedAt), dayToPart(exit));
}

QString softExitDay(const SoftExit &exit)
{
    return Texts::tr("%1, soft exit", "a day: 1 Dec 2026, soft exit").arg(dayToPart(exit));
}

} // namespace parting::ui::texts

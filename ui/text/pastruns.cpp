// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/phrases.h"
#include "ui/text/texts.h"

namespace parting::ui::texts {

QString what(const PastRun &past)
{
    if (!past.readable)
        return Texts::tr("Unreadable");
    if (past.run.kind == RunKind::Remove)
        return Texts::tr("Removal");
    return Texts::tr("%n change(s)", nullptr, static_cast<int>(past.run.steps.size()));
}

QString result(const PastRun &past)
{
    return past.open ? Texts::tr("Open") : word(past.run.outcome);
}

QString ending(const PastRun &past)
{
    if (!past.readable)
        return Texts::tr("An entry of this run can't be read.");
    if (past.open)
        return Texts::tr("This run has no end yet: it is under way, or was interrupted.");
    Run named = past.run;
    if (named.companyName.isEmpty())
        named.companyName = named.customer.toString();
    return outcome(named).sentence;
}

QString looked(const Finding &finding, const QDateTime &now)
{
    const bool onlyKind = finding.state == HoldingState::Unchecked && finding.reason == Reason::NothingHeld;
    return onlyKind ? word(finding.kind) : reason(finding, now);
}

} // namespace parting::ui::texts

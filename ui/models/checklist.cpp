// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/models/checklist.h"

namespace parting::ui {

namespace {

RowAction actionFor(const CheckRow &row)
{
    const Remedy remedy = row.findings.empty() ? Remedy::None : row.findings.front().remedy;
    switch (row.state) {
    case HoldingState::Clear:
        return RowAction::None;
    case HoldingState::Here:
        return row.findings.size() > 1 ? RowAction::SuspendAll : RowAction::Suspend;
    case HoldingState::Elsewhere:
        return RowAction::HowTo;
    case HoldingState::NotBefore:
        return RowAction::Why;
    case HoldingState::Unchecked:
        return remedy == Remedy::ReadAgain ? RowAction::ReadAgain : RowAction::Why;
    }
    Q_UNREACHABLE();
}

ChecklistRow rowOf(const CheckRow &check)
{
    ChecklistRow row{.check = check, .action = actionFor(check)};
    if (check.state == HoldingState::Here)
        for (const Finding &finding : check.findings)
            row.subscriptions.push_back(SubscriptionId(finding.subjectId));
    return row;
}

} // namespace

Checklist checklistOf(const Assessment &assessment)
{
    Checklist list;
    for (const CheckRow &row : assessment.rows)
        (row.state == HoldingState::Clear ? list.clear : list.open).push_back(rowOf(row));
    return list;
}

} // namespace parting::ui

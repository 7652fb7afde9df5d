// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/models/checklist.h"

#include <optional>

namespace parting::ui {

namespace {

RowAction hereAction(Remedy remedy, bool several)
{
    if (remedy == Remedy::CancelSubscription)
        return several ? RowAction::CancelAll : RowAction::Cancel;
    if (remedy == Remedy::CancelOrder)
        return several ? RowAction::CancelOrders : RowAction::CancelOrder;
    return several ? RowAction::SuspendAll : RowAction::Suspend;
}

RowAction actionFor(const CheckRow &row)
{
    const Remedy remedy = row.findings.empty() ? Remedy::None : row.findings.front().remedy;
    switch (row.state) {
    case HoldingState::Clear:
        return remedy == Remedy::EndDelegatedAdmin ? RowAction::EndDelegatedAdmin : RowAction::None;
    case HoldingState::Here:
        return hereAction(remedy, row.findings.size() > 1);
    case HoldingState::Elsewhere:
        return RowAction::HowTo;
    case HoldingState::NotBefore:
        return RowAction::Why;
    case HoldingState::Unchecked:
        return remedy == Remedy::ReadAgain ? RowAction::ReadAgain : RowAction::Why;
    }
    Q_UNREACHABLE();
}

std::optional<WriteKind> writeOf(RowAction action)
{
    switch (action) {
    case RowAction::Suspend:
    case RowAction::SuspendAll:
        return WriteKind::Suspend;
    case RowAction::Cancel:
    case RowAction::CancelAll:
        return WriteKind::CancelSubscription;
    case RowAction::CancelOrder:
    case RowAction::CancelOrders:
        return WriteKind::CancelOrder;
    case RowAction::EndDelegatedAdmin:
        return WriteKind::EndDelegatedAdmin;
    case RowAction::None:
    case RowAction::HowTo:
    case RowAction::Why:
    case RowAction::ReadAgain:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

ChecklistRow rowOf(const CheckRow &check)
{
    ChecklistRow row{.check = check, .action = actionFor(check)};
    const auto write = writeOf(row.action);
    if (!write)
        return row;
    row.wish.kinds = {*write};
    for (const Finding &finding : check.findings) {
        if (check.kind == HoldingKind::PerpetualSoftware)
            row.wish.orders.push_back(finding.orderId);
        else if (!finding.subjectId.isEmpty())
            row.wish.subscriptions.push_back(SubscriptionId(finding.subjectId));
    }
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

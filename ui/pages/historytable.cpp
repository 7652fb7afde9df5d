// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/historytable.h"

#include "ui/models/historymodel.h"
#include "ui/pages/looks.h"
#include "ui/widgets/rowdelegate.h"

#include <QHeaderView>

namespace parting::ui {

namespace {

std::optional<Chip> resultChip(const QModelIndex &index)
{
    const auto outcome = index.data(StateRole).value<RunOutcome>();
    const Look look = outcome == RunOutcome::Running ? Look{Tone::Attention, Icon::Hourglass} : lookOf(outcome);
    return chip(look, index.data().toString());
}

} // namespace

HistoryTable::HistoryTable(HistoryModel *model, QWidget *parent)
    : FittedTable({HistoryModel::What, HistoryModel::Begun, HistoryModel::Result}, parent)
{
    setObjectName(u"history");
    setAccessibleName(tr("Runs"));
    setModel(model);
    dressHoldings(this);
    setItemDelegateForColumn(HistoryModel::Result, new StatusDelegate(resultChip, this));
}

void HistoryTable::startOver()
{
    FittedTable::startOver();
    for (const int column : {HistoryModel::Ended, HistoryModel::Operator, HistoryModel::Domain, HistoryModel::Ticket,
             HistoryModel::Correlation})
        hideColumn(column);
}

} // namespace parting::ui

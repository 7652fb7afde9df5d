// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/steptable.h"

#include "ui/models/stepmodel.h"
#include "ui/pages/looks.h"
#include "ui/pages/tables.h"
#include "ui/theme/theme.h"
#include "ui/widgets/rowdelegate.h"

#include <QHeaderView>

namespace parting::ui {

namespace {

constexpr int mostRows = 10;
constexpr int idCharacters = 14;

std::optional<Chip> stateChip(const QModelIndex &index)
{
    return chip(lookOf(index.data(StateRole).value<StepState>()), index.data().toString());
}

} // namespace

StepTable::StepTable(Detail detail, QWidget *parent)
    : FittedTable(detail == Detail::Watching ? std::vector<int>{StepModel::Request}
                                             : std::vector<int>{StepModel::Status, StepModel::Sent, StepModel::Request},
        parent)
    , m_detail(detail)
    , m_model(new StepModel(this))
{
    setObjectName(detail == Detail::Watching ? u"steps"_qs : u"pastSteps"_qs);
    setAccessibleName(tr("Steps"));
    setModel(m_model);
    dressHoldings(this);
    setSortingEnabled(false);
    setItemDelegateForColumn(StepModel::State, new StatusDelegate(stateChip, this));
}

void StepTable::startOver()
{
    FittedTable::startOver();
    const bool watching = m_detail == Detail::Watching;
    setColumnHidden(StepModel::Time, !watching);
    for (const int column : {StepModel::Sent, StepModel::Settled, StepModel::Status})
        setColumnHidden(column, watching);
}

/// A request ID is known by its beginning, a step by its whole name.
void StepTable::arrange(bool mayLeaveOut)
{
    FittedTable::arrange(mayLeaveOut);
    const int shortId = fontMetrics().averageCharWidth() * idCharacters;
    const int missing = std::min(sizeHintForColumn(0) - columnWidth(0), columnWidth(StepModel::Request) - shortId);
    if (missing <= 0)
        return; // which is so, too, where the IDs are left out
    setColumnWidth(StepModel::Request, columnWidth(StepModel::Request) - missing);
    setColumnWidth(0, columnWidth(0) + missing);
}

void StepTable::show(const Run &run)
{
    m_model->setSteps(run.steps);
    const int rows = std::clamp(m_model->rowCount(), 1, mostRows);
    setFixedHeight(horizontalHeader()->sizeHint().height() + rows * parting::ui::rowHeight() + space::control);
    rearrange();
}

} // namespace parting::ui

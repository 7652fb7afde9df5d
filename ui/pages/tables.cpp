// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/tables.h"

#include "ui/theme/theme.h"
#include "ui/widgets/rowdelegate.h"

#include <QHeaderView>

namespace parting::ui {

namespace {

constexpr int fewestRows = 4;

} // namespace

FittedTable::FittedTable(std::vector<int> expendable, QWidget *parent)
    : ColumnTable(parent)
    , m_expendable(std::move(expendable))
{
}

void FittedTable::setModel(QAbstractItemModel *model)
{
    ColumnTable::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &FittedTable::rearrange);
    connect(model, &QAbstractItemModel::dataChanged, this, &FittedTable::rearrange);
}

void FittedTable::arrange(bool mayLeaveOut)
{
    const int room = viewport()->width();
    if (mayLeaveOut)
        for (const int column : m_expendable)
            setColumnHidden(column, false);
    for (int column = 1; column < model()->columnCount(); ++column)
        if (!isColumnHidden(column))
            resizeColumnToContents(column);
    if (mayLeaveOut)
        for (const int column : m_expendable)
            setColumnHidden(column, room - widthBesidesFirst() < narrowestFirst());
    setColumnWidth(0, std::max(narrowestFirst(), room - widthBesidesFirst()));
}

void FittedTable::startOver()
{
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
}

void dressHoldings(QTableView *table)
{
    dressTable(table);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setSortingEnabled(true);
    table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    table->setMinimumHeight((fewestRows + 1) * rowHeight());
}

} // namespace parting::ui

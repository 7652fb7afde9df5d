// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/tables.h"

#include "ui/theme/theme.h"
#include "ui/widgets/rowdelegate.h"

#include <QHeaderView>

namespace parting::ui {

namespace {

constexpr int fewestRows = 4;
constexpr int narrowestFirst = 20; // in average characters
constexpr int measuredRows = 200; // beyond, a longer cell is elided

} // namespace

FittedTable::FittedTable(std::vector<int> expendable, QWidget *parent)
    : QTableView(parent)
    , m_expendable(std::move(expendable))
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->setResizeContentsPrecision(measuredRows);
}

void FittedTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &FittedTable::fitColumns);
    connect(model, &QAbstractItemModel::dataChanged, this, &FittedTable::fitColumns);
}

int FittedTable::widthBesidesFirst() const
{
    int width = 0;
    for (int column = 1; column < model()->columnCount(); ++column)
        width += isColumnHidden(column) ? 0 : columnWidth(column);
    return width;
}

void FittedTable::fitColumns()
{
    const int room = viewport()->width();
    const int narrowest = fontMetrics().averageCharWidth() * narrowestFirst;
    for (const int column : m_expendable)
        setColumnHidden(column, false);
    for (int column = 1; column < model()->columnCount(); ++column)
        resizeColumnToContents(column);
    for (const int column : m_expendable)
        setColumnHidden(column, room - widthBesidesFirst() < narrowest);
    setColumnWidth(0, std::max(narrowest, room - widthBesidesFirst()));
}

void FittedTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (model())
        fitColumns();
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

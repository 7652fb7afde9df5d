// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/tables.h"

#include "ui/theme/theme.h"
#include "ui/widgets/columnsmenu.h"
#include "ui/widgets/rowdelegate.h"

#include <QHeaderView>
#include <QScopedValueRollback>

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
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setFirstSectionMovable(false);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &FittedTable::takeOver);
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, &FittedTable::takeOver);
    offerColumnsOnHeader(
        this, [this] { sizeToContents(); }, [this] { resetColumns(); });
}

void FittedTable::takeOver()
{
    if (m_fitting || m_own)
        return;
    m_own = true;
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
}

void FittedTable::sizeToContents()
{
    for (int column = 0; column < model()->columnCount(); ++column)
        if (!isColumnHidden(column))
            resizeColumnToContents(column);
}

QByteArray FittedTable::columns() const
{
    return (m_own ? "own " : "fit ") + horizontalHeader()->saveState();
}

void FittedTable::setColumns(const QByteArray &state)
{
    const QScopedValueRollback guard(m_fitting, true);
    if (!horizontalHeader()->restoreState(state.mid(4)))
        return;
    m_own = state.startsWith("own ");
    setHorizontalScrollBarPolicy(m_own ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    sortByColumn(horizontalHeader()->sortIndicatorSection(), horizontalHeader()->sortIndicatorOrder());
}

void FittedTable::resetColumns()
{
    {
        const QScopedValueRollback guard(m_fitting, true);
        for (int column = 0; column < model()->columnCount(); ++column) {
            setColumnHidden(column, false);
            horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), column);
        }
        horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    }
    m_own = false;
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    fitColumns();
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
    if (m_own)
        return;
    const QScopedValueRollback guard(m_fitting, true);
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

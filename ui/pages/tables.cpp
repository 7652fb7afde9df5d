// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/tables.h"

#include "ui/theme/theme.h"
#include "ui/widgets/rowdelegate.h"

#include <QHeaderView>
#include <QTableView>

namespace parting::ui {

namespace {

constexpr int fewestRows = 4;

} // namespace

void dressHoldings(QTableView *table)
{
    dressTable(table);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setSortingEnabled(true);
    table->setMinimumHeight((fewestRows + 1) * rowHeight());
    QHeaderView *header = table->horizontalHeader();
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    header->setMinimumSectionSize(table->fontMetrics().averageCharWidth() * 5);
}

} // namespace parting::ui

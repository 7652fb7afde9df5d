// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/tablecopy.h"

#include "ui/models/tablemodel.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace parting::ui {
namespace {

/// A cell must not look like two.
QString oneCell(const QString &text)
{
    return text.simplified();
}

} // namespace

std::vector<int> visibleColumns(const QTableView &table)
{
    const QHeaderView &header = *table.horizontalHeader();
    std::vector<int> columns;
    for (int place = 0; place < header.count(); ++place)
        if (const int column = header.logicalIndex(place); !header.isSectionHidden(column))
            columns.push_back(column);
    return columns;
}

QString wholeText(const QModelIndex &cell)
{
    const QVariant whole = cell.data(WholeRole);
    return (whole.isValid() ? whole : cell.data()).toString();
}

QString selectedText(const QTableView &table, Headers headers)
{
    const QAbstractItemModel &model = *table.model();
    const std::vector<int> columns = visibleColumns(table);
    QModelIndexList rows = table.selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());

    QStringList lines;
    const auto addLine = [&](auto textOf) {
        QStringList cells;
        for (const int column : columns)
            cells << oneCell(textOf(column));
        lines << cells.join(u'\t');
    };
    if (headers == Headers::With)
        addLine([&](int column) { return model.headerData(column, Qt::Horizontal).toString(); });
    for (const QModelIndex &row : rows)
        addLine([&](int column) { return wholeText(row.siblingAtColumn(column)); });
    return lines.join(u'\n');
}

} // namespace parting::ui

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/tablecsv.h"

#include "ui/widgets/csv.h"
#include "ui/widgets/tablecopy.h"

#include <QSaveFile>
#include <QTimer>

#include <algorithm>

namespace parting::ui {
namespace {

constexpr int rowsASlice = 500; // well within a frame

} // namespace

void TableCsv::save(QTableView &table, std::vector<ExtraColumn> extra, const QString &path,
    std::function<void(const std::optional<QString> &)> done)
{
    (new TableCsv(table, std::move(extra), path, std::move(done)))->begin();
}

TableCsv::TableCsv(QTableView &table, std::vector<ExtraColumn> extra, const QString &path,
    std::function<void(const std::optional<QString> &)> done)
    : QObject(&table)
    , m_table(table)
    , m_extra(std::move(extra))
    , m_path(path)
    , m_done(std::move(done))
{
    connect(table.model(), &QAbstractItemModel::modelReset, this, &TableCsv::begin);
    connect(table.model(), &QAbstractItemModel::layoutChanged, this, &TableCsv::begin);
}

TableCsv::~TableCsv() = default;

void TableCsv::begin()
{
    const bool underWay = m_file != nullptr;
    m_file = std::make_unique<QSaveFile>(m_path);
    m_columns = visibleColumns(m_table);
    m_row = 0;
    QStringList titles;
    for (const int column : m_columns)
        titles << m_table.model()->headerData(column, Qt::Horizontal).toString();
    for (const ExtraColumn &column : m_extra)
        titles << column.title;
    if (m_file->open(QIODevice::WriteOnly))
        m_file->write("\xEF\xBB\xBF" + csvLine(titles)); // spreadsheets know UTF-8 by its mark
    if (!underWay)
        QTimer::singleShot(0, this, &TableCsv::writeSlice);
}

void TableCsv::writeSlice()
{
    if (!m_file->isOpen())
        return finish();
    const int end = std::min(m_row + rowsASlice, m_table.model()->rowCount());
    for (; m_row < end; ++m_row) {
        QStringList cells;
        for (const int column : m_columns)
            cells << m_table.model()->index(m_row, column).data().toString();
        for (const ExtraColumn &column : m_extra)
            cells << column.text(m_row);
        m_file->write(csvLine(cells));
    }
    if (m_row < m_table.model()->rowCount())
        QTimer::singleShot(0, this, &TableCsv::writeSlice);
    else
        finish();
}

void TableCsv::finish()
{
    disconnect(m_table.model(), nullptr, this, nullptr);
    const bool written = m_file->isOpen() && m_file->commit();
    const std::optional<QString> problem = written ? std::nullopt : std::optional(m_file->errorString());
    deleteLater();
    m_done(problem);
}

} // namespace parting::ui

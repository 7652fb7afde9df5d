// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/tablecsv.h"

#include "ui/widgets/csv.h"
#include "ui/widgets/tablecopy.h"

#include <QElapsedTimer>
#include <QSaveFile>
#include <QThread>

namespace parting::ui {
namespace {

constexpr qint64 sliceMs = 4; // leaves a frame room for everything else

/// What the system says when the file can't be written.
std::optional<QString> write(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
    return written ? std::nullopt : std::optional(file.errorString());
}

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
    , m_wanted(std::move(extra))
    , m_path(path)
    , m_done(std::move(done))
{
    connect(table.model(), &QAbstractItemModel::modelReset, this, &TableCsv::begin);
    connect(table.model(), &QAbstractItemModel::layoutChanged, this, &TableCsv::begin);
    connect(&m_slices, &QTimer::timeout, this, &TableCsv::writeSlice);
}

TableCsv::~TableCsv()
{
    if (m_writer)
        m_writer->wait();
}

void TableCsv::begin()
{
    m_columns = visibleColumns(m_table);
    m_extra.clear();
    m_row = 0;
    QStringList titles;
    for (const int column : m_columns)
        titles << m_table.model()->headerData(column, Qt::Horizontal).toString();
    for (const ExtraColumn &column : m_wanted) {
        if (titles.contains(column.title))
            continue; // it is on screen
        titles << column.title;
        m_extra.push_back(column);
    }
    m_content = "\xEF\xBB\xBF" + csvLine(titles); // spreadsheets know UTF-8 by its mark
    m_slices.start(0);
}

void TableCsv::writeSlice()
{
    QElapsedTimer slice;
    slice.start();
    const int end = m_table.model()->rowCount();
    for (; m_row < end && slice.elapsed() < sliceMs; ++m_row) {
        QStringList cells;
        for (const int column : m_columns)
            cells << wholeText(m_table.model()->index(m_row, column));
        for (const ExtraColumn &column : m_extra)
            cells << column.text(m_row);
        m_content += csvLine(cells);
    }
    if (m_row == end)
        finish();
}

/// The disk may take its time, so it is waited for elsewhere.
void TableCsv::finish()
{
    m_slices.stop();
    disconnect(m_table.model(), nullptr, this, nullptr);
    m_writer = QThread::create([this] { m_problem = write(m_path, m_content); });
    m_writer->setParent(this);
    connect(m_writer, &QThread::finished, this, [this] {
        deleteLater();
        m_done(m_problem);
    });
    m_writer->start();
}

} // namespace parting::ui

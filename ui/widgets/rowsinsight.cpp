// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/rowsinsight.h"

#include <QAbstractItemModel>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace parting::ui {

namespace {

constexpr int restMs = 200; // of scrolling

} // namespace

RowsInSight::RowsInSight(const QTableView &table, QObject *parent) : QObject(parent), m_table(table)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &RowsInSight::tell);
    const auto soon = qOverload<>(&QTimer::start);
    connect(table.model(), &QAbstractItemModel::modelReset, &m_rest, soon);
    connect(table.verticalScrollBar(), &QScrollBar::valueChanged, &m_rest, soon);
    connect(table.verticalScrollBar(), &QScrollBar::rangeChanged, &m_rest, soon);
}

void RowsInSight::tell()
{
    const int last = m_table.rowAt(m_table.viewport()->height() - 1);
    const int end = last < 0 ? m_table.model()->rowCount() : last + 1;
    Q_EMIT changed(std::max(m_table.rowAt(0), 0), end);
}

} // namespace parting::ui

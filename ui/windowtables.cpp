// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/windowtables.h"

#include "ui/pages/columntable.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>

namespace parting::ui {
namespace {

/// The tables of a window in the order in which one meets them. Steps are of their run, and arranged by nobody for
/// long.
std::vector<ColumnTable *> tablesOf(const QWidget &window)
{
    std::vector<ColumnTable *> tables;
    for (const char16_t *name : {u"customers", u"subscriptions", u"otherHoldings", u"history"})
        if (auto *table = window.findChild<ColumnTable *>(QString::fromUtf16(name)))
            tables.push_back(table);
    return tables;
}

} // namespace

QMap<QString, QByteArray> columnsOf(const QWidget &window)
{
    QMap<QString, QByteArray> columns;
    for (const ColumnTable *table : tablesOf(window))
        columns.insert(table->objectName(), table->columns());
    return columns;
}

void restoreColumns(const QWidget &window, const QMap<QString, QByteArray> &columns)
{
    for (ColumnTable *table : tablesOf(window))
        if (const auto known = columns.constFind(table->objectName()); known != columns.cend())
            table->restoreColumns(*known);
}

void offerColumns(QMenu &menu, const QWidget &window)
{
    for (ColumnTable *table : tablesOf(window)) {
        QMenu *columns = menu.addMenu(table->accessibleName());
        columns->setObjectName(table->objectName() + QStringLiteral("Columns"));
        table->fillColumnMenu(columns);
    }
}

void copyFrom(QWidget *focused, Headers headers)
{
    if (const auto *table = qobject_cast<QTableView *>(focused))
        QApplication::clipboard()->setText(selectedText(*table, headers));
    else if (focused)
        QMetaObject::invokeMethod(focused, "copy"); // text fields have it, others don't
}

} // namespace parting::ui

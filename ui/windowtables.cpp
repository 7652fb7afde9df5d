// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/windowtables.h"

#include "ui/pages/columntable.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>

namespace parting::ui {
namespace {

/// In the order in which one meets them.
const QStringList offeredNames{QStringLiteral("customers"), QStringLiteral("subscriptions"),
    QStringLiteral("otherHoldings"), QStringLiteral("history")};
/// On the page of a run and on that of its result; and of a run of the past.
const QStringList stepNames{QStringLiteral("steps"), QStringLiteral("pastSteps")};

QList<ColumnTable *> tablesOf(const QWidget &window, const QString &name)
{
    return window.findChildren<ColumnTable *>(name);
}

} // namespace

QMap<QString, QByteArray> columnsOf(const QWidget &window)
{
    QMap<QString, QByteArray> columns;
    for (const QString &name : offeredNames + stepNames)
        for (const ColumnTable *table : tablesOf(window, name))
            columns.insert(name, table->columns());
    return columns;
}

void restoreColumns(const QWidget &window, const QMap<QString, QByteArray> &columns)
{
    for (const QString &name : offeredNames + stepNames)
        if (const auto known = columns.constFind(name); known != columns.cend())
            for (ColumnTable *table : tablesOf(window, name))
                table->restoreColumns(*known);
}

void shareColumns(const QWidget &window)
{
    for (const QString &name : stepNames)
        for (ColumnTable *table : tablesOf(window, name))
            QObject::connect(table, &ColumnTable::arranged, table, [&window, name, table] {
                for (ColumnTable *other : tablesOf(window, name))
                    if (other != table)
                        other->restoreColumns(table->columns());
            });
}

void offerColumns(QMenu &menu, const QWidget &window)
{
    for (const QString &name : offeredNames) {
        for (ColumnTable *table : tablesOf(window, name)) {
            QMenu *columns = menu.addMenu(table->accessibleName());
            columns->setObjectName(name + QStringLiteral("Columns"));
            table->fillColumnMenu(columns);
        }
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

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

WindowTables::WindowTables(QWidget &window, QMenu &menu) : QObject(&window), m_window(window), m_menu(menu)
{
    takeIn();
}

void WindowTables::takeIn()
{
    for (const QString &name : offeredNames + stepNames) {
        for (ColumnTable *table : tablesOf(m_window, name)) {
            if (m_taken.contains(table))
                continue;
            m_taken.insert(table);
            if (const auto known = m_restored.constFind(name); known != m_restored.cend())
                table->restoreColumns(*known);
            offeredNames.contains(name) ? offer(table, name) : share(table, name);
        }
    }
}

void WindowTables::offer(ColumnTable *table, const QString &name)
{
    QMenu *columns = m_menu.addMenu(table->accessibleName());
    columns->setObjectName(name + QStringLiteral("Columns"));
    table->fillColumnMenu(columns);
}

void WindowTables::share(ColumnTable *table, const QString &name)
{
    connect(table, &ColumnTable::arranged, this, [this, table, name] {
        for (ColumnTable *other : tablesOf(m_window, name))
            if (other != table)
                other->restoreColumns(table->columns());
    });
}

void WindowTables::restore(const QMap<QString, QByteArray> &columns)
{
    m_restored = columns;
    for (auto known = columns.cbegin(); known != columns.cend(); ++known)
        for (ColumnTable *table : tablesOf(m_window, known.key()))
            table->restoreColumns(*known);
}

QMap<QString, QByteArray> WindowTables::columns() const
{
    QMap<QString, QByteArray> columns;
    for (const ColumnTable *table : m_taken)
        columns.insert(table->objectName(), table->columns());
    return columns;
}

void copyFrom(QWidget *focused, Headers headers)
{
    if (const auto *table = qobject_cast<QTableView *>(focused))
        QApplication::clipboard()->setText(selectedText(*table, headers));
    else if (focused)
        QMetaObject::invokeMethod(focused, "copy"); // text fields have it, others don't
}

} // namespace parting::ui

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/tablecopy.h"

#include <QByteArray>
#include <QMap>
#include <QObject>
#include <QSet>

class QMenu;
class QWidget;

namespace parting::ui {

class ColumnTable;

/// What people arrange in the tables of a window, by the tables' object names. Tables of the same name look the same:
/// what is arranged in one is arranged in all.
class WindowTables : public QObject {
    Q_OBJECT

public:
    /// `menu` gets a submenu for each of them.
    WindowTables(QWidget &window, QMenu &menu);

    void takeIn(); ///< the tables that the window got since
    void restore(const QMap<QString, QByteArray> &columns); ///< also of tables that come later
    [[nodiscard]] QMap<QString, QByteArray> columns() const; ///< of those that are there

private:
    void offer(ColumnTable *, const QString &name);
    void share(ColumnTable *, const QString &name);

    QWidget &m_window;
    QMenu &m_menu;
    QSet<const ColumnTable *> m_taken;
    QMap<QString, QByteArray> m_restored;
};

/// Puts what is selected there onto the clipboard: rows of a table, or the text of a field.
void copyFrom(QWidget *focused, Headers);

} // namespace parting::ui

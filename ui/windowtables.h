// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/tablecopy.h"

#include <QByteArray>
#include <QMap>

class QMenu;
class QWidget;

namespace parting::ui {

/// What people have arranged in the tables of a window, by the tables' object names.
[[nodiscard]] QMap<QString, QByteArray> columnsOf(const QWidget &window);
void restoreColumns(const QWidget &window, const QMap<QString, QByteArray> &);
/// Tables of the same name look the same: what is arranged in one is arranged in all.
void shareColumns(const QWidget &window);
/// A submenu for each of these tables.
void offerColumns(QMenu &, const QWidget &window);

/// Puts what is selected there onto the clipboard: rows of a table, or the text of a field.
void copyFrom(QWidget *focused, Headers);

} // namespace parting::ui

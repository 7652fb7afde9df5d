// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <vector>

class QModelIndex;
class QTableView;

namespace parting::ui {

enum class Headers { Without, With };

/// The columns on screen, from left to right.
[[nodiscard]] std::vector<int> visibleColumns(const QTableView &);

/// What a cell holds, whole, whatever the screen shows of it.
[[nodiscard]] QString wholeText(const QModelIndex &);

/// The selected rows as text: visible columns in their order on screen, a tab between cells, a line for each row.
[[nodiscard]] QString selectedText(const QTableView &, Headers);

} // namespace parting::ui

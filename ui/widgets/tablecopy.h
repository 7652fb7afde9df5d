// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

class QTableView;

namespace parting::ui {

enum class Headers { Without, With };

/// The selected rows as text: visible columns as they stand on screen, a tab between cells, a line for each row.
[[nodiscard]] QString selectedText(const QTableView &, Headers);

} // namespace parting::ui

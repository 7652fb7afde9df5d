// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <functional>

class QMenu;
class QTableView;

namespace parting::ui {

/// Fills a menu, each time it opens, with a table's columns to show and hide, *Fit to content* and *Reset columns*. The
/// first column is what a row is called; it always stays. `fit` and `reset` may be empty: then the entry is not there.
void offerColumns(QMenu *, QTableView *, std::function<void()> fit, std::function<void()> reset);

/// The same on a right click on the table's header.
void offerColumnsOnHeader(QTableView *, std::function<void()> fit, std::function<void()> reset);

} // namespace parting::ui

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QTableView;

namespace parting::ui {

/// The tables of the account side: one row at a time, sorted by a click, first column takes what room there is, cells
/// are copied with Ctrl+C and with their headers with Ctrl+Shift+C. The model comes first.
void dressHoldings(QTableView *);

} // namespace parting::ui

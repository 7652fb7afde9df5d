// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/columntable.h"

#include <vector>

namespace parting::ui {

/// A table that never scrolls across by itself: every column as wide as what stands in it, the first takes the rest,
/// and where that is too little, columns that matter less are left out.
class FittedTable : public ColumnTable {
    Q_OBJECT

public:
    /// `expendable`: columns to leave out, first one first.
    explicit FittedTable(std::vector<int> expendable, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *) override;

protected:
    void arrange(bool mayLeaveOut) override;
    void startOver() override;

private:
    std::vector<int> m_expendable;
};

/// One row at a time, sorted by a click. The model comes first.
void dressHoldings(QTableView *);

} // namespace parting::ui

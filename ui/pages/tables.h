// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTableView>

#include <vector>

namespace parting::ui {

/// A table that never scrolls across: every column as wide as what stands in it, the first takes the rest, and where
/// that is too little, columns that matter less are left out.
class FittedTable : public QTableView {
    Q_OBJECT

public:
    /// `expendable`: columns to leave out, first one first.
    explicit FittedTable(std::vector<int> expendable, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *) override;
    void fitColumns();

protected:
    void resizeEvent(QResizeEvent *) override;

private:
    [[nodiscard]] int widthBesidesFirst() const;

    std::vector<int> m_expendable;
};

/// One row at a time, sorted by a click. The model comes first.
void dressHoldings(QTableView *);

} // namespace parting::ui

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTableView>

#include <vector>

namespace parting::ui {

/// A table that does not scroll across: every column as wide as what stands in it, the first takes the rest, and where
/// that is too little, columns that matter less are left out. Once a person has sized, moved or chosen columns it keeps
/// to that, until it is reset.
class FittedTable : public QTableView {
    Q_OBJECT

public:
    /// `expendable`: columns to leave out, first one first.
    explicit FittedTable(std::vector<int> expendable, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *) override;
    void fitColumns();

    /// Order, widths, choice and sort, to be kept from one start to the next.
    [[nodiscard]] QByteArray columns() const;
    void setColumns(const QByteArray &); ///< what is damaged changes nothing
    void resetColumns();

protected:
    void resizeEvent(QResizeEvent *) override;

private:
    [[nodiscard]] int widthBesidesFirst() const;
    void takeOver();
    void sizeToContents();

    std::vector<int> m_expendable;
    bool m_fitting = false; ///< this moves the columns, nobody else
    bool m_own = false; ///< a person has arranged them
};

/// One row at a time, sorted by a click. The model comes first.
void dressHoldings(QTableView *);

} // namespace parting::ui

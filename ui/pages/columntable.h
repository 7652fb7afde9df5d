// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTableView>

class QMenu;

namespace parting::ui {

/// A table that arranges its columns itself until a person chooses, moves or sizes them: from the menu of its header,
/// or from any other menu that it fills. The first column says what a row is, and always stays.
class ColumnTable : public QTableView {
    Q_OBJECT

public:
    explicit ColumnTable(QWidget *parent = nullptr);
    ~ColumnTable() override;

    void setModel(QAbstractItemModel *) override;
    /// What can be shown, as checkable entries, then fitting and starting over.
    void fillColumnMenu(QMenu *);
    void fitColumns(); ///< the widths are the table's own again
    void resetColumns(); ///< so are choice, order and sort

    [[nodiscard]] QByteArray columns() const; ///< all that a person has arranged
    void restoreColumns(const QByteArray &); ///< damaged ones change nothing

Q_SIGNALS:
    void arranged(); ///< by a person

protected:
    void resizeEvent(QResizeEvent *) override;

    /// Gives every shown column its width; the first one takes the rest. Columns may be left out only if `mayLeaveOut`.
    virtual void arrange(bool mayLeaveOut) = 0;
    /// What the table looks like before anything was arranged: sort, and columns that are hidden at first.
    virtual void startOver() = 0;
    /// Asked for by *Fit widths*, before arranging; only for tables whose widths don't follow their content anyway.
    virtual void measure() { }
    /// Arranges anew, unless a person has set the widths.
    void rearrange();
    [[nodiscard]] int widthBesidesFirst() const;
    [[nodiscard]] int narrowestFirst() const;

private:
    void openMenu(const QPoint &at);
    void chooseColumn(int column, bool shown);
    void offerScrolling();

    bool m_started = false;
    bool m_chosen = false; ///< a person has said which columns are shown
    bool m_sized = false; ///< and how wide they are
    bool m_arranging = false;
};

} // namespace parting::ui

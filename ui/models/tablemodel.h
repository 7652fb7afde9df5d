// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAbstractTableModel>
#include <QCollator>
#include <QDateTime>

#include <algorithm>
#include <numeric>
#include <vector>

namespace parting::ui {

/// Roles beyond Qt's that every table of ours understands.
enum TableRole {
    SortRole = Qt::UserRole, ///< the raw value a column is sorted by
    KeyRole, ///< the row's identity, a QString
    IndentRole, ///< depth of the row under its parent, an int; first column only
    WholeRole, ///< the text whole, without what only a screen needs; only where it may differ from what is shown
    StateRole ///< an enum that the view draws as icon and word
};

/// The contract of a sortable table, once: a table of ours is a row type, its key, its headers and its cells. Rows that
/// keep their keys and order are updated in place, so that selection and scrolling survive reading again.
template <class Row> class TableModel : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<Row> rows)
    {
        m_given = rows;
        rows = arranged(std::move(rows));
        if (sameKeys(rows)) {
            m_rows = std::move(rows);
            if (!m_rows.empty())
                Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
            return;
        }
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    [[nodiscard]] const Row &row(int index) const { return m_rows.at(static_cast<std::size_t>(index)); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        return role == KeyRole ? QVariant(key(row(index.row()))) : cell(row(index.row()), index.column(), role);
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        return header(section, role);
    }
    /// Column -1: as given.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) final
    {
        m_column = column;
        m_order = order;
        Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
        const QModelIndexList before = persistentIndexList();
        QStringList keys;
        std::transform(before.begin(), before.end(), std::back_inserter(keys),
            [this](const QModelIndex &i) { return key(row(i.row())); });
        m_rows = arranged(m_given);
        QModelIndexList after;
        for (qsizetype i = 0; i < before.size(); ++i)
            after << index(rowOf(keys.at(i)), before.at(i).column());
        changePersistentIndexList(before, after);
        Q_EMIT layoutChanged({}, VerticalSortHint);
    }
    /// The row with that key, or -1.
    [[nodiscard]] int rowOf(const QString &wanted) const
    {
        const auto found =
            std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return key(row) == wanted; });
        return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
    }

protected:
    [[nodiscard]] virtual QString key(const Row &) const = 0; ///< unique within the table
    [[nodiscard]] virtual QVariant header(int column, int role) const = 0;
    [[nodiscard]] virtual QVariant cell(const Row &, int column, int role) const = 0;
    /// What stays together after sorting; as given unless a table knows parents and children.
    [[nodiscard]] virtual std::vector<Row> grouped(std::vector<Row> sorted) const { return sorted; }

private:
    [[nodiscard]] std::vector<Row> arranged(std::vector<Row> rows) const
    {
        if (m_column >= 0) {
            std::stable_sort(rows.begin(), rows.end(), [this](const Row &a, const Row &b) {
                const QVariant x = cell(a, m_column, SortRole), y = cell(b, m_column, SortRole);
                if (x.isNull() || y.isNull())
                    return !x.isNull(); // what has no value comes last, either way round
                return m_order == Qt::AscendingOrder ? less(x, y) : less(y, x);
            });
        }
        return grouped(std::move(rows));
    }
    [[nodiscard]] bool less(const QVariant &a, const QVariant &b) const
    {
        if (a.typeId() == QMetaType::QString)
            return m_collator.compare(a.toString(), b.toString()) < 0;
        return QVariant::compare(a, b) == QPartialOrdering::Less;
    }
    [[nodiscard]] bool sameKeys(const std::vector<Row> &rows) const
    {
        return std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
            [this](const Row &a, const Row &b) { return key(a) == key(b); });
    }

    std::vector<Row> m_given; ///< in the order of setRows()
    std::vector<Row> m_rows; ///< in the order shown
    QCollator m_collator;
    int m_column = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace parting::ui

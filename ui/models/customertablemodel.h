// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/service/customerlist.h"
#include "core/workflow/softexit.h"
#include "ui/models/customerfilter.h"
#include "ui/models/customersorter.h"
#include "ui/models/listedreadiness.h"
#include "ui/models/removedcustomers.h"
#include "ui/models/tablemodel.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <memory>
#include <vector>

namespace parting::ui {

/// What sets a row apart; StateRole of the table.
enum class CustomerMark { None, Unreadable, RemovedHere };

/// A bool beside the roles of every table: the cell tells only that something isn't known.
inline constexpr int UnsureRole = StateRole + 1;

/// The customers as shown: a flat table of row numbers, arranged by a worker, narrowed by filter and search within a
/// frame. Rows appear once they have been sorted. Any change of the rows is a reset: look the current row up again by
/// its ID.
class CustomerTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit CustomerTableModel(const QLocale &locale = {}, QObject *parent = nullptr);
    ~CustomerTableModel() override;

    void restart(const CustomerList &); ///< a new list; removed customers in it are "still listed"
    void grow(const CustomerList &); ///< the same list with more rows
    void readToTheEnd(); ///< the list is complete: removed customers that it lacks are forgotten

    void setSearch(const QString &);
    void setFilter(CustomerFilter);
    void setReadiness(const ReadinessBook &); ///< which outlives this; until then nothing is known
    void markRemoved(const CustomerId &, const QDateTime &at);
    void setSoftExits(const QHash<CustomerId, SoftExit> &); ///< prepared by earlier runs

    [[nodiscard]] CustomerFilter filter() const { return m_filter; }
    [[nodiscard]] const QString &search() const { return m_search; }
    [[nodiscard]] std::uint32_t total() const { return m_all->list.size(); } ///< rows before filter and search
    /// Whether the rows are those of the newest list; otherwise they are still being sorted.
    [[nodiscard]] bool settled() const { return m_all->list.pages() == m_wanted.pages(); }
    [[nodiscard]] int unreadable() const { return m_unreadable; }
    [[nodiscard]] int checked() const { return m_readiness.checked(); } ///< rows whose readiness is known
    [[nodiscard]] FilterCounts filterCounts() const { return m_readiness.counts(m_all->list); }
    [[nodiscard]] CustomerId customer(int row) const;
    [[nodiscard]] QString company(int row) const; ///< as the service has it: foreign text
    [[nodiscard]] QString domain(int row) const;
    [[nodiscard]] int rowOf(const CustomerId &) const; ///< -1 if not shown

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void readinessKnown(); ///< of one more, or another than before

private:
    void readinessChanged(const CustomerId &);
    void sortWanted(More);
    void take(const std::shared_ptr<const SortedCustomers> &);
    void rearrange();
    [[nodiscard]] std::uint32_t listRow(int row) const { return m_shown[static_cast<std::size_t>(row)]; }
    [[nodiscard]] CustomerMark mark(std::uint32_t row) const;
    [[nodiscard]] QString text(std::uint32_t row, CustomerColumn) const;
    [[nodiscard]] QVariant wholeText(std::uint32_t row, CustomerColumn) const;
    [[nodiscard]] QString relationshipText(std::uint32_t row) const;
    [[nodiscard]] QString readinessText(std::uint32_t row, CustomerColumn) const;
    [[nodiscard]] const SoftExit *softExit(std::uint32_t row, const Readiness &) const; ///< null where there is none
    [[nodiscard]] bool isUnsure(std::uint32_t row, CustomerColumn) const;
    [[nodiscard]] QString hint(std::uint32_t row, CustomerColumn) const;

    CustomerSorter m_sorter;
    CustomerList m_wanted; ///< newest list known, perhaps still being sorted
    More m_more = More::No;
    bool m_grown = false; ///< since sorting was last asked for
    QTimer m_pace; ///< between two times that growth is shown
    CustomerColumn m_column = CustomerColumn::Company;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    std::shared_ptr<const SortedCustomers> m_all;
    CustomerFilter m_filter = CustomerFilter::All;
    QString m_search;
    CustomerQuery m_query;
    QTimer m_rearranging; ///< runs while something became known that order or filter goes by
    ListedReadiness m_readiness;
    RemovedCustomers m_removed; ///< their rows are of m_all->list
    QHash<CustomerId, SoftExit> m_softExits;
    std::vector<std::uint32_t> m_shown; ///< rows of m_all->list, in order
    int m_unreadable = 0;
};

} // namespace parting::ui

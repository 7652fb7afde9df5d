// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/models/customertablemodel.h"

#include "ui/text/texts.h"

#include <algorithm>

namespace parting::ui {
namespace {

using namespace std::chrono_literals;
constexpr auto readinessPace = 1s; // rows that move more often can't be read
constexpr auto growthPace = 100ms; // ten times a second looks steady, and leaves the processor to the reading

int unreadableIn(const CustomerList &list)
{
    std::ptrdiff_t count = 0;
    for (const auto &page : list.pages())
        count += std::count_if(page->rows.begin(), page->rows.end(), [](const auto &row) { return row.unreadable; });
    return static_cast<int>(count);
}

} // namespace

CustomerTableModel::CustomerTableModel(const QLocale &locale, QObject *parent)
    : QAbstractTableModel(parent)
    , m_sorter(locale)
    , m_all(std::make_shared<const SortedCustomers>())
{
    connect(&m_sorter, &CustomerSorter::sorted, this, &CustomerTableModel::take);
    m_pace.setSingleShot(true);
    connect(&m_pace, &QTimer::timeout, this, [this] {
        if (m_grown)
            sortWanted(More::Expected);
    });
    m_rearranging.setSingleShot(true);
    connect(&m_rearranging, &QTimer::timeout, this, [this] { sortWanted(m_more); });
}

CustomerTableModel::~CustomerTableModel() = default;

void CustomerTableModel::restart(const CustomerList &list)
{
    m_removed.listBegins();
    grow(list);
}

void CustomerTableModel::grow(const CustomerList &list)
{
    m_wanted = list;
    m_more = More::Expected;
    m_grown = true;
    if (!m_pace.isActive())
        m_pace.start(0ms);
}

void CustomerTableModel::sortWanted(More more)
{
    m_more = more;
    m_grown = false;
    m_sorter.sort(m_wanted, m_column, more, m_readiness.known(), m_readiness.now());
    if (!m_wanted.isEmpty()) // the first rows wait for nothing
        m_pace.start(growthPace);
}

void CustomerTableModel::readToTheEnd()
{
    sortWanted(More::No);
    m_removed.forgetMissing(m_wanted);
}

void CustomerTableModel::setSearch(const QString &text)
{
    if (text == m_search)
        return;
    m_search = text;
    m_query = CustomerQuery(text);
    rearrange();
}

void CustomerTableModel::setFilter(CustomerFilter filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    rearrange();
}

void CustomerTableModel::markRemoved(const CustomerId &id, const QDateTime &at)
{
    m_removed.add(id, at);
    m_removed.locate(m_all->list);
    rearrange();
}

void CustomerTableModel::setSoftExits(const QHash<CustomerId, SoftExit> &exits)
{
    if (exits == m_softExits)
        return;
    m_softExits = exits;
    if (rowCount() > 0)
        Q_EMIT dataChanged(
            index(0, int(CustomerColumn::Earliest)), index(rowCount() - 1, int(CustomerColumn::Earliest)));
}

void CustomerTableModel::sort(int column, Qt::SortOrder order)
{
    const auto wanted = static_cast<CustomerColumn>(qBound(0, column, customerColumnCount - 1));
    const bool sameColumn = wanted == m_column;
    m_column = wanted;
    m_order = order;
    if (sameColumn)
        rearrange();
    else
        sortWanted(m_more);
}

void CustomerTableModel::take(const std::shared_ptr<const SortedCustomers> &sorted)
{
    if (sorted->column != m_column)
        return; // the order asked for since is on its way
    m_all = sorted;
    m_unreadable = unreadableIn(m_all->list);
    m_removed.locate(m_all->list);
    m_readiness.locate(m_all->known);
    rearrange();
}

void CustomerTableModel::setReadiness(const ReadinessBook &book)
{
    m_readiness.setBook(&book);
    connect(&book, &ReadinessBook::opened, this, [this] { sortWanted(m_more); });
    connect(&book, &ReadinessBook::changed, this, &CustomerTableModel::readinessChanged);
    sortWanted(m_more);
}

/// What is in order or in sight by readiness is arranged anew, once for several that become known.
void CustomerTableModel::readinessChanged(const CustomerId &id)
{
    const auto row = rowIn(m_all->list, id);
    if (!row)
        return;
    m_readiness.add(*row, id);
    const bool arranged = isByReadiness(m_filter) || m_column == CustomerColumn::Earliest
        || m_column == CustomerColumn::Readiness || m_column == CustomerColumn::Cost;
    if (arranged && !m_rearranging.isActive())
        m_rearranging.start(readinessPace);
    if (const int shown = rowOf(id); shown >= 0)
        Q_EMIT dataChanged(index(shown, 0), index(shown, customerColumnCount - 1));
    Q_EMIT readinessKnown();
}

void CustomerTableModel::rearrange()
{
    beginResetModel();
    const std::vector<bool> passing =
        isByReadiness(m_filter) ? m_readiness.passing(m_all->list, m_filter) : std::vector<bool>();
    const std::vector<bool> hits = hitsIn(
        m_all->list, m_query, m_filter, [this](std::uint32_t row) { return m_removed.has(row); }, passing);
    m_shown.clear();
    m_shown.reserve(m_all->rows.size());
    const auto isHit = [&hits](std::uint32_t row) -> bool { return hits[row]; };
    if (m_order == Qt::AscendingOrder)
        std::copy_if(m_all->rows.begin(), m_all->rows.end(), std::back_inserter(m_shown), isHit);
    else
        std::copy_if(m_all->rows.rbegin(), m_all->rows.rend(), std::back_inserter(m_shown), isHit);
    endResetModel();
}

CustomerMark CustomerTableModel::mark(std::uint32_t row) const
{
    if (m_removed.has(row))
        return CustomerMark::RemovedHere;
    return m_all->list.unreadable(row) ? CustomerMark::Unreadable : CustomerMark::None;
}

CustomerId CustomerTableModel::customer(int row) const
{
    return row < 0 || row >= rowCount() ? CustomerId() : CustomerId(m_all->list.id(listRow(row)));
}

QString CustomerTableModel::company(int row) const
{
    return m_all->list.company(listRow(row));
}

QString CustomerTableModel::domain(int row) const
{
    return m_all->list.domain(listRow(row));
}

int CustomerTableModel::rowOf(const CustomerId &id) const
{
    const auto row = rowIn(m_all->list, id);
    const auto found = row ? std::find(m_shown.begin(), m_shown.end(), *row) : m_shown.end();
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

int CustomerTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int CustomerTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : customerColumnCount;
}

QVariant CustomerTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const std::uint32_t row = listRow(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, static_cast<CustomerColumn>(index.column()));
    case KeyRole:
        return m_all->list.id(row);
    case WholeRole:
        return wholeText(row, static_cast<CustomerColumn>(index.column()));
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const QString hinted = hint(row, static_cast<CustomerColumn>(index.column()));
        return hinted.isEmpty() ? QVariant() : hinted;
    }
    case StateRole:
        return QVariant::fromValue(mark(row));
    case UnsureRole:
        return isUnsure(row, static_cast<CustomerColumn>(index.column()));
    default:
        return {};
    }
}

} // namespace parting::ui

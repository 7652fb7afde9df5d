// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/models/removedcustomers.h"

namespace parting::ui {

std::optional<std::uint32_t> rowIn(const CustomerList &list, const CustomerId &id)
{
    if (id.isEmpty())
        return std::nullopt; // an unreadable row may lack its ID
    const QByteArray wanted = id.toString().toUtf8();
    std::uint32_t firstRow = 0;
    for (const auto &page : list.pages()) {
        for (std::size_t row = 0; row < page->rows.size(); ++row)
            if (QByteArrayView(page->id(row)).compare(wanted, Qt::CaseInsensitive) == 0)
                return firstRow + static_cast<std::uint32_t>(row);
        firstRow += static_cast<std::uint32_t>(page->rows.size());
    }
    return std::nullopt;
}

void RemovedCustomers::add(const CustomerId &id, const QDateTime &at)
{
    m_removed.insert(id, {.at = at});
}

void RemovedCustomers::listBegins()
{
    for (Removed &removed : m_removed)
        removed.listedAgain = true;
}

void RemovedCustomers::forgetMissing(const CustomerList &complete)
{
    m_removed.removeIf([&complete](const auto &removed) { return !rowIn(complete, removed.key()); });
}

void RemovedCustomers::locate(const CustomerList &list)
{
    m_rows.clear();
    for (auto removed = m_removed.cbegin(); removed != m_removed.cend(); ++removed)
        if (const auto row = rowIn(list, removed.key()))
            m_rows.insert(*row, *removed);
}

std::optional<RemovedCustomers::Removed> RemovedCustomers::in(std::uint32_t row) const
{
    const auto found = m_rows.constFind(row);
    return found == m_rows.cend() ? std::nullopt : std::optional(*found);
}

} // namespace parting::ui

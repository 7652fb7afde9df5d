// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/service/customerlist.h"

#include <QDateTime>
#include <QHash>

#include <optional>

namespace parting::ui {

/// The row of that customer, if the list has it.
[[nodiscard]] std::optional<std::uint32_t> rowIn(const CustomerList &, const CustomerId &);

/// Customers whose removal was proved here and that the service still lists, as it may for a while.
class RemovedCustomers {
public:
    struct Removed {
        QDateTime at{};
        bool listedAgain = false; ///< a list that was begun later still has it
    };

    void add(const CustomerId &, const QDateTime &at);
    void listBegins(); ///< whoever is in it is listed again
    void forgetMissing(const CustomerList &complete);
    void locate(const CustomerList &); ///< rows are of that list from now on

    [[nodiscard]] bool has(std::uint32_t row) const { return m_rows.contains(row); }
    [[nodiscard]] std::optional<Removed> in(std::uint32_t row) const;

private:
    QHash<CustomerId, Removed> m_removed;
    QHash<std::uint32_t, Removed> m_rows;
};

} // namespace parting::ui

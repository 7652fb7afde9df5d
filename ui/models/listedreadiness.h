// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/service/customerlist.h"
#include "core/service/readinessbook.h"
#include "ui/models/customerfilter.h"

#include <array>
#include <vector>

namespace parting::ui {

/// A row of which some readiness is known.
struct KnownRow {
    std::uint32_t row = 0;
    QUuid key{};
};

/// The rows of the list that the book knows, from `first` on. For a worker: `known` is a copy.
[[nodiscard]] std::vector<KnownRow> knownRows(
    const CustomerList &, std::uint32_t first, const ReadinessBook::Known &known);

using FilterCounts = std::array<int, customerFilterCount>; ///< only for filters by readiness

/// What the book knows of the customers of a list: a side table, so that a customer of whom nothing is known takes no
/// room.
class ListedReadiness {
public:
    void setBook(const ReadinessBook *book) { m_book = book; } ///< which outlives this; null: nothing is known
    void locate(std::vector<KnownRow> rows) { m_rows = std::move(rows); } ///< of the list shown from now on
    void add(std::uint32_t row, const CustomerId &);

    [[nodiscard]] ReadinessBook::Known known() const; ///< shares what the book holds
    [[nodiscard]] Readiness of(const QString &id) const;
    [[nodiscard]] QDateTime now() const;
    [[nodiscard]] int checked() const; ///< rows whose readiness is known and still holds
    /// For every row whether the filter, one by readiness, lets it through.
    [[nodiscard]] std::vector<bool> passing(const CustomerList &, CustomerFilter) const;
    [[nodiscard]] FilterCounts counts(const CustomerList &) const;

private:
    template <class Visit> void visit(Visit) const; ///< with each known row and its readiness as it is now

    const ReadinessBook *m_book = nullptr;
    std::vector<KnownRow> m_rows;
};

} // namespace parting::ui

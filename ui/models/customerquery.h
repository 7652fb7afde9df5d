// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/service/customerlist.h"

#include <QStringView>

#include <string>
#include <string_view>
#include <vector>

namespace parting::ui {

/// What was typed into the search field, ready to compare: words that must all occur, folded as the list is. IDs are
/// found with and without their hyphens.
class CustomerQuery {
public:
    CustomerQuery() = default;
    explicit CustomerQuery(QStringView typed);

    [[nodiscard]] bool isEmpty() const { return m_words.empty(); }
    [[nodiscard]] bool matches(std::string_view searchText) const;
    /// The rows of the page that match, ascending.
    [[nodiscard]] std::vector<std::size_t> matchingRows(const CustomerPage &) const;

private:
    struct Word {
        std::string text{};
        std::string bareId{}; ///< without hyphens, if the word may be a piece of an ID
        [[nodiscard]] bool in(std::string_view searchText) const;
    };
    std::vector<Word> m_words; ///< longest first: most rows fail at the first one
};

/// Whether another customer of the list bears the same name, case and marks aside.
[[nodiscard]] bool nameIsShared(const CustomerList &, const CustomerId &customer, const QString &company);

} // namespace parting::ui

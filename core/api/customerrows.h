// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/service/customerlist.h"

#include <string>
#include <string_view>
#include <vector>

namespace parting {

/// Builds the columns of a CustomerPage row by row.
class CustomerRows {
public:
    /// One customer in the making, in the service's own UTF-8.
    struct Fields {
        std::string_view id{}, company{}, domain{}, relationship{};
        bool hasTextId = false; ///< the ID came, and came as a text
    };

    /// Adds a row; one whose ID is no GUID is an unreadable one.
    void add(const Fields &fields);
    [[nodiscard]] std::size_t size() const { return m_page.rows.size(); }
    [[nodiscard]] CustomerPage take();

private:
    [[nodiscard]] std::uint8_t intern(std::string_view word);

    CustomerPage m_page;
    std::vector<std::string> m_words; ///< of m_page.relationships
};

} // namespace parting

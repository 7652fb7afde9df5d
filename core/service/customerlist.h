// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/customer.h"

#include <QDateTime>
#include <QString>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace parting {

/// One page of customers in columns, built off the GUI thread and immutable from then on. About 180 bytes a customer.
struct CustomerPage {
    struct Row {
        std::uint32_t begin = 0; ///< into `text`: id, company, domain, one after the other
        std::uint32_t company = 0, domain = 0, end = 0;
        std::uint32_t folded = 0; ///< into `folded`: up to the next row's
        std::uint8_t relationship = 0; ///< index into `relationships`
        bool unreadable = false;
    };

    std::vector<Row> rows{};
    std::string text{}; ///< UTF-8
    std::string folded{}; ///< what search looks through: company, domain, ID without hyphens, each ended by '\n'
    std::vector<WireEnum<Relationship>> relationships{};

    [[nodiscard]] std::string_view id(std::size_t row) const;
    [[nodiscard]] std::string_view company(std::size_t row) const;
    [[nodiscard]] std::string_view domain(std::size_t row) const;
    [[nodiscard]] std::string_view searchText(std::size_t row) const;
};

/// The customer list as far as it has been read: immutable pages shared between threads, cheap to copy. A row number is
/// stable while the list only grows.
class CustomerList {
public:
    [[nodiscard]] std::uint32_t size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] const std::vector<std::shared_ptr<const CustomerPage>> &pages() const { return m_pages; }

    [[nodiscard]] QString id(std::uint32_t row) const;
    [[nodiscard]] QString company(std::uint32_t row) const;
    [[nodiscard]] QString domain(std::uint32_t row) const;
    [[nodiscard]] const WireEnum<Relationship> &relationship(std::uint32_t row) const;
    [[nodiscard]] bool unreadable(std::uint32_t row) const;

    void append(std::shared_ptr<const CustomerPage> page);

private:
    struct Place {
        const CustomerPage *page = nullptr;
        std::size_t row = 0;
    };
    [[nodiscard]] Place place(std::uint32_t row) const;

    std::vector<std::shared_ptr<const CustomerPage>> m_pages;
    std::vector<std::uint32_t> m_firstRow;
    std::uint32_t m_size = 0;
};

/// Case-folded, NFKD without marks, plus ł ø ß đ and the like: how both list and search terms are compared.
[[nodiscard]] std::string foldForSearch(QStringView text);
[[nodiscard]] std::string foldForSearch(std::string_view utf8);

} // namespace parting

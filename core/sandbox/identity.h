// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/sandbox/json.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace parting::sandbox {

/// What the list shows of a customer.
struct Identity {
    std::string id{};
    std::string name{};
    std::string domain{}; ///< empty: the member is left out
    std::string relationship{};
};

/// The words of one language that company names are made of.
struct NameGroup {
    const Json *place = nullptr;
    std::vector<std::string> first{};
    std::vector<std::string> latin{}; ///< the first words again, for domains
    std::vector<std::string> second{};
    std::vector<std::string> form{};
    std::string join{};
    bool firstFirst = true;
};

/// Who the customers are: the named ones first, then any number of made-up ones, computed when asked.
class Population {
public:
    Population(int customers, unsigned seed);

    [[nodiscard]] std::uint32_t size() const;
    [[nodiscard]] Identity identity(std::uint32_t index) const;
    /// Whose ID that is, whatever its letters' case.
    [[nodiscard]] std::optional<std::uint32_t> find(const std::string &id) const;
    /// The customer's entry in the seeds; null for a made-up one.
    [[nodiscard]] const Json *seed(std::uint32_t index) const;
    /// Country, city, street and postal code.
    [[nodiscard]] const Json &place(std::uint32_t index) const;
    /// What the customer holds, in the form of customers.json.
    [[nodiscard]] Json holdings(std::uint32_t index) const;

    /// A row of the list: a customer (some appear twice), or a row as it stands.
    struct Row {
        std::uint32_t index = 0;
        const Json *literal = nullptr;
    };
    [[nodiscard]] std::uint32_t rows() const;
    [[nodiscard]] Row row(std::uint32_t position) const;

private:
    [[nodiscard]] std::uint64_t dice(std::uint32_t index, std::uint64_t which) const;
    [[nodiscard]] const NameGroup &group(std::uint32_t index) const;
    [[nodiscard]] std::string madeUpName(std::uint32_t index) const;
    [[nodiscard]] std::string madeUpDomain(std::uint32_t index) const;

    std::uint32_t m_size;
    unsigned m_seed;
    std::vector<const Json *> m_named;
    std::vector<Row> m_firstRows;
    std::vector<NameGroup> m_groups;
    std::vector<std::string> m_relationships;
};

} // namespace parting::sandbox

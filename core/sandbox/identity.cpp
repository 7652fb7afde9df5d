// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sandbox/identity.h"

#include "core/sandbox/guid.h"
#include "core/sandbox/http.h"
#include "core/sandbox/seeds.h"

#include <algorithm>

namespace parting::sandbox {

namespace {

/// The IDs of named customers don't depend on the seed, so that they can be written down.
constexpr unsigned namedSeed = 0;

template <class List> const auto &pick(const List &list, std::uint64_t dice)
{
    return list[static_cast<std::size_t>(dice % list.size())];
}

/// Read once: the list of a hundred thousand makes every name when it is asked for.
NameGroup readGroup(const Json &words)
{
    return {.place = &words["at"],
        .first = words["first"],
        .latin = words["latin"],
        .second = words["second"],
        .form = words["form"],
        .join = words["join"],
        .firstFirst = textOf(words, "order").front() == '1'};
}

/// Upper case, or every second letter so: the service does both.
std::string recased(std::string id, const std::string &idCase)
{
    bool raise = true;
    for (char &c : id) {
        if (c < 'a' || c > 'f' || idCase.empty())
            continue;
        if (raise)
            c = static_cast<char>(c - 'a' + 'A');
        raise = idCase == "upper" || !raise;
    }
    return id;
}

} // namespace

Population::Population(int customers, unsigned seed)
    : m_size(static_cast<std::uint32_t>(customers))
    , m_seed(seed)
    , m_relationships(generatedNames()["relationships"])
{
    for (const Json &words : generatedNames()["groups"])
        m_groups.push_back(readGroup(words));
    for (const Json &entry : namedCustomers()) {
        if (m_named.size() == m_size)
            break;
        if (entry.contains("listItem")) {
            m_firstRows.push_back({.index = 0, .literal = &entry["listItem"]});
        } else if (entry.contains("repeatOf")) {
            const auto same = std::find_if(m_named.begin(), m_named.end(),
                [&entry](const Json *other) { return other->at("name") == entry["repeatOf"]; });
            m_firstRows.push_back({.index = static_cast<std::uint32_t>(same - m_named.begin()), .literal = nullptr});
        } else {
            m_firstRows.push_back({.index = static_cast<std::uint32_t>(m_named.size()), .literal = nullptr});
            m_named.push_back(&entry);
        }
    }
}

std::uint32_t Population::size() const
{
    return m_size;
}

std::uint32_t Population::rows() const
{
    return static_cast<std::uint32_t>(m_firstRows.size() - m_named.size()) + m_size;
}

Population::Row Population::row(std::uint32_t position) const
{
    if (position < m_firstRows.size())
        return m_firstRows[position];
    return {.index = position - static_cast<std::uint32_t>(m_firstRows.size() - m_named.size()), .literal = nullptr};
}

const Json *Population::seed(std::uint32_t index) const
{
    return index < m_named.size() ? m_named[index] : nullptr;
}

std::optional<std::uint32_t> Population::find(const std::string &id) const
{
    const auto named = customerIndex(id, namedSeed);
    if (named && *named < m_named.size())
        return named;
    const auto madeUp = customerIndex(id, m_seed);
    return madeUp && *madeUp >= m_named.size() && *madeUp < m_size ? madeUp : std::nullopt;
}

Identity Population::identity(std::uint32_t index) const
{
    if (const Json *entry = seed(index))
        return {.id = recased(customerGuid(index, namedSeed), textOf(*entry, "idCase")),
            .name = textOf(*entry, "name"),
            .domain = textOf(*entry, "domain"),
            .relationship = entry->value("relationship", "reseller")};
    return {.id = customerGuid(index, m_seed),
        .name = madeUpName(index),
        .domain = madeUpDomain(index),
        .relationship = pick(m_relationships, dice(index, 4))};
}

const Json &Population::place(std::uint32_t index) const
{
    const Json *entry = seed(index);
    return entry ? entry->at("at") : *group(index).place;
}

Json Population::holdings(std::uint32_t index) const
{
    if (const Json *entry = seed(index))
        return entry->at("holds");
    Json holds = pick(generatedNames()["mixes"], dice(index, 5));
    for (std::size_t i = 0; i < holds.size(); ++i) {
        Json &holding = holds[i];
        const auto parent = holding.find("under");
        const std::uint64_t from = holding["spread"][0];
        const std::uint64_t to = holding["spread"][1];
        holding["bought"] = parent != holding.end()
            ? holds[parent->get<std::size_t>()]["bought"]
            : Json('-' + std::to_string(from + dice(index, 6 + i) % (to - from + 1)) + 'd');
        holding["quantity"] = 1 + dice(index, 60 + i) % 90;
    }
    return holds;
}

std::uint64_t Population::dice(std::uint32_t index, std::uint64_t which) const
{
    return mixed(mixed(m_seed, which), index);
}

const NameGroup &Population::group(std::uint32_t index) const
{
    return pick(m_groups, dice(index, 0));
}

std::string Population::madeUpDomain(std::uint32_t index) const
{
    return pick(group(index).latin, dice(index, 1)) + std::to_string(index) + ".example";
}

std::string Population::madeUpName(std::uint32_t index) const
{
    const NameGroup &words = group(index);
    const std::string &first = pick(words.first, dice(index, 1));
    const std::string &second = pick(words.second, dice(index, 2));
    return (words.firstFirst ? first + words.join + second : second + words.join + first) + words.join
        + pick(words.form, dice(index, 3));
}

} // namespace parting::sandbox

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/api/customerrows.h"

#include "core/api/codec.h"
#include "core/domain/guid.h"

#include <algorithm>

namespace parting {

namespace {

constexpr std::size_t mostRelationships = 255;

/// The ID as search looks for it: without hyphens, in lower case.
std::string dense(std::string_view id)
{
    std::string folded = foldForSearch(id);
    std::erase(folded, '-');
    return folded;
}

} // namespace

void CustomerRows::add(const Fields &fields)
{
    const auto end = [](const std::string &arena) { return static_cast<std::uint32_t>(arena.size()); };
    CustomerPage::Row row{.begin = end(m_page.text), .folded = end(m_page.folded)};
    m_page.text += fields.id;
    row.company = end(m_page.text);
    m_page.text += fields.company;
    row.domain = end(m_page.text);
    m_page.text += fields.domain;
    row.end = end(m_page.text);
    for (const std::string_view field : {fields.company, fields.domain})
        m_page.folded += foldForSearch(field) + '\n';
    m_page.folded += dense(fields.id) + '\n';
    row.relationship = intern(fields.relationship);
    row.unreadable = !fields.hasTextId || !isGuid(QString::fromUtf8(fields.id));
    m_page.rows.push_back(row);
}

CustomerPage CustomerRows::take()
{
    m_page.text.shrink_to_fit();
    m_page.folded.shrink_to_fit();
    m_page.rows.shrink_to_fit();
    return std::move(m_page);
}

std::uint8_t CustomerRows::intern(std::string_view word)
{
    const auto found = std::ranges::find(m_words, word);
    if (found != m_words.end())
        return static_cast<std::uint8_t>(found - m_words.begin());
    if (m_words.size() == mostRelationships) { // no service has that many; the rest are unknown
        m_page.relationships.resize(mostRelationships + 1);
        return static_cast<std::uint8_t>(mostRelationships);
    }
    m_words.emplace_back(word);
    m_page.relationships.push_back(relationshipFrom(QString::fromUtf8(word)));
    return static_cast<std::uint8_t>(m_words.size() - 1);
}

} // namespace parting

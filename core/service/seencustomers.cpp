// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/service/seencustomers.h"

#include <algorithm>

namespace parting {

namespace {

CustomerPage only(const CustomerPage &page, const std::vector<std::size_t> &rows)
{
    CustomerPage kept{.relationships = page.relationships};
    for (const std::size_t index : rows) {
        const CustomerPage::Row &from = page.rows[index];
        const auto shift = static_cast<std::uint32_t>(kept.text.size()) - from.begin; // wraps as unsigned numbers do
        kept.rows.push_back({.begin = from.begin + shift,
            .company = from.company + shift,
            .domain = from.domain + shift,
            .end = from.end + shift,
            .folded = static_cast<std::uint32_t>(kept.folded.size()),
            .relationship = from.relationship,
            .unreadable = from.unreadable});
        kept.text.append(page.text, from.begin, from.end - from.begin);
        kept.folded += page.searchText(index);
    }
    return kept;
}

} // namespace

std::shared_ptr<const CustomerPage> SeenCustomers::withoutRepeats(std::shared_ptr<const CustomerPage> page)
{
    std::vector<std::size_t> rows;
    rows.reserve(page->rows.size());
    for (std::size_t row = 0; row < page->rows.size(); ++row) {
        const std::string_view id = page->id(row);
        const auto before = m_ids.size();
        if (!page->rows[row].unreadable)
            m_ids.insert(QUuid::fromString(QLatin1StringView(id.data(), static_cast<qsizetype>(id.size()))));
        if (page->rows[row].unreadable || m_ids.size() > before)
            rows.push_back(row);
    }
    if (rows.size() == page->rows.size())
        return page;
    return std::make_shared<const CustomerPage>(only(*page, rows));
}

} // namespace parting

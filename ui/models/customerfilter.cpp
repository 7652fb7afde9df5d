// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/models/customerfilter.h"

#include <numeric>

namespace parting::ui {
namespace {

std::vector<std::size_t> candidates(const CustomerPage &page, const CustomerQuery &query)
{
    if (!query.isEmpty())
        return query.matchingRows(page);
    std::vector<std::size_t> all(page.rows.size());
    std::iota(all.begin(), all.end(), std::size_t(0));
    return all;
}

bool passes(const CustomerPage &page, std::size_t row, CustomerFilter filter)
{
    const CustomerPage::Row &facts = page.rows[row];
    const bool reseller = page.relationships[facts.relationship].is(Relationship::Reseller);
    switch (filter) {
    case CustomerFilter::All:
    case CustomerFilter::RemovedHere:
        return true;
    case CustomerFilter::Resellers:
        return !facts.unreadable && reseller;
    case CustomerFilter::OtherRelationships:
        return !facts.unreadable && !reseller;
    case CustomerFilter::Unreadable:
        return facts.unreadable;
    case CustomerFilter::Ready:
    case CustomerFilter::ClearHere:
    case CustomerFilter::NotBefore:
    case CustomerFilter::Elsewhere:
    case CustomerFilter::NotChecked:
    case CustomerFilter::Closing24:
    case CustomerFilter::Closing48:
    case CustomerFilter::Closing72:
    case CustomerFilter::Idle3:
    case CustomerFilter::Idle6:
    case CustomerFilter::Idle12:
        return true;
    }
    return false;
}

} // namespace

std::vector<bool> hitsIn(const CustomerList &list, const CustomerQuery &query, CustomerFilter filter,
    const IsRemovedHere &removedHere, const std::vector<bool> &passing)
{
    const auto letsThrough = [&](std::uint32_t row) {
        if (isByReadiness(filter))
            return passing[row] && !removedHere(row);
        return filter != CustomerFilter::RemovedHere || removedHere(row);
    };
    std::vector<bool> hits(list.size(), false);
    std::size_t firstRow = 0;
    for (const auto &page : list.pages()) {
        for (const std::size_t row : candidates(*page, query))
            hits[firstRow + row] =
                passes(*page, row, filter) && letsThrough(static_cast<std::uint32_t>(firstRow + row));
        firstRow += page->rows.size();
    }
    return hits;
}

} // namespace parting::ui

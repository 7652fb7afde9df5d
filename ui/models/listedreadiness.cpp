// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/models/listedreadiness.h"

#include <algorithm>

namespace parting::ui {
namespace {

using namespace std::chrono_literals;
using State = ReadinessState;

bool isReseller(const CustomerPage &page, const CustomerPage::Row &row)
{
    return !row.unreadable && page.relationships[row.relationship].is(Relationship::Reseller);
}

/// Of the resellers in the list: all that nothing is said about are not checked.
std::vector<bool> resellersIn(const CustomerList &list)
{
    std::vector<bool> resellers;
    resellers.reserve(list.size());
    for (const auto &page : list.pages())
        for (const CustomerPage::Row &row : page->rows)
            resellers.push_back(isReseller(*page, row));
    return resellers;
}

bool passes(const Readiness &readiness, CustomerFilter filter, const QDateTime &now)
{
    switch (filter) {
    case CustomerFilter::Ready:
        return readiness.state == State::Ready;
    case CustomerFilter::ClearHere:
        return readiness.state == State::ClearHere;
    case CustomerFilter::NotBefore:
        return readiness.state == State::NotBefore;
    case CustomerFilter::Elsewhere:
        return readiness.state == State::Elsewhere;
    case CustomerFilter::NotChecked:
        return readiness.state == State::NotChecked;
    case CustomerFilter::Closing24:
        return closesWithin(readiness, 24h, now);
    case CustomerFilter::Closing48:
        return closesWithin(readiness, 48h, now);
    case CustomerFilter::Closing72:
        return closesWithin(readiness, 72h, now);
    case CustomerFilter::Idle3:
        return monthsWithoutAnything(readiness, now) >= 3;
    case CustomerFilter::Idle6:
        return monthsWithoutAnything(readiness, now) >= 6;
    case CustomerFilter::Idle12:
        return monthsWithoutAnything(readiness, now) >= 12;
    case CustomerFilter::All:
    case CustomerFilter::Resellers:
    case CustomerFilter::OtherRelationships:
    case CustomerFilter::Unreadable:
    case CustomerFilter::RemovedHere:
        break;
    }
    return false;
}

} // namespace

std::vector<KnownRow> knownRows(const CustomerList &list, std::uint32_t first, const ReadinessBook::Known &known)
{
    std::vector<KnownRow> rows;
    if (known.isEmpty())
        return rows;
    std::uint32_t row = 0;
    for (const auto &page : list.pages()) {
        for (std::size_t i = 0; i < page->rows.size(); ++i, ++row) {
            if (row < first || !isReseller(*page, page->rows[i]))
                continue;
            const std::string_view id = page->id(i);
            const QUuid key = QUuid::fromString(QLatin1StringView(id.data(), static_cast<qsizetype>(id.size())));
            if (known.contains(key))
                rows.push_back({.row = row, .key = key});
        }
    }
    return rows;
}

void ListedReadiness::add(std::uint32_t row, const CustomerId &id)
{
    if (std::ranges::none_of(m_rows, [row](const KnownRow &known) { return known.row == row; }))
        m_rows.push_back({.row = row, .key = readinessKey(id)});
}

ReadinessBook::Known ListedReadiness::known() const
{
    return m_book ? m_book->known() : ReadinessBook::Known();
}

Readiness ListedReadiness::of(const QString &id) const
{
    return m_book ? m_book->of(CustomerId(id)) : Readiness();
}

QDateTime ListedReadiness::now() const
{
    return m_book ? m_book->now() : QDateTime();
}

template <class Visit> void ListedReadiness::visit(Visit visit) const
{
    if (!m_book)
        return;
    const ReadinessBook::Known &known = m_book->known();
    const QDateTime now = m_book->now();
    for (const KnownRow &one : m_rows)
        if (const auto found = known.constFind(one.key); found != known.cend())
            visit(one.row, found->at(now), now);
}

int ListedReadiness::checked() const
{
    int count = 0;
    visit([&](std::uint32_t, const Readiness &readiness, const QDateTime &) {
        count += readiness.state != State::NotChecked ? 1 : 0;
    });
    return count;
}

std::vector<bool> ListedReadiness::passing(const CustomerList &list, CustomerFilter filter) const
{
    std::vector<bool> rows =
        filter == CustomerFilter::NotChecked ? resellersIn(list) : std::vector<bool>(list.size(), false);
    visit([&](std::uint32_t row, const Readiness &readiness, const QDateTime &now) {
        rows[row] = passes(readiness, filter, now);
    });
    return rows;
}

FilterCounts ListedReadiness::counts(const CustomerList &list) const
{
    FilterCounts counts{};
    int known = 0;
    visit([&](std::uint32_t, const Readiness &readiness, const QDateTime &now) {
        ++known;
        for (int filter = int(CustomerFilter::Ready); filter < customerFilterCount; ++filter)
            counts[std::size_t(filter)] += passes(readiness, CustomerFilter(filter), now) ? 1 : 0;
    });
    const auto resellers = resellersIn(list);
    counts[std::size_t(CustomerFilter::NotChecked)] +=
        static_cast<int>(std::count(resellers.begin(), resellers.end(), true)) - known;
    return counts;
}

} // namespace parting::ui

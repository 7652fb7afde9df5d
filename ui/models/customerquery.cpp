// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/models/customerquery.h"

#include <QRegularExpression>

#include <algorithm>

namespace parting::ui {
namespace {

constexpr std::size_t shortestIdPiece = 4;

std::string bareIdOf(const std::string &word)
{
    const bool idLike = word.find_first_not_of("0123456789abcdef-") == std::string::npos;
    if (!idLike || word.find('-') == std::string::npos)
        return {};
    std::string bare = word;
    std::erase(bare, '-');
    return bare.size() < shortestIdPiece ? std::string() : bare;
}

bool contains(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

} // namespace

CustomerQuery::CustomerQuery(QStringView typed)
{
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    for (const QString &word : typed.toString().split(blanks, Qt::SkipEmptyParts)) {
        Word next{.text = foldForSearch(word)};
        next.bareId = bareIdOf(next.text);
        if (!next.text.empty())
            m_words.push_back(std::move(next));
    }
    std::stable_sort(
        m_words.begin(), m_words.end(), [](const Word &a, const Word &b) { return a.text.size() > b.text.size(); });
}

bool CustomerQuery::Word::in(std::string_view searchText) const
{
    return contains(searchText, text) || (!bareId.empty() && contains(searchText, bareId));
}

bool CustomerQuery::matches(std::string_view searchText) const
{
    return std::all_of(m_words.begin(), m_words.end(), [&](const Word &word) { return word.in(searchText); });
}

std::vector<std::size_t> CustomerQuery::matchingRows(const CustomerPage &page) const
{
    std::vector<std::size_t> rows;
    rows.reserve(page.rows.size());
    const bool oneSpelling = !isEmpty() && m_words.front().bareId.empty();
    if (!oneSpelling) {
        for (std::size_t row = 0; row < page.rows.size(); ++row)
            if (matches(page.searchText(row)))
                rows.push_back(row);
        return rows;
    }
    // One search through the whole arena for the longest word, then the others in the rows it was found in.
    const std::string_view arena = page.folded;
    const std::string_view needle = m_words.front().text;
    const auto alsoTheOthers = [this](std::string_view searchText) {
        return std::all_of(m_words.begin() + 1, m_words.end(), [&](const Word &word) { return word.in(searchText); });
    };
    std::size_t row = 0;
    for (std::size_t at = arena.find(needle); at != std::string_view::npos;) {
        while (row + 1 < page.rows.size() && page.rows[row + 1].folded <= at)
            ++row;
        if (alsoTheOthers(page.searchText(row)))
            rows.push_back(row);
        if (++row == page.rows.size())
            break;
        at = arena.find(needle, page.rows[row].folded);
    }
    return rows;
}

bool nameIsShared(const CustomerList &list, const CustomerId &customer, const QString &company)
{
    const std::string name = foldForSearch(company.simplified()) + '\n';
    for (const auto &page : list.pages()) {
        for (std::size_t row = 0; row < page->rows.size(); ++row) {
            if (!page->searchText(row).starts_with(name))
                continue;
            const std::string_view id = page->id(row);
            if (CustomerId(QString::fromUtf8(id.data(), qsizetype(id.size()))) != customer)
                return true;
        }
    }
    return false;
}

} // namespace parting::ui

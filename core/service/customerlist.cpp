// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/service/customerlist.h"

#include <QHash>

#include <algorithm>

namespace parting {

namespace {

/// Letters that decomposition leaves whole although people type them without their stroke.
QStringView plainLetter(char16_t letter)
{
    switch (letter) {
    case u'ł':
        return u"l";
    case u'ø':
        return u"o";
    case u'ß':
        return u"ss";
    case u'đ':
    case u'ð':
        return u"d";
    case u'æ':
        return u"ae";
    case u'œ':
        return u"oe";
    case u'þ':
        return u"th";
    case u'ı':
        return u"i";
    }
    return {};
}

bool isAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::string_view between(const std::string &text, std::size_t begin, std::size_t end)
{
    return std::string_view(text).substr(begin, end - begin);
}

QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace

std::string_view CustomerPage::id(std::size_t row) const
{
    return between(text, rows[row].begin, rows[row].company);
}

std::string_view CustomerPage::company(std::size_t row) const
{
    return between(text, rows[row].company, rows[row].domain);
}

std::string_view CustomerPage::domain(std::size_t row) const
{
    return between(text, rows[row].domain, rows[row].end);
}

std::string_view CustomerPage::searchText(std::size_t row) const
{
    const std::size_t end = row + 1 < rows.size() ? rows[row + 1].folded : folded.size();
    return between(folded, rows[row].folded, end);
}

CustomerList::Place CustomerList::place(std::uint32_t row) const
{
    const auto after = std::ranges::upper_bound(m_firstRow, row);
    const auto index = static_cast<std::size_t>(after - m_firstRow.begin()) - 1;
    return {.page = m_pages[index].get(), .row = row - m_firstRow[index]};
}

QString CustomerList::id(std::uint32_t row) const
{
    const Place at = place(row);
    return toText(at.page->id(at.row));
}

QString CustomerList::company(std::uint32_t row) const
{
    const Place at = place(row);
    return toText(at.page->company(at.row));
}

QString CustomerList::domain(std::uint32_t row) const
{
    const Place at = place(row);
    return toText(at.page->domain(at.row));
}

const WireEnum<Relationship> &CustomerList::relationship(std::uint32_t row) const
{
    const Place at = place(row);
    return at.page->relationships[at.page->rows[at.row].relationship];
}

bool CustomerList::unreadable(std::uint32_t row) const
{
    const Place at = place(row);
    return at.page->rows[at.row].unreadable;
}

void CustomerList::append(std::shared_ptr<const CustomerPage> page)
{
    if (page->rows.empty())
        return;
    m_firstRow.push_back(m_size);
    m_size += static_cast<std::uint32_t>(page->rows.size());
    m_pages.push_back(std::move(page));
}

std::string foldForSearch(std::string_view utf8)
{
    if (!isAscii(utf8))
        return foldForSearch(toText(utf8));
    std::string folded(utf8);
    for (char &letter : folded)
        if (letter >= 'A' && letter <= 'Z')
            letter = static_cast<char>(letter | 0x20);
    return folded;
}

std::string foldForSearch(QStringView text)
{
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString folded;
    folded.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.isMark())
            continue;
        if (const QStringView plain = plainLetter(c.unicode()); !plain.isEmpty())
            folded += plain;
        else
            folded += c;
    }
    return folded.toStdString();
}

} // namespace parting

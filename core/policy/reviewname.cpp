// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/policy/reviewname.h"

#include <algorithm>
#include <array>

namespace parting {

namespace {

constexpr qsizetype longestTyped = 60;

QString canonical(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).simplified();
}

/// Controls, format characters (joiners, bidi marks), unassigned ones, and letters that are drawn as nothing.
bool isInvisible(char32_t c)
{
    constexpr std::array<char32_t, 6> blankLetters{0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0, 0x034F};
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return std::find(blankLetters.begin(), blankLetters.end(), c) != blankLetters.end();
    }
}

bool canBeTyped(const QString &text)
{
    const auto characters = text.toUcs4();
    return !canonical(text).isEmpty() && characters.size() <= longestTyped
        && std::none_of(characters.begin(), characters.end(), isInvisible);
}

} // namespace

NameToType nameToType(const Customer &customer, bool nameBorneByAnother)
{
    if (!nameBorneByAnother && canBeTyped(customer.companyName))
        return {TypedName::Company, customer.companyName};
    if (canBeTyped(customer.domain))
        return {TypedName::Domain, customer.domain};
    return {TypedName::Id, customer.id.toString()};
}

bool matches(const QString &typed, const QString &expected)
{
    const QString wanted = canonical(expected);
    return !wanted.isEmpty() && canonical(typed) == wanted;
}

} // namespace parting

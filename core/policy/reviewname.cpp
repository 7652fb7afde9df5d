// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/policy/reviewname.h"

#include "core/domain/invisible.h"

#include <algorithm>

namespace parting {

namespace {

constexpr qsizetype longestTyped = 60;

QString canonical(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).simplified();
}

bool isTypeable(char32_t c)
{
    const auto category = QChar::category(c);
    return !isInvisible(c) && category != QChar::Other_PrivateUse && category != QChar::Other_NotAssigned;
}

bool canBeTyped(const QString &text)
{
    const auto characters = text.toUcs4();
    return !canonical(text).isEmpty() && characters.size() <= longestTyped
        && std::all_of(characters.begin(), characters.end(), isTypeable);
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

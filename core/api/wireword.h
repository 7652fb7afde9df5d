// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/wireenum.h"

#include <QHash>

namespace parting {

/// A word of the service in the one spelling that tables use: lower case, letters only, since the service writes
/// "one_time", "OneTime" and "onetime" for the same.
[[nodiscard]] inline QString plainWord(const QString &word)
{
    QString plain = word.toLower();
    plain.removeIf([](QChar c) { return c == u'_' || c == u' ' || c == u'-'; });
    return plain;
}

/// The value for `word`, which is kept as it came.
template <class E> [[nodiscard]] WireEnum<E> wireEnum(const QString &word, const QHash<QString, E> &table)
{
    return {.value = table.value(plainWord(word), E::Unknown), .text = word};
}

} // namespace parting

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/customer.h"

namespace parting {

/// Which of a customer's names a person types before the relationship is removed.
enum class TypedName { Company, Domain, Id };

struct NameToType {
    TypedName which{};
    QString text{};

    friend bool operator==(const NameToType &, const NameToType &) = default;
};

/// The company name; the domain where the name is empty, longer than 60 characters, has invisible characters or is
/// borne by another listed customer; the ID where the domain can't be typed either.
[[nodiscard]] NameToType nameToType(const Customer &, bool nameBorneByAnother);

/// Equal after Unicode normalisation (NFC), without outer blanks, inner runs of blanks counted as one. Case counts.
/// An empty expectation is matched by nothing.
[[nodiscard]] bool matches(const QString &typed, const QString &expected);

} // namespace parting

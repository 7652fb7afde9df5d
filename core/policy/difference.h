// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/snapshot.h"
#include "core/policy/removal.h"

#include <variant>
#include <vector>

namespace parting {

/// What can be different about one thing.
enum class Fact {
    Held, ///< bool: it is there
    Readable, ///< bool: the check could be made
    Relationship, ///< text
    Status, ///< text
    Quantity, ///< int
    Renewal, ///< bool: renews by itself
    End, ///< instant
    CancelUntil, ///< instant
    Other ///< something that decides and has no name on screen
};

using FactValue = std::variant<std::monostate, bool, int, QString, QDateTime>;

/// One fact that is no longer what it was. Texts are the service's own.
struct Difference {
    HoldingKind kind{}; ///< the relationship, or the collection that it belongs to
    QString id{}; ///< empty for a whole collection
    QString subject{}; ///< what to call it on screen; empty for a whole collection
    Fact fact{};
    FactValue before{}, after{};

    friend bool operator==(const Difference &, const Difference &) = default;
};

/// What decides and differs between two readings of one account, by collection and name. Empty exactly where their
/// fingerprints are equal.
[[nodiscard]] std::vector<Difference> differences(const AccountSnapshot &before, const AccountSnapshot &after);

} // namespace parting

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/sandbox/documents.h"

#include <string>
#include <vector>

namespace parting::sandbox {

/// One holding that keeps the relationship from being removed.
struct RemovalObstacle {
    Holding kind{};
    std::string id{}; ///< as sent; empty for an item that has none
    std::string reason{};
};

/// Everything that must be cleared first: Microsoft asks for suspended legacy subscriptions, cancelled new-commerce
/// ones, cancelled reservations and software (learn.microsoft.com/partner-center/remove-a-relationship). What it leaves
/// open is decided here as: everything that is or may still be billed is in the way.
[[nodiscard]] std::vector<RemovalObstacle> removalObstacles(const Documents &documents, Time now);

} // namespace parting::sandbox

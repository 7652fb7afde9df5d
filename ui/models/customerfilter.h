// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/service/customerlist.h"
#include "ui/models/customerquery.h"

#include <functional>
#include <vector>

namespace parting::ui {

enum class CustomerFilter { All, Resellers, OtherRelationships, Unreadable, RemovedHere };

using IsRemovedHere = std::function<bool(std::uint32_t row)>;

/// For every row of the list whether filter and query let it through. A few milliseconds for 100,000 rows.
[[nodiscard]] std::vector<bool> hitsIn(
    const CustomerList &, const CustomerQuery &, CustomerFilter, const IsRemovedHere &removedHere);

} // namespace parting::ui

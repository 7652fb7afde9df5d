// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/workflow/run.h"

#include <vector>

namespace parting {

/// A request as it is shown before it is sent.
struct ShownRequest {
    QString verb{};
    QString path{}; ///< with the version: "/v1/customers/…"
    QByteArray body{}; ///< JSON; empty for reads
    bool changesWhole = false; ///< `body` is what changes in the resource, which is sent back whole as read

    friend bool operator==(const ShownRequest &, const ShownRequest &) = default;
};

/// Every request that confirming a review leads to, in order, repeated reads named once.
[[nodiscard]] std::vector<ShownRequest> requestsOf(const Review &);

} // namespace parting

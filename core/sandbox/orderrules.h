// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/sandbox/answer.h"
#include "core/sandbox/documents.h"

#include <tl/expected.hpp>

#include <vector>

namespace parting::sandbox {

/// Which lines of an order a body asks to cancel (all of them where it names none), as places in its list; or why they
/// can't be: learn.microsoft.com/partner-center/developer/cancel-software-purchases and .../error-codes. In production
/// that is software alone, for 30 days where it is perpetual, within its window where it is a subscription.
[[nodiscard]] tl::expected<std::vector<std::size_t>, Answer> cancelledLines(
    const Documents &documents, const Json &order, const Json &body, Time now);

} // namespace parting::sandbox

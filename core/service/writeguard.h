// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/error.h"
#include "core/service/session.h"

#include <optional>

namespace parting {

/// Why nothing may be written to this customer in this session: it only reads, or the customer is not of its world
/// (practice IDs live in Practice, all others elsewhere). Empty where writing is allowed.
[[nodiscard]] std::optional<Error> writeRefusal(const Session &session, const CustomerId &customer);

} // namespace parting

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/sandbox/answer.h"
#include "core/sandbox/world.h"

namespace parting::sandbox {

/// `GET /v1/customers` with size, filter and both ways of paging. `totalCount` counts the page, not the whole. A token
/// is bound to the filter, not to the size; a bad one, or one past the end, is answered 400 with code 2000.
[[nodiscard]] Answer customerPage(const World &world, const Request &request, Time now);

} // namespace parting::sandbox

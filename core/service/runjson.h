// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/json/json.h"
#include "core/workflow/run.h"

namespace parting {

/// A run as it is saved: customer, partner, the run with its steps, and what was confirmed. Times are UTC.
[[nodiscard]] Json runJson(const Run &run);

} // namespace parting

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string>

namespace parting::bench {

/// What the bench server answers below /v1, the customer list apart: an account with a handful of holdings.
[[nodiscard]] std::string accountAnswer(const std::string &path);

} // namespace parting::bench

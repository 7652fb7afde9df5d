// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/policy/removal.h"

namespace parting {

/// The first line of an account: the worst that its findings say. Nothing is final while parts are being read, except
/// that there is no reseller relationship.
[[nodiscard]] Verdict verdictOf(const AccountSnapshot &, const std::vector<Finding> &);

} // namespace parting

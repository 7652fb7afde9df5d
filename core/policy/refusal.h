// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/policy/removal.h"

namespace parting {

/// What a refusal of the service speaks of: the findings about everything whose ID, or whose order's ID, stands in its
/// text, in the order in which the text names them, each once. Known texts name orders ("Please cancel the following
/// orders: …", github.com/microsoft/Partner-Center-PowerShell issue 215). Nothing in the text is understood but IDs
/// that the snapshot knows.
[[nodiscard]] std::vector<Finding> namedIn(const QString &serverText, const AccountSnapshot &, const QDateTime &now);

} // namespace parting

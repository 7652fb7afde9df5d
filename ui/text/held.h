// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/policy/held.h"

namespace parting::ui::texts {

[[nodiscard]] QString term(const QString &isoDuration); ///< "1 year"; the service's own word where it is another
[[nodiscard]] QString billing(const QString &cycle); ///< "monthly"; likewise
[[nodiscard]] QString status(const HeldItem &); ///< likewise; empty where the service has none

/// "25 × Microsoft 365 E3 · term 1 year · billed monthly · Suspended · until 30 Nov 2026"
[[nodiscard]] QString held(const HeldItem &);

} // namespace parting::ui::texts

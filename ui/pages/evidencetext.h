// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/service/evidence.h"

namespace parting::ui {

/// A run as a text to keep: who, what, when, under which IDs, and what was noted. Times with their offset from UTC.
[[nodiscard]] QString evidenceText(const Evidence &);

} // namespace parting::ui

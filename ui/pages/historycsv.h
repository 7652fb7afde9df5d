// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/workflow/pastrun.h"

#include <QByteArray>

namespace parting::ui {

/// Past runs as CSV, one line a step, each with all that is known of its run. Times with their offset from UTC.
[[nodiscard]] QByteArray historyCsv(const std::vector<PastRun> &);

} // namespace parting::ui

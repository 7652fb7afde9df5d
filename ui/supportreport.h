// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/service/customerdirectory.h"
#include "core/service/session.h"
#include "ui/pages/desktop.h"
#include "ui/widgets/messagebar.h"

namespace parting::ui {

/// What helps to find a fault and says nothing about anybody: versions of what runs, settings in effect, the kind of
/// world, counts, and the log, which is redacted. No token, no sign-in name, no customer's name, no path.
[[nodiscard]] QString supportReport(const Session &, const DirectoryState &);

/// Asks where to, writes it there, and says how that ended.
void saveReport(const Desktop &, QWidget *parent, const Session &, const DirectoryState &,
    std::function<void(const Message &)> say);

} // namespace parting::ui

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/service/session.h"

#include <QString>

class QMainWindow;

namespace parting::ui {

/// "Contoso AB – Parting – Practice": what is shown, the program, the world, and any host that is not Microsoft's.
[[nodiscard]] QString titleFor(const Session &, const QString &shown);

/// Puts into the corner of the menu bar that the data are not real, not Microsoft's, or only read.
void setWorldBadge(QMainWindow &, const Session &);

} // namespace parting::ui

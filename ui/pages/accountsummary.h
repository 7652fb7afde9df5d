// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/models/accountfacts.h"

namespace parting::ui {

/// An account in a few lines of plain text, for a mail or a ticket: who, the verdict, what is to be done, how old it
/// is.
[[nodiscard]] QString accountSummary(const AccountFacts &);

} // namespace parting::ui

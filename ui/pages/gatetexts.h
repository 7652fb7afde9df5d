// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/models/accountfacts.h"

#include <QString>

namespace parting::ui {

/// Why something is off, one sentence each; what the page says beside a button where it is on.
[[nodiscard]] QString sentenceFor(RemoveGate, const AccountFacts &);
[[nodiscard]] QString sentenceFor(WriteGate, const AccountFacts &); ///< empty for Open
[[nodiscard]] QString suspendSentence(ChangeGate); ///< empty for Open
[[nodiscard]] QString reactivateSentence(ChangeGate); ///< empty for Open
[[nodiscard]] QString cancelSentence(ChangeGate); ///< empty for Open
[[nodiscard]] QString renewalSentence(ChangeGate); ///< empty for Open

} // namespace parting::ui

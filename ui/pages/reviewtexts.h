// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/workflow/run.h"

#include <QStringList>

namespace parting::ui {

/// What a person is told before the last click; one sentence an entry. Removal by
/// learn.microsoft.com/partner-center/remove-a-relationship, suspension by
/// learn.microsoft.com/partner-center/customers/subscription-lifecycle.
struct ReviewTexts {
    QStringList willHappen{};
    QStringList staysBehind{}; ///< empty where the word makes no sense
    QStringList cantBeUndone{}; ///< for a clearing run: how it is undone
    QString confirm{}; ///< the last button: what it does
};

[[nodiscard]] ReviewTexts reviewTexts(const Review &);

/// The requests one below the other, as they will be sent; bodies indented under theirs.
[[nodiscard]] QString requestText(const Review &);

} // namespace parting::ui

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/workflow/run.h"

#include <QStringList>

namespace parting::ui {

/// What a person is told before the last click; one sentence an entry. Removal by
/// learn.microsoft.com/partner-center/remove-a-relationship, suspension by
/// learn.microsoft.com/partner-center/customers/subscription-lifecycle, cancellation by
/// learn.microsoft.com/partner-center/customers/new-commerce-cancellation-policy.
struct ReviewTexts {
    QString writesTitle{}; ///< empty for a removal, which is one thing
    QStringList writes{}; ///< what each is about, in their order
    QStringList willHappen{};
    QStringList refund{}; ///< estimates; empty where nothing is cancelled
    QStringList staysBehind{}; ///< empty where the word makes no sense
    QStringList cantBeUndone{}; ///< for a clearing run: how it is undone
    QString confirm{}; ///< the last button: what it does
};

[[nodiscard]] ReviewTexts reviewTexts(const Review &);

/// The requests one below the other, as they will be sent; bodies indented under theirs.
[[nodiscard]] QString requestText(const Review &);

} // namespace parting::ui

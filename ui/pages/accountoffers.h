// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/models/accountfacts.h"

#include <QString>

namespace parting::ui {

/// What can be begun for the account shown, besides its buttons: the Customer menu offers it. A reason that is empty
/// means that nothing is in the way.
struct AccountOffers {
    QString whyNotSuspend{};
    QString whyNotClearAll{};
    QString whyNotSoftExit{};
    QString whyNotEndDelegatedAdmin{};
    QString whyNotRemove{};
    QString whyNotTake{}; ///< why nothing of the account can be copied or saved
};

[[nodiscard]] AccountOffers offersOf(const AccountFacts &);
/// Nothing at all, for one reason.
[[nodiscard]] AccountOffers noOffers(const QString &why);

} // namespace parting::ui

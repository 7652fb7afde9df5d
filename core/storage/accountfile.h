// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/partneraccount.h"

namespace parting {

/// Every account that was set up, and the one last worked with.
struct AccountList {
    QList<PartnerAccount> accounts{};
    QString current{}; ///< its id; empty: none

    [[nodiscard]] const PartnerAccount *find(const QString &id) const;
};

/// From accounts.ini in that folder. Entries without an id, or with one that is no plain folder name, are left out; the
/// rest may still have flaws.
[[nodiscard]] AccountList loadAccounts(const QString &folder);
/// False where the folder can't be written. The file holds no secret.
bool saveAccounts(const QString &folder, const AccountList &list);

} // namespace parting

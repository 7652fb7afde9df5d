// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/snapshot.h"

namespace parting {

/// The names of the Azure subscriptions under a plan that are not inactive; those of an unknown status are among them.
/// Empty, too, where they were not read.
[[nodiscard]] QStringList activeUnder(const Subscription &plan, const AccountSnapshot &);

/// Whether every Azure subscription under the active plans was read.
[[nodiscard]] bool azureWasRead(const AccountSnapshot &);

/// Whether the customer has an Azure reservation that is neither returned nor over.
[[nodiscard]] bool holdsReservation(const AccountSnapshot &, const QDateTime &now);

/// Whether an Azure plan or legacy Azure subscription can't be suspended yet, as far as is known: something under it is
/// active or was not read, or a reservation is held (learn.microsoft.com/partner-center/developer/error-codes, 900115).
[[nodiscard]] bool runsInAzure(const Subscription &, const AccountSnapshot &, const QDateTime &now);

} // namespace parting

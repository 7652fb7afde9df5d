// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/error.h"
#include "core/domain/particulars.h"
#include "core/domain/snapshot.h"

namespace parting::ui::texts {

// What was looked up of a customer, that it is being read, or why it could not be; without a title.
[[nodiscard]] QString contact(const Part<SupportContact> &);
[[nodiscard]] QString licences(const Part<Provisioning> &);
[[nodiscard]] QString resellers(const Part<Listing<IndirectReseller>> &);

/// Title and value of all that is known of it; one pair for "reading", or for why it could not be.
[[nodiscard]] QList<std::pair<QString, QString>> billing(const Part<BillingProfile> &);

} // namespace parting::ui::texts

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/auditrecord.h"
#include "core/domain/particulars.h"
#include "core/domain/snapshot.h"
#include "core/json/json.h"

#include <vector>

namespace parting {

// One item of JSON into one value. The answer is what is wrong with its identity ("/id is missing"), or empty.
// Everything else is optional; see core/json/read.h.

[[nodiscard]] QString readItem(const Json &json, Customer &customer);
[[nodiscard]] QString readItem(const Json &json, Partner &partner);
[[nodiscard]] QString readItem(const Json &json, Subscription &subscription);
[[nodiscard]] QString readItem(const Json &json, Entitlement &entitlement);
[[nodiscard]] QString readItem(const Json &json, Order &order);
[[nodiscard]] QString readItem(const Json &json, AzureEntitlement &entitlement);
[[nodiscard]] QString readItem(const Json &json, Reservation &reservation);
[[nodiscard]] QString readItem(const Json &json, Transfer &transfer);
[[nodiscard]] QString readItem(const Json &json, AuditRecord &record);

[[nodiscard]] QString readItem(const Json &json, SupportContact &contact);
[[nodiscard]] QString readItem(const Json &json, Provisioning &provisioning);
[[nodiscard]] QString readItem(const Json &json, IndirectReseller &reseller);
[[nodiscard]] QString readItem(const Json &json, BillingProfile &profile);

[[nodiscard]] Address addressFrom(const Json &json);

/// By what two items are the same one; empty where they never are.
[[nodiscard]] QString identityOf(const Subscription &subscription);
[[nodiscard]] QString identityOf(const Entitlement &entitlement);
[[nodiscard]] QString identityOf(const Order &order);
[[nodiscard]] QString identityOf(const AzureEntitlement &entitlement);
[[nodiscard]] QString identityOf(const Reservation &reservation);
[[nodiscard]] QString identityOf(const Transfer &transfer);
[[nodiscard]] QString identityOf(const IndirectReseller &reseller);
[[nodiscard]] QString identityOf(const AuditRecord &record);

/// The items of a list in their order, each followed by those in its `includedEntitlements`.
[[nodiscard]] std::vector<const Json *> flattened(const Json &items);

} // namespace parting

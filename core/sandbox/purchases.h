// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/sandbox/documents.h"

namespace parting::sandbox {

/// For whom and when the documents are made; the salt makes their IDs differ between customers.
struct PurchaseContext {
    std::string customerId{};
    std::uint64_t salt = 0;
    Time now{};
};

/// Turns the short form of the seeds, such as `{"use":"nce-e3","bought":"-2d","quantity":18}`, into subscriptions,
/// entitlements, Azure subscriptions and the orders behind them. Members of `set` are merged over the result, those
/// of `orderSet` over a subscription's order.
void addPurchases(Documents &documents, const Json &holds, const PurchaseContext &context);

} // namespace parting::sandbox

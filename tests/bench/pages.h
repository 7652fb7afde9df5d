// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string>

namespace parting::bench {

inline constexpr int customersAPage = 500;

/// The Microsoft ID of the customer at that place of the list.
[[nodiscard]] std::string customerId(int index);
/// A page of `customers` invented ones as the service writes it: about 700 bytes each. Page 0 is the first.
[[nodiscard]] std::string customerPage(int page, int customers);
[[nodiscard]] int pagesFor(int customers);
/// What stands in the continuation token for that page.
[[nodiscard]] std::string tokenFor(int page);

} // namespace parting::bench

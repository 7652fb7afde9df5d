// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/sandbox/json.h"

namespace parting::sandbox {

/// The files of resources/sandbox, as text and parsed once. Texts that begin with @ are dates (see resolveDates).
extern const char *const customersText;
extern const char *const namesText;
extern const char *const partnerText;
extern const char *const productsText;

/// The named customers and the odd rows between them, in list order.
[[nodiscard]] const Json &namedCustomers();
/// What the names, places and holdings of all others are made of.
[[nodiscard]] const Json &generatedNames();
[[nodiscard]] const Json &partnerSeed();
[[nodiscard]] const Json &products();

} // namespace parting::sandbox

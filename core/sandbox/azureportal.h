// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/sandbox/routes.h"

namespace parting::sandbox {

/// The practice world's Azure portal, a page for people: `/azure` lists customers with something in Azure,
/// `/azure/{customer}` what one has, with a button each to end it. POST to `/azure/{customer}/subscriptions/{id}` or
/// `/azure/{customer}/reservations/{order}` ends it, as the buttons do, and leads back to the page. What was ended
/// shows in the API some time later.
[[nodiscard]] Outcome azurePortal(World &world, const Request &request, Time now);

} // namespace parting::sandbox

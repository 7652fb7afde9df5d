// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/sandbox/routes.h"

#include <string>
#include <vector>

namespace parting::sandbox {

/// A request on its way through a route.
struct Call {
    World &world;
    const Request &request;
    Time now;
    std::vector<std::string> ids; ///< the path's stars, in order
};

[[nodiscard]] Outcome getCustomer(Call &call);
[[nodiscard]] Outcome getCompanyProfile(Call &call);
[[nodiscard]] Outcome getBillingProfile(Call &call);
[[nodiscard]] Outcome listSubscriptions(Call &call);
[[nodiscard]] Outcome getSubscription(Call &call);
[[nodiscard]] Outcome patchSubscription(Call &call);
[[nodiscard]] Outcome listEntitlements(Call &call);
[[nodiscard]] Outcome listOrders(Call &call);
/// `PATCH /v1/customers/{id}` with relationshipToPartner none: refused while anything is in the way.
[[nodiscard]] Outcome removeRelationship(Call &call);

} // namespace parting::sandbox

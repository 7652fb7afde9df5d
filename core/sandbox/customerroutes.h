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

/// The customer that the path names, or the refusal where it can't be read; `part` is what seeded refusals go by.
[[nodiscard]] tl::expected<std::uint32_t, Answer> customerOf(const Call &call, std::string_view part);
[[nodiscard]] Outcome refused(Answer answer);

[[nodiscard]] Outcome getCustomer(Call &call);
[[nodiscard]] Outcome getCompanyProfile(Call &call);
[[nodiscard]] Outcome getBillingProfile(Call &call);
[[nodiscard]] Outcome listSubscriptions(Call &call);
[[nodiscard]] Outcome getSubscription(Call &call);
[[nodiscard]] Outcome patchSubscription(Call &call);
[[nodiscard]] Outcome listEntitlements(Call &call);
[[nodiscard]] Outcome listOrders(Call &call);
[[nodiscard]] Outcome listAzureEntitlements(Call &call);
/// The reservations of one entitlement: `…/artifacts/reservedinstance/groups/{}/lineitems/{}/resource/{}`.
[[nodiscard]] Outcome getReservations(Call &call);
/// A bare array, as the service sends it.
[[nodiscard]] Outcome listTransfers(Call &call);
[[nodiscard]] Outcome getSupportContact(Call &call); ///< new commerce has none
[[nodiscard]] Outcome getProvisioningStatus(Call &call);
/// The indirect reseller of a customer. A partner without any, as this one is for most, is refused.
[[nodiscard]] Outcome listRelationships(Call &call);
/// A cart that was not checked out: no list has it, and nothing minds it.
[[nodiscard]] Outcome getCart(Call &call);
/// `PATCH /v1/customers/{id}` with relationshipToPartner none: refused while anything is in the way. With
/// allowDelegatedAccess false it ends delegated administration.
[[nodiscard]] Outcome patchCustomer(Call &call);
[[nodiscard]] Outcome getOrder(Call &call);
/// Cancels an order of software, or some of its lines, by the rules of orderrules.h.
[[nodiscard]] Outcome patchOrder(Call &call);

} // namespace parting::sandbox

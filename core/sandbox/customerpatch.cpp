// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sandbox/customerroutes.h"
#include "core/sandbox/removalguard.h"

#include <array>

namespace parting::sandbox {

namespace {

/// Answers of the removal differ from everything else: PascalCase, nulls written out, no byte order mark.
constexpr auto removedBody =
    R"({"Id":null,"CommerceId":null,"CompanyProfile":null,"BillingProfile":null,)"
    R"("RelationshipToPartner":"none","AllowDelegatedAccess":null,"UserCredentials":null,)"
    R"("CustomDomains":null,"AssociatedPartnerId":null,"Attributes":{"ObjectType":"Customer"}})";

/// The real text for live subscriptions has never been published; clients must not depend on this one. The status
/// differs from customer to customer for the same reason.
Answer obstacleAnswer(const std::vector<RemovalObstacle> &obstacles, std::uint64_t which)
{
    constexpr std::array statuses{400, 403, 409};
    std::string ids;
    bool reserved = false;
    for (const RemovalObstacle &obstacle : obstacles) {
        reserved = reserved || obstacle.kind == Holding::Entitlement;
        ids += (ids.empty() ? "" : ", ") + obstacle.id;
    }
    const std::string text = reserved
        ? "Customer relationship cannot be removed due to active Azure reserved instances."
          "Please cancel the following orders: "
        : "Customer relationship cannot be removed due to active purchases: ";
    return refusal(statuses[which % statuses.size()], 2000, text + ids);
}

/// Besides the relationship, delegated administration is all that can be changed of a customer, and only ended:
/// learn.microsoft.com/partner-center/developer/remove-dap.
bool endsDelegation(const Json &body)
{
    const Json *allowed = memberNoCase(body, "allowDelegatedAccess");
    return allowed && *allowed == false && !memberNoCase(body, "relationshipToPartner");
}

bool asksForNone(const Json &body)
{
    const Json *relationship = memberNoCase(body, "relationshipToPartner");
    return relationship
        && ((relationship->is_string() && equalNoCase(relationship->get<std::string>(), "none")) || *relationship == 5);
}

} // namespace

Outcome patchCustomer(Call &call)
{
    const Answer none = refusal(404, 3000, "The relationship between the partner and customer does not exist.");
    const auto known = call.world.population().find(call.ids.front());
    if (known && call.world.presence(*known, call.now) != Presence::Here)
        return refused(none);
    const auto index = customerOf(call, "customer");
    if (!index)
        return refused(index.error());
    const Json body = Json::parse(call.request.body, nullptr, false);
    if (endsDelegation(body)) {
        call.world.editCustomer(*index, {{"allowDelegatedAccess", false}});
        return {.answer = resource(call.world.actual(*index).customer), .changed = true};
    }
    if (!asksForNone(body))
        return refused(refusal(400, 2000, "The request body is not valid."));
    if (const auto removable = customerOf(call, "removal"); !removable)
        return refused(removable.error());
    if (call.world.listed(*index).relationship != "reseller")
        return refused(none);
    const auto obstacles = removalObstacles(call.world.actual(*index), call.now);
    if (!obstacles.empty())
        return refused(obstacleAnswer(obstacles, *index + call.world.seed()));
    call.world.remove(*index, call.now);
    return {.answer = withText(200, "application/json", removedBody), .changed = true};
}

} // namespace parting::sandbox

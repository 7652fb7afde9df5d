// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sandbox/routes.h"

#include "core/sandbox/auditlog.h"
#include "core/sandbox/bearer.h"
#include "core/sandbox/customerroutes.h"
#include "core/sandbox/guid.h"
#include "core/sandbox/listing.h"
#include "core/sandbox/seeds.h"

#include <array>
#include <string_view>

namespace parting::sandbox {

namespace {

Outcome listCustomers(Call &call)
{
    return {.answer = customerPage(call.world, call.request, call.now)};
}

Outcome organization(Call &)
{
    Json profile{{"id", partnerTenantId()}};
    profile.update(partnerSeed()["organization"]);
    profile["tenantId"] = partnerTenantId();
    profile["links"] = {{"self", linkTo("/profiles/organization")}};
    profile["attributes"] = {{"etag", "-2142348048554929329"}, {"objectType", "OrganizationProfile"}};
    return {.answer = resource(profile)};
}

Outcome relationshipRequest(Call &)
{
    std::string url = textOf(partnerSeed(), "relationshipRequest");
    const std::string_view partner = "{partner}";
    url.replace(url.find(partner), partner.size(), partnerTenantId());
    return {.answer = resource({{"url", url}, {"attributes", {{"objectType", "RelationshipRequest"}}}})};
}

struct Route {
    std::string_view method;
    std::string_view path; ///< a star stands for an ID
    Outcome (*handle)(Call &);
};

constexpr std::array routes{
    Route{"GET", "v1/profiles/organization", organization},
    Route{"GET", "v1/customers", listCustomers},
    Route{"GET", "v1/customers/relationshiprequests", relationshipRequest},
    Route{"GET", "v1/customers/*", getCustomer},
    Route{"PATCH", "v1/customers/*", patchCustomer},
    Route{"GET", "v1/customers/*/profiles/company", getCompanyProfile},
    Route{"GET", "v1/customers/*/profiles/billing", getBillingProfile},
    Route{"GET", "v1/customers/*/subscriptions", listSubscriptions},
    Route{"GET", "v1/customers/*/subscriptions/*", getSubscription},
    Route{"PATCH", "v1/customers/*/subscriptions/*", patchSubscription},
    Route{"GET", "v1/customers/*/subscriptions/*/azureentitlements", listAzureEntitlements},
    Route{"GET", "v1/customers/*/subscriptions/*/supportcontact", getSupportContact},
    Route{"GET", "v1/customers/*/subscriptions/*/provisioningstatus", getProvisioningStatus},
    Route{"GET", "v1/customers/*/entitlements", listEntitlements},
    Route{"GET", "v1/customers/*/artifacts/reservedinstance/groups/*/lineitems/*/resource/*", getReservations},
    Route{"GET", "v1/customers/*/transfers", listTransfers},
    Route{"GET", "v1/customers/*/relationships", listRelationships},
    Route{"GET", "v1/customers/*/carts/*", getCart},
    Route{"GET", "v1/customers/*/orders", listOrders},
    Route{"GET", "v1/customers/*/orders/*", getOrder},
    Route{"PATCH", "v1/customers/*/orders/*", patchOrder},
    Route{"GET", "v1/auditrecords", listAuditRecords},
};

bool matches(std::string_view pattern, const std::vector<std::string> &segments, std::vector<std::string> &ids)
{
    ids.clear();
    for (const std::string &segment : segments) {
        const std::size_t end = std::min(pattern.find('/'), pattern.size());
        if (pattern.empty() || (pattern.substr(0, end) != "*" && !equalNoCase(pattern.substr(0, end), segment)))
            return false;
        if (pattern.substr(0, end) == "*")
            ids.push_back(segment);
        pattern.remove_prefix(std::min(end + 1, pattern.size()));
    }
    return pattern.empty();
}

/// What changed is told by the activity log.
Outcome noted(Outcome outcome, Call &call)
{
    if (outcome.changed)
        noteChange(call.world, call.request, call.now);
    return outcome;
}

} // namespace

Outcome dispatch(World &world, const Request &request, Time now)
{
    Call call{.world = world, .request = request, .now = now, .ids = {}};
    const std::vector<std::string> segments = request.segments();
    bool pathKnown = false;
    for (const Route &route : routes) {
        if (!matches(route.path, segments, call.ids))
            continue;
        if (route.method == request.method)
            return noted(route.handle(call), call);
        pathKnown = true;
    }
    if (pathKnown)
        return {.answer = gateway(405, "The requested resource does not support this method.")};
    return {.answer = refusal(404, 1000, "The resource was not found.")};
}

} // namespace parting::sandbox

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sandbox/documents.h"

#include "core/sandbox/answer.h"
#include "core/sandbox/base64.h"
#include "core/sandbox/guid.h"
#include "core/sandbox/purchases.h"
#include "core/sandbox/seeds.h"

namespace parting::sandbox {

namespace {

Json addressAt(const Json &place)
{
    return {{"country", place[0]}, {"city", place[1]}, {"addressLine1", place[2]}, {"postalCode", place[3]},
        {"firstName", "Kim"}, {"lastName", "Example"}, {"phoneNumber", "+1 555 0100"}};
}

Json companyProfile(const Identity &who, const Json &place)
{
    Json profile{{"tenantId", who.id}};
    if (!who.domain.empty())
        profile["domain"] = who.domain;
    profile["companyName"] = who.name;
    profile["address"] = addressAt(place);
    profile["email"] = "admin@" + (who.domain.empty() ? "nowhere.example" : who.domain);
    profile["links"] = {{"self", linkTo("/customers/" + who.id + "/profiles/company")}};
    profile["attributes"] = {{"objectType", "CustomerCompanyProfile"}};
    return profile;
}

Json billingProfile(const Identity &who, const Json &place, std::uint64_t number)
{
    return {{"id", practiceGuid(number, ~number)}, {"firstName", "Kim"}, {"lastName", "Example"},
        {"email", "billing@" + (who.domain.empty() ? "nowhere.example" : who.domain)}, {"culture", "en-US"},
        {"language", "en"}, {"companyName", who.name}, {"defaultAddress", addressAt(place)},
        {"links", {{"self", linkTo("/customers/" + who.id + "/profiles/billing")}}},
        {"attributes",
            {{"etag", std::to_string(static_cast<std::int64_t>(number))}, {"objectType", "CustomerBillingProfile"}}}};
}

Json customerDocument(const Identity &who, const Json &place, std::uint64_t number)
{
    Json customer{{"id", who.id}, {"commerceId", practiceGuid(number, mixed(number, 1))}};
    customer["companyProfile"] = companyProfile(who, place);
    customer["billingProfile"] = billingProfile(who, place, number);
    customer["relationshipToPartner"] = who.relationship;
    customer["allowDelegatedAccess"] = false;
    if (!who.domain.empty())
        customer["customDomains"] = Json::array({who.domain});
    customer["links"] = {{"self", linkTo("/customers/" + who.id)}};
    customer["attributes"] = {{"objectType", "Customer"}};
    return customer;
}

} // namespace

const std::vector<Json> &Documents::of(Holding kind) const
{
    static const std::vector<Json> none;
    const auto found = holdings.find(kind);
    return found == holdings.end() ? none : found->second;
}

Json *Documents::find(Holding kind, const std::string &id)
{
    for (Json &document : holdings[kind])
        if (!id.empty() && equalNoCase(idOf(kind, document), id))
            return &document;
    return nullptr;
}

std::string idOf(Holding kind, const Json &document)
{
    return textOf(kind == Holding::Entitlement ? objectOf(document, "referenceOrder") : document, "id");
}

Documents seedDocuments(const Population &population, std::uint32_t index, Time start)
{
    const Identity who = population.identity(index);
    Documents documents{.customer = customerDocument(who, population.place(index), mixed(index, 11)), .holdings = {}};
    addPurchases(documents, population.holdings(index), {.customerId = who.id, .salt = mixed(index, 77), .now = start});
    const Json *seed = population.seed(index);
    for (Json transfer : seed ? seed->value("transfers", Json::array()) : Json::array()) {
        transfer["customerTenantId"] = who.id;
        resolveDates(transfer, start);
        documents.holdings[Holding::Transfer].push_back(std::move(transfer));
    }
    if (seed && seed->contains("customer"))
        documents.customer.merge_patch(seed->at("customer"));
    return documents;
}

std::string etagFor(const std::string &id, int version)
{
    return toBase64(Json{{"id", id}, {"version", version}}.dump());
}

int versionOf(const std::string &etag)
{
    const Json parsed = Json::parse(fromBase64(etag).value_or(""), nullptr, false);
    return parsed.is_object() ? parsed.value("version", 0) : 0;
}

} // namespace parting::sandbox

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/sandbox/client.h"

#include <gtest/gtest.h>

#include <fstream>

namespace parting::sandbox::test {

namespace {

/// Microsoft's description of the customer service as facts: shape, member, type.
const Json &shapes()
{
    static const Json parsed = Json::parse(std::ifstream(PARTING_TEST_DATA "/customerservice.json"))["shapes"];
    return parsed;
}

void expectShape(const Json &value, const std::string &shape, const std::string &where);

void expectType(const Json &value, const std::string &type, const std::string &where)
{
    if (type.ends_with("[]")) {
        ASSERT_TRUE(value.is_array()) << where;
        for (const Json &item : value)
            expectType(item, type.substr(0, type.size() - 2), where + "[]");
    } else if (shapes().contains(type)) {
        expectShape(value, type, where);
    } else {
        const std::string actual = value.is_number_integer() ? "integer" : value.type_name();
        EXPECT_EQ(actual, type) << where;
    }
}

/// Every member that is sent is described, under that name, with that type.
void expectShape(const Json &value, const std::string &shape, const std::string &where)
{
    ASSERT_TRUE(value.is_object()) << where;
    for (const auto &[name, member] : value.items()) {
        ASSERT_TRUE(shapes()[shape].contains(name)) << where << '/' << name << " is not a member of " << shape;
        expectType(member, shapes()[shape][name], where + '/' + name);
    }
}

/// Customers whose documents are odd on purpose; their oddities are not the contract's business.
bool isOdd(const Json &item)
{
    return !item.contains("id");
}

class Contract : public testing::Test {
protected:
    std::unique_ptr<Server> server = started({.customers = 120, .callsPerMinute = 0});
    Client client{*server};
};

} // namespace

TEST_F(Contract, PagesOfCustomers)
{
    const Json page = client.get("/v1/customers?size=50").json();
    expectShape(page, "CustomerPage", "page");
    EXPECT_EQ(page["items"].size(), 50U);
}

TEST_F(Contract, EveryCustomerAndItsProfiles)
{
    int seen = 0;
    const Json page = client.get("/v1/customers").json();
    for (const Json &item : page["items"]) {
        const Reply reply = isOdd(item) ? Reply() : client.get("/v1/customers/" + item["id"].get<std::string>());
        if (reply.status != 200)
            continue;
        const std::string name = item["companyProfile"]["companyName"];
        const Json customer = reply.json();
        expectShape(customer, "Customer", name);
        for (const char *member : {"id", "companyProfile", "relationshipToPartner"})
            EXPECT_TRUE(customer.contains(member)) << name;
        const Reply profile = client.get("/v1/customers/" + item["id"].get<std::string>() + "/profiles/company");
        expectShape(profile.json(), "CustomerCompanyProfile", name);
        EXPECT_EQ(profile.json(), customer["companyProfile"]) << name;
        ++seen;
    }
    EXPECT_GE(seen, 115);
}

TEST_F(Contract, BillingProfileAndRelationshipRequest)
{
    expectShape(
        client.get(client.customerPath("Contoso AB", "/profiles/billing")).json(), "CustomerBillingProfile", "billing");
    const Json request = client.get("/v1/customers/relationshiprequests").json();
    expectShape(request, "RelationshipRequest", "request");
    EXPECT_EQ(request["url"].get<std::string>().rfind("https://admin.microsoft.com/", 0), 0U);
}

TEST_F(Contract, TheRemovalAnswerNamesOnlyMembersOfACustomer)
{
    const Json answer = client.remove("Tailspin Toys").json();
    for (const auto &[name, value] : answer.items()) {
        std::string camel = name;
        camel.front() = static_cast<char>(camel.front() - 'A' + 'a');
        EXPECT_TRUE(shapes()["Customer"].contains(camel)) << name;
    }
}

TEST_F(Contract, OrganizationProfileSaysWhoWeAre)
{
    const Json profile = client.get("/v1/profiles/organization").json();
    EXPECT_EQ(profile["profileType"], "OrganizationProfile");
    EXPECT_EQ(profile["id"], profile["tenantId"]);
    for (const char *member : {"companyName", "defaultAddress", "domain", "email", "language", "culture", "links"})
        EXPECT_TRUE(profile.contains(member)) << member;
    EXPECT_TRUE(profile["attributes"]["etag"].is_string());
}

TEST_F(Contract, EntitlementsShowTheirExpiryOnlyWhenAsked)
{
    const std::string path = client.customerPath("Wide World Importers", "/entitlements");
    const Json shy = client.get(path).json()["items"];
    const Json open = client.get(path + "?showExpiry=true").json()["items"];
    ASSERT_EQ(open.size(), 1U);
    EXPECT_FALSE(shy[0].contains("expiryDate"));
    EXPECT_TRUE(open[0].contains("expiryDate"));
    EXPECT_EQ(open[0]["entitledArtifacts"][0]["artifactType"], "reservedinstance");
    EXPECT_EQ(client.get(path + "?entitlementType=software").json()["items"].size(), 0U);
    EXPECT_EQ(client.get(path + "?entitlementType=virtualmachinereservedinstance").json()["items"].size(), 1U);
}

TEST_F(Contract, OrdersBelongToWhatIsHeld)
{
    const Json orders = client.get(client.customerPath("Contoso AB", "/orders")).json()["items"];
    const Json subscriptions = client.subscriptions("Contoso AB");
    ASSERT_EQ(orders.size(), subscriptions.size());
    for (std::size_t i = 0; i < orders.size(); ++i) {
        EXPECT_EQ(orders[i]["id"], subscriptions[i]["orderId"]);
        EXPECT_EQ(orders[i]["lineItems"][0]["subscriptionId"], subscriptions[i]["id"]);
        EXPECT_EQ(orders[i]["status"], "completed");
    }
    EXPECT_EQ(
        client.get(client.customerPath("Lucerne Publishing", "/orders?billingType=onetime")).json()["items"].size(),
        2U);
    EXPECT_EQ(client.get(client.customerPath("Woodgrove Bank", "/orders")).json()["items"][0]["status"], "pending");
}

TEST_F(Contract, OddCustomersAreOddInTheirOwnWay)
{
    EXPECT_EQ(client.get(client.customerPath("Relecloud")).body,
        R"({"code":1002,"description":"Authorization Failed","data":[],"source":"PartnerFD"})");
    EXPECT_EQ(client.get(client.customerPath("Relecloud", "/orders")).code(), 1002);
    EXPECT_EQ(client.get(client.customerPath("Terra Firm", "/orders")).body,
        "The supplied role does not have the rights to perform the requested operation.");
    EXPECT_EQ(client.get(client.customerPath("Terra Firm", "/subscriptions")).status, 200);
    EXPECT_EQ(client.get(client.customerPath("Oceania Security", "/entitlements")).status, 403);
    EXPECT_EQ(client.get(client.customerPath("Humongous Insurance", "/subscriptions")).json()["totalCount"], 37);
    const Json unreadable = client.subscriptions("Boulder Innovations");
    EXPECT_FALSE(unreadable[1].contains("id"));
    EXPECT_EQ(unreadable[2]["id"], 4711);
    const Json closed = client.get(client.customerPath("Kråkebo Förskola")).json();
    EXPECT_FALSE(closed.contains("customDomains"));
    EXPECT_FALSE(closed["companyProfile"].contains("address"));
    const Json zoo = client.subscriptions("Tidsmaskinen Ur & Klockor")[0];
    EXPECT_NE(zoo["creationDate"].get<std::string>().find(": "), std::string::npos);
    EXPECT_EQ(zoo["effectiveStartDate"].get<std::string>().size(), 28U) << "seven digits";
    EXPECT_EQ(zoo["commitmentEndDate"].get<std::string>().size(), 19U) << "no zone";
}

} // namespace parting::sandbox::test

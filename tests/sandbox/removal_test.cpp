// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/sandbox/client.h"

#include <gtest/gtest.h>

#include <set>

namespace parting::sandbox::test {

namespace {

using namespace std::chrono_literals;

constexpr auto removedBody =
    R"({"Id":null,"CommerceId":null,"CompanyProfile":null,"BillingProfile":null,"RelationshipToPartner":"none",)"
    R"("AllowDelegatedAccess":null,"UserCredentials":null,"CustomDomains":null,"AssociatedPartnerId":null,)"
    R"("Attributes":{"ObjectType":"Customer"}})";

class Removal : public testing::Test {
protected:
    Clock clock{};
    std::unique_ptr<Server> server = started({.clock = clock.reader()});
    Client client{*server};

    /// The item of a page with that ID is still there.
    bool isListed(const std::string &id) const
    {
        const Json page = client.get("/v1/customers").json();
        for (const Json &item : page["items"])
            if (item.value("id", "") == id)
                return true;
        return false;
    }
};

struct Case {
    const char *customer;
    std::size_t blockers;
};

void PrintTo(const Case &one, std::ostream *out)
{
    *out << one.customer;
}

class Guard : public testing::TestWithParam<Case> { };

} // namespace

TEST_F(Removal, AnswersWithTheFamous242Bytes)
{
    const Reply reply = client.remove("Tailspin Toys");
    EXPECT_EQ(reply.status, 200);
    EXPECT_EQ(reply.body.size(), 242U);
    EXPECT_EQ(reply.body, removedBody);
    EXPECT_EQ(reply.header("Content-Type"), "application/json");
    EXPECT_EQ(reply.header("Content-Length"), "242");
}

TEST_F(Removal, BodiesAreBoundLoosely)
{
    for (const char *body : {R"({"relationshipToPartner":"none"})",
             R"({"RelationshipToPartner":"None","Attributes":null})", R"({"relationshiptopartner":5,"unknown":[1]})"}) {
        const auto fresh = started();
        const Client other(*fresh);
        EXPECT_EQ(other.patch(other.customerPath("Tailspin Toys"), body).status, 200) << body;
    }
    for (const char *body : {"", "{}", "[]", "null", "none", R"({"relationshipToPartner":"reseller"})",
             R"({"relationshipToPartner":null})", R"({"allowDelegatedAccess":true})"}) {
        const Reply reply = client.patch(client.customerPath("Tailspin Toys"), body);
        EXPECT_EQ(reply.status, 400) << body;
        EXPECT_EQ(reply.code(), 2000) << body;
    }
}

TEST_F(Removal, FadesAsTheRealOneDoes)
{
    const std::string id = client.customer("Tailspin Toys");
    const std::string path = "/v1/customers/" + id;
    ASSERT_EQ(client.remove("Tailspin Toys").status, 200);
    EXPECT_EQ(client.get(path).json()["relationshipToPartner"], "reseller") << "reads lag behind";
    EXPECT_EQ(client.patch(path, R"({"relationshipToPartner":"none"})").code(), 3000);
    clock.pass(1001ms); // 60 s at a scale of 60
    EXPECT_EQ(client.get(path).status, 404);
    EXPECT_EQ(client.get(path).code(), 3000);
    EXPECT_EQ(client.get(path + "/subscriptions").code(), 3000);
    EXPECT_TRUE(isListed(id));
    clock.pass(1000ms);
    EXPECT_FALSE(isListed(id));
    EXPECT_EQ(client.patch(path, R"({"relationshipToPartner":"none"})").code(), 3000);
}

TEST_F(Removal, EverySecondCustomerLeaves20002Behind)
{
    const std::string clean = client.customerPath("Solna Redovisning AB");
    const std::string id = server->customerIds()[1]; // the second place, an odd one
    ASSERT_TRUE(server->vanish(id));
    const Reply reply = client.get("/v1/customers/" + id);
    EXPECT_EQ(reply.status, 403);
    EXPECT_EQ(reply.body,
        R"({"code":20002,"description":"No relationship between caller and account.","data":[],"source":"PartnerFD"})");
    EXPECT_FALSE(isListed(id));
    EXPECT_EQ(client.patch("/v1/customers/" + id, R"({"relationshipToPartner":"none"})").code(), 3000);
}

TEST_F(Removal, RefusalsVaryAndNameWhatIsInTheWay)
{
    std::set<int> statuses;
    for (const char *name : {"Contoso AB", "Adatum Corporation", "Fabrikam, Inc."}) {
        const Reply reply = client.remove(name);
        EXPECT_EQ(reply.code(), 2000) << name;
        const std::string id = client.subscriptions(name)[0]["id"];
        EXPECT_NE(reply.body.find(id), std::string::npos) << reply.body;
        EXPECT_EQ(client.get(client.customerPath(name)).status, 200);
        statuses.insert(reply.status);
    }
    EXPECT_EQ(statuses, (std::set<int>{400, 403, 409}));
    EXPECT_NE(
        client.remove("Wide World Importers").body.find("Please cancel the following orders: "), std::string::npos);
}

TEST_F(Removal, AnAdvisorHasNothingToRemove)
{
    const Reply reply = client.remove("Coho Vineyard");
    EXPECT_EQ(reply.status, 404);
    EXPECT_EQ(reply.code(), 3000);
    ASSERT_TRUE(server->editCustomer(client.customer("Tailspin Toys"), R"({"relationshipToPartner":"none"})"));
    EXPECT_EQ(client.remove("Tailspin Toys").code(), 3000);
}

TEST_F(Removal, ClearingTheLegacySubscriptionsOpensTheWay)
{
    EXPECT_EQ(server->blockers(client.customer("Adatum Corporation")).size(), 2U);
    for (std::size_t n : {0U, 1U}) {
        EXPECT_EQ(client.change("Adatum Corporation", n, {{"status", "suspended"}}).status, 200);
        clock.pass(1s);
    }
    EXPECT_TRUE(server->blockers(client.customer("Adatum Corporation")).empty());
    EXPECT_EQ(client.remove("Adatum Corporation").status, 200);
}

TEST_P(Guard, SeesWhatIsInTheWay)
{
    const auto server = started();
    const Client client(*server);
    const Case &expected = GetParam();
    const auto blockers = server->blockers(client.customer(expected.customer));
    EXPECT_EQ(blockers.size(), expected.blockers) << testing::PrintToString(blockers);
}

INSTANTIATE_TEST_SUITE_P(SeededCases, Guard,
    testing::Values(Case{"Tailspin Toys", 0}, Case{"Contoso AB", 1}, Case{"Adatum Corporation", 2},
        Case{"Fabrikam, Inc.", 2}, Case{"Litware GmbH", 1}, Case{"Northwind Traders", 1},
        Case{"Wide World Importers", 2}, Case{"Proseware SAS", 2}, Case{"Lucerne Publishing", 1},
        Case{"Trey Research", 2}, Case{"Graphic Design Institute", 0}, Case{"Woodgrove Bank", 2},
        Case{"Coho Vineyard", 1}, Case{"Humongous Insurance", 3}, Case{"Margie's Travel", 0},
        Case{"School of Fine Art", 0}, Case{"Consolidated Messenger", 1}, Case{"The Phone Company", 1},
        Case{"VanArsdel, Ltd.", 0}, Case{"Southridge Video", 0}, Case{"Alpine Ski House", 1},
        Case{"Munson's Pickles and Preserves Farm", 1}, Case{"Best For You Organics Company", 1},
        Case{"First Up Consultants", 1}, Case{"Wingtip Toys", 4}, Case{"Nod Publishers", 1},
        Case{"Lamna Healthcare Company", 1}, Case{"Bellows College", 1}, Case{"Fincher Architects", 1},
        Case{"Liberty's Delightful Sinful Bakery & Cafe", 2}, Case{"Boulder Innovations", 2}));

} // namespace parting::sandbox::test

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sandbox/base64.h"
#include "tests/sandbox/client.h"

#include <gtest/gtest.h>

namespace parting::sandbox::test {

namespace {

using namespace std::chrono_literals;

/// One PATCH of the first subscription of a seeded customer: what changes, and how that ends.
struct Case {
    const char *customer;
    Json change;
    int status;
    int code;
};

void PrintTo(const Case &one, std::ostream *out)
{
    *out << one.customer << ' ' << one.change.dump();
}

const Json suspend{{"status", "suspended"}};
const Json activate{{"status", "active"}};
const Json cancel{{"status", "deleted"}};

class Rule : public testing::TestWithParam<Case> { };

class Subscriptions : public testing::Test {
protected:
    Clock clock{};
    std::unique_ptr<Server> server = started({.clock = clock.reader()});
    Client client{*server};

    std::string firstPath(const std::string &name) const
    {
        return client.customerPath(name, "/subscriptions/" + client.subscriptions(name)[0]["id"].get<std::string>());
    }
};

} // namespace

TEST_P(Rule, Holds)
{
    const auto server = started();
    const Client client(*server);
    const Case &expected = GetParam();
    const Reply reply = client.change(expected.customer, 0, expected.change);
    EXPECT_EQ(reply.status, expected.status) << reply.body;
    EXPECT_EQ(reply.code(), expected.code) << reply.body;
    EXPECT_EQ(reply.hasBom(), expected.status == 200);
    if (expected.status != 200)
        return;
    Json change = expected.change;
    if (change.value("status", Json()) == 2)
        change["status"] = "suspended"; // the number of the .NET enum
    for (const auto &[member, value] : change.items())
        EXPECT_EQ(reply.json()[member], value);
}

INSTANTIATE_TEST_SUITE_P(Legacy, Rule,
    testing::Values(Case{"Adatum Corporation", suspend, 200, 0}, Case{"Adatum Corporation", cancel, 400, 800040},
        Case{"Adatum Corporation", {{"status", "pending"}}, 400, 800040},
        Case{"Adatum Corporation", {{"status", "gone"}}, 400, 800040},
        Case{"Adatum Corporation", {{"status", 2}}, 200, 0}, Case{"Adatum Corporation", {{"quantity", 41}}, 200, 0},
        Case{"Adatum Corporation", {{"quantity", 0}}, 400, 2002},
        Case{"Adatum Corporation", {{"quantity", "ten"}}, 400, 2002},
        Case{"Adatum Corporation", {{"autoRenewEnabled", false}}, 200, 0}, Case{"Margie's Travel", activate, 200, 0},
        Case{"Margie's Travel", {{"quantity", 9}}, 400, 2001},
        Case{"Margie's Travel", {{"autoRenewEnabled", false}}, 400, 800091},
        Case{"School of Fine Art", activate, 400, 900280}, Case{"Consolidated Messenger", suspend, 200, 0},
        Case{"Consolidated Messenger", {{"autoRenewEnabled", true}}, 400, 800093},
        Case{"Adatum Corporation", {{"id", nullptr}}, 400, 800002},
        Case{"Adatum Corporation", {{"id", "another"}}, 400, 800002}));

INSTANTIATE_TEST_SUITE_P(NewCommerce, Rule,
    testing::Values(Case{"Fabrikam, Inc.", cancel, 200, 0}, Case{"Fabrikam, Inc.", suspend, 200, 0},
        Case{"Contoso AB", cancel, 400, 900117}, Case{"Contoso AB", {{"autoRenewEnabled", false}}, 200, 0},
        Case{"Contoso AB", {{"quantity", 20}}, 400, 900257}, Case{"Contoso AB", {{"quantity", 30}}, 200, 0},
        Case{"Litware GmbH", cancel, 400, 900117}, Case{"Litware GmbH", activate, 200, 0},
        Case{"Wingtip Toys", cancel, 200, 0}, Case{"Lamna Healthcare Company", cancel, 200, 0},
        Case{"Fincher Architects", suspend, 409, 800082}, Case{"Graphic Design Institute", activate, 400, 900279},
        Case{"Liberty's Delightful Sinful Bakery & Cafe", suspend, 400, 900280}));

INSTANTIATE_TEST_SUITE_P(TheRest, Rule,
    testing::Values(Case{"Northwind Traders", suspend, 403, 900115}, Case{"The Phone Company", suspend, 200, 0},
        Case{"VanArsdel, Ltd.", activate, 200, 0}, Case{"Northwind Traders", cancel, 400, 900141},
        Case{"Proseware SAS", suspend, 403, 900321}, Case{"Proseware SAS", cancel, 403, 900321},
        Case{"Munson's Pickles and Preserves Farm", suspend, 400, 800096},
        Case{"Munson's Pickles and Preserves Farm", cancel, 400, 800096}, Case{"Trey Research", cancel, 200, 0},
        Case{"Trey Research", suspend, 400, 800096}, Case{"First Up Consultants", cancel, 400, 900213}));

TEST_F(Subscriptions, ADeletedOneCannotBeUpdated)
{
    EXPECT_EQ(client.change("Contoso AB", 2, activate).code(), 2011);
}

TEST_F(Subscriptions, TheParentComesFirstWhenReactivating)
{
    const Reply child = client.change("City Power & Light", 1, activate);
    EXPECT_EQ(child.status, 409);
    EXPECT_EQ(child.code(), 27009);
    EXPECT_EQ(client.change("City Power & Light", 0, activate).status, 200);
    EXPECT_EQ(client.change("City Power & Light", 1, activate).status, 200);
}

TEST_F(Subscriptions, AnAzurePlanWaitsForItsSubscriptionsAndReservations)
{
    const std::string customer = client.customer("Wide World Importers");
    const std::string plan = client.subscriptions("Wide World Importers")[0]["id"];
    EXPECT_EQ(client.change("Wide World Importers", 0, suspend).code(), 900115);
    ASSERT_TRUE(server->edit(customer, Holding::AzureEntitlement, "00000000-0000-0000-8000-0000000000aa",
        Json{{"status", "active"}, {"subscriptionId", plan}}.dump()));
    const Json entitlements = client.get("/v1/customers/" + customer + "/entitlements").json();
    const std::string order = entitlements["items"][0]["referenceOrder"]["id"];
    ASSERT_TRUE(server->edit(customer, Holding::Entitlement, order, R"({"quantity":0})"));
    EXPECT_EQ(client.change("Wide World Importers", 0, suspend).code(), 900115) << "its Azure subscriptions run";
}

TEST_F(Subscriptions, LeavingAutoRenewOutResetsIt)
{
    Json subscription = client.subscriptions("Contoso AB")[0];
    ASSERT_EQ(subscription["autoRenewEnabled"], true);
    const Reply reply = client.change("Contoso AB", 0, {{"autoRenewEnabled", nullptr}});
    EXPECT_EQ(reply.status, 200);
    EXPECT_EQ(reply.json()["autoRenewEnabled"], false);
}

TEST_F(Subscriptions, LeavingTheNextTermOutForgetsIt)
{
    const std::string customer = client.customer("Contoso AB");
    const std::string id = client.subscriptions("Contoso AB")[0]["id"];
    ASSERT_TRUE(
        server->edit(customer, Holding::Subscription, id, R"({"scheduledNextTermInstructions":{"quantity":3}})"));
    EXPECT_EQ(
        client.change("Contoso AB", 0, {{"friendlyName", "kept"}}).json()["scheduledNextTermInstructions"]["quantity"],
        3);
    clock.pass(10s);
    EXPECT_FALSE(client.change("Contoso AB", 0, {{"scheduledNextTermInstructions", nullptr}})
                     .json()
                     .contains("scheduledNextTermInstructions"));
    clock.pass(10s);
    EXPECT_FALSE(client.subscriptions("Contoso AB")[0].contains("scheduledNextTermInstructions"));
}

TEST_F(Subscriptions, NamesAreBoundWithoutCase)
{
    Json subscription = client.subscriptions("Adatum Corporation")[0];
    const Json body{{"Id", subscription["id"]}, {"Status", "Suspended"}, {"AutoRenewEnabled", true}, {"Unknown", 1}};
    const Reply reply = client.patch(firstPath("Adatum Corporation"), body.dump());
    EXPECT_EQ(reply.json()["status"], "suspended");
    EXPECT_EQ(reply.json()["autoRenewEnabled"], true);
    EXPECT_FALSE(reply.json().contains("Unknown"));
}

TEST_F(Subscriptions, ReadsLagBehindAWriteForAMoment)
{
    ASSERT_EQ(client.change("Adatum Corporation", 0, suspend).status, 200);
    EXPECT_EQ(client.get(firstPath("Adatum Corporation")).json()["status"], "active");
    EXPECT_EQ(client.subscriptions("Adatum Corporation")[0]["status"], "active");
    clock.pass(167ms); // 10 s at a scale of 60
    EXPECT_EQ(client.get(firstPath("Adatum Corporation")).json()["status"], "suspended");
}

TEST_F(Subscriptions, EtagsCountVersionsAndStaleOnesAreRefused)
{
    const std::string path = firstPath("Adatum Corporation");
    const Json before = client.get(path).json();
    const std::string etag = before["attributes"]["etag"];
    const Json plain = Json::parse(*fromBase64(etag));
    EXPECT_EQ(plain, (Json{{"id", before["id"]}, {"version", 1}}));
    const Reply first = client.change("Adatum Corporation", 0, suspend, {{"If-Match", '"' + etag + '"'}});
    EXPECT_EQ(first.status, 200);
    EXPECT_NE(first.json()["attributes"]["etag"], etag);
    clock.pass(1s);
    const Reply stale = client.change("Adatum Corporation", 0, activate, {{"If-Match", '"' + etag + '"'}});
    EXPECT_EQ(stale.status, 400) << "not 412";
    EXPECT_EQ(stale.code(), 2055);
    EXPECT_EQ(client.change("Contoso AB", 0, {{"friendlyName", "x"}}, {{"If-Match", "\"anything\""}}).status, 200)
        << "new commerce has no etag to compare";
}

TEST_F(Subscriptions, ShapesOfLegacyAndNewCommerce)
{
    const Json legacy = client.subscriptions("Adatum Corporation")[0];
    const Json modern = client.subscriptions("Contoso AB")[0];
    const auto hasLower = [](const std::string &text) { return text.find_first_of("abcdef") != std::string::npos; };
    EXPECT_FALSE(hasLower(legacy["id"]));
    EXPECT_FALSE(legacy.contains("productType"));
    EXPECT_FALSE(legacy.contains("cancellationAllowedUntilDate"));
    EXPECT_EQ(legacy["id"].get<std::string>()[14], '0');
    EXPECT_EQ(modern["productType"]["id"], "OnlineServicesNCE");
    EXPECT_EQ(modern["orderId"].get<std::string>().size(), 12U);
    EXPECT_FALSE(modern["attributes"].contains("etag"));
    EXPECT_EQ(modern["quantity"], 25);
}

TEST_F(Subscriptions, UnknownOnesAre20003)
{
    EXPECT_EQ(client.get(client.customerPath("Contoso AB", "/subscriptions/nope")).code(), 20003);
    EXPECT_EQ(client.patch(client.customerPath("Contoso AB", "/subscriptions/nope"), "{}").code(), 20003);
    EXPECT_EQ(client.patch(firstPath("Contoso AB"), "[1").code(), 2000);
}

} // namespace parting::sandbox::test

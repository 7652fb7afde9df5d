// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/sandbox/client.h"

#include <gtest/gtest.h>

namespace parting::sandbox::test {

namespace {

using namespace std::chrono_literals;

class Azure : public testing::Test {
protected:
    Clock clock{};
    std::unique_ptr<Server> server = started({.clockScale = 60, .clock = clock.reader()});
    Client client{*server};

    std::string portal(const std::string &name, const std::string &rest = {}) const
    {
        return "/azure/" + client.customer(name) + rest;
    }
    /// As a browser without any bearer sends it.
    Reply browse(const std::string &method, const std::string &target, const ExtraHeaders &extra = {}) const
    {
        Client browser = client;
        browser.defaults.erase("Authorization");
        return browser.send(method, target, {}, extra);
    }
    std::vector<std::string> states(const std::string &name) const
    {
        const std::string plan = client.subscriptions(name)[0]["id"];
        const Json list =
            client.get(client.customerPath(name, "/subscriptions/" + plan + "/azureEntitlements")).json()["items"];
        std::vector<std::string> found;
        for (const Json &item : list)
            found.push_back(item["status"]);
        return found;
    }
    Json entitlement(const std::string &name) const
    {
        return client.get(client.customerPath(name, "/entitlements?showExpiry=true")).json()["items"][0];
    }
};

} // namespace

TEST_F(Azure, EndsASubscriptionOnItsPageAndShowsItLater)
{
    EXPECT_EQ(states("Northwind Traders"), (std::vector<std::string>{"active", "active"}));
    const Reply page = browse("GET", portal("Northwind Traders"));
    EXPECT_EQ(page.status, 200);
    EXPECT_NE(page.body.find("nothing here is real"), std::string::npos);
    const std::size_t form = page.body.find("action=\"") + 8;
    const std::string target = page.body.substr(form, page.body.find('"', form) - form);
    const Reply ended = browse("POST", target);
    EXPECT_EQ(ended.status, 303);
    EXPECT_EQ(ended.header("Location"), portal("Northwind Traders"));
    EXPECT_EQ(states("Northwind Traders"), (std::vector<std::string>{"active", "active"})) << "not yet";
    clock.pass(10s);
    EXPECT_EQ(states("Northwind Traders"), (std::vector<std::string>{"inactive", "active"}));
}

TEST_F(Azure, LetsThePlanBeSuspendedOnceEverythingIsEnded)
{
    const std::string customer = client.customer("Wide World Importers");
    EXPECT_EQ(client.change("Wide World Importers", 0, {{"status", "suspended"}}).code(), 900115);
    const std::string page = browse("GET", portal("Wide World Importers")).body;
    for (std::size_t at = page.find("action=\""); at != std::string::npos; at = page.find("action=\"", at + 1))
        EXPECT_EQ(browse("POST", page.substr(at + 8, page.find('"', at + 8) - at - 8)).status, 303);
    clock.pass(10s);
    EXPECT_EQ(entitlement("Wide World Importers")["quantity"], 0);
    EXPECT_EQ(client.change("Wide World Importers", 0, {{"status", "suspended"}}).status, 200);
    EXPECT_TRUE(server->blockers(customer).empty());
}

TEST_F(Azure, TellsOfAReservationBehindItsArtifactLink)
{
    const Json artifact = entitlement("Wide World Importers")["entitledArtifacts"][0];
    const std::string link = artifact["link"]["uri"];
    const Json read = client.get("/v1" + link).json();
    ASSERT_TRUE(read.contains("virtualMachineReservations")) << read.dump();
    EXPECT_EQ(read["virtualMachineReservations"][0]["provisioningState"], "Succeeded");
    const std::string expiry = read["virtualMachineReservations"][0]["expiryDateTime"];
    EXPECT_FALSE(expiry.ends_with('Z'));
    const Json other = entitlement("Alpine Ski House")["entitledArtifacts"][0];
    EXPECT_TRUE(client.get("/v1" + other["link"]["uri"].get<std::string>()).json().contains("reservations"));
    EXPECT_EQ(client.get("/v1" + link + "0").status, 404);
}

TEST_F(Azure, KeepsOtherSitesAndOtherThingsOut)
{
    const std::string page = browse("GET", portal("Northwind Traders")).body;
    const std::size_t form = page.find("action=\"") + 8;
    const std::string target = page.substr(form, page.find('"', form) - form);
    EXPECT_EQ(browse("POST", target, {{"Origin", "http://evil.example"}}).status, 403);
    EXPECT_EQ(browse("POST", target, {{"Host", "evil.example"}}).status, 403);
    EXPECT_EQ(browse("GET", portal("Northwind Traders", "/subscriptions")).status, 404);
    EXPECT_EQ(browse("POST", portal("Northwind Traders", "/subscriptions/none")).status, 404);
    EXPECT_EQ(browse("GET", "/azure/nobody").status, 404);
    EXPECT_EQ(browse("GET", "/v1/customers").status, 401) << "the API still wants its bearer";
    clock.pass(10s);
    EXPECT_EQ(states("Northwind Traders"), (std::vector<std::string>{"active", "active"}));
    EXPECT_EQ(browse("POST", target, {{"Origin", server->baseUrl()}}).status, 303);
}

TEST_F(Azure, EscapesNamesOnItsFrontPage)
{
    const std::string front = browse("GET", "/azure").body;
    EXPECT_NE(front.find("Wide World Importers"), std::string::npos);
    EXPECT_EQ(front.find("Tailspin Toys"), std::string::npos) << "nothing in Azure";
}

TEST_F(Azure, ListsTransfersAsABareArrayAndBlocksOnThem)
{
    const Json transfers = client.get(client.customerPath("Woodgrove Bank", "/transfers")).json();
    ASSERT_TRUE(transfers.is_array());
    EXPECT_EQ(transfers[0]["status"], "Active");
    EXPECT_TRUE(transfers[0].contains("partnertenantid"));
    EXPECT_EQ(server->blockers(client.customer("Woodgrove Bank")).size(), 2U) << "the order and the transfer";
    EXPECT_EQ(client.get(client.customerPath("VanArsdel, Ltd.", "/transfers")).json().size(), 2U);
    EXPECT_TRUE(server->blockers(client.customer("VanArsdel, Ltd.")).empty()) << "both are over";
    EXPECT_EQ(client.get(client.customerPath("Tailspin Toys", "/transfers")).json(), Json::array());
}

TEST_F(Azure, KnowsAnIndirectResellerWhereThereIsOne)
{
    EXPECT_EQ(client.get(client.customerPath("Tailspin Toys", "/relationships")).code(), 1002);
    const Json list = client.get(client.customerPath("Nod Publishers", "/relationships")).json();
    EXPECT_EQ(list["items"][0]["name"], "Humongous Resale Ltd");
}

} // namespace parting::sandbox::test

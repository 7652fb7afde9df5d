// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/sandbox/client.h"

#include <gtest/gtest.h>

namespace parting::sandbox::test {

namespace {

using namespace std::chrono_literals;

class Orders : public testing::Test {
protected:
    Json orders(const std::string &name) const
    {
        return client.get(client.customerPath(name, "/orders")).json()["items"];
    }
    std::string path(const std::string &name, const Json &order) const
    {
        return client.customerPath(name, "/orders/" + order["id"].get<std::string>());
    }
    /// PATCHes the customer's n-th order with a body that cancels it, changed by the merge patch.
    Reply cancel(const std::string &name, std::size_t n, const Json &patch = Json::object())
    {
        const Json order = orders(name).at(n);
        Json body{{"id", order["id"]}, {"status", "cancelled"}};
        body.merge_patch(patch);
        return client.patch(path(name, order), body.dump());
    }
    std::size_t pendingOf(const std::string &name) const
    {
        const Json all = orders(name);
        std::size_t n = 0;
        while (n < all.size() && all[n]["status"] != "pending")
            ++n;
        return n;
    }
    std::vector<std::string> blockers(const std::string &name) const { return server->blockers(client.customer(name)); }

    Clock clock{};
    std::unique_ptr<Server> server = started({.clock = clock.reader()});
    Client client{*server};
};

constexpr auto software = "Lucerne Publishing";
constexpr auto subscribed = "Munson's Pickles and Preserves Farm";

} // namespace

TEST_F(Orders, AreReadAlone)
{
    const Json order = orders(software).at(0);
    EXPECT_EQ(client.get(path(software, order)).json(), order);
    EXPECT_EQ(client.get(client.customerPath(software, "/orders/none")).code(), 20000);
    EXPECT_EQ(client.patch(client.customerPath(software, "/orders/none"), "{}").code(), 20000);
}

TEST_F(Orders, CancellingShowsQuantityZeroAndInTime)
{
    ASSERT_EQ(blockers(software).size(), 1U);
    const Reply reply = cancel(software, 0);
    ASSERT_EQ(reply.status, 200);
    EXPECT_EQ(reply.json()["status"], "cancelled");
    EXPECT_EQ(reply.json()["lineItems"][0]["quantity"], 0);
    EXPECT_TRUE(blockers(software).empty());
    clock.pass(10s);
    EXPECT_EQ(orders(software).at(0)["status"], "cancelled");
    EXPECT_EQ(cancel(software, 0).code(), 800061);
}

TEST_F(Orders, ASubscriptionEndsWithItsLine)
{
    ASSERT_EQ(
        cancel(subscribed, 0,
            {{"lineItems", Json::array({{{"lineItemNumber", 0}, {"offerId", "DG7GMGF0FLR2:0002:DG7GMGF0GVDF"}}})}})
            .status,
        200);
    clock.pass(10s);
    EXPECT_EQ(client.subscriptions(subscribed).at(0)["status"], "deleted");
    EXPECT_TRUE(blockers(subscribed).empty());
}

TEST_F(Orders, OnlyCancellingIsPossible)
{
    EXPECT_EQ(cancel(software, 0, {{"status", "completed"}}).code(), 2000);
    EXPECT_EQ(cancel(software, 0, {{"id", "another"}}).code(), 800002);
    const Json unknown = Json::array({{{"lineItemNumber", 7}, {"offerId", "x"}}});
    EXPECT_EQ(cancel(software, 0, {{"lineItems", unknown}}).code(), 800002);
    EXPECT_EQ(blockers(software).size(), 1U);
}

TEST_F(Orders, AreRefusedByWhatTheyAreOf)
{
    struct Case {
        const char *customer;
        int code;
        int status;
        std::size_t order = 0;
    };
    for (const Case &one : {Case{"Adatum Corporation", 800063, 400}, Case{"Trey Research", 800077, 403},
             Case{"Alpine Ski House", 800019, 403}, Case{"Fabrikam, Inc.", 800019, 403},
             Case{"Woodgrove Bank", 800060, 409, pendingOf("Woodgrove Bank")}}) {
        SCOPED_TRACE(one.customer);
        const Reply reply = cancel(one.customer, one.order);
        EXPECT_EQ(reply.code(), one.code);
        EXPECT_EQ(reply.status, one.status);
    }
}

TEST_F(Orders, AreRefusedAfterTheirWindow)
{
    EXPECT_EQ(cancel(software, 1).code(), 900117);
    EXPECT_EQ(cancel("Best For You Organics Company", 0).code(), 900117);
    clock.pass(24h * 22);
    EXPECT_EQ(cancel(software, 0).code(), 900117);
    EXPECT_EQ(cancel(subscribed, 0).code(), 900117);
}

TEST_F(Orders, DelegatedAdministrationEndsAlone)
{
    const std::string customer = client.customerPath("Southridge Video");
    ASSERT_EQ(client.get(customer).json()["allowDelegatedAccess"], true);
    const Reply reply = client.patch(customer, R"({"allowDelegatedAccess":false})");
    EXPECT_EQ(reply.status, 200);
    EXPECT_EQ(client.get(customer).json()["allowDelegatedAccess"], false);
    EXPECT_EQ(client.get(customer).json()["relationshipToPartner"], "reseller");
    EXPECT_EQ(client.patch(customer, R"({"allowDelegatedAccess":true})").code(), 2000) << "the customer alone gives it";
}

} // namespace parting::sandbox::test

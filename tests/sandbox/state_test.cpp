// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/sandbox/client.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

namespace parting::sandbox::test {

namespace {

using namespace std::chrono_literals;
namespace fs = std::filesystem;

class State : public testing::Test {
protected:
    void SetUp() override
    {
        std::string name = (fs::temp_directory_path() / "parting-state-XXXXXX").string();
        ASSERT_NE(::mkdtemp(name.data()), nullptr);
        folder = name;
    }
    void TearDown() override { fs::remove_all(folder); }

    std::unique_ptr<Server> begin(int customers = 60, unsigned seed = 1) const
    {
        return started({.customers = customers, .seed = seed, .stateFolder = folder, .clock = clock.reader()});
    }
    std::string file() const { return folder + "/practice-60-1.json"; }

    Clock clock{};
    std::string folder{};
};

/// Everything a client can read of the first customers.
std::string everything(const Server &server, int customers)
{
    const Client client(server);
    std::string all = client.get("/v1/customers").body;
    const std::vector<std::string> ids = server.customerIds();
    for (int i = 0; i < customers; ++i)
        for (const char *rest : {"", "/subscriptions", "/entitlements?showExpiry=true", "/orders"})
            all += client.get("/v1/customers/" + ids[static_cast<std::size_t>(i)] + rest).body;
    return all;
}

} // namespace

TEST_F(State, ChangesOutliveTheProcess)
{
    {
        const auto server = begin();
        const Client client(*server);
        ASSERT_EQ(client.remove("Tailspin Toys").status, 200);
        ASSERT_EQ(client.change("Adatum Corporation", 1, {{"status", "suspended"}}).status, 200);
        ASSERT_EQ(client.change("Contoso AB", 0, {{"autoRenewEnabled", nullptr}}).status, 200);
        ASSERT_TRUE(
            server->edit(client.customer("Margie's Travel"), Holding::Subscription, "NEW", R"({"status":"active"})"));
        ASSERT_TRUE(server->editCustomer(
            client.customer("Litware GmbH"), R"({"companyProfile":{"companyName":"Litware AG"}})"));
    }
    clock.pass(10s);
    const auto server = begin();
    const Client client(*server);
    EXPECT_EQ(client.get("/v1/customers/" + server->customerIds()[0]).code(), 3000);
    EXPECT_EQ(client.subscriptions("Adatum Corporation")[1]["status"], "suspended");
    EXPECT_EQ(client.subscriptions("Adatum Corporation")[0]["status"], "active");
    EXPECT_EQ(client.subscriptions("Contoso AB")[0]["autoRenewEnabled"], false);
    EXPECT_EQ(client.subscriptions("Margie's Travel").back(), (Json{{"id", "NEW"}, {"status", "active"}}));
    EXPECT_EQ(client.get(client.customerPath("Litware AG")).json()["companyProfile"]["companyName"], "Litware AG");
    EXPECT_EQ(server->blockers(client.customer("Margie's Travel")).size(), 1U);
}

TEST_F(State, OnlyDifferencesAreKeptForTheOwnersEyes)
{
    const auto server = begin();
    const Client client(*server);
    EXPECT_FALSE(fs::exists(file()));
    const std::string id = client.subscriptions("Adatum Corporation")[0]["id"];
    client.change("Adatum Corporation", 0, {{"status", "suspended"}});
    std::ifstream kept(file());
    const Json json = Json::parse(kept);
    ASSERT_EQ(json.size(), 2U) << json << ": the customer, and what the activity log has";
    EXPECT_EQ(json["auditRecords"].size(), 1U);
    const Json &changes = json[client.customer("Adatum Corporation")]["subscriptions"][id];
    EXPECT_EQ(changes.size(), 2U) << changes << ": the status and the etag";
    struct stat about { };
    ASSERT_EQ(::stat(file().c_str(), &about), 0);
    EXPECT_EQ(about.st_mode & 0777, 0600U);
}

TEST_F(State, WorldsOfOtherSizeOrSeedAreOthers)
{
    ASSERT_EQ(Client(*begin()).remove("Tailspin Toys").status, 200);
    for (const auto &other : {begin(61, 1), begin(60, 2)})
        EXPECT_EQ(Client(*other).remove("Tailspin Toys").status, 200);
    EXPECT_TRUE(fs::exists(folder + "/practice-61-1.json"));
    EXPECT_TRUE(fs::exists(folder + "/practice-60-2.json"));
}

TEST_F(State, ResetForgetsOnDiskToo)
{
    const auto server = begin();
    const Client client(*server);
    const ExtraHeaders id{{"MS-RequestId", "r"}};
    ASSERT_EQ(client.remove("Tailspin Toys", id).status, 200);
    clock.pass(1min);
    server->reset();
    EXPECT_EQ(client.get(client.customerPath("Tailspin Toys")).status, 200);
    EXPECT_EQ(client.remove("Tailspin Toys", id).status, 200);
    EXPECT_EQ(server->appliedWrites("r"), 2) << "another world, the same counter";
    server->reset();
    EXPECT_EQ(everything(*begin(), 5), everything(*started({.clock = clock.reader()}), 5));
}

TEST_F(State, ADamagedFileIsOneSentence)
{
    std::ofstream(file()) << "{\"cut";
    const auto server = Server::start({.stateFolder = folder});
    ASSERT_FALSE(server.has_value());
    EXPECT_EQ(server.error(), file() + " is damaged. Delete it to start practice from the beginning.");
    std::ofstream(file()) << R"({"x":1,")" << started()->customerIds()[0]
                          << R"(":{"subscriptions":[],"customer":7,"removedAt":{}}})";
    EXPECT_TRUE(Server::start({.stateFolder = folder}).has_value());
}

TEST_F(State, TheSameNumberSeedAndTimeGiveTheSameBytes)
{
    const auto make = [this](int customers, unsigned seed) {
        return started({.customers = customers, .seed = seed, .callsPerMinute = 0, .clock = clock.reader()});
    };
    const std::string once = everything(*make(90, 7), 90);
    EXPECT_EQ(once, everything(*make(90, 7), 90));
    EXPECT_NE(once, everything(*make(90, 8), 90));
    const auto ids = make(90, 7)->customerIds();
    const auto others = make(90, 8)->customerIds();
    EXPECT_TRUE(std::equal(ids.begin(), ids.begin() + 60, others.begin())) << "named customers keep their IDs";
    EXPECT_NE(ids.back(), others.back());
}

TEST_F(State, AHundredThousandAreMadeWhenAsked)
{
    const auto begun = std::chrono::steady_clock::now();
    const auto server = started({.customers = 100'000, .callsPerMinute = 0});
    EXPECT_LT(std::chrono::steady_clock::now() - begun, 500ms);
    const Client client(*server);
    const auto ids = server->customerIds();
    ASSERT_EQ(ids.size(), 100'000U);
    EXPECT_EQ(std::set<std::string>(ids.begin(), ids.end()).size(), 100'000U);
    for (const std::size_t index : {99'999U, 60U, 31'415U}) {
        const Json customer = client.get("/v1/customers/" + ids[index]).json();
        EXPECT_EQ(customer["id"], ids[index]);
        EXPECT_TRUE(client.get("/v1/customers/" + ids[index] + "/subscriptions").json()["items"].is_array());
    }
    EXPECT_EQ(client.get("/v1/customers?size=10000").json()["items"].size(), 10'000U);
}

TEST_F(State, SomebodyElsesChangesShowAtOnce)
{
    const auto server = begin();
    const Client client(*server);
    const std::string id = client.customer("Tailspin Toys");
    ASSERT_TRUE(server->edit(id, Holding::Subscription, "S-1", R"({"offerId":"MS-AZR-0145P","status":"active"})"));
    EXPECT_EQ(client.subscriptions("Tailspin Toys").size(), 1U);
    ASSERT_TRUE(server->edit(id, Holding::Subscription, "s-1", R"({"status":"suspended","offerId":null})"));
    EXPECT_EQ(client.subscriptions("Tailspin Toys")[0], (Json{{"id", "S-1"}, {"status", "suspended"}}));
    ASSERT_TRUE(server->edit(id, Holding::Order, "O-1", R"({"status":"pending"})"));
    ASSERT_TRUE(server->edit(id, Holding::Entitlement, "E-1", R"({"entitlementType":"reservedinstance"})"));
    EXPECT_EQ(server->blockers(id).size(), 3U);
    ASSERT_TRUE(server->editCustomer(id, R"({"companyProfile":{"domain":null}})"));
    EXPECT_FALSE(client.get("/v1/customers?size=1").json()["items"][0]["companyProfile"].contains("domain"));
    EXPECT_FALSE(server->edit(id, Holding::Order, "O-1", "[]"));
    EXPECT_FALSE(server->edit("nobody", Holding::Order, "O-1", "{}"));
    EXPECT_FALSE(server->vanish("00000000-0000-0000-8000-000000000000"));
}

TEST_F(State, TheLogNeverHasTheBearer)
{
    const std::string log = folder + "/requests.log";
    const auto server = started({.logFile = log});
    const Client client(*server);
    client.get("/v1/customers?size=1", {{"MS-RequestId", "seen"}});
    client.get("/v1/nonsense");
    std::stringstream text;
    text << std::ifstream(log).rdbuf();
    std::string first;
    std::string second;
    std::getline(text, first);
    std::getline(text, second);
    EXPECT_NE(first.find(" GET /v1/customers?size=1 200 "), std::string::npos) << first;
    EXPECT_NE(first.find(" seen"), std::string::npos) << first;
    EXPECT_NE(second.find(" GET /v1/nonsense 404 "), std::string::npos) << second;
    client.remove("Tailspin Toys", {{"MS-RequestId", "made"}});
    client.remove("Tailspin Toys", {{"MS-RequestId", "made"}});
    text.clear();
    text << std::ifstream(log).rdbuf();
    const std::string all = text.str();
    const auto applied = all.find(" applied PATCH /v1/customers/");
    EXPECT_NE(applied, std::string::npos) << all;
    EXPECT_EQ(all.find(" applied ", applied + 1), std::string::npos) << "a repeat changes nothing";
    EXPECT_EQ(all.find("eyJ"), std::string::npos);
}

} // namespace parting::sandbox::test

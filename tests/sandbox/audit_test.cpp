// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/sandbox/client.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <set>

namespace parting::sandbox::test {

namespace {

using namespace std::chrono_literals;

class Audit : public testing::Test {
protected:
    Clock clock{};
    std::unique_ptr<Server> server = started({.clockScale = 60, .callsPerMinute = 0, .clock = clock.reader()});
    Client client{*server};

    std::string day(int daysBack = 0) const
    {
        const auto now = std::chrono::floor<std::chrono::days>(clock.reader()()) - std::chrono::days(daysBack);
        const std::chrono::year_month_day date(now);
        char text[16]{};
        std::snprintf(
            text, sizeof text, "%04d-%02u-%02u", int(date.year()), unsigned(date.month()), unsigned(date.day()));
        return text;
    }
    Reply log(const std::string &rest = {}, const ExtraHeaders &headers = {}) const
    {
        return client.get("/v1/auditrecords?startDate=" + day() + rest, headers);
    }
    Json records(const std::string &rest = {}) const { return log(rest).json()["items"]; }
};

} // namespace

TEST_F(Audit, TellsOfAWriteSomeTimeLaterByItsCorrelationId)
{
    ASSERT_EQ(
        client.remove("Tailspin Toys", {{"MS-CorrelationId", "5a4b3c2d-1111-4222-8333-444455556666"}}).status, 200);
    EXPECT_TRUE(records().empty()) << "not yet";
    clock.pass(3s);
    const Reply reply = log();
    EXPECT_FALSE(reply.hasBom());
    const Json items = reply.json()["items"];
    ASSERT_EQ(items.size(), 1U);
    EXPECT_EQ(items[0]["operationType"], "remove_partner_customer_relationship");
    EXPECT_EQ(items[0]["resourceType"], "partner_customer_relationship");
    EXPECT_EQ(items[0]["originalCorrelationId"], "5a4b3c2d-1111-4222-8333-444455556666");
    EXPECT_EQ(items[0]["customerId"], server->customerIds()[0]);
    EXPECT_EQ(items[0]["operationStatus"], "succeeded");
    EXPECT_EQ(items[0]["operationDate"].get<std::string>().size(), 28U) << "seven digits";
    EXPECT_EQ(Json::parse(items[0]["resourceNewValue"].get<std::string>())["RelationshipToPartner"], "none");
}

TEST_F(Audit, TellsOnlyOfWhatWasChanged)
{
    EXPECT_EQ(client.change("Adatum Corporation", 0, {{"status", "suspended"}}).status, 200);
    EXPECT_EQ(client.change("Contoso AB", 0, {{"status", "nonsense"}}).status, 400);
    EXPECT_FALSE(client.subscriptions("Contoso AB").empty());
    clock.pass(3s);
    const Json items = records();
    ASSERT_EQ(items.size(), 1U);
    EXPECT_EQ(items[0]["operationType"], "update_subscription");
    EXPECT_EQ(items[0]["customerName"], "Adatum Corporation");
}

TEST_F(Audit, TellsOfOthersToo)
{
    const std::string customer = client.customer("Contoso AB");
    ASSERT_TRUE(server->edit(customer, Holding::Subscription, "NEW", R"({"status":"active"})"));
    ASSERT_TRUE(server->edit(customer, Holding::Order, "NEW", R"({"status":"pending"})"));
    clock.pass(3s);
    const Json items = records();
    ASSERT_EQ(items.size(), 2U);
    EXPECT_EQ(items[0]["operationType"], "update_subscription");
    EXPECT_EQ(items[1]["operationType"], "update_order");
    EXPECT_NE(items[0]["originalCorrelationId"], items[1]["originalCorrelationId"]);
    EXPECT_NE(items[0]["userPrincipalName"], "practice@partner.example");
}

TEST_F(Audit, FiltersByCustomerNameAndResource)
{
    const std::string contoso = client.customer("Contoso AB");
    ASSERT_TRUE(server->edit(contoso, Holding::Subscription, "NEW", "{}"));
    ASSERT_TRUE(server->edit(client.customer("Adatum Corporation"), Holding::Order, "NEW", "{}"));
    clock.pass(3s);
    const auto filtered = [&](const std::string &field, const std::string &value, const std::string &how) {
        const Json filter{{"Field", field}, {"Value", value}, {"Operator", how}};
        std::string encoded;
        for (const char c : filter.dump())
            encoded += c == '"' ? "%22" : c == '{' ? "%7B" : c == '}' ? "%7D" : std::string(1, c);
        return log("&filter=" + encoded);
    };
    EXPECT_EQ(filtered("CustomerId", contoso, "equals").json()["items"].size(), 1U);
    EXPECT_EQ(filtered("CompanyName", "DATUM", "substring").json()["items"].size(), 1U);
    EXPECT_EQ(filtered("ResourceType", "order", "equals").json()["items"].size(), 1U);
    EXPECT_EQ(filtered("CustomerId", "nobody", "equals").json()["items"].size(), 0U);
    EXPECT_EQ(filtered("CustomerId", contoso, "substring").code(), 2000);
    EXPECT_EQ(log("&filter=nonsense").code(), 2000);
}

TEST_F(Audit, PagesByLink)
{
    const std::string contoso = client.customer("Contoso AB");
    for (int n = 0; n < 5; ++n)
        ASSERT_TRUE(server->edit(contoso, Holding::Subscription, "NEW" + std::to_string(n), "{}"));
    clock.pass(3s);
    std::set<std::string> seen;
    Json page = log("&size=2").json();
    int pages = 1;
    for (; page["links"].contains("next"); ++pages) {
        EXPECT_EQ(page["items"].size(), 2U);
        for (const Json &item : page["items"])
            seen.insert(item["originalCorrelationId"]);
        const Json next = page["links"]["next"];
        EXPECT_EQ(next["headers"][0]["value"], page["continuationToken"]);
        page = client
                   .get("/v1" + next["uri"].get<std::string>(),
                       {{"MS-ContinuationToken", next["headers"][0]["value"].get<std::string>()}})
                   .json();
    }
    for (const Json &item : page["items"])
        seen.insert(item["originalCorrelationId"]);
    EXPECT_EQ(pages, 3);
    EXPECT_EQ(seen.size(), 5U);
    EXPECT_EQ(log({}, {{"MS-ContinuationToken", "nonsense"}}).code(), 2000);
}

TEST_F(Audit, ReachesBack90DaysAnd30AtATime)
{
    ASSERT_TRUE(server->edit(client.customer("Contoso AB"), Holding::Subscription, "NEW", "{}"));
    clock.pass(40 * 24h);
    client = Client(*server); // the bearer has expired
    const auto from = [&](int daysBack, const std::string &rest = {}) {
        return client.get("/v1/auditrecords?startDate=" + day(daysBack) + rest);
    };
    EXPECT_EQ(from(29).json()["items"].size(), 0U);
    EXPECT_EQ(from(41).json()["items"].size(), 1U);
    EXPECT_EQ(from(71).json()["items"].size(), 0U) << "ends 41 days back";
    EXPECT_EQ(from(41, "&endDate=" + day(41)).json()["items"].size(), 0U);
    EXPECT_EQ(from(41, "&endDate=" + day(39)).json()["items"].size(), 1U);
    EXPECT_EQ(from(41, "&endDate=" + day(10)).code(), 2000);
    EXPECT_EQ(from(90).status, 200);
    EXPECT_EQ(from(92).code(), 2000);
    EXPECT_EQ(client.get("/v1/auditrecords").code(), 2000);
    EXPECT_EQ(client.get("/v1/auditrecords?startDate=yesterday").code(), 2000);
}

TEST_F(Audit, OutlivesTheProcess)
{
    std::string folder = (std::filesystem::temp_directory_path() / "parting-audit-XXXXXX").string();
    ASSERT_NE(::mkdtemp(folder.data()), nullptr);
    const Options options{.stateFolder = folder, .clock = clock.reader()};
    {
        const auto first = started(options);
        ASSERT_EQ(Client(*first).remove("Tailspin Toys").status, 200);
    }
    const auto second = started(options);
    const Reply reply = Client(*second).get("/v1/auditrecords?startDate=" + day());
    EXPECT_EQ(reply.json()["items"].size(), 1U);
    second->reset();
    EXPECT_EQ(Client(*second).get("/v1/auditrecords?startDate=" + day()).json()["items"].size(), 0U);
    std::filesystem::remove_all(folder);
}

} // namespace parting::sandbox::test

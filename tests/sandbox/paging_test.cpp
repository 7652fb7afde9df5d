// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/sandbox/client.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace parting::sandbox::test {

namespace {

struct Walk {
    std::vector<std::string> ids{};
    std::vector<std::size_t> sizes{};
    Reply last{};
};

void collect(Walk &walk, const Json &page)
{
    for (const Json &item : page["items"])
        walk.ids.push_back(item.value("id", "none"));
    walk.sizes.push_back(page["items"].size());
}

/// The first of Microsoft's two recipes: follow links.next with its headers until there is none.
Walk byLinks(const Client &client, const std::string &first)
{
    Walk walk;
    walk.last = client.get(first);
    for (;;) {
        const Json page = walk.last.json();
        collect(walk, page);
        if (!page["links"].contains("next"))
            return walk;
        const Json &next = page["links"]["next"];
        ExtraHeaders headers;
        for (const Json &pair : next["headers"])
            headers[pair["key"]] = pair["value"];
        walk.last = client.get("/v1" + next["uri"].get<std::string>(), headers);
    }
}

/// The second: the same query with seekOperation=next and the token, until there is none.
Walk byToken(const Client &client, const std::string &query)
{
    Walk walk;
    walk.last = client.get("/v1/customers?" + query);
    for (;;) {
        const Json page = walk.last.json();
        collect(walk, page);
        if (!page.contains("continuationToken"))
            return walk;
        walk.last = client.get(
            "/v1/customers?" + query + "&seekOperation=next", {{"MS-ContinuationToken", page["continuationToken"]}});
    }
}

std::string filter(const std::string &field, const std::string &value, const std::string &operation)
{
    const std::string text = Json{{"Field", field}, {"Value", value}, {"Operator", operation}}.dump();
    std::string encoded;
    for (const char c : text)
        encoded += c == '"' ? "%22" : c == ' ' ? "%20" : std::string(1, c);
    return "filter=" + encoded;
}

class Paging : public testing::Test {
protected:
    std::unique_ptr<Server> server = started({.customers = 200});
    Client client{*server};
};

} // namespace

TEST_F(Paging, BothRecipesReadEveryoneOnce)
{
    const Walk links = byLinks(client, "/v1/customers?size=30");
    EXPECT_EQ(links.ids, byToken(client, "size=30").ids);
    EXPECT_EQ(links.ids, byLinks(client, "/v1/customers?size=500").ids);
    EXPECT_EQ(links.sizes, (std::vector<std::size_t>{30, 30, 30, 30, 30, 30, 22}));
    const std::set<std::string> distinct(links.ids.begin(), links.ids.end());
    EXPECT_EQ(distinct.size(), 201U) << "200 customers and one item without an ID; one customer comes twice";
    for (const std::string &id : server->customerIds())
        EXPECT_TRUE(distinct.contains(id)) << id;
    EXPECT_FALSE(std::is_sorted(links.ids.begin(), links.ids.end()));
}

TEST_F(Paging, TheNextLinkAloneSuffices)
{
    const Json page = client.get("/v1/customers?size=3").json();
    const Json &next = page["links"]["next"];
    EXPECT_EQ(next["uri"], "/customers?size=3&seekOperation=Next");
    EXPECT_EQ(next["method"], "GET");
    ASSERT_EQ(next["headers"].size(), 1U);
    EXPECT_EQ(next["headers"][0]["key"], "MS-ContinuationToken");
    EXPECT_EQ(next["headers"][0]["value"], page["continuationToken"]);
    EXPECT_EQ(page["links"]["self"]["uri"], "/customers?size=3");
    EXPECT_EQ(page["attributes"]["objectType"], "Collection");
}

TEST_F(Paging, TheTotalCountsThePage)
{
    EXPECT_EQ(client.get("/v1/customers?size=7").json()["totalCount"], 7);
    EXPECT_EQ(client.get("/v1/customers?size=0").json()["totalCount"], 202);
    EXPECT_EQ(client.get("/v1/customers").json()["totalCount"], 202);
}

TEST_F(Paging, AFullLastPageHasNoNext)
{
    const Walk walk = byLinks(client, "/v1/customers?size=101");
    EXPECT_EQ(walk.sizes, (std::vector<std::size_t>{101, 101}));
}

TEST_F(Paging, ATokenIsBoundToTheFilterAndNotToTheSize)
{
    const std::string token = client.get("/v1/customers?size=3").json()["continuationToken"];
    const ExtraHeaders headers{{"MS-ContinuationToken", token}};
    const Json next = client.get("/v1/customers?size=5&seekOperation=next", headers).json();
    EXPECT_EQ(next["items"].size(), 5U);
    EXPECT_EQ(next["items"][0], client.get("/v1/customers?size=4").json()["items"][3]);
    EXPECT_EQ(client.get("/v1/customers?seekOperation=NEXT", headers).json()["items"].size(), 199U);
    const Reply other =
        client.get("/v1/customers?seekOperation=next&" + filter("CompanyName", "A", "starts_with"), headers);
    EXPECT_EQ(other.status, 400);
    EXPECT_EQ(other.code(), 2000);
}

TEST_F(Paging, BadTokensAndQuestionsAre2000)
{
    for (const std::string token : {"", "x", "Y3VzdG9tZXJz,1/=", "Y3VzdG9tZXJzLDk5OTk5LDE=,1/="}) {
        const Reply reply = client.get("/v1/customers?size=3&seekOperation=next", {{"MS-ContinuationToken", token}});
        EXPECT_EQ(reply.status, 400) << token;
        EXPECT_EQ(reply.code(), 2000) << token;
    }
    const std::string token = client.get("/v1/customers?size=3").json()["continuationToken"];
    EXPECT_EQ(client.get("/v1/customers?seekOperation=previous", {{"MS-ContinuationToken", token}}).code(), 2000);
    EXPECT_EQ(client.get("/v1/customers?seekOperation=first", {}).status, 200);
    for (const char *size : {"-1", "many", "10001", "5x"})
        EXPECT_EQ(client.get(std::string("/v1/customers?size=") + size).code(), 2000) << size;
}

TEST_F(Paging, FiltersByNameAndDomain)
{
    const auto names = [this](const std::string &query) {
        std::vector<std::string> all;
        const Json page = client.get("/v1/customers?" + query).json();
        for (const Json &item : page["items"])
            all.push_back(item["companyProfile"]["companyName"]);
        return all;
    };
    using Names = std::vector<std::string>;
    EXPECT_EQ(names(filter("CompanyName", "solna redovisning", "starts_with")),
        (Names{"Solna Redovisning AB", "Solna Redovisning AB", "Solna Redovisnings AB"}));
    EXPECT_EQ(names(filter("companyname", "tailspin toys", "equals")), Names{"Tailspin Toys"});
    EXPECT_EQ(names(filter("Domain", "adatum.", "starts_with")), Names{"Adatum Corporation"});
    EXPECT_EQ(names(filter("CompanyName", "no such company", "starts_with")), Names{});
    EXPECT_EQ(byLinks(client, "/v1/customers?size=1&" + filter("CompanyName", "Solna", "starts_with")).ids.size(), 3U);
    const Reply substring = client.get("/v1/customers?" + filter("CompanyName", "toys", "substring"));
    EXPECT_EQ(substring.code(), 2000);
    EXPECT_EQ(substring.json()["description"], "Customer search only allows starts with and equals operation.");
    EXPECT_EQ(client.get("/v1/customers?" + filter("Colour", "red", "equals")).code(), 2000);
    EXPECT_EQ(client.get("/v1/customers?filter=%7B").code(), 2000);
}

TEST_F(Paging, ListItemsHaveNoDetails)
{
    const Json item = client.get("/v1/customers?size=1").json()["items"][0];
    EXPECT_FALSE(item.contains("allowDelegatedAccess"));
    EXPECT_FALSE(item.contains("billingProfile"));
    EXPECT_FALSE(item["companyProfile"].contains("address"));
    EXPECT_EQ(item["companyProfile"]["tenantId"], item["id"]);
    EXPECT_EQ(item["relationshipToPartner"], "reseller");
    EXPECT_EQ(item["attributes"]["objectType"], "Customer");
}

TEST_F(Paging, IdsComeInAnyCaseAndArePracticeOnes)
{
    const std::string upper = client.customer("Łódzkie Zakłady Ceramiki Sp. z o.o.");
    EXPECT_TRUE(std::none_of(upper.begin(), upper.end(), [](char c) { return c >= 'a' && c <= 'f'; })) << upper;
    std::string lower = upper;
    std::transform(
        lower.begin(), lower.end(), lower.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    EXPECT_EQ(client.get("/v1/customers/" + lower).json()["id"], upper);
    for (const std::string &id : server->customerIds())
        EXPECT_EQ(id[14], '0') << id;
}

} // namespace parting::sandbox::test

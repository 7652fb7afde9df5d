// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/sandbox/client.h"

#include <gtest/gtest.h>

namespace parting::sandbox::test {

namespace {

using namespace std::chrono_literals;

class Throttling : public testing::Test {
protected:
    Clock clock{};
    std::unique_ptr<Server> server = started({.callsPerMinute = 3, .clock = clock.reader()});
    Client client{*server};
    std::string path = "/v1/customers/" + server->customerIds()[1];
};

} // namespace

TEST_F(Throttling, EachResourceHasAMinuteOfItsOwn)
{
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(client.get(path).status, 200);
    clock.pass(3s);
    const Reply refused = client.get(path);
    EXPECT_EQ(refused.status, 429);
    EXPECT_EQ(refused.header("Retry-After"), "57");
    EXPECT_EQ(refused.body, R"({ "statusCode": 429, "message": "Rate limit is exceeded. Try again in 57 seconds." })");
    EXPECT_EQ(refused.body.size(), 84U);
    EXPECT_EQ(client.patch(path, "{}").status, 429) << "the same resource by another verb";
    EXPECT_EQ(client.get(path + "/subscriptions").status, 200);
    EXPECT_EQ(client.get(path + "/orders").status, 200);
    clock.pass(56s);
    EXPECT_EQ(client.get(path).status, 429);
    clock.pass(1s);
    EXPECT_EQ(client.get(path).status, 200);
}

TEST_F(Throttling, TheListAndOtherReadsAreFree)
{
    for (int i = 0; i < 5; ++i)
        for (const std::string &target : {std::string("/v1/customers?size=1"), std::string("/v1/profiles/organization"),
                 std::string("/v1/customers/relationshiprequests"), path + "/entitlements", path + "/profiles/company"})
            EXPECT_EQ(client.get(target).status, 200) << target;
}

TEST_F(Throttling, CanBeSwitchedOff)
{
    const auto open = started({.callsPerMinute = 0});
    const Client other(*open);
    for (int i = 0; i < 10; ++i)
        EXPECT_EQ(other.get(path).status, 200);
}

} // namespace parting::sandbox::test

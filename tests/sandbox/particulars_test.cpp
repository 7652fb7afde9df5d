// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/sandbox/client.h"

#include <gtest/gtest.h>

namespace parting::sandbox::test {

namespace {

class Particulars : public testing::Test {
protected:
    std::unique_ptr<Server> server = started({.callsPerMinute = 0});
    Client client{*server};

    Reply about(const std::string &name, const std::string &what) const
    {
        const std::string id = client.subscriptions(name)[0]["id"];
        return client.get(client.customerPath(name, "/subscriptions/" + id + '/' + what));
    }
};

} // namespace

TEST_F(Particulars, NameTheSupportContactOfALegacySubscription)
{
    const Reply reply = about("Adatum Corporation", "supportcontact");
    ASSERT_EQ(reply.status, 200);
    const Json contact = reply.json();
    EXPECT_EQ(contact["attributes"]["objectType"], "SupportContact");
    EXPECT_FALSE(contact["name"].get<std::string>().empty());
    EXPECT_EQ(contact["links"]["self"]["method"], "Get");
    EXPECT_EQ(about("Contoso AB", "supportcontact").status, 404) << "new commerce has none";
}

TEST_F(Particulars, TellLicencesOnlyWhereTheCustomerDelegated)
{
    const Reply reply = about("Adatum Corporation", "provisioningstatus");
    ASSERT_EQ(reply.status, 200);
    const Json subscription = client.subscriptions("Adatum Corporation")[0];
    EXPECT_EQ(reply.json()["quantity"], subscription["quantity"]);
    EXPECT_EQ(reply.json()["status"], "success");
    const Reply refused = about("Kråkebo Förskola", "provisioningstatus");
    EXPECT_EQ(refused.status, 403);
    EXPECT_EQ(refused.json()["code"], 2032);
}

TEST_F(Particulars, KnowNoOtherSubscription)
{
    for (const std::string what : {"supportcontact", "provisioningstatus"}) {
        const Reply reply = client.get(client.customerPath("Adatum Corporation", "/subscriptions/nobody/" + what));
        EXPECT_EQ(reply.status, 404) << what;
        EXPECT_EQ(reply.json()["code"], 20003) << what;
    }
}

TEST_F(Particulars, ShowACartOnlyToWhoKnowsItsId)
{
    const std::string cart = "/carts/00000000-0000-0000-8000-0000000000c1";
    const Reply reply = client.get(client.customerPath("杭州西湖茶叶有限公司", cart));
    ASSERT_EQ(reply.status, 200);
    EXPECT_EQ(reply.json()["lineItems"][0]["quantity"], 5);
    EXPECT_EQ(client.get(client.customerPath("Adatum Corporation", cart)).status, 404);
}

} // namespace parting::sandbox::test

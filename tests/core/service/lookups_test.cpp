// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/service/lookups.h"

#include "core/api/partnerapi.h"
#include "tests/core/api/world.h"
#include "tests/support/mocknetwork.h"

namespace parting::test {

namespace {

class LookupsTest : public testing::Test {
protected:
    LookupsTest() { lookups.turnTo(contoso); }

    MockAnswer answer(const MockRequest &request) const
    {
        const QString path = request.path();
        if (!refused.isEmpty() && path.endsWith(refused))
            return {.status = 403, .body = refusal};
        if (path.endsWith(u"/supportcontact"_qs))
            return {.body = R"({"name":"Fabrikam Partner AB","supportMpnId":"4012345"})"};
        if (path.endsWith(u"/provisioningstatus"_qs))
            return {.body = R"({"skuId":"s","status":"success","quantity":25})"};
        if (path.endsWith(u"/relationships"_qs))
            return {.body = R"({"items":[{"id":"r-1","name":"Humongous Resale Ltd"}]})"};
        if (path.endsWith(u"/profiles/billing"_qs))
            return {.body = R"({"firstName":"Anna","lastName":"Berg"})"};
        if (path.endsWith(u"/relationshiprequests"_qs))
            return {.body = R"({"url":"https://admin.microsoft.com/?partnerId=1"})"};
        return {.body = R"({"id":"p-1","companyName":"Our Firm"})"};
    }
    static Subscription held(const QString &id, bool newCommerce = false)
    {
        return {.id = SubscriptionId(id),
            .offerId = newCommerce ? u"CFQ7TTC0LH18:0001:CFQ7TTC0K5DM"_qs : u"796b6b5f-613c-4e24-a17c-eba730d49c02"_qs,
            .productType = newCommerce ? u"OnlineServicesNCE"_qs : QString(),
            .billingType = u"license"_qs};
    }
    QStringList asked() const
    {
        QStringList last;
        for (const MockRequest &request : network.requests())
            last << request.path().section(u'/', -2);
        return last;
    }
    template <class Holds> static bool comes(Holds holds) { return QTest::qWaitFor(holds, 5'000); }

    QString refused;
    QByteArray refusal = R"({"code":1002,"description":"Authorization Failed"})";
    MockNetwork network{[this](const MockRequest &request) { return answer(request); }};
    FixedToken token;
    ApiClient client{network, quick(), token};
    PartnerApi api{client};
    Lookups lookups{api};
};

} // namespace

TEST_F(LookupsTest, ReadAboutTheSubscriptionAtWhichTheChoiceRests)
{
    lookups.choose(held(u"first"_qs));
    QTest::qWait(50); // long enough for a request to leave, shorter than a choice rests
    EXPECT_TRUE(network.requests().empty());
    lookups.choose(held(u"second"_qs));
    lookups.choose(held(u"second"_qs));
    ASSERT_TRUE(comes([this] { return lookups.subscription().contact && lookups.subscription().licences; }));
    EXPECT_EQ(lookups.subscription().contact->value().name, u"Fabrikam Partner AB"_qs);
    EXPECT_EQ(lookups.subscription().licences->value().quantity, 25);
    QStringList paths = asked();
    paths.sort();
    EXPECT_EQ(paths, QStringList({u"second/provisioningstatus"_qs, u"second/supportcontact"_qs}));
}

TEST_F(LookupsTest, AskNobodyForTheContactOfNewCommerce)
{
    lookups.choose(held(u"new"_qs, true));
    ASSERT_TRUE(comes([this] { return lookups.subscription().licences.has_value(); }));
    EXPECT_EQ(asked(), QStringList{u"new/provisioningstatus"_qs});
    EXPECT_FALSE(lookups.subscription().hasContact);
}

TEST_F(LookupsTest, ForgetWithTheCustomer)
{
    lookups.choose(held(u"first"_qs));
    lookups.turnTo(CustomerId(u"0c39d6d5-c70d-4c55-bc02-f620844f3fd2"_qs));
    EXPECT_TRUE(lookups.subscription().subscription.id.isEmpty());
    QTest::qWait(400); // longer than a choice rests
    EXPECT_TRUE(network.requests().empty());
}

TEST_F(LookupsTest, LookAtACustomerOnce)
{
    lookups.lookAtCustomer();
    lookups.lookAtCustomer();
    ASSERT_TRUE(comes([this] { return lookups.customer().resellers && lookups.customer().billing; }));
    lookups.lookAtCustomer();
    QTest::qWait(50); // long enough for a request to leave
    EXPECT_EQ(network.requests().size(), 2U);
    EXPECT_EQ(lookups.customer().resellers->value().items.at(0).name, u"Humongous Resale Ltd"_qs);
    EXPECT_EQ(lookups.customer().billing->value().lastName, u"Berg"_qs);
}

TEST_F(LookupsTest, TakeARefusalOfDirectPartnersForNone)
{
    refused = u"/relationships"_qs;
    lookups.lookAtCustomer();
    ASSERT_TRUE(comes([this] { return lookups.customer().resellers.has_value(); }));
    ASSERT_TRUE(lookups.customer().resellers->has_value());
    EXPECT_TRUE(lookups.customer().resellers->value().items.empty());
}

TEST_F(LookupsTest, KeepAnyOtherRefusal)
{
    refused = u"/relationships"_qs;
    refusal = R"({"code":2032,"description":"Access denied"})";
    lookups.lookAtCustomer();
    ASSERT_TRUE(comes([this] { return lookups.customer().resellers.has_value(); }));
    EXPECT_EQ(lookups.customer().resellers->error().code, u"2032"_qs);
}

TEST_F(LookupsTest, InviteAsWhoTheyAre)
{
    lookups.readInvitation();
    ASSERT_TRUE(comes([this] { return lookups.invitation().has_value(); }));
    EXPECT_EQ(lookups.invitation()->value().link, u"https://admin.microsoft.com/?partnerId=1"_qs);
    EXPECT_EQ(lookups.invitation()->value().partner, u"Our Firm"_qs);
}

TEST_F(LookupsTest, InviteUnsignedButNotWithoutALink)
{
    refused = u"/organization"_qs;
    lookups.readInvitation();
    ASSERT_TRUE(comes([this] { return lookups.invitation().has_value(); }));
    EXPECT_EQ(lookups.invitation()->value().partner, QString());
    refused = u"/relationshiprequests"_qs;
    lookups.readInvitation();
    EXPECT_FALSE(lookups.invitation());
    ASSERT_TRUE(comes([this] { return lookups.invitation().has_value(); }));
    EXPECT_EQ(lookups.invitation()->error().code, u"1002"_qs);
}

} // namespace parting::test

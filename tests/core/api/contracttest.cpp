// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sandbox/sandbox.h"
#include "core/service/customerdirectory.h"
#include "tests/core/api/world.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace parting::test {

namespace {

/// The whole client, sockets included, against the practice server.
class Contract : public testing::Test {
protected:
    void SetUp() override
    {
        auto started = sandbox::Server::start({.callsPerMinute = 0});
        ASSERT_TRUE(started) << started.error();
        server = std::move(*started);
        token.token = QByteArray::fromStdString(server->bearer());
        client = std::make_unique<ApiClient>(quick(QString::fromStdString(server->baseUrl())), token);
        api = std::make_unique<PartnerApi>(*client);
    }
    template <class T, class Function, class... Arguments>
    Result<T> call(Function function, const Arguments &...arguments)
    {
        return resultOf<T>([&](auto done) { return ((*api).*function)(arguments..., std::move(done)); });
    }
    /// The first customer, in list order, that `wanted` holds for.
    CustomerId customerWhere(const std::function<bool(const CustomerId &)> &wanted)
    {
        for (const std::string &text : server->customerIds()) {
            if (const CustomerId id(QString::fromStdString(text)); wanted(id))
                return id;
        }
        ADD_FAILURE() << "no such customer";
        return {};
    }
    CustomerId removable()
    {
        return customerWhere([&](const CustomerId &id) {
            const auto customer = call<Document<Customer>>(&PartnerApi::customer, id);
            return customer && customer->value.relationship.is(Relationship::Reseller)
                && server->blockers(id.toString().toStdString()).empty();
        });
    }

    FixedToken token;
    std::unique_ptr<sandbox::Server> server;
    std::unique_ptr<ApiClient> client;
    std::unique_ptr<PartnerApi> api;
};

const RequestId request(QStringLiteral("5a4b3c2d-1111-4222-8333-444455556666"));
const CorrelationId correlation(QStringLiteral("5a4b3c2d-1111-4222-8333-444455557777"));

TEST_F(Contract, organization)
{
    const auto read = call<Document<Partner>>(&PartnerApi::organization);
    ASSERT_TRUE(read) << qPrintable(read.error().detail);
    EXPECT_FALSE(read->value.companyName.isEmpty());
    EXPECT_FALSE(read->value.tenantId.isEmpty());
}

TEST_F(Contract, theWholeList)
{
    CustomerDirectory directory(*api);
    directory.read();
    ASSERT_TRUE(QTest::qWaitFor([&] { return directory.state().phase != DirectoryState::Phase::Reading; }));
    EXPECT_EQ(directory.state().phase, DirectoryState::Phase::Complete)
        << qPrintable(directory.state().problem.value_or(Error{}).detail);
    std::vector<std::string> listed;
    for (std::uint32_t row = 0; row < directory.list().size(); ++row) {
        if (!directory.list().unreadable(row))
            listed.push_back(directory.list().id(row).toLower().toStdString());
    }
    auto expected = server->customerIds();
    for (std::string &id : expected)
        id = QString::fromStdString(id).toLower().toStdString();
    EXPECT_THAT(listed, testing::UnorderedElementsAreArray(expected));
}

TEST_F(Contract, everyCustomerAndWhatItHolds)
{
    std::size_t subscriptions = 0;
    std::size_t entitlements = 0;
    std::size_t orders = 0;
    const auto ids = server->customerIds();
    for (const std::string &text : ids) {
        const CustomerId id(QString::fromStdString(text));
        if (const auto read = call<Document<Customer>>(&PartnerApi::customer, id))
            EXPECT_EQ(read->value.id, id);
        else
            EXPECT_NE(read.error().httpStatus, 200) << qPrintable(read.error().detail);
        if (const auto read = call<Document<Listing<Subscription>>>(&PartnerApi::subscriptions, id))
            subscriptions += read->value.items.size();
        if (const auto read = call<Document<Listing<Entitlement>>>(&PartnerApi::entitlements, id))
            entitlements += read->value.items.size();
        if (const auto read = call<Document<Listing<Order>>>(&PartnerApi::orders, id))
            orders += read->value.items.size();
    }
    EXPECT_GT(subscriptions, 20u);
    EXPECT_GT(entitlements, 0u);
    EXPECT_GT(orders, 0u);
}

TEST_F(Contract, aSubscriptionIsSuspendedByItsWholeSelf)
{
    SubscriptionId subscription;
    const CustomerId id = customerWhere([&](const CustomerId &candidate) {
        const auto read = call<Document<Listing<Subscription>>>(&PartnerApi::subscriptions, candidate);
        if (!read)
            return false;
        const auto &items = read->value.items;
        const auto legacy = std::ranges::find_if(items, [](const Subscription &item) {
            return item.status.is(SubscriptionStatus::Active) && !item.etag.isEmpty() && item.parentId.isEmpty();
        });
        if (legacy != items.end())
            subscription = legacy->id;
        return legacy != items.end();
    });
    const auto before = call<Document<Subscription>>(&PartnerApi::subscription, id, subscription);
    ASSERT_TRUE(before) << qPrintable(before.error().detail);
    const auto body = subscriptionBody(before->raw.body, u"suspended");
    ASSERT_TRUE(body) << qPrintable(body.error().detail);
    const auto answer = call<WriteAnswer>(
        &PartnerApi::patchSubscription, id, subscription, *body, before->value.etag, request, correlation, AtItsTurn());
    ASSERT_TRUE(answer) << qPrintable(answer.error().message + answer.error().detail);
    EXPECT_EQ(server->appliedWrites(request.toString().toStdString()), 1);
    EXPECT_TRUE(QTest::qWaitFor([&] {
        const auto after = call<Document<Subscription>>(&PartnerApi::subscription, id, subscription);
        return after && after->value.status.is(SubscriptionStatus::Suspended);
    }));

    const auto stale = call<WriteAnswer>(&PartnerApi::patchSubscription, id, subscription, *body, before->value.etag,
        RequestId(QStringLiteral("5a4b3c2d-1111-4222-8333-444455558888")), correlation, AtItsTurn());
    ASSERT_FALSE(stale);
    EXPECT_EQ(stale.error().kind, ErrorKind::StaleEtag);
}

TEST_F(Contract, aRelationshipIsRemoved)
{
    const CustomerId id = removable();
    const auto answer = call<WriteAnswer>(&PartnerApi::removeRelationship, id, request, correlation, AtItsTurn());
    ASSERT_TRUE(answer) << qPrintable(answer.error().message + answer.error().detail);
    EXPECT_EQ(answer->status, 200);
    EXPECT_EQ(server->appliedWrites(request.toString().toStdString()), 1);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !call<Document<Customer>>(&PartnerApi::customer, id); }, 10'000));
}

TEST_F(Contract, aRelationshipIsNotRemovedWhileAnythingBlocks)
{
    const CustomerId id = customerWhere(
        [&](const CustomerId &candidate) { return !server->blockers(candidate.toString().toStdString()).empty(); });
    const auto answer = call<WriteAnswer>(&PartnerApi::removeRelationship, id, request, correlation, AtItsTurn());
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().httpStatus / 100, 4);
    EXPECT_EQ(server->appliedWrites(request.toString().toStdString()), 0);
}

TEST_F(Contract, theActivityLogTellsOfAWrite)
{
    const CustomerId id = removable();
    ASSERT_TRUE(call<WriteAnswer>(&PartnerApi::removeRelationship, id, request, correlation, AtItsTurn()));
    const QDate today = QDateTime::currentDateTimeUtc().date();
    const auto read = [&](const CustomerId &about) {
        return call<Document<Listing<AuditRecord>>>(&PartnerApi::auditRecords, today.addDays(-1), about);
    };
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            const auto log = read(id);
            return log && !log->value.items.empty();
        },
        10'000));
    const auto log = read(id);
    ASSERT_EQ(log->value.items.size(), 1u);
    EXPECT_EQ(log->value.items[0].customerId, id);
    EXPECT_EQ(log->value.items[0].correlationId, correlation);
    EXPECT_EQ(log->value.items[0].operation, QStringLiteral("remove_partner_customer_relationship"));
    EXPECT_TRUE(log->value.items[0].status.is(AuditStatus::Succeeded));
    EXPECT_EQ(read(CustomerId())->value.items, log->value.items);
    EXPECT_TRUE(read(CustomerId(QStringLiteral("11111111-1111-4111-8111-111111111111")))->value.items.empty());
}

TEST_F(Contract, whatStandsBesideACustomer)
{
    int contacts = 0, directs = 0, resellers = 0;
    for (const std::string &text : server->customerIds()) {
        const CustomerId id(QString::fromStdString(text));
        const auto held = call<Document<Listing<Subscription>>>(&PartnerApi::subscriptions, id);
        if (!held || held->value.items.empty() || resellers > 0)
            continue;
        const SubscriptionId subscription = held->value.items[0].id;
        const auto contact = call<Document<SupportContact>>(&PartnerApi::supportContact, id, subscription);
        contacts += contact && !contact->value.name.isEmpty();
        const auto licences = call<Document<Provisioning>>(&PartnerApi::provisioning, id, subscription);
        if (licences) {
            EXPECT_EQ(licences->value.quantity, held->value.items[0].quantity);
        }
        const auto reseller = call<Document<Listing<IndirectReseller>>>(&PartnerApi::indirectResellers, id);
        directs += !reseller && reseller.error().code == QStringLiteral("1002");
        resellers += reseller && !reseller->value.items.empty();
        const auto billing = call<Document<BillingProfile>>(&PartnerApi::billingProfile, id);
        EXPECT_TRUE(billing && !billing->value.companyName.isEmpty()) << text;
    }
    EXPECT_GT(contacts, 0);
    EXPECT_GT(directs, 0);
    EXPECT_EQ(resellers, 1);
}

TEST_F(Contract, theWayBack)
{
    const auto url = call<QString>(&PartnerApi::relationshipRequest);
    ASSERT_TRUE(url) << qPrintable(url.error().detail);
    EXPECT_TRUE(url->startsWith(QStringLiteral("https://admin.microsoft.com/")));
}

TEST_F(Contract, anotherToken)
{
    token.token = "not-ours";
    EXPECT_EQ(call<Document<Partner>>(&PartnerApi::organization).error().kind, ErrorKind::Unauthorized);
}

} // namespace

} // namespace parting::test

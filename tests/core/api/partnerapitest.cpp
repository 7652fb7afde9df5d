// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/core/api/world.h"
#include "tests/support/mocknetwork.h"

namespace parting::test {

namespace {

class PartnerApiTest : public testing::Test {
protected:
    void answer(MockNetwork::Script script)
    {
        network = std::make_unique<MockNetwork>(std::move(script));
        client = std::make_unique<ApiClient>(*network, quick(), token);
        api = std::make_unique<PartnerApi>(*client);
    }
    void answer(const QByteArray &body)
    {
        answer([body](const MockRequest &) { return MockAnswer{.body = body}; });
    }
    [[nodiscard]] QString target(std::size_t index = 0) const { return network->requests().at(index).target(); }

    template <class T, class Function, class... Arguments>
    Result<T> call(Function function, const Arguments &...arguments)
    {
        return resultOf<T>([&](auto done) { return ((*api).*function)(arguments..., std::move(done)); });
    }

    FixedToken token;
    std::unique_ptr<MockNetwork> network;
    std::unique_ptr<ApiClient> client;
    std::unique_ptr<PartnerApi> api;
};

const QString contosoPath = QStringLiteral("/v1/customers/0c39d6d5-c70d-4c55-bc02-f620844f3fd1");

TEST_F(PartnerApiTest, readsTheOrganization)
{
    answer(fixture("organization.json"));
    const auto read = call<Document<Partner>>(&PartnerApi::organization);
    ASSERT_TRUE(read);
    EXPECT_EQ(target(), QStringLiteral("/v1/profiles/organization"));
    EXPECT_EQ(read->value.companyName, QStringLiteral("Nordic Cloud Partner AB"));
}

TEST_F(PartnerApiTest, readsACustomerAndKeepsTheBytes)
{
    answer("\xEF\xBB\xBF" + fixture("customer.json"));
    const auto read = call<Document<Customer>>(&PartnerApi::customer, contoso);
    ASSERT_TRUE(read);
    EXPECT_EQ(target(), contosoPath);
    EXPECT_EQ(read->value.companyName, QStringLiteral("Contoso AB"));
    EXPECT_EQ(read->raw.path, contosoPath.mid(4));
    EXPECT_EQ(read->raw.body, fixture("customer.json"));
    EXPECT_TRUE(read->raw.readAt.isValid());
}

TEST_F(PartnerApiTest, readsOneSubscription)
{
    answer(R"({"id":"83ef9d05-4169-4ef9-9657-0e86b1eaba1d","status":"active"})");
    const auto read = call<Document<Subscription>>(&PartnerApi::subscription, contoso, office);
    ASSERT_TRUE(read);
    EXPECT_EQ(target(), contosoPath + QStringLiteral("/subscriptions/83EF9D05-4169-4EF9-9657-0E86B1EABA1D"));
    EXPECT_TRUE(read->value.status.is(SubscriptionStatus::Active));
}

TEST_F(PartnerApiTest, readsTheCollections)
{
    answer(fixture("subscriptions.json"));
    EXPECT_EQ(call<Document<Listing<Subscription>>>(&PartnerApi::subscriptions, contoso)->value.items.size(), 8u);
    EXPECT_EQ(target(), contosoPath + QStringLiteral("/subscriptions"));
    answer(fixture("entitlements.json"));
    EXPECT_EQ(call<Document<Listing<Entitlement>>>(&PartnerApi::entitlements, contoso)->value.items.size(), 5u);
    EXPECT_EQ(target(), contosoPath + QStringLiteral("/entitlements?showExpiry=true"));
    answer(fixture("orders.json"));
    const auto orders = call<Document<Listing<Order>>>(&PartnerApi::orders, contoso);
    EXPECT_EQ(orders->value.items.size(), 4u);
    EXPECT_EQ(orders->raw.body, fixture("orders.json"));
    EXPECT_EQ(target(), contosoPath + QStringLiteral("/orders"));
}

TEST_F(PartnerApiTest, followsTheNextPageOfACollection)
{
    answer([](const MockRequest &request) {
        const bool second = request.request.url().hasQuery();
        EXPECT_EQ(request.request.rawHeader("MS-ContinuationToken"), second ? "T" : "");
        return MockAnswer{.body = second ? R"({"items":[{"id":"b"},{"id":"A"}]})"
                                         : R"({"items":[{"id":"a"}],"links":{"next":{"uri":"/customers/x/orders?p=2",)"
                                           R"("headers":[{"key":"MS-ContinuationToken","value":"T"}]}}})"};
    });
    const auto read = call<Document<Listing<Order>>>(&PartnerApi::orders, contoso);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->value.items.size(), 2u);
    EXPECT_EQ(read->value.duplicates, 1);
    EXPECT_EQ(read->raw.body.count('\n'), 1); // a page a line
    EXPECT_EQ(target(1), QStringLiteral("/v1/customers/x/orders?p=2"));
}

TEST_F(PartnerApiTest, endsPagesThatPointAtEachOther)
{
    answer([](const MockRequest &request) {
        const bool odd = request.request.url().query() == QStringLiteral("p=1");
        return MockAnswer{
            .body = R"({"items":[],"links":{"next":{"uri":"/orders?p=)" + QByteArray(odd ? "2" : "1") + "\"}}}"};
    });
    const auto read = call<Document<Listing<Order>>>(&PartnerApi::orders, contoso);
    EXPECT_EQ(read.error().kind, ErrorKind::Malformed);
    EXPECT_TRUE(read.error().detail.contains(QStringLiteral("point at each other")));
    EXPECT_EQ(network->requests().size(), 3u);
}

TEST_F(PartnerApiTest, endsPagesThatNeverEnd)
{
    int page = 0;
    answer([&](const MockRequest &) {
        return MockAnswer{
            .body = R"({"items":[],"links":{"next":{"uri":"/orders?p=)" + QByteArray::number(++page) + "\"}}}"};
    });
    EXPECT_EQ(call<Document<Listing<Order>>>(&PartnerApi::orders, contoso).error().kind, ErrorKind::Malformed);
    EXPECT_EQ(page, 100);
}

TEST_F(PartnerApiTest, failsAsAWholeWhenALaterPageFails)
{
    answer([](const MockRequest &request) {
        return request.request.url().hasQuery()
            ? MockAnswer{.status = 403, .body = R"({"code":1002,"description":"Authorization Failed"})"}
            : MockAnswer{.body = R"({"items":[{"id":"a"}],"links":{"next":{"uri":"/orders?p=2"}}})"};
    });
    EXPECT_EQ(call<Document<Listing<Order>>>(&PartnerApi::orders, contoso).error().code, QStringLiteral("1002"));
}

TEST_F(PartnerApiTest, readsTheActivityLogOfOneCustomerToItsEnd)
{
    answer([](const MockRequest &request) {
        const QByteArray asksFor = request.request.rawHeader("MS-ContinuationToken");
        return MockAnswer{.body = asksFor.isEmpty()
                ? R"({"items":[{"id":"a","operationType":"x"}],"continuationToken":"T"})"
                : R"({"items":[{"id":"b","operationType":"y"}]})"};
    });
    const auto read = call<Document<Listing<AuditRecord>>>(&PartnerApi::auditRecords, QDate(2026, 6, 1), contoso);
    ASSERT_TRUE(read) << qPrintable(read.error().detail);
    EXPECT_EQ(read->value.items.size(), 2u);
    ASSERT_EQ(network->requests().size(), 2u);
    const auto asked = [&](std::size_t n) { return QUrlQuery(network->requests()[n].request.url()); };
    EXPECT_EQ(asked(0).queryItemValue(QStringLiteral("startDate")), QStringLiteral("2026-06-01"));
    EXPECT_EQ(asked(0).queryItemValue(QStringLiteral("filter"), QUrl::FullyDecoded),
        QStringLiteral(R"({"Field":"CustomerId","Value":"0c39d6d5-c70d-4c55-bc02-f620844f3fd1","Operator":"equals"})"));
    EXPECT_EQ(asked(1).queryItemValue(QStringLiteral("startDate")), QStringLiteral("2026-06-01"));
    EXPECT_EQ(asked(1).queryItemValue(QStringLiteral("seekOperation")), QStringLiteral("Next"));
    EXPECT_EQ(network->requests()[1].request.rawHeader("MS-ContinuationToken"), "T");
    for (const MockRequest &request : network->requests())
        EXPECT_EQ(request.request.url().path(), QStringLiteral("/v1/auditrecords"));
}

TEST_F(PartnerApiTest, asksTheActivityLogAboutNoStrangeId)
{
    answer("{}");
    const auto read = call<Document<Listing<AuditRecord>>>(
        &PartnerApi::auditRecords, QDate(2026, 6, 1), CustomerId(QStringLiteral("x\",\"y")));
    EXPECT_EQ(read.error().kind, ErrorKind::UnsafeAddress);
    EXPECT_TRUE(network->requests().empty());
}

TEST_F(PartnerApiTest, readsTheRelationshipRequest)
{
    answer(R"({"url":"https://admin.microsoft.com/x#/y"})");
    EXPECT_EQ(call<QString>(&PartnerApi::relationshipRequest), QStringLiteral("https://admin.microsoft.com/x#/y"));
    EXPECT_EQ(target(), QStringLiteral("/v1/customers/relationshiprequests"));
}

TEST_F(PartnerApiTest, readsAPageOfCustomersAndTellsTheNextOneEarly)
{
    answer(R"({"items":[{"id":"11111111-1111-4111-8111-111111111111"}],"continuationToken":"T"})");
    std::optional<PageLink> early;
    bool earlyCameFirst = false;
    Outcome<CustomerPageRead> outcome;
    const CallHandle handle = api->customers(
        std::nullopt,
        [&](const PageLink &link) {
            early = link;
            earlyCameFirst = !outcome;
        },
        [&](Result<CustomerPageRead> read) { outcome = std::move(read); });
    ASSERT_TRUE(arrives(outcome));
    EXPECT_EQ(target(), QStringLiteral("/v1/customers?size=500"));
    EXPECT_TRUE(earlyCameFirst);
    EXPECT_EQ(early, (*outcome)->next);

    const CallHandle second = api->customers(early, {}, [](const Result<CustomerPageRead> &) {});
    ASSERT_TRUE(QTest::qWaitFor([&] { return network->requests().size() == 2; }));
    EXPECT_EQ(target(1), QStringLiteral("/v1/customers?seekOperation=Next"));
    EXPECT_EQ(network->requests()[1].request.rawHeader("MS-ContinuationToken"), "T");
}

TEST_F(PartnerApiTest, tellsWhatTheAnswerWasWhenItCantBeRead)
{
    answer("<html>proxy</html>");
    for (const Error &error : {call<Document<Customer>>(&PartnerApi::customer, contoso).error(),
             call<Document<Listing<Order>>>(&PartnerApi::orders, contoso).error()}) {
        EXPECT_EQ(error.kind, ErrorKind::Malformed);
        EXPECT_EQ(error.httpStatus, 200);
        EXPECT_FALSE(error.requestId.isEmpty());
        EXPECT_EQ(error.detail, QStringLiteral("HTML instead of JSON"));
    }
}

TEST_F(PartnerApiTest, sendsASubscriptionBackWithItsEtag)
{
    const std::pair<const char *, const char *> table[] = {{"", ""}, {"abc=", "\"abc=\""}, {"\"abc\"", "\"abc\""}};
    for (const auto &[etag, header] : table) {
        answer("{}");
        const auto answer = call<WriteAnswer>(&PartnerApi::patchSubscription, contoso, office,
            QByteArray(R"({"status":"suspended"})"), QString::fromLatin1(etag), RequestId(QStringLiteral("r")),
            CorrelationId(QStringLiteral("c")), AtItsTurn());
        ASSERT_TRUE(answer);
        const MockRequest &request = network->requests().at(0);
        EXPECT_EQ(request.verb, "PATCH");
        EXPECT_EQ(request.body, R"({"status":"suspended"})");
        EXPECT_EQ(request.request.rawHeader("If-Match"), header);
        EXPECT_EQ(request.request.rawHeader("MS-RequestId"), "r");
        EXPECT_EQ(request.request.rawHeader("MS-CorrelationId"), "c");
    }
}

TEST_F(PartnerApiTest, takesAnAcceptedOrEmptyAnswerToAWrite)
{
    for (const int status : {200, 202, 204}) {
        answer([status](const MockRequest &) {
            return MockAnswer{.status = status, .headers = {{"Location", "//evil.example/x"}}};
        });
        const auto answer = call<WriteAnswer>(&PartnerApi::removeRelationship, contoso, RequestId(QStringLiteral("r")),
            CorrelationId(QStringLiteral("c")), AtItsTurn());
        ASSERT_TRUE(answer);
        EXPECT_EQ(answer->status, status);
        EXPECT_EQ(network->requests().size(), 1u);
        EXPECT_EQ(network->requests()[0].body, removalBody());
    }
}

TEST_F(PartnerApiTest, doesNotCallAnUnreadableAnswerASuccess)
{
    answer("<html>All good</html>");
    const auto answer = call<WriteAnswer>(&PartnerApi::removeRelationship, contoso, RequestId(QStringLiteral("r")),
        CorrelationId(QStringLiteral("c")), AtItsTurn());
    EXPECT_EQ(answer.error().kind, ErrorKind::Malformed);
    EXPECT_EQ(answer.error().httpStatus, 200);
    EXPECT_EQ(answer.error().requestId, RequestId(QStringLiteral("r")));
}

TEST_F(PartnerApiTest, sendsNothingToAnUnsafeAddress)
{
    answer("{}");
    const CustomerId climbing(QStringLiteral("../customers"));
    const SubscriptionId escaped(QStringLiteral("%2b"));
    const RequestId request(QStringLiteral("r"));
    const CorrelationId correlation(QStringLiteral("c"));
    const std::vector<ErrorKind> kinds{call<Document<Customer>>(&PartnerApi::customer, climbing).error().kind,
        call<Document<Listing<Subscription>>>(&PartnerApi::subscriptions, climbing).error().kind,
        call<Document<Listing<Entitlement>>>(&PartnerApi::entitlements, climbing).error().kind,
        call<Document<Listing<Order>>>(&PartnerApi::orders, climbing).error().kind,
        call<Document<Subscription>>(&PartnerApi::subscription, contoso, escaped).error().kind,
        call<WriteAnswer>(&PartnerApi::removeRelationship, climbing, request, correlation, AtItsTurn()).error().kind,
        call<WriteAnswer>(&PartnerApi::patchSubscription, contoso, escaped, QByteArray("{}"), QString(), request,
            correlation, AtItsTurn())
            .error()
            .kind,
        call<WriteAnswer>(&PartnerApi::patchSubscription, contoso, office, QByteArray("{}"), QStringLiteral("a\r\nb"),
            request, correlation, AtItsTurn())
            .error()
            .kind};
    EXPECT_EQ(kinds, std::vector(8, ErrorKind::UnsafeAddress));
    EXPECT_TRUE(network->requests().empty());
}

TEST_F(PartnerApiTest, isSilentOnceTheHandleIsGone)
{
    answer([](const MockRequest &) { return MockAnswer{.body = fixture("orders.json"), .held = true}; });
    int called = 0;
    std::vector<CallHandle> calls;
    calls.push_back(api->orders(contoso, [&](const auto &) { ++called; }));
    calls.push_back(api->customer(contoso, [&](const auto &) { ++called; }));
    calls.push_back(api->customers({}, {}, [&](const auto &) { ++called; }));
    ASSERT_TRUE(QTest::qWaitFor([&] { return network->requests().size() == 3; }));
    calls.push_back(api->orders(CustomerId(QStringLiteral("x")), [&](const auto &) { ++called; }));
    network->release(); // the answers are on their way
    calls.clear();
    EXPECT_FALSE(QTest::qWaitFor([&] { return called > 0; }, 50));
}

TEST_F(PartnerApiTest, mayBeDestroyedByACallback)
{
    answer(R"({"items":[],"continuationToken":"T"})");
    int called = 0;
    const auto done = [&](const auto &) {
        ++called;
        api.reset();
    };
    const CallHandle orders = api->orders(contoso, done);
    const CallHandle customers = api->customers({}, {}, done);
    EXPECT_TRUE(QTest::qWaitFor([&] { return called == 1; }));
    EXPECT_FALSE(QTest::qWaitFor([&] { return called > 1; }, 50));
}

TEST_F(PartnerApiTest, mayBeDestroyedByTheEarlyCallback)
{
    answer(R"({"items":[{"id":"x"}],"continuationToken":"T"})");
    bool early = false;
    bool called = false;
    CallHandle call = api->customers(
        {},
        [&](const PageLink &) {
            early = true;
            call = {};
            api.reset();
        },
        [&](const auto &) { called = true; });
    EXPECT_TRUE(QTest::qWaitFor([&] { return early; }));
    EXPECT_FALSE(QTest::qWaitFor([&] { return called; }, 50));
}

} // namespace

} // namespace parting::test

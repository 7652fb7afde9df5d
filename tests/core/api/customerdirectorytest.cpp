// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/service/customerdirectory.h"

#include "tests/core/api/world.h"
#include "tests/support/mocknetwork.h"

#include <QSignalSpy>

#include <gmock/gmock.h>

namespace parting::test {

namespace {

using Phase = DirectoryState::Phase;
using testing::ElementsAre;

QByteArray customerNumber(int number)
{
    return QByteArray(R"({"id":"00000000-0000-4000-8000-)") + QByteArray::number(number).rightJustified(12, '0')
        + R"(","companyProfile":{"companyName":"Company )" + QByteArray::number(number) + R"("}})";
}

/// Customers from..to-1, with what `rest` says of the next page.
QByteArray page(int from, int to, const QByteArray &rest = {})
{
    QByteArray items;
    for (int number = from; number < to; ++number)
        items += (items.isEmpty() ? "" : ",") + customerNumber(number);
    return R"({"totalCount":1,"items":[)" + items + "]" + rest + "}";
}

QByteArray linkTo(int number)
{
    return R"(,"links":{"next":{"uri":"/customers?size=500&p=)" + QByteArray::number(number) + R"(","method":"GET"}})";
}

int pageOf(const MockRequest &request)
{
    const QUrlQuery query(request.request.url());
    return query.queryItemValue(QStringLiteral("p")).toInt();
}

const MockAnswer noMorePages{.status = 400, .body = R"({"code":2000,"description":"Invalid token"})"};

class Directory : public testing::Test {
protected:
    void answer(MockNetwork::Script script)
    {
        network = std::make_unique<MockNetwork>(std::move(script));
        client = std::make_unique<ApiClient>(*network, quick(), token);
        api = std::make_unique<PartnerApi>(*client);
        directory = std::make_unique<CustomerDirectory>(*api);
        QObject::connect(directory.get(), &CustomerDirectory::restarted, [this] { heard.emplace_back("restarted"); });
        QObject::connect(directory.get(), &CustomerDirectory::grew, [this] { heard.emplace_back("grew"); });
    }
    [[nodiscard]] bool ends()
    {
        return QTest::qWaitFor([&] { return directory->state().phase != Phase::Reading; }, 10'000);
    }
    void readAll()
    {
        directory->read();
        EXPECT_EQ(directory->state().phase, Phase::Reading);
        ASSERT_TRUE(ends());
    }

    FixedToken token;
    std::unique_ptr<MockNetwork> network;
    std::unique_ptr<ApiClient> client;
    std::unique_ptr<PartnerApi> api;
    std::unique_ptr<CustomerDirectory> directory;
    std::vector<std::string> heard;
};

TEST_F(Directory, beginsEmpty)
{
    answer([](const MockRequest &) { return MockAnswer{}; });
    EXPECT_EQ(directory->state().phase, Phase::Empty);
    EXPECT_TRUE(directory->list().isEmpty());
}

TEST_F(Directory, readsEveryPageByItsLink)
{
    answer([](const MockRequest &request) {
        const int number = pageOf(request);
        return MockAnswer{.body = page(number * 10, number * 10 + 10, number < 4 ? linkTo(number + 1) : "")};
    });
    readAll();
    EXPECT_EQ(directory->state().phase, Phase::Complete);
    EXPECT_EQ(directory->state().customers, 50u);
    EXPECT_TRUE(directory->state().readAt.isValid());
    EXPECT_EQ(directory->list().company(49), QStringLiteral("Company 49"));
    EXPECT_EQ(network->requests().size(), 5u);
    EXPECT_THAT(heard, ElementsAre("restarted", "grew", "grew", "grew", "grew"));
}

TEST_F(Directory, readsEveryPageByTokenAlone)
{
    answer([](const MockRequest &request) {
        const int number = request.request.rawHeader("MS-ContinuationToken").toInt();
        const QByteArray rest = R"(,"continuationToken":")" + QByteArray::number(number + 1) + '"';
        return MockAnswer{.body = page(number, number + 1, number < 3 ? rest : R"(,"continuationToken":"")")};
    });
    readAll();
    EXPECT_EQ(directory->state().phase, Phase::Complete);
    EXPECT_EQ(directory->state().customers, 4u);
}

TEST_F(Directory, asksForTheNextPageBeforeThisOneIsDecoded)
{
    std::vector<std::uint32_t> customersWhenAsked;
    answer([&](const MockRequest &request) {
        customersWhenAsked.push_back(directory ? directory->state().customers : 0);
        return MockAnswer{
            .body = page(pageOf(request) * 100, pageOf(request) * 100 + 100, pageOf(request) < 1 ? linkTo(1) : "")};
    });
    readAll();
    EXPECT_THAT(customersWhenAsked, ElementsAre(0, 0)); // the second went out before the first was in
}

TEST_F(Directory, countsAWrongGuessForNothing)
{
    // Behind the items stands only the token; the link, which is preferred, stands in front of them.
    answer([](const MockRequest &request) {
        if (request.request.hasRawHeader("MS-ContinuationToken"))
            return MockAnswer{.body = page(900, 910)};
        if (pageOf(request) == 1)
            return MockAnswer{.body = page(10, 20)};
        return MockAnswer{.body = R"({"links":{"next":{"uri":"/customers?p=1"}},"items":[)" + customerNumber(1)
                + R"(],"continuationToken":"T"})"};
    });
    readAll();
    EXPECT_EQ(directory->state().phase, Phase::Complete);
    EXPECT_EQ(network->requests().size(), 3u);
    EXPECT_EQ(directory->list().size(), 11u);
    EXPECT_EQ(directory->list().company(1), QStringLiteral("Company 10"));
}

TEST_F(Directory, endsPagesThatPointAtEachOther)
{
    answer([](const MockRequest &request) {
        return MockAnswer{.body = page(pageOf(request), pageOf(request) + 1, linkTo(pageOf(request) == 1 ? 2 : 1))};
    });
    readAll();
    EXPECT_EQ(directory->state().phase, Phase::Incomplete);
    ASSERT_TRUE(directory->state().problem);
    EXPECT_EQ(directory->state().problem->kind, ErrorKind::Malformed);
    EXPECT_EQ(directory->state().customers, 3u);
    EXPECT_EQ(network->requests().size(), 3u);
}

TEST_F(Directory, endsAPageThatPointsAtTheFirst)
{
    answer([](const MockRequest &) {
        return MockAnswer{.body = page(0, 1, R"(,"links":{"next":{"uri":"/customers?size=500"}})")};
    });
    readAll();
    EXPECT_EQ(directory->state().problem->kind, ErrorKind::Malformed);
    EXPECT_EQ(network->requests().size(), 1u);
}

TEST_F(Directory, takesNoMorePagesAfterAShortOneForTheEnd)
{
    answer([](const MockRequest &request) {
        return pageOf(request) == 0 ? MockAnswer{.body = page(0, 499, linkTo(1))} : noMorePages;
    });
    readAll();
    EXPECT_EQ(directory->state().phase, Phase::Complete);
    EXPECT_EQ(directory->state().customers, 499u);
    EXPECT_EQ(network->requests().size(), 2u);
}

TEST_F(Directory, readsOnceMoreAfterAnEndBehindAFullPage)
{
    int firsts = 0;
    answer([&](const MockRequest &request) {
        if (pageOf(request) == 0)
            ++firsts;
        if (pageOf(request) == 0)
            return MockAnswer{.body = page(0, 500, linkTo(1))};
        return firsts == 1 ? noMorePages : MockAnswer{.body = page(500, 600)};
    });
    readAll();
    EXPECT_EQ(directory->state().phase, Phase::Complete);
    EXPECT_EQ(directory->state().customers, 600u);
    EXPECT_EQ(firsts, 2);
    EXPECT_THAT(heard, ElementsAre("restarted", "restarted", "grew"));
}

TEST_F(Directory, isIncompleteAfterASecondEarlyEnd)
{
    answer([](const MockRequest &request) {
        return pageOf(request) == 0 ? MockAnswer{.body = page(0, 500, linkTo(1))} : noMorePages;
    });
    readAll();
    EXPECT_EQ(directory->state().phase, Phase::Incomplete);
    EXPECT_EQ(directory->state().problem->code, QStringLiteral("2000"));
    EXPECT_EQ(directory->state().customers, 500u);
    EXPECT_EQ(network->requests().size(), 4u);
}

TEST_F(Directory, takesNoMorePagesOnTheFirstPageForAnError)
{
    answer([](const MockRequest &) { return noMorePages; });
    readAll();
    EXPECT_EQ(directory->state().phase, Phase::Incomplete);
    EXPECT_EQ(network->requests().size(), 1u);
}

TEST_F(Directory, keepsWhatItHasWhenALaterPageFails)
{
    answer([](const MockRequest &request) {
        return pageOf(request) == 0 ? MockAnswer{.body = page(0, 10, linkTo(1))} : MockAnswer{.status = 503};
    });
    readAll();
    EXPECT_EQ(directory->state().phase, Phase::Incomplete);
    EXPECT_EQ(directory->state().problem->kind, ErrorKind::Server);
    EXPECT_FALSE(directory->state().stopped);
    EXPECT_EQ(directory->list().size(), 10u);
}

TEST_F(Directory, isIncompleteBehindALinkThatMustNotBeFollowed)
{
    answer([](const MockRequest &) {
        return MockAnswer{.body = page(0, 10, R"(,"links":{"next":{"uri":"//evil.example/customers"}})")};
    });
    readAll();
    EXPECT_EQ(directory->state().problem->kind, ErrorKind::UnsafeAddress);
    EXPECT_EQ(directory->list().size(), 10u);
    EXPECT_EQ(network->requests().size(), 1u);
}

TEST_F(Directory, mergesWhatComesTwice)
{
    answer([](const MockRequest &request) {
        return MockAnswer{.body = pageOf(request) == 0 ? page(0, 10, linkTo(1)) : page(7, 15)};
    });
    readAll();
    EXPECT_EQ(directory->state().customers, 15u);
    EXPECT_EQ(directory->state().duplicates, 3u);
    EXPECT_EQ(directory->list().company(10), QStringLiteral("Company 10"));
}

TEST_F(Directory, showsUnreadableRows)
{
    answer([](const MockRequest &) { return MockAnswer{.body = fixture("customers-odd.json")}; });
    readAll();
    EXPECT_EQ(directory->list().size(), 9u);
    EXPECT_TRUE(directory->list().unreadable(0));
    EXPECT_EQ(directory->list().company(0), QStringLiteral("A number for an ID"));
}

TEST_F(Directory, keepsTheOldListUntilTheFirstNewPageArrives)
{
    int customers = 10;
    bool held = false;
    answer([&](const MockRequest &) { return MockAnswer{.body = page(0, customers), .held = held}; });
    readAll();
    const auto readAt = directory->state().readAt;
    customers = 3;
    held = true;
    heard.clear();
    directory->read();
    ASSERT_TRUE(QTest::qWaitFor([&] { return network->requests().size() == 2; }));
    EXPECT_EQ(directory->list().size(), 10u);
    EXPECT_EQ(directory->state().readAt, readAt);
    network->release();
    ASSERT_TRUE(ends());
    EXPECT_EQ(directory->list().size(), 3u);
    EXPECT_EQ(directory->state().duplicates, 0u);
    EXPECT_THAT(heard, ElementsAre("restarted"));
}

TEST_F(Directory, dropsWhatWasUnderWayWhenReadingBeginsAgain)
{
    int reading = 0;
    answer([&](const MockRequest &) {
        ++reading;
        return MockAnswer{.body = page(reading * 100, reading * 100 + reading), .held = true};
    });
    directory->read();
    ASSERT_TRUE(QTest::qWaitFor([&] { return reading == 1; }));
    directory->read();
    ASSERT_TRUE(QTest::qWaitFor([&] { return reading == 2; }));
    network->release();
    ASSERT_TRUE(ends());
    EXPECT_EQ(directory->list().size(), 2u);
    EXPECT_EQ(directory->list().company(0), QStringLiteral("Company 200"));
}

TEST_F(Directory, stopsAndKeepsWhatItHas)
{
    answer([](const MockRequest &request) {
        const int number = pageOf(request);
        return MockAnswer{.body = page(number, number + 1, linkTo(number + 1)), .held = number == 3};
    });
    directory->read();
    ASSERT_TRUE(QTest::qWaitFor([&] { return directory->list().size() == 3; }));
    directory->stop();
    EXPECT_EQ(directory->state().phase, Phase::Incomplete);
    EXPECT_TRUE(directory->state().stopped);
    EXPECT_FALSE(directory->state().problem);
    EXPECT_EQ(network->inFlight(), 0);
    heard.clear();
    EXPECT_FALSE(QTest::qWaitFor([&] { return !heard.empty(); }, 50));
    directory->stop(); // nothing to stop
    EXPECT_EQ(directory->list().size(), 3u);
}

TEST_F(Directory, mayBeStoppedRestartedOrDestroyedByWhoeverListens)
{
    answer([](const MockRequest &request) {
        const int number = pageOf(request);
        return MockAnswer{.body = page(number, number + 1, number < 5 ? linkTo(number + 1) : "")};
    });
    int grown = 0;
    QObject::connect(directory.get(), &CustomerDirectory::grew, directory.get(), [&] {
        if (++grown == 1)
            directory->read();
        else if (grown == 3)
            directory->stop();
    });
    directory->read();
    ASSERT_TRUE(ends());
    EXPECT_TRUE(directory->state().stopped);
    EXPECT_EQ(directory->list().size(), 3u);

    QObject::connect(directory.get(), &CustomerDirectory::restarted, client.get(), [&] { directory.reset(); });
    directory->read();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !directory; }));
}

} // namespace

} // namespace parting::test

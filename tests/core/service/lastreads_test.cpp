// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/service/lastreads.h"

#include "core/api/keptaccount.h"
#include "core/service/accountreader.h"
#include "core/service/connection.h"
#include "core/service/customerdirectory.h"
#include "tests/core/service/practice.h"

#include <QElapsedTimer>

#include <gmock/gmock.h>

namespace parting::test {

namespace {

/// A window's services over the practice server, with what they keep; the server can go away and come back.
class LastReadsTest : public Practice {
protected:
    std::unique_ptr<CustomerDirectory> directory;
    std::unique_ptr<AccountReader> reader;
    std::unique_ptr<Connection> connection;
    std::unique_ptr<LastReads> last;
    QString account = u"practice"_qs;
    bool readOnly = false;

    void SetUp() override
    {
        Practice::SetUp();
        begin();
    }
    void begin()
    {
        directory = std::make_unique<CustomerDirectory>(*api);
        reader = std::make_unique<AccountReader>(*api, clock);
        connection = std::make_unique<Connection>(*client);
        last = std::make_unique<LastReads>(*directory, *reader, clock,
            LastReads::Place{.folder = folder.path(), .account = account, .readOnly = readOnly});
    }
    /// The process ends and another begins, which finds no network.
    void beginOffline()
    {
        waitForFile();
        last.reset();
        connection.reset();
        reader.reset();
        directory.reset();
        die();
        const std::string url = std::exchange(server, nullptr)->baseUrl();
        client = std::make_unique<ApiClient>(quick(QString::fromStdString(url)), token);
        api = std::make_unique<PartnerApi>(*client);
        begin();
    }
    /// What was asked of the worker before is done.
    void waitForFile()
    {
        bool done = false;
        last->forget(CustomerId(u"nobody"_qs), [&](const Result<void> &) { done = true; });
        ASSERT_TRUE(QTest::qWaitFor([&] { return done; }, 10'000));
    }
    void readList()
    {
        directory->read();
        ASSERT_TRUE(
            QTest::qWaitFor([this] { return directory->state().phase != DirectoryState::Phase::Reading; }, 20'000));
    }
    void readAccount(const CustomerId &id)
    {
        last->openAccount(id);
        reader->read(id);
        ASSERT_TRUE(QTest::qWaitFor([this] { return !reader->reading(); }, 20'000));
    }
    bool finds(const CustomerId &id)
    {
        last->openAccount(id);
        return QTest::qWaitFor([&] { return last->account(id) != nullptr; }, 1'000);
    }
    static std::vector<QString> textOf(const CustomerList &list)
    {
        std::vector<QString> lines;
        for (std::uint32_t row = 0; row < list.size(); ++row)
            lines.push_back(list.id(row) + list.company(row) + list.domain(row) + list.relationship(row).text
                + QString::number(list.unreadable(row)));
        return lines;
    }
};

} // namespace

TEST_F(LastReadsTest, WithoutNetworkTheLastListOpens)
{
    readList();
    const auto before = textOf(directory->list());
    const QDateTime readAt = directory->state().readAt;
    ASSERT_FALSE(before.empty());
    beginOffline();
    last->openList();
    readList();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !directory->list().isEmpty(); }, 5'000));
    EXPECT_EQ(textOf(directory->list()), before);
    EXPECT_EQ(directory->list().pages().front()->folded.find('\n') != std::string::npos, true) << "it can be searched";
    EXPECT_EQ(directory->state().phase, DirectoryState::Phase::Incomplete);
    EXPECT_TRUE(directory->state().earlier);
    EXPECT_EQ(directory->state().readAt, readAt);
    EXPECT_EQ(directory->state().customers, 0U) << "none were read now";
    EXPECT_EQ(directory->state().problem->kind, ErrorKind::Network);
    EXPECT_TRUE(QTest::qWaitFor([this] { return connection->offline(); }, 5'000));
}

TEST_F(LastReadsTest, AnIncompleteListIsNotKept)
{
    readList();
    const auto before = textOf(directory->list());
    ASSERT_TRUE(server->inject({.name = "status500", .path = "/customers$", .times = 4}));
    readList();
    EXPECT_EQ(directory->state().phase, DirectoryState::Phase::Incomplete);
    EXPECT_TRUE(directory->state().earlier);
    beginOffline();
    last->openList();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !directory->list().isEmpty(); }, 5'000));
    EXPECT_EQ(textOf(directory->list()), before);
}

TEST_F(LastReadsTest, AKeptListComesTooLateForWhatWasRead)
{
    readList();
    waitForFile();
    last->openList();
    waitForFile();
    EXPECT_FALSE(directory->state().earlier);
    EXPECT_EQ(directory->state().phase, DirectoryState::Phase::Complete);
}

TEST_F(LastReadsTest, AnotherPartnerAccountSeesNothingOfIt)
{
    readList();
    account = u"api.partnercenter.microsoft.com-another"_qs;
    beginOffline();
    last->openList();
    waitForFile();
    EXPECT_TRUE(directory->list().isEmpty());
}

TEST_F(LastReadsTest, WithoutNetworkAnAccountShowsAsItWasLastRead)
{
    const CustomerId id = customer(u"Blue Yonder Airlines"_qs);
    readAccount(id);
    const AccountSnapshot read = reader->snapshot();
    beginOffline();
    ASSERT_TRUE(finds(id));
    const AccountSnapshot &kept = *last->account(id);
    EXPECT_EQ(kept.customer, read.customer);
    EXPECT_EQ(kept.subscriptions, read.subscriptions);
    EXPECT_EQ(kept.entitlements, read.entitlements);
    EXPECT_EQ(kept.orders, read.orders);
    EXPECT_EQ(kept.azureEntitlements, read.azureEntitlements);
    EXPECT_EQ(kept.reservations, read.reservations);
    EXPECT_EQ(kept.transfers, read.transfers);
    EXPECT_EQ(kept.readAt, read.readAt);
    readAccount(id);
    EXPECT_FALSE(*reader->snapshot().customer) << "what is kept is never taken as read";
    EXPECT_TRUE(*last->account(id)->customer) << "and what could not be read does not replace it";
    EXPECT_TRUE(QTest::qWaitFor([this] { return connection->offline(); }, 5'000));
    EXPECT_EQ(last->account(CustomerId(u"another"_qs)), nullptr);
}

TEST_F(LastReadsTest, NeitherAReviewNorARunTakesWhatIsKept)
{
    const CustomerId id = customer(u"Tailspin Toys"_qs);
    readAccount(id);
    waitForFile();
    const std::size_t before = server->arrivals().size();
    ASSERT_TRUE(removalReview(u"Tailspin Toys"_qs));
    std::size_t reads = 0;
    const auto arrivals = server->arrivals();
    for (std::size_t i = before; i < arrivals.size(); ++i)
        reads += arrivals[i].path.find(id.toString().toStdString()) != std::string::npos ? 1 : 0;
    EXPECT_EQ(reads, 5U);
}

TEST_F(LastReadsTest, ForgettingErasesItHereAndThere)
{
    readList();
    const CustomerId id = customer(u"Blue Yonder Airlines"_qs);
    readAccount(id);
    waitForFile();
    std::optional<Result<void>> forgotten;
    last->forget(id, [&](const Result<void> &done) { forgotten = done; });
    EXPECT_EQ(last->account(id), nullptr);
    ASSERT_TRUE(QTest::qWaitFor([&] { return forgotten.has_value(); }, 5'000));
    EXPECT_TRUE(*forgotten);
    QFile file(folder.filePath(u"cache.sqlite"_qs));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_FALSE(file.readAll().contains("Blue Yonder"));
    beginOffline();
    EXPECT_FALSE(finds(id));
}

TEST_F(LastReadsTest, ForgettingAllLeavesNobody)
{
    readList();
    const CustomerId id = customer(u"Blue Yonder Airlines"_qs);
    readAccount(id);
    waitForFile();
    last->forgetAll();
    EXPECT_EQ(last->account(id), nullptr);
    waitForFile();
    QFile file(folder.filePath(u"cache.sqlite"_qs));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    EXPECT_FALSE(bytes.contains("Blue Yonder") || bytes.contains("Adatum"));
    beginOffline();
    EXPECT_FALSE(finds(id));
    EXPECT_EQ(directory->list().size(), 0U);
}

TEST_F(LastReadsTest, AReadOnlySessionKeepsNothing)
{
    readOnly = true;
    begin();
    readList();
    last.reset();
    EXPECT_FALSE(QFile::exists(folder.filePath(u"cache.sqlite"_qs)));
}

TEST_F(LastReadsTest, ReadingAgainLeavesOfflineBehind)
{
    ASSERT_TRUE(server->inject({.name = "drop-before-commit", .path = "/customers$", .times = 12}));
    readList();
    ASSERT_TRUE(QTest::qWaitFor([this] { return connection->offline(); }, 5'000));
    for (int i = 0; i < 12 && directory->state().phase != DirectoryState::Phase::Complete; ++i)
        readList();
    EXPECT_EQ(directory->state().phase, DirectoryState::Phase::Complete);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !connection->offline(); }, 5'000));
}

TEST(KeptAccount, KnowsWhichEntitlementAReservationIsOf)
{
    const CustomerId id(u"0c39d6d5-c70d-4c55-bc02-f620844f3fd1"_qs);
    const QString path = u"customers/"_qs + id.toString();
    const QByteArray link = "/" + path.toUtf8() + "/artifacts/reservations/groups/7/details";
    const AccountSnapshot snapshot = snapshotFrom(id,
        {{.path = path + u"/entitlements"_qs,
             .body = "{\"items\":[{\"entitlementType\":\"reservedinstance\",\"entitledArtifacts\":"
                     "[{\"link\":{\"uri\":\""
                 + link + "\"}}]}]}"},
            {.path = path + u"/artifacts/reservations/groups/7/details"_qs,
                .body = "{\"reservations\":[{\"reservationId\":\"r\"}]}"}});
    ASSERT_TRUE(*snapshot.reservations);
    ASSERT_EQ((*snapshot.reservations)->items.size(), 1U);
    EXPECT_EQ((*snapshot.reservations)->items.front().link, QString::fromUtf8(link));
}

TEST(KeptAccount, SplitsADocumentIntoItsPages)
{
    using testing::ElementsAre;
    EXPECT_THAT(
        pagesOf("{\"a\":\"}\\\"{\"}\n{\n\"b\":[1,{}]\n}"), ElementsAre("{\"a\":\"}\\\"{\"}", "\n{\n\"b\":[1,{}]\n}"));
    EXPECT_TRUE(pagesOf(" \n").empty());
    EXPECT_THAT(pagesOf("{} x"), ElementsAre("{}", " x"));
    const CustomerId id(u"0c39d6d5-c70d-4c55-bc02-f620844f3fd1"_qs);
    const QString path = u"customers/"_qs + id.toString();
    const AccountSnapshot snapshot = snapshotFrom(id,
        {{.path = path + u"/orders"_qs, .body = "{\"items\":[{\"id\":\"a\"}]}\n{\"items\":[{\"id\":\"b\"}]}"},
            {.path = path + u"/entitlements"_qs, .body = "nonsense"},
            {.path = path + u"/subscriptions/1/azureEntitlements"_qs, .body = "{\"items\":[{\"id\":\"c\"}]}"},
            {.path = path + u"/subscriptions/2/azureEntitlements"_qs, .body = "{\"items\":[{\"id\":\"d\"}]}"}});
    EXPECT_EQ((*snapshot.orders)->items.size(), 2U);
    EXPECT_EQ(snapshot.entitlements->error().kind, ErrorKind::Malformed);
    EXPECT_EQ(snapshot.customer->error().kind, ErrorKind::Network) << "there was no document";
    EXPECT_EQ(snapshot.transfers->error().kind, ErrorKind::Network);
    EXPECT_EQ((*snapshot.azureEntitlements)->items.size(), 2U) << "each under a plan of its own";
    EXPECT_TRUE(snapshot.complete());
}

} // namespace parting::test

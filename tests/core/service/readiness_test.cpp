// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/service/accountreader.h"
#include "core/service/connection.h"
#include "core/service/customerdirectory.h"
#include "core/service/lastreads.h"
#include "core/service/readinessreader.h"
#include "core/service/readinessround.h"
#include "core/storage/keptreadiness.h"
#include "tests/core/service/practice.h"

#include <QSignalSpy>

#include <gmock/gmock.h>

namespace parting::test {

namespace {

using namespace std::chrono_literals;
using State = ReadinessState;
using Hold = ReadinessReader::Hold;

/// The services that know of readiness, over the practice server.
class ReadinessTest : public Practice {
protected:
    std::unique_ptr<PartnerApi> behind;
    std::unique_ptr<CustomerDirectory> directory;
    std::unique_ptr<AccountReader> reader;
    std::unique_ptr<Connection> connection;
    std::unique_ptr<LastReads> last;
    std::unique_ptr<ReadinessBook> book;
    std::unique_ptr<ReadinessReader> radar;

    void SetUp() override
    {
        Practice::SetUp();
        begin();
    }
    void begin()
    {
        behind = std::make_unique<PartnerApi>(*client, Lane::Back);
        directory = std::make_unique<CustomerDirectory>(*api);
        reader = std::make_unique<AccountReader>(*api, clock);
        connection = std::make_unique<Connection>(*client);
        last = std::make_unique<LastReads>(
            *directory, *reader, clock, LastReads::Place{.folder = folder.path(), .account = u"practice"_qs});
        book = std::make_unique<ReadinessBook>(*last, *reader, clock);
        radar = std::make_unique<ReadinessReader>(*behind, *book, *directory, *connection, clock, 1ms);
    }
    void end()
    {
        waitForFile();
        radar.reset();
        book.reset();
        last.reset();
        connection.reset();
        reader.reset();
        directory.reset();
        behind.reset();
    }
    /// What was read is kept, and what was asked of the worker is done.
    void waitForFile()
    {
        QTest::qWait(2'100);
        bool done = false;
        last->openReadiness([&](const auto &) { done = true; });
        ASSERT_TRUE(QTest::qWaitFor([&] { return done; }, 10'000));
    }
    void readList()
    {
        directory->read();
        ASSERT_TRUE(
            QTest::qWaitFor([this] { return directory->state().phase == DirectoryState::Phase::Complete; }, 20'000));
    }
    void readAccount(const CustomerId &id)
    {
        reader->read(id);
        ASSERT_TRUE(QTest::qWaitFor([this] { return !reader->reading(); }, 20'000));
    }
    bool finishes()
    {
        return QTest::qWaitFor(
            [this] { return radar->state().total > 0 && radar->state().done == radar->state().total; }, 60'000);
    }
    bool goesOn()
    {
        return QTest::qWaitFor([this, before = book->known().size()] { return book->known().size() > before; }, 20'000);
    }
    /// Whose subscriptions were asked for since then, in order.
    std::vector<CustomerId> asked(std::size_t since = 0) const
    {
        std::vector<CustomerId> ids;
        const auto arrivals = server->arrivals();
        for (std::size_t i = since; i < arrivals.size(); ++i)
            if (const QString path = QString::fromStdString(arrivals[i].path); path.endsWith(u"/subscriptions"))
                ids.emplace_back(path.section(u'/', -2, -2));
        return ids;
    }
};

} // namespace

TEST_F(ReadinessTest, AnAccountThatIsOpenedIsKnownFromThenOn)
{
    const CustomerId toys = customer(u"Tailspin Toys"_qs), adatum = customer(u"Adatum Corporation"_qs);
    QSignalSpy changes(book.get(), &ReadinessBook::changed);
    EXPECT_EQ(book->of(toys).state, State::NotChecked);
    readAccount(toys);
    EXPECT_EQ(book->of(toys).state, State::Ready);
    readAccount(adatum);
    EXPECT_EQ(book->of(adatum).state, State::ClearHere);
    EXPECT_EQ(book->of(adatum).readAt, reader->snapshot().readAt);
    EXPECT_EQ(changes.size(), 2);
    EXPECT_EQ(changes[1][0].value<CustomerId>(), adatum);
    const Readiness before = book->of(adatum);
    end();
    begin();
    EXPECT_EQ(book->of(adatum).state, State::NotChecked) << "not before it was fetched";
    book->open();
    ASSERT_TRUE(QTest::qWaitFor([&] { return book->of(adatum).state != State::NotChecked; }, 5'000));
    EXPECT_EQ(book->of(adatum), before);
    EXPECT_EQ(book->known().size(), 2);
}

TEST_F(ReadinessTest, WhatWasNotReadWholeIsNotNoted)
{
    const CustomerId toys = customer(u"Tailspin Toys"_qs);
    ASSERT_TRUE(server->inject({.name = "drop-before-commit", .path = "/orders$", .times = 12}));
    readAccount(toys);
    EXPECT_FALSE(*reader->snapshot().orders);
    EXPECT_TRUE(book->known().isEmpty());
}

TEST_F(ReadinessTest, ForgettingTakesItOutHereAndThere)
{
    const CustomerId toys = customer(u"Tailspin Toys"_qs);
    readAccount(toys);
    bool done = false;
    last->forget(toys, [&](const Result<void> &forgotten) { done = forgotten.has_value(); });
    EXPECT_TRUE(book->known().isEmpty());
    ASSERT_TRUE(QTest::qWaitFor([&] { return done; }, 5'000));
    end();
    begin();
    std::optional<std::size_t> kept;
    last->openReadiness([&](const std::vector<KeptReadiness> &all) { kept = all.size(); });
    ASSERT_TRUE(QTest::qWaitFor([&] { return kept.has_value(); }, 5'000));
    EXPECT_EQ(*kept, 0U);
}

TEST_F(ReadinessTest, NothingIsReadUntilItIsSwitchedOn)
{
    readList();
    const std::size_t before = server->arrivals().size();
    QTest::qWait(50);
    EXPECT_EQ(server->arrivals().size(), before);
    EXPECT_FALSE(radar->state().on);
}

TEST_F(ReadinessTest, ReadsEveryResellerOnceThoseInSightFirst)
{
    readList();
    const CustomerId last1 = CustomerId(QString::fromStdString(server->customerIds()[50]));
    const CustomerId last2 = CustomerId(QString::fromStdString(server->customerIds()[40]));
    radar->setInSight({last1, last2});
    const std::size_t before = server->arrivals().size();
    radar->setOn(true);
    ASSERT_TRUE(finishes());
    const auto ids = asked(before);
    ASSERT_GT(ids.size(), 40U);
    EXPECT_EQ(ids[0], last1);
    EXPECT_EQ(ids[1], last2);
    EXPECT_EQ(std::set<CustomerId>(ids.begin(), ids.end()).size(), ids.size()) << "each once";
    EXPECT_EQ(static_cast<int>(ids.size()), radar->state().total);
    EXPECT_EQ(book->of(customer(u"Contoso AB"_qs)).state != State::NotChecked, true);
    for (auto one = book->known().cbegin(); one != book->known().cend(); ++one)
        EXPECT_NE(one->state, State::NotReseller) << "there is nothing to read about them";
}

TEST_F(ReadinessTest, StoppingStopsAndGoingOnReadsOnlyWhatIsLeft)
{
    readList();
    radar->setOn(true);
    ASSERT_TRUE(QTest::qWaitFor([this] { return radar->state().done >= 5; }, 20'000));
    radar->setOn(false);
    const auto known = book->known().size();
    const std::size_t before = server->arrivals().size();
    QTest::qWait(50);
    EXPECT_LE(server->arrivals().size(), before + 1) << "what was on the wire";
    EXPECT_EQ(book->known().size(), known);
    radar->setOn(true);
    ASSERT_TRUE(QTest::qWaitFor([&] { return book->known().size() > known; }, 20'000));
    EXPECT_LE(radar->state().total, 60 - static_cast<int>(known));
}

TEST_F(ReadinessTest, OnlyWhoChangedByTheLogIsReadAgain)
{
    readList();
    radar->setOn(true);
    ASSERT_TRUE(finishes());
    radar->setOn(false);
    const CustomerId changed = customer(u"Contoso AB"_qs);
    QTest::qWait(1); // the change is later than what was read
    ASSERT_TRUE(server->edit(
        changed.toString().toStdString(), sandbox::Holding::Subscription, "NEW", R"({"status":"active"})"));
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            const auto log = resultOf<Document<Listing<AuditRecord>>>(
                [&](auto done) { return api->auditRecords(clock.now().date().addDays(-1), changed, std::move(done)); });
            return log && !log->value.items.empty();
        },
        10'000));
    const std::size_t before = server->arrivals().size();
    const ReadinessBook::Known known = book->known();
    radar->setOn(true);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !asked(before).empty(); }, 20'000));
    ASSERT_TRUE(finishes());
    QTest::qWait(50);
    const auto ids = asked(before);
    EXPECT_THAT(ids, testing::Contains(changed));
    for (const CustomerId &id : ids)
        EXPECT_TRUE(id == changed || !known.contains(readinessKey(id))) << "only who can't be read is asked again";
}

TEST_F(ReadinessTest, PausesDuringARun)
{
    readList();
    radar->setRunOn(true);
    const std::size_t before = server->arrivals().size();
    radar->setOn(true);
    ASSERT_TRUE(QTest::qWaitFor([this] { return radar->state().total > 0; }, 5'000));
    EXPECT_EQ(radar->state().hold, Hold::Run);
    QTest::qWait(50);
    EXPECT_TRUE(asked(before).empty());
    radar->setRunOn(false);
    EXPECT_TRUE(goesOn());
}

TEST_F(ReadinessTest, PausesWhileTheServiceAsksToAndGoesOnBySlowerSteps)
{
    readList();
    ASSERT_TRUE(server->inject({.name = "throttle-seconds", .path = "/subscriptions$", .value = 1}));
    radar->setOn(true);
    ASSERT_TRUE(QTest::qWaitFor([this] { return radar->state().hold == Hold::Throttled; }, 10'000));
    const auto known = book->known().size();
    QTest::qWait(200);
    EXPECT_EQ(book->known().size(), known);
    EXPECT_TRUE(goesOn());
    EXPECT_EQ(radar->state().hold, Hold::Nothing);
}

TEST_F(ReadinessTest, WaitsWhileTheServiceIsOutOfReach)
{
    readList();
    ASSERT_TRUE(server->inject({.name = "drop-before-commit", .path = ".*", .times = 40}));
    radar->setOn(true);
    ASSERT_TRUE(QTest::qWaitFor([this] { return radar->state().hold == Hold::Offline; }, 20'000));
    const std::size_t before = server->arrivals().size();
    QTest::qWait(100);
    EXPECT_LE(server->arrivals().size(), before + 20) << "the account in hand, and no other";
    server->forgetFaults();
    readList();
    EXPECT_TRUE(goesOn());
}

TEST_F(ReadinessTest, ReadsWhomItMissedOnceTheServiceIsBack)
{
    readList();
    const CustomerId toys = customer(u"Tailspin Toys"_qs);
    radar->setInSight({toys});
    ASSERT_TRUE(server->inject({.name = "drop-before-commit", .path = ".*", .times = 40}));
    radar->setOn(true);
    ASSERT_TRUE(QTest::qWaitFor([this] { return radar->state().hold == Hold::Offline; }, 20'000));
    server->forgetFaults();
    EXPECT_TRUE(QTest::qWaitFor([&] { return book->of(toys).state == State::Ready; }, 20'000))
        << "nobody else asks, so it tries by itself";
}

TEST_F(ReadinessTest, WaitsForASessionAndAsksOnlyNowAndThen)
{
    readList();
    const QByteArray good = std::exchange(token.token, QByteArray("not-ours"));
    radar->setOn(true);
    ASSERT_TRUE(QTest::qWaitFor([this] { return radar->state().hold == Hold::SignIn; }, 20'000));
    const std::size_t before = asked().size();
    QTest::qWait(100);
    EXPECT_LE(asked().size(), before + 1);
    EXPECT_EQ(radar->state().done, 0) << "whoever was asked for is not lost";
    token.token = good;
    EXPECT_TRUE(goesOn());
    EXPECT_EQ(radar->state().hold, Hold::Nothing);
}

TEST(ReadinessRound, TakesResellersWhoseReadinessIsDue)
{
    const QDateTime now(QDate(2026, 6, 10), QTime(12, 0), Qt::UTC);
    CustomerPage page{.relationships = {{Relationship::Reseller, u"reseller"_qs}, {Relationship::Advisor, u"a"_qs}}};
    std::vector<CustomerId> ids;
    const auto add = [&](std::uint8_t relationship, bool unreadable = false) {
        ids.emplace_back(QStringLiteral("0c39d6d5-c70d-4c55-bc02-f620844f3f%1").arg(10 + ids.size()));
        const std::string id = ids.back().toString().toStdString();
        const auto begin = static_cast<std::uint32_t>(page.text.size());
        const auto end = static_cast<std::uint32_t>(begin + id.size());
        page.rows.push_back({.begin = begin,
            .company = end,
            .domain = end,
            .end = end,
            .relationship = relationship,
            .unreadable = unreadable});
        page.text += id;
    };
    for (int i = 0; i < 6; ++i)
        add(0);
    add(1);
    add(0, true);
    CustomerList list;
    list.append(std::make_shared<const CustomerPage>(page));
    list.append(std::make_shared<const CustomerPage>(page)); // listed twice
    const auto known = [&](const QDateTime &readAt, const QDateTime &holdsUntil) {
        return Readiness{.state = State::Ready, .readAt = readAt, .holdsUntil = holdsUntil};
    };
    const ReadinessBook::Known book{{readinessKey(ids[0]), known(now.addDays(-1), {})},
        {readinessKey(ids[1]), known(now.addDays(-9), {})}, {readinessKey(ids[2]), known(now.addDays(-1), now)},
        {readinessKey(ids[3]), known(now.addDays(-1), now.addSecs(1))}};
    ReadinessRound round(list, book, now, now.addDays(-7));
    EXPECT_EQ(round.total(), 4);
    EXPECT_EQ(round.take({ids[0], ids[6], ids[5], ids[4]}), ids[5]);
    EXPECT_EQ(round.take({}), ids[1]);
    round.giveBack(ids[1]);
    EXPECT_EQ(round.done(), 1);
    EXPECT_EQ(round.take({}), ids[1]);
    round.drop(ids[2]);
    EXPECT_EQ(round.done(), 3);
    EXPECT_EQ(round.take({ids[5]}), ids[4]);
    EXPECT_TRUE(round.take({ids[5]}).isEmpty());
    EXPECT_EQ(round.done(), 4);
}

} // namespace parting::test

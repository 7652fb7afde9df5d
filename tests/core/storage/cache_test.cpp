// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/storage/cache.h"

#include "core/storage/keptpage.h"

#include <gtest/gtest.h>

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

namespace parting {

namespace {

const CustomerId contoso(u"0C39D6D5-c70d-4c55-bc02-f620844f3fd1"_qs);
const CustomerId fabrikam(u"0c39d6d5-c70d-4c55-bc02-f620844f3fd2"_qs);
const QDateTime then(QDate(2026, 6, 10), QTime(14, 2, 3, 4), Qt::UTC);

KeptCustomer customer(const CustomerId &id, const std::string &company)
{
    return {.id = id.toString().toStdString(),
        .company = company,
        .domain = company + ".example",
        .relationship = "reseller"};
}

class CacheTest : public testing::Test {
protected:
    QTemporaryDir folder;
    Cache::Place place{.folder = folder.path(), .account = u"practice"_qs};
    QString file = folder.filePath(u"cache.sqlite"_qs);
    std::vector<std::vector<KeptCustomer>> pages{
        {customer(contoso, "Contoso"), customer(fabrikam, "Fabrikam")}, {{.company = "Nameless", .unreadable = true}}};

    Cache open() const
    {
        auto cache = Cache::open(place);
        EXPECT_TRUE(cache) << cache.error().detail.toStdString();
        return std::move(*cache);
    }
    Result<void> keepPages(Cache &cache, const KeptList &list = {.readAt = then, .duplicates = 3})
    {
        std::size_t next = 0;
        return cache.keep(list, [&] { return next < pages.size() ? packed(pages[next++]) : QByteArray(); });
    }
    static KeptAccount account(const CustomerId &id, const QDateTime &readAt = then)
    {
        return {.id = id,
            .readAt = readAt,
            .documents = {{.path = u"customers/"_qs + id.toString(), .body = "{\"name\":\"Åhléns\"}", .readAt = readAt},
                {.path = u"customers/x/orders"_qs, .body = {}, .readAt = readAt}}};
    }
    /// Every page, and what stands above them.
    static std::pair<std::optional<KeptList>, std::vector<std::vector<KeptCustomer>>> listOf(const Cache &cache)
    {
        std::vector<std::vector<KeptCustomer>> read;
        const auto list = cache.list([&](const QByteArray &bytes) { read.push_back(*unpacked(bytes)); });
        EXPECT_TRUE(list);
        return {list.value_or(std::nullopt), read};
    }
    [[nodiscard]] bool onDisk(const QByteArray &text) const
    {
        QDirIterator files(folder.path(), QDir::Files);
        while (files.hasNext()) {
            QFile each(files.next());
            EXPECT_TRUE(each.open(QIODevice::ReadOnly));
            if (each.readAll().contains(text))
                return true;
        }
        return false;
    }
};

} // namespace

TEST_F(CacheTest, GivesBackListAndAccountsAsTheyWereKept)
{
    {
        Cache cache = open();
        EXPECT_FALSE(listOf(cache).first);
        ASSERT_TRUE(keepPages(cache));
        ASSERT_TRUE(cache.keep(account(contoso), {}));
    }
    const Cache cache = open();
    const auto [list, read] = listOf(cache);
    ASSERT_TRUE(list);
    EXPECT_EQ(list->readAt, then);
    EXPECT_EQ(list->duplicates, 3U);
    EXPECT_EQ(read, pages);
    const auto kept = cache.account(CustomerId(contoso.toString().toLower()));
    ASSERT_TRUE(kept && *kept);
    EXPECT_EQ((*kept)->readAt, then);
    EXPECT_EQ((*kept)->documents, account(contoso).documents);
    EXPECT_FALSE(*cache.account(fabrikam));
}

TEST_F(CacheTest, IsForItsOwnerAlone)
{
    open();
    EXPECT_EQ(QFile::permissions(file) & ~(QFileDevice::ReadUser | QFileDevice::WriteUser),
        QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

TEST_F(CacheTest, TheNewestReplacesWhatWasThere)
{
    Cache cache = open();
    ASSERT_TRUE(keepPages(cache));
    pages.resize(1);
    ASSERT_TRUE(keepPages(cache, {.readAt = then.addDays(1)}));
    const auto [list, read] = listOf(cache);
    EXPECT_EQ(list->readAt, then.addDays(1));
    EXPECT_EQ(read, pages);
    ASSERT_TRUE(cache.keep(account(contoso), {}));
    ASSERT_TRUE(cache.keep(account(contoso, then.addDays(1)), {}));
    EXPECT_EQ((*cache.account(contoso))->readAt, then.addDays(1));
    EXPECT_EQ((*cache.account(contoso))->documents.size(), 2U);
}

TEST_F(CacheTest, KeepsNeitherTheOldNorTooMany)
{
    Cache cache = open();
    ASSERT_TRUE(cache.keep(account(contoso, then), {}));
    ASSERT_TRUE(cache.keep(account(fabrikam, then.addDays(91)), {.oldest = then.addDays(1)}));
    EXPECT_FALSE(*cache.account(contoso));
    EXPECT_TRUE(*cache.account(fabrikam));
    ASSERT_TRUE(cache.keep(account(contoso, then.addDays(92)), {.most = 1}));
    EXPECT_TRUE(*cache.account(contoso));
    EXPECT_FALSE(*cache.account(fabrikam)) << "the newest stay";
}

TEST_F(CacheTest, ForgettingLeavesNoByteOfTheCustomer)
{
    Cache cache = open();
    pages[0][0].company = "Contoso Brewing Company";
    ASSERT_TRUE(keepPages(cache));
    ASSERT_TRUE(cache.keep(account(contoso), {}));
    ASSERT_TRUE(cache.keep(account(fabrikam), {}));
    ASSERT_TRUE(onDisk("Contoso Brewing"));
    ASSERT_TRUE(onDisk("0C39D6D5"));
    ASSERT_TRUE(cache.forget(CustomerId(contoso.toString().toLower())));
    EXPECT_FALSE(onDisk("Contoso Brewing"));
    EXPECT_FALSE(onDisk("0C39D6D5"));
    EXPECT_FALSE(onDisk("c70d-4c55-bc02-f620844f3fd1"));
    EXPECT_FALSE(*cache.account(contoso));
    EXPECT_TRUE(*cache.account(fabrikam));
    pages[0].erase(pages[0].begin());
    EXPECT_EQ(listOf(cache).second, pages) << "the others stay";
    EXPECT_TRUE(cache.forget(contoso)) << "nothing is left to do";
}

TEST_F(CacheTest, KeepsWhereEveryCustomerStood)
{
    Cache cache = open();
    EXPECT_TRUE(cache.readiness()->empty());
    const KeptReadiness committed{.id = fabrikam,
        .readiness = {.state = ReadinessState::NotBefore,
            .activity = Activity::Ended,
            .renews = true,
            .stepsHere = 1,
            .stepsElsewhere = 2,
            .unchecked = 3,
            .seats = 25,
            .billed = 4,
            .decisive = u"Microsoft 365 E3 Åhléns"_qs,
            .committedUntil = then.addDays(100),
            .windowCloses = then.addDays(1),
            .lastLive = then.addDays(-300),
            .readAt = then,
            .holdsUntil = then.addDays(2)}};
    const KeptReadiness ready{.id = contoso, .readiness = {.state = ReadinessState::Ready, .readAt = then.addDays(-9)}};
    ASSERT_TRUE(cache.keep({committed, ready}, then.addDays(-90)));
    EXPECT_EQ(*open().readiness(), (std::vector{committed, ready}));
    KeptReadiness later = ready;
    later.readiness.state = ReadinessState::Elsewhere;
    ASSERT_TRUE(cache.keep({later}, then.addDays(-90)));
    EXPECT_EQ(*cache.readiness(), (std::vector{committed, later})) << "one a customer, whatever its letters' case";
    ASSERT_TRUE(cache.keep(std::vector<KeptReadiness>(), then.addDays(-1)));
    EXPECT_EQ(*cache.readiness(), std::vector{committed}) << "the other is too old";
    ASSERT_TRUE(cache.forget(fabrikam));
    EXPECT_TRUE(cache.readiness()->empty());
    EXPECT_FALSE(onDisk("0c39d6d5"));
    EXPECT_FALSE(onDisk(QByteArray("\0M\0i\0c\0r\0o", 10)));
}

TEST(KeptReadiness, IsReadOnlyFromWhatItWrote)
{
    const QByteArray whole = packed(Readiness{.state = ReadinessState::Ready, .readAt = then});
    EXPECT_EQ(unpackedReadiness(whole)->state, ReadinessState::Ready);
    EXPECT_FALSE(unpackedReadiness(whole.left(whole.size() - 1)));
    EXPECT_FALSE(unpackedReadiness(whole + 'x'));
    EXPECT_FALSE(unpackedReadiness({}));
    EXPECT_FALSE(unpackedReadiness(QByteArray(whole).replace(0, 1, "\x06"))) << "no such state";
}

TEST_F(CacheTest, ADamagedFileIsBegunAnew)
{
    for (const QByteArray &damage : {QByteArray("no database at all"), QByteArray(8192, 'x'), QByteArray()}) {
        {
            Cache cache = open();
            ASSERT_TRUE(keepPages(cache));
        }
        QFile broken(file);
        ASSERT_TRUE(broken.open(QIODevice::ReadWrite));
        if (damage.isEmpty()) { // a page in the middle
            broken.seek(broken.size() / 2);
            broken.write(QByteArray(2048, '\xA5'));
        } else {
            broken.resize(0);
            broken.write(damage);
        }
        broken.close();
        Cache cache = open();
        EXPECT_FALSE(listOf(cache).first);
        EXPECT_TRUE(keepPages(cache));
        EXPECT_EQ(listOf(cache).second, pages);
    }
}

TEST_F(CacheTest, WhatBelongsToAnotherAccountIsThrownAway)
{
    {
        Cache cache = open();
        ASSERT_TRUE(keepPages(cache));
    }
    place.account = u"api.partnercenter.microsoft.com-contoso"_qs;
    Cache cache = open();
    EXPECT_FALSE(listOf(cache).first);
    EXPECT_FALSE(onDisk("Contoso"));
}

TEST_F(CacheTest, ReadingOnlyChangesNothing)
{
    place.readOnly = true;
    EXPECT_FALSE(Cache::open(place)) << "there is none";
    EXPECT_FALSE(QFile::exists(file));
    place.readOnly = false;
    {
        Cache cache = open();
        ASSERT_TRUE(keepPages(cache));
    }
    place.readOnly = true;
    Cache reader = open();
    EXPECT_TRUE(listOf(reader).first);
    EXPECT_FALSE(keepPages(reader));
    place.account = u"another"_qs;
    EXPECT_FALSE(Cache::open(place));
    place.account = u"practice"_qs;
    EXPECT_TRUE(listOf(open()).first) << "it is still there";
}

TEST_F(CacheTest, AFullDiskLosesNothingThatWasThere)
{
    {
        Cache cache = open();
        ASSERT_TRUE(keepPages(cache));
    }
    for (int n = 1; n < 20; ++n) {
        int writes = 0;
        auto cache = Cache::open(place, [&] { return ++writes >= n; });
        ASSERT_TRUE(cache);
        if (keepPages(*cache, {.readAt = then.addDays(n)})) {
            EXPECT_GT(n, 5);
            return;
        }
        EXPECT_EQ(listOf(*cache).first->readAt, then);
        EXPECT_EQ(listOf(*cache).second, pages);
    }
    FAIL() << "never got through";
}

TEST(KeptPage, RefusesBytesThatAreNoPage)
{
    const std::vector<KeptCustomer> page{{.id = "a", .company = std::string("\0\xFF", 2), .unreadable = true}, {}};
    const QByteArray bytes = packed(page);
    EXPECT_EQ(unpacked(bytes), page);
    for (qsizetype length = 1; length < bytes.size(); ++length) {
        const auto cut = unpacked(bytes.left(length));
        EXPECT_TRUE(!cut || cut->size() == 1U) << length; // it ends where the first customer ends
    }
    EXPECT_FALSE(unpacked(QByteArray(100, '\x7F')));
    EXPECT_TRUE(unpacked({})->empty());
}

} // namespace parting

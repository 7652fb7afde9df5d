// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/service/accountreader.h"

#include "core/domain/clock.h"
#include "tests/core/api/world.h"
#include "tests/support/mocknetwork.h"

namespace parting::test {

namespace {

const CustomerId fabrikam(u"0c39d6d5-c70d-4c55-bc02-f620844f3fd2"_qs);

QByteArray bodyFor(const QString &path)
{
    const QString last = path.section(u'/', -1);
    if (last == u"subscriptions"_qs || last == u"entitlements"_qs || last == u"orders"_qs)
        return R"({"totalCount":0,"items":[]})";
    if (last == u"transfers"_qs)
        return "[]";
    return R"({"id":")" + last.toUtf8() + R"(","companyProfile":{"companyName":"Name of )" + last.toUtf8()
        + R"("},"relationshipToPartner":"reseller"})";
}

class AccountReaderTest : public testing::Test {
protected:
    bool held = false;
    QString refused;
    MockNetwork network{[this](const MockRequest &request) {
        if (!refused.isEmpty() && request.path().endsWith(refused))
            return MockAnswer{.status = 403, .body = R"({"code":1002,"description":"Authorization Failed"})"};
        return MockAnswer{.body = bodyFor(request.path()), .held = held};
    }};
    FixedToken token;
    ApiClient client{network, quick(), token};
    PartnerApi api{client};
    Clock clock;
    AccountReader reader{api, clock};
    int changes = 0, ends = 0;

    AccountReaderTest()
    {
        QObject::connect(&reader, &AccountReader::changed, &reader, [this] { ++changes; });
        QObject::connect(&reader, &AccountReader::finished, &reader, [this] { ++ends; });
    }
    bool finishes()
    {
        return QTest::qWaitFor([this] { return ends > 0; }, 5'000);
    }
    bool asked(std::size_t requests)
    {
        return QTest::qWaitFor([this, requests] { return network.requests().size() == requests; }, 5'000);
    }
};

} // namespace

TEST_F(AccountReaderTest, TellsOfEachPartAndKeepsItsDocument)
{
    reader.read(contoso);
    EXPECT_TRUE(reader.reading());
    EXPECT_FALSE(reader.snapshot().customer);
    ASSERT_TRUE(finishes());
    EXPECT_EQ(changes, 5);
    EXPECT_EQ(ends, 1);
    EXPECT_FALSE(reader.reading());
    const AccountSnapshot &snapshot = reader.snapshot();
    ASSERT_TRUE(snapshot.complete());
    EXPECT_EQ((*snapshot.customer)->companyName, u"Name of "_qs + contoso.toString());
    EXPECT_TRUE(snapshot.readAt.isValid());
    ASSERT_EQ(snapshot.documents.size(), 5U);
    EXPECT_TRUE(snapshot.documents[0].body.startsWith('{'));
}

TEST_F(AccountReaderTest, APartThatFailsIsAnErrorAndTheRestLives)
{
    refused = u"/entitlements"_qs;
    reader.read(contoso);
    ASSERT_TRUE(finishes());
    ASSERT_TRUE(reader.snapshot().complete());
    EXPECT_FALSE(*reader.snapshot().entitlements);
    EXPECT_EQ(reader.snapshot().entitlements->error().code, u"1002"_qs);
    EXPECT_TRUE(*reader.snapshot().orders);
    EXPECT_EQ(reader.snapshot().documents.size(), 4U);
}

TEST_F(AccountReaderTest, OpeningAnotherDropsTheFirst)
{
    held = true;
    reader.read(contoso);
    ASSERT_TRUE(asked(5));
    held = false;
    reader.read(fabrikam);
    network.release();
    ASSERT_TRUE(finishes());
    EXPECT_EQ(changes, 5) << "nothing is heard of the first";
    EXPECT_EQ(reader.snapshot().id, fabrikam);
    EXPECT_EQ((*reader.snapshot().customer)->id, fabrikam);
}

TEST_F(AccountReaderTest, StoppingMakesTheRestErrors)
{
    held = true;
    reader.read(contoso);
    ASSERT_TRUE(asked(5));
    reader.stop();
    EXPECT_FALSE(reader.reading());
    EXPECT_EQ(ends, 1);
    ASSERT_TRUE(reader.snapshot().complete());
    EXPECT_EQ(reader.snapshot().orders->error().kind, ErrorKind::Network);
    EXPECT_EQ(reader.snapshot().orders->error().detail, u"stopped"_qs);
    const int sofar = changes;
    network.release();
    QCoreApplication::processEvents();
    EXPECT_EQ(changes, sofar);
    reader.stop();
    EXPECT_EQ(changes, sofar) << "nothing to stop";
}

TEST_F(AccountReaderTest, ReadsFromTheBeginningWhatASleepInterrupted)
{
    int asleep = 0;
    clock.now = [&asleep] { return QDateTime::currentDateTimeUtc().addSecs(asleep); };
    held = true;
    reader.read(contoso);
    ASSERT_TRUE(asked(5));
    asleep = 3600;
    held = false;
    network.release();
    ASSERT_TRUE(finishes());
    EXPECT_EQ(network.requests().size(), 10U);
    EXPECT_EQ(changes, 5) << "nothing is heard of the first half";
    EXPECT_EQ(ends, 1);
}

TEST_F(AccountReaderTest, ClearingForgetsTheAccount)
{
    reader.read(contoso);
    reader.clear();
    EXPECT_TRUE(reader.snapshot().id.isEmpty());
    EXPECT_FALSE(reader.reading());
    EXPECT_EQ(ends, 0);
}

TEST_F(AccountReaderTest, AnotherMayBeOpenedFromWithinTheSignal)
{
    bool once = true;
    QObject::connect(&reader, &AccountReader::changed, &reader, [&] {
        if (std::exchange(once, false))
            reader.read(fabrikam);
    });
    reader.read(contoso);
    ASSERT_TRUE(finishes());
    EXPECT_EQ(reader.snapshot().id, fabrikam);
    EXPECT_EQ(ends, 1);
}

} // namespace parting::test

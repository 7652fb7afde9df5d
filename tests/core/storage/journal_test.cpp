// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/core/storage/runs.h"

#include "core/storage/sqlite.h"

#include <QFile>

namespace parting::test {

TEST_F(JournalTest, RebuildsAnOpenRunFromItsEntries)
{
    const parting::Run run = clearingRun();
    {
        const auto journal = opened();
        ASSERT_TRUE(journal->begin(run, twoSuspensions()));
        ASSERT_TRUE(journal->intend(intentOf(run, 0)));
        ASSERT_TRUE(journal->settle(
            {.run = run.id, .step = 0, .state = StepState::Confirmed, .httpStatus = 200, .at = noon.addSecs(9)}));
        ASSERT_TRUE(journal->intend(intentOf(run, 1)));
    }
    const auto open = opened()->interrupted();
    ASSERT_TRUE(open);
    ASSERT_EQ(open->size(), 1U);
    const InterruptedRun &found = open->front();
    EXPECT_TRUE(found.writeWasSent);
    EXPECT_EQ(found.run.id, run.id);
    EXPECT_EQ(found.run.kind, RunKind::Clear);
    EXPECT_EQ(found.run.customer, run.customer);
    EXPECT_EQ(found.run.companyName, run.companyName);
    EXPECT_EQ(found.run.domain, run.domain);
    EXPECT_EQ(found.run.partner.companyName, u"Our Firm"_qs);
    EXPECT_EQ(found.run.correlationId, run.correlationId);
    EXPECT_EQ(found.run.startedAt, run.startedAt);
    EXPECT_EQ(found.run.confirmation.reason, run.confirmation.reason);
    EXPECT_TRUE(found.run.running());
    ASSERT_EQ(found.run.steps.size(), 2U);
    const RunStep &first = found.run.steps[0];
    EXPECT_EQ(first.state, StepState::Confirmed);
    EXPECT_EQ(first.subject, u"Archiving"_qs);
    EXPECT_EQ(first.httpStatus, 200);
    EXPECT_EQ(first.settledAt, noon.addSecs(9));
    const RunStep &second = found.run.steps[1];
    EXPECT_EQ(second.state, StepState::Unknown) << "an intent without outcome";
    EXPECT_EQ(second.requestId, RequestId(u"request-1"_qs));
    EXPECT_EQ(second.sentAt, noon.addSecs(1));
}

TEST_F(JournalTest, ReportsOpenRunsOldestFirstAndNoClosedOnes)
{
    const auto journal = opened();
    for (const auto &id : {u"c"_qs, u"a"_qs, u"b"_qs})
        ASSERT_TRUE(journal->begin(clearingRun(id), twoSuspensions()));
    ASSERT_TRUE(journal->close(RunId(u"a"_qs), {.outcome = RunOutcome::Done, .at = noon}));
    const auto open = journal->interrupted();
    ASSERT_EQ(open->size(), 2U);
    EXPECT_EQ((*open)[0].run.id, RunId(u"c"_qs));
    EXPECT_EQ((*open)[1].run.id, RunId(u"b"_qs));
    EXPECT_FALSE((*open)[0].writeWasSent);
}

TEST_F(JournalTest, KeepsTheWholeSnapshotByteForByte)
{
    AccountSnapshot snapshot{.id = CustomerId(u"customer-1"_qs), .readAt = noon};
    snapshot.documents = {
        {.path = u"customers/1"_qs, .body = QByteArray("{\"a\":1.10,\"b\":\"\xc3\xa5\"}"), .readAt = noon},
        {.path = u"customers/1/orders"_qs, .body = QByteArray("\0\xff", 2), .readAt = noon},
        {.path = u"customers/1/subscriptions"_qs, .readAt = noon}};
    const parting::Run run = clearingRun();
    {
        const auto journal = opened();
        ASSERT_TRUE(journal->begin(run, {}));
        ASSERT_TRUE(journal->keepSnapshot(run.id, snapshot));
    }
    EXPECT_EQ(opened()->snapshot(run.id).value(), snapshot.documents);
    EXPECT_TRUE(opened()->snapshot(RunId(u"other"_qs))->empty());
}

TEST_F(JournalTest, TheEntriesHoldNoName)
{
    const parting::Run run = clearingRun();
    const auto journal = opened();
    ASSERT_TRUE(journal->begin(run, twoSuspensions()));
    ASSERT_TRUE(journal->intend(intentOf(run)));
    const auto beside = Sqlite::open(file, Sqlite::Mode::ReadOnly);
    const QString entries = (*beside)->value(u"SELECT group_concat(payload) FROM entry"_qs)->toString();
    EXPECT_TRUE(entries.contains(u"customer-1"_qs));
    for (const QString &personal : {run.companyName, run.domain, u"Our Firm"_qs, u"Kim"_qs, u"asked"_qs, u"Office"_qs})
        EXPECT_FALSE(entries.contains(personal)) << personal.toStdString();
}

TEST_F(JournalTest, IsReadableByItsOwnerAlone)
{
    const auto journal = opened();
    ASSERT_TRUE(journal->begin(clearingRun(), {}));
    const auto readWrite =
        QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;
    EXPECT_EQ(QFile::permissions(file), readWrite);
    for (const auto *beside : {"-wal", "-shm"}) {
        const QString path = file + QLatin1String(beside);
        EXPECT_TRUE(!QFile::exists(path) || QFile::permissions(path) == readWrite) << beside;
    }
}

TEST_F(JournalTest, ReadOnlyReadsBesideTheHolderAndRefusesToWrite)
{
    const auto holder = opened();
    ASSERT_TRUE(holder->begin(clearingRun(), twoSuspensions()));
    const auto reader = opened(true);
    ASSERT_TRUE(reader->readOnly());
    EXPECT_EQ(reader->interrupted()->size(), 1U);
    const auto refused = reader->intend(intentOf(clearingRun()));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Storage);
}

TEST_F(JournalTest, AFailedWriteLeavesTheJournalAsItWas)
{
    // begin() is BEGIN, one entry, six pieces of personal data and two subjects less the empty ones, COMMIT.
    for (int failing = 1;; ++failing) {
        const QTemporaryDir fresh;
        int writes = -1; // making the tables is not what fails here
        const auto fault = [&writes, failing] { return writes >= 0 && ++writes == failing; };
        auto journal = Journal::open(fresh.path(), false, fault);
        ASSERT_TRUE(journal);
        writes = 0;
        const auto begun = (*journal)->begin(clearingRun(), twoSuspensions());
        if (begun) {
            EXPECT_GT(failing, 5) << "each write was broken once";
            break;
        }
        EXPECT_EQ(begun.error().kind, ErrorKind::Storage);
        EXPECT_TRUE((*journal)->interrupted()->empty()) << failing;
        EXPECT_TRUE((*journal)->begin(clearingRun(), twoSuspensions())) << "works again once there is room";
        journal->reset();
        EXPECT_TRUE(Journal::open(fresh.path(), false)) << "the chain is whole";
    }
}

} // namespace parting::test

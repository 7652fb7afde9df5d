// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/storage/sqlite.h"
#include "tests/core/storage/runs.h"

#include <QDir>
#include <QFile>

namespace parting::test {

namespace {

/// Everything personal about removalRun() and what was kept with it.
const QList<QByteArray> personal{"Tailspin Toys", "tailspin.example", "moved away", "T-17", "Robin", "Ask Mona",
    "Storgatan 1", "gateway said", "Our Firm"};

const Error refusal{.kind = ErrorKind::Rejected, .httpStatus = 400, .message = u"gateway said Robin"_qs};

class Forgetting : public JournalTest {
protected:
    void SetUp() override
    {
        journal = opened();
        const parting::Run run = removalRun();
        ASSERT_TRUE(journal->begin(
            run, {{.kind = WriteKind::RemoveRelationship, .subject = run.companyName}}, assessmentOf(run)));
        AccountSnapshot snapshot{.id = run.customer, .readAt = noon};
        for (int i = 0; i < 40; ++i) // over several pages of the file
            snapshot.documents.push_back({.path = u"customers/customer-2"_qs,
                .body = QByteArray(300 * i, ' ') + R"({"line1":"Storgatan 1"})",
                .readAt = noon});
        ASSERT_TRUE(journal->keepSnapshot(run.id, snapshot));
        ASSERT_TRUE(journal->intend({.run = run.id, .step = 1, .requestId = RequestId(u"request-2"_qs), .at = noon}));
        ASSERT_TRUE(journal->settle(
            {.run = run.id, .step = 1, .state = StepState::Refused, .httpStatus = 400, .error = refusal, .at = noon}));
        ASSERT_TRUE(journal->close(run.id, {.outcome = RunOutcome::Refused, .at = noon, .failure = refusal}));
        parting::Run other = clearingRun();
        other.partner = {};
        ASSERT_TRUE(journal->begin(other, twoSuspensions()));
    }

    /// All bytes in the folder: the file, its log, whatever lies beside it.
    [[nodiscard]] QByteArray bytes() const
    {
        QByteArray all;
        for (const QString &name : QDir(folder.path()).entryList(QDir::Files | QDir::Hidden)) {
            QFile in(folder.filePath(name));
            EXPECT_TRUE(in.open(QIODevice::ReadOnly));
            all += in.readAll();
        }
        return all;
    }

    std::unique_ptr<Journal> journal;
};

} // namespace

TEST_F(Forgetting, LeavesNoByteOfAPerson)
{
    for (const QByteArray &text : personal)
        ASSERT_TRUE(bytes().contains(text)) << text.toStdString();
    ASSERT_TRUE(journal->forget({removalRun().id}, ForgetCause::Asked, noon.addDays(1)));
    for (const QByteArray &text : personal)
        EXPECT_FALSE(bytes().contains(text)) << text.toStdString() << " while the journal is open";
    journal.reset();
    for (const QByteArray &text : personal)
        EXPECT_FALSE(bytes().contains(text)) << text.toStdString();
}

TEST_F(Forgetting, KeepsTheChainTheIdsAndEverybodyElse)
{
    ASSERT_TRUE(journal->forget({removalRun().id}, ForgetCause::Retention, noon.addDays(1)));
    EXPECT_TRUE(journal->verify({}, 1000)->atEnd);
    ASSERT_TRUE(journal->close(clearingRun().id, {.outcome = RunOutcome::Stopped, .at = noon}))
        << "goes on in the chain";
    journal.reset();
    EXPECT_EQ(complaint(), QString());
    const auto past = opened()->past(1000, 10).value();
    ASSERT_EQ(past.size(), 2U);
    EXPECT_EQ(past[0].run.companyName, clearingRun().companyName);
    EXPECT_FALSE(past[0].forgotten());
    const PastRun &forgotten = past[1];
    EXPECT_EQ(forgotten.forgottenAt, noon.addDays(1));
    EXPECT_EQ(forgotten.run.customer, removalRun().customer);
    EXPECT_EQ(forgotten.run.steps[1].requestId, RequestId(u"request-2"_qs));
    EXPECT_EQ(forgotten.run.steps[1].error->httpStatus, 400);
    EXPECT_EQ(forgotten.run.outcome, RunOutcome::Refused);
    EXPECT_EQ(forgotten.run.companyName, QString());
    EXPECT_EQ(forgotten.run.confirmation.looked.size(), 1U) << "of what kind it was";
    EXPECT_TRUE(opened()->snapshot(removalRun().id)->empty());
}

TEST_F(Forgetting, SaysWhenAReaderKeepsTheBytesAlive)
{
    {
        const auto reader = Sqlite::open(file, Sqlite::Mode::ReadOnly);
        auto reading = (*reader)->read(u"SELECT value FROM person"_qs);
        ASSERT_TRUE(reading->next());
        const auto forgotten = journal->forget({removalRun().id}, ForgetCause::Asked, noon);
        ASSERT_FALSE(forgotten);
        EXPECT_TRUE(forgotten.error().detail.contains(u"another process"_qs)) << forgotten.error().detail.toStdString();
    }
    EXPECT_TRUE(journal->past(1000, 10)->at(1).forgotten());
    journal = opened();
    for (const QByteArray &text : personal)
        EXPECT_FALSE(bytes().contains(text)) << text.toStdString();
}

TEST_F(Forgetting, IsWholeOrNothing)
{
    journal.reset();
    for (int failing = 1;; ++failing) {
        ASSERT_LT(failing, 50);
        int writes = -1;
        auto faulty = *Journal::open(folder.path(), false, [&] { return writes >= 0 && ++writes == failing; });
        writes = 0;
        const auto forgotten = faulty->forget({removalRun().id}, ForgetCause::Asked, noon);
        const PastRun run = faulty->past(1000, 10)->at(1);
        EXPECT_EQ(run.forgotten(), run.run.companyName.isEmpty()) << failing;
        EXPECT_EQ(run.forgotten(), faulty->snapshot(run.run.id)->empty()) << failing;
        faulty.reset();
        EXPECT_EQ(complaint(), QString()) << failing;
        if (forgotten) {
            EXPECT_GT(failing, 5);
            break;
        }
    }
}

} // namespace parting::test

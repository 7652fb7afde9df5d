// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/storage/sqlite.h"
#include "tests/core/storage/runs.h"

#include <QFile>

namespace parting::test {

namespace {

class DamagedJournal : public JournalTest {
protected:
    void SetUp() override
    {
        const auto journal = opened();
        ASSERT_TRUE(journal->begin(clearingRun(), twoSuspensions()));
        ASSERT_TRUE(journal->intend(intentOf(clearingRun())));
        ASSERT_TRUE(journal->close(clearingRun().id, {.outcome = RunOutcome::Done, .at = noon}));
    }

    /// What somebody does with another program, statement by statement; the error of the first that fails.
    QString elsewhere(const QStringList &statements) const
    {
        const auto sqlite = Sqlite::open(file, Sqlite::Mode::ReadWrite);
        for (const QString &statement : statements) {
            if (const auto done = (*sqlite)->write(statement); !done)
                return done.error().detail;
        }
        return {};
    }

    void overwrite(const QByteArray &content) const
    {
        for (const auto *beside : {"-wal", "-shm"})
            QFile::remove(file + QLatin1String(beside));
        QFile out(file);
        ASSERT_TRUE(out.open(QIODevice::WriteOnly | QIODevice::Truncate));
        out.write(content);
    }
};

const QString withoutTriggers = u"DROP TRIGGER entry_stays"_qs;
const QString withoutGuard = u"DROP TRIGGER entry_remains"_qs;

} // namespace

TEST_F(DamagedJournal, EntriesCannotBeChanged)
{
    const QStringList attempts{u"UPDATE entry SET payload = '{}'"_qs, u"DELETE FROM entry"_qs,
        u"DELETE FROM entry WHERE seq = 3"_qs,
        u"INSERT OR REPLACE INTO entry(seq, run, kind, at, payload, hash) VALUES(1, 'r', 'begin', '', '{}', '')"_qs};
    for (const QString &attempt : attempts)
        EXPECT_TRUE(elsewhere({attempt}).contains(u"append-only"_qs)) << attempt.toStdString();
    EXPECT_EQ(complaint(), QString());
}

TEST_F(DamagedJournal, AChangedEntryIsSeen)
{
    ASSERT_EQ(
        elsewhere({withoutTriggers, u"UPDATE entry SET at = '2020-01-01T00:00:00.000Z' WHERE seq = 2"_qs}), QString());
    EXPECT_TRUE(complaint().contains(u"changed outside Parting: entry 2"_qs)) << complaint().toStdString();
    EXPECT_TRUE(complaint(true).contains(u"changed outside Parting"_qs));
}

TEST_F(DamagedJournal, WhatWasChangedIsOpenForReadingAndForNothingElse)
{
    ASSERT_EQ(elsewhere({withoutTriggers, u"UPDATE entry SET payload = 'no JSON' WHERE seq = 2"_qs}), QString());
    const auto journal = opened();
    ASSERT_TRUE(journal);
    EXPECT_TRUE(journal->readOnly());
    EXPECT_TRUE(journal->damage()->detail.contains(u"entry 2"_qs));
    const auto past = journal->past(100, 10);
    ASSERT_TRUE(past);
    ASSERT_EQ(past->size(), 1U);
    EXPECT_EQ(past->front().run.id, clearingRun().id);
    EXPECT_FALSE(past->front().readable);
    EXPECT_FALSE(journal->close(clearingRun().id, {.outcome = RunOutcome::Done, .at = noon}));
    EXPECT_FALSE(journal->forget({clearingRun().id}, ForgetCause::Asked, noon));
}

TEST_F(DamagedJournal, CheckingSaysWhichEntryWhileTheJournalIsOpen)
{
    const auto journal = opened();
    ASSERT_EQ(journal->verify({}, 100)->entries, 3);
    EXPECT_FALSE(journal->verify({}, 3)->atEnd) << "there may be more";
    EXPECT_TRUE(journal->verify(*journal->verify({}, 3), 3)->atEnd);
    ASSERT_EQ(elsewhere({withoutTriggers, u"UPDATE entry SET run = 'other' WHERE seq = 3"_qs}), QString());
    const auto found = journal->verify(*journal->verify({}, 2), 2);
    ASSERT_FALSE(found);
    EXPECT_TRUE(found.error().detail.contains(u"entry 3"_qs));
}

TEST_F(DamagedJournal, AnExchangedJournalIsSeenWhileItIsOpen)
{
    const auto journal = opened();
    const QTemporaryDir other;
    {
        const auto exchanged = *Journal::open(other.path(), false);
        ASSERT_TRUE(exchanged->begin(clearingRun(u"another"_qs), twoSuspensions()));
    }
    ASSERT_EQ(elsewhere({withoutGuard, u"DELETE FROM entry"_qs, u"DELETE FROM sqlite_sequence"_qs,
                  u"ATTACH '"_qs + other.path() + u"/journal.sqlite' AS other"_qs,
                  u"INSERT INTO entry SELECT * FROM other.entry"_qs}),
        QString());
    const auto found = journal->verify({}, 100);
    ASSERT_FALSE(found) << "whole in itself, but not the one that was opened";
    EXPECT_TRUE(found.error().detail.contains(u"its end"_qs));
}

TEST_F(DamagedJournal, AMissingEntryIsSeen)
{
    ASSERT_EQ(elsewhere({withoutGuard, u"DELETE FROM entry WHERE seq = 2"_qs}), QString());
    EXPECT_TRUE(complaint().contains(u"changed outside Parting"_qs));
}

TEST_F(DamagedJournal, AMissingEndIsSeen)
{
    ASSERT_EQ(elsewhere({withoutGuard, u"DELETE FROM entry WHERE seq = 3"_qs}), QString());
    EXPECT_TRUE(complaint().contains(u"missing at its end"_qs));
}

TEST_F(DamagedJournal, AForeignEntryIsSeen)
{
    ASSERT_EQ(
        elsewhere({u"INSERT INTO entry(run, kind, at, payload, hash) SELECT run, kind, at, payload, hash FROM entry"
                   " WHERE seq = 3"_qs}),
        QString());
    EXPECT_TRUE(complaint().contains(u"entry 4"_qs));
}

TEST_F(DamagedJournal, ANewerVersionIsLeftAlone)
{
    ASSERT_EQ(elsewhere({u"PRAGMA user_version=99"_qs}), QString());
    EXPECT_TRUE(complaint().contains(u"newer version"_qs));
    EXPECT_TRUE(complaint(true).contains(u"newer version"_qs));
}

TEST_F(DamagedJournal, AnotherProgramsFileIsLeftAlone)
{
    ASSERT_TRUE(QFile::remove(file));
    overwrite({});
    ASSERT_EQ(elsewhere({u"CREATE TABLE moz_places(id INTEGER)"_qs}), QString());
    EXPECT_TRUE(complaint().contains(u"not a journal of Parting"_qs));
}

TEST_F(DamagedJournal, GarbageIsAnErrorAndIsKept)
{
    const QByteArray garbage(100'000, 'x');
    overwrite(garbage);
    EXPECT_FALSE(complaint().isEmpty());
    QFile in(file);
    ASSERT_TRUE(in.open(QIODevice::ReadOnly));
    EXPECT_EQ(in.readAll(), garbage);
}

TEST_F(DamagedJournal, AnOverwrittenPageIsAnError)
{
    QFile in(file);
    ASSERT_TRUE(in.open(QIODevice::ReadOnly));
    QByteArray content = in.readAll();
    in.close();
    ASSERT_GT(content.size(), 8192);
    content.replace(4096, content.size() - 4096, QByteArray(content.size() - 4096, '\x5a'));
    overwrite(content);
    EXPECT_FALSE(complaint().isEmpty());
}

TEST_F(DamagedJournal, AnEmptyFileIsANewJournalButNotToAReader)
{
    overwrite({});
    EXPECT_FALSE(complaint(true).isEmpty());
    EXPECT_EQ(complaint(), QString());
    EXPECT_EQ(complaint(true), QString());
}

TEST_F(DamagedJournal, AMissingFileIsAnErrorToAReader)
{
    ASSERT_TRUE(QFile::remove(file));
    EXPECT_FALSE(complaint(true).isEmpty());
    EXPECT_FALSE(QFile::exists(file));
}

TEST_F(DamagedJournal, ALinkIsRefused)
{
    ASSERT_TRUE(QFile::rename(file, file + u".real"_qs));
    ASSERT_TRUE(QFile::link(file + u".real"_qs, file));
    EXPECT_TRUE(complaint().contains(u"link"_qs));
}

TEST_F(DamagedJournal, ADiskThatIsReallyFullRefusesAndLosesNothing)
{
    // SQLite itself says "database or disk is full" once no page may be added.
    const auto sqlite = Sqlite::open(file, Sqlite::Mode::ReadWrite);
    ASSERT_TRUE((*sqlite)->value(u"PRAGMA max_page_count=1"_qs));
    const QString big(100'000, u'x');
    const auto full = (*sqlite)->transaction(
        [&] { return (*sqlite)->write(u"INSERT INTO person(run, field, value) VALUES('r', 'f', ?)"_qs, {big}); });
    ASSERT_FALSE(full);
    EXPECT_TRUE(full.error().detail.contains(u"full"_qs)) << full.error().detail.toStdString();
    EXPECT_EQ((*sqlite)->value(u"SELECT count(*) FROM person WHERE run = 'r'"_qs)->toInt(), 0);
    EXPECT_EQ(complaint(), QString());
}

} // namespace parting::test

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/storage/sqlite.h"
#include "tests/core/storage/runs.h"

#include <limits>

namespace parting::test {

namespace {

const QByteArray link = "https://admin.microsoft.com/?partnerId=4711&name=Åsa";

class Addenda : public JournalTest {
protected:
    void SetUp() override
    {
        const auto journal = opened();
        ASSERT_TRUE(journal->begin(removalRun(), {{.kind = WriteKind::RemoveRelationship}}));
        ASSERT_TRUE(journal->close(removalRun().id, {.outcome = RunOutcome::Done, .at = noon}));
    }

    [[nodiscard]] QString entries() const
    {
        const auto beside = Sqlite::open(file, Sqlite::Mode::ReadOnly);
        return (*beside)->value(u"SELECT group_concat(payload) FROM entry"_qs)->toString();
    }

    const RunId run = removalRun().id;
};

} // namespace

TEST_F(Addenda, StandBesideAClosedRunAndInTheChain)
{
    QByteArray before;
    {
        const auto journal = opened();
        before = journal->head();
        ASSERT_TRUE(journal->add(run, Addendum::RequestLink, link, noon.addSecs(60)));
        EXPECT_NE(journal->head(), before);
    }
    EXPECT_EQ(complaint(), QString());
    const auto journal = opened();
    EXPECT_EQ(journal->added(run, Addendum::RequestLink).value(), link);
    EXPECT_EQ(journal->added(run, Addendum::AuditRecord).value(), QByteArray());
    EXPECT_EQ(journal->added(RunId(u"other"_qs), Addendum::RequestLink).value(), QByteArray());
    const auto past = journal->past(std::numeric_limits<qint64>::max(), 10).value();
    ASSERT_EQ(past.size(), 1U);
    EXPECT_TRUE(past[0].readable);
    EXPECT_EQ(past[0].run.outcome, RunOutcome::Done);
    EXPECT_EQ(past[0].run.finishedAt, noon);
}

TEST_F(Addenda, AreReplacedByLaterOnes)
{
    const auto journal = opened();
    ASSERT_TRUE(journal->add(run, Addendum::AuditRecord, "earlier", noon));
    ASSERT_TRUE(journal->add(run, Addendum::AuditRecord, "later", noon));
    EXPECT_EQ(journal->added(run, Addendum::AuditRecord).value(), "later");
}

TEST_F(Addenda, AreInTheEntriesByTheirHashAlone)
{
    ASSERT_TRUE(opened()->add(run, Addendum::RequestLink, link, noon));
    EXPECT_TRUE(entries().contains(u"\"what\":\"requestLink\""_qs)) << entries().toStdString();
    EXPECT_FALSE(entries().contains(u"4711"_qs));
}

TEST_F(Addenda, AreForgottenWithTheRunAndDoNotComeBack)
{
    const auto journal = opened();
    ASSERT_TRUE(journal->add(run, Addendum::RequestLink, link, noon));
    ASSERT_TRUE(journal->forget({run}, ForgetCause::Asked, noon));
    EXPECT_EQ(journal->added(run, Addendum::RequestLink).value(), QByteArray());
    EXPECT_FALSE(journal->add(run, Addendum::AuditRecord, "it came late", noon));
    EXPECT_EQ(journal->added(run, Addendum::AuditRecord).value(), QByteArray());
}

} // namespace parting::test

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/core/storage/runs.h"

#include <QFile>

#include <limits>

namespace parting::test {

namespace {

constexpr qint64 fromTheEnd = std::numeric_limits<qint64>::max();

class PastRuns : public JournalTest {
protected:
    [[nodiscard]] std::vector<PastRun> all() const
    {
        return opened()->past(fromTheEnd, 100).value_or(std::vector<PastRun>());
    }
};

/// A journal of the first format, as an earlier version of Parting wrote it.
class FirstFormat : public PastRuns {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(QFile::copy(QStringLiteral(PARTING_TEST_DATA "/journal-1.sqlite"), file));
        ASSERT_TRUE(QFile::setPermissions(file, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    }
};

} // namespace

TEST_F(PastRuns, ARemovalIsToldAsItWas)
{
    parting::Run run = removalRun();
    const Error refusal{.kind = ErrorKind::Conflict,
        .httpStatus = 409,
        .code = u"900278"_qs,
        .message = u"Ask Mona first"_qs,
        .detail = u"body of 90 bytes"_qs,
        .requestId = RequestId(u"theirs"_qs)};
    {
        const auto journal = opened();
        ASSERT_TRUE(journal->begin(
            run, {{.kind = WriteKind::RemoveRelationship, .subject = run.companyName}}, assessmentOf(run)));
        ASSERT_TRUE(journal->keepSnapshot(run.id, {.id = run.customer, .readAt = noon.addSecs(601)}));
        ASSERT_TRUE(journal->intend({.run = run.id,
            .step = 1,
            .kind = WriteKind::RemoveRelationship,
            .customer = run.customer,
            .requestId = RequestId(u"request"_qs),
            .bodySha256 = "4567",
            .at = noon.addSecs(602)}));
        ASSERT_TRUE(journal->settle({.run = run.id,
            .step = 1,
            .state = StepState::Refused,
            .httpStatus = 409,
            .error = refusal,
            .at = noon.addSecs(603)}));
        ASSERT_TRUE(
            journal->close(run.id, {.outcome = RunOutcome::Refused, .at = noon.addSecs(603), .failure = refusal}));
        EXPECT_EQ(journal->reviewed(run.id).value()->rows, assessmentOf(run).rows);
    }
    run.outcome = RunOutcome::Refused;
    run.finishedAt = noon.addSecs(603);
    run.failure = refusal;
    run.steps[0].state = StepState::Confirmed;
    run.steps[0].settledAt = noon.addSecs(601);
    run.steps[1] = {.kind = StepKind::RemoveRelationship,
        .subject = run.companyName,
        .state = StepState::Refused,
        .requestId = RequestId(u"request"_qs),
        .bodySha256 = "4567",
        .sentAt = noon.addSecs(602),
        .settledAt = noon.addSecs(603),
        .httpStatus = 409,
        .error = refusal};
    run.steps[2].state = StepState::NotSent;
    const auto past = all();
    ASSERT_EQ(past.size(), 1U);
    EXPECT_FALSE(past[0].open);
    EXPECT_FALSE(past[0].forgotten());
    const parting::Run &told = past[0].run;
    EXPECT_EQ(told.steps, run.steps);
    EXPECT_EQ(told.failure, run.failure);
    EXPECT_EQ(told.finishedAt, run.finishedAt);
    EXPECT_EQ(told.partner, run.partner);
    EXPECT_EQ(told.confirmation.looked, run.confirmation.looked);
    EXPECT_EQ(told.confirmation.manual, run.confirmation.manual);
    EXPECT_EQ(told.confirmation.operatorName, u"Robin"_qs);
    EXPECT_EQ(told.confirmation.ticket, u"T-17"_qs);
    EXPECT_EQ(told.confirmation.microsoftSandbox, false);
    EXPECT_EQ(told.reviewed, run.reviewed);
}

TEST_F(PastRuns, ADoneRemovalHasAllItsTimes)
{
    const auto journal = opened();
    const parting::Run run = removalRun();
    ASSERT_TRUE(journal->begin(run, {{.kind = WriteKind::RemoveRelationship}}));
    ASSERT_TRUE(journal->keepSnapshot(run.id, {.id = run.customer, .readAt = noon.addSecs(601)}));
    ASSERT_TRUE(journal->intend({.run = run.id, .step = 1, .at = noon.addSecs(602)}));
    ASSERT_TRUE(journal->settle({.run = run.id, .step = 1, .state = StepState::Confirmed, .at = noon.addSecs(610)}));
    const auto steps = journal->past(fromTheEnd, 1)->front().run.steps;
    EXPECT_EQ(steps[0].settledAt, noon.addSecs(601));
    EXPECT_EQ(steps[1].settledAt, noon.addSecs(610));
    EXPECT_EQ(steps[2].settledAt, noon.addSecs(610));
    EXPECT_EQ(steps[2].state, StepState::Confirmed);
}

TEST_F(PastRuns, ComeNewestFirstAndInPieces)
{
    const auto journal = opened();
    for (int i = 0; i < 7; ++i)
        ASSERT_TRUE(journal->begin(clearingRun(QString::number(i)), twoSuspensions()));
    QStringList found;
    qint64 before = fromTheEnd;
    for (int pieces = 0; pieces < 4; ++pieces) {
        const auto piece = journal->past(before, 3);
        for (const PastRun &past : *piece) {
            found << past.run.id.toString();
            before = past.position;
        }
    }
    EXPECT_EQ(found, QStringList({u"6"_qs, u"5"_qs, u"4"_qs, u"3"_qs, u"2"_qs, u"1"_qs, u"0"_qs}));
    EXPECT_TRUE(journal->past(fromTheEnd, 1)->front().open);
}

TEST_F(PastRuns, TheErrorOfALaterAnswerHasItsOwnText)
{
    const auto journal = opened();
    const parting::Run run = clearingRun();
    ASSERT_TRUE(journal->begin(run, twoSuspensions()));
    ASSERT_TRUE(journal->intend(intentOf(run)));
    const Error first{.kind = ErrorKind::Server, .httpStatus = 502, .message = u"gateway"_qs};
    const Error second{.kind = ErrorKind::Rejected, .httpStatus = 400};
    for (const Error &error : {first, second})
        ASSERT_TRUE(journal->settle({.run = run.id, .state = StepState::Refused, .error = error, .at = noon}));
    EXPECT_EQ(journal->past(fromTheEnd, 1)->front().run.steps[0].error, second);
}

TEST_F(FirstFormat, IsReadAsWhatItWas)
{
    const auto past = all();
    ASSERT_EQ(past.size(), 3U);
    EXPECT_TRUE(past[0].open);
    EXPECT_EQ(past[0].run.steps[0].state, StepState::Unknown);
    const parting::Run &removal = past[1].run;
    EXPECT_EQ(removal.id, RunId(u"run-2"_qs));
    EXPECT_EQ(removal.outcome, RunOutcome::Done);
    EXPECT_EQ(removal.companyName, u"Tailspin Toys"_qs);
    EXPECT_EQ(removal.confirmation.operatorName, u"Robin"_qs);
    EXPECT_EQ(removal.confirmation.microsoftSandbox, false);
    ASSERT_EQ(removal.confirmation.looked.size(), 1U);
    EXPECT_EQ(removal.confirmation.looked[0].kind, HoldingKind::Orders);
    EXPECT_EQ(removal.steps[0].settledAt, noon.addSecs(601));
    EXPECT_EQ(removal.steps[2].state, StepState::Confirmed);
    const parting::Run &refused = past[2].run;
    EXPECT_EQ(refused.companyName, u"Håkans Åkeri"_qs);
    ASSERT_TRUE(refused.steps[1].error);
    EXPECT_EQ(refused.steps[1].error->code, u"900278"_qs);
    EXPECT_EQ(refused.steps[1].error->httpStatus, 409);
    const auto journal = opened();
    EXPECT_EQ(journal->snapshot(removal.id)->size(), 1U);
    EXPECT_FALSE(journal->reviewed(removal.id).value()) << "that was not kept then";
    EXPECT_EQ(journal->interrupted()->size(), 1U);
}

TEST_F(FirstFormat, IsContinuedInTheSameChain)
{
    {
        const auto journal = opened();
        ASSERT_TRUE(journal->close(RunId(u"run-3"_qs), {.outcome = RunOutcome::Unknown, .at = noon}));
        ASSERT_TRUE(journal->forget({RunId(u"run-2"_qs)}, ForgetCause::Asked, noon));
    }
    EXPECT_EQ(complaint(), QString());
    EXPECT_EQ(opened()->verify({}, 1000)->entries, 15);
    EXPECT_TRUE(all()[1].forgotten());
}

TEST_F(FirstFormat, IsLeftAsItIsByAReader)
{
    const auto content = [this] {
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    };
    const QByteArray before = content();
    EXPECT_EQ(opened(true)->past(fromTheEnd, 10)->size(), 3U);
    EXPECT_EQ(content(), before);
}

} // namespace parting::test

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/workflow/softexit.h"

#include "tests/domain/workflow/driver.h"

namespace parting::test {

namespace {

const QDateTime now(QDate(2026, 6, 10), QTime(12, 0), Qt::UTC);

Finding committed(const char *id, int days, bool renews = true)
{
    return {.kind = HoldingKind::NewCommerceLicense,
        .state = HoldingState::NotBefore,
        .reason = Reason::CommittedUntilEnd,
        .subjectId = QString::fromLatin1(id),
        .renews = renews,
        .committedUntil = now.addDays(days)};
}

Assessment waitingFor(const std::vector<Finding> &findings)
{
    return {.verdict = {.kind = VerdictKind::NotBefore, .decisive = findings.front()},
        .rows = {{.kind = HoldingKind::NewCommerceLicense, .state = HoldingState::NotBefore, .findings = findings}}};
}

parting::Run stopping(const std::vector<const char *> &ids)
{
    parting::Run run{.kind = RunKind::Clear, .finishedAt = now};
    for (const char *id : ids)
        run.steps.push_back({.kind = StepKind::StopRenewal,
            .subscription = SubscriptionId(QString::fromLatin1(id)),
            .state = StepState::Confirmed});
    return run;
}

} // namespace

TEST(SoftExitTest, WaitsForWhatIsCommittedLongest)
{
    const SoftExit expected{.preparedAt = now, .committedUntil = now.addDays(300)};
    EXPECT_EQ(softExitOf(stopping({"a", "b"}), waitingFor({committed("a", 300), committed("B", 20)})), expected);
    EXPECT_EQ(softExitOf(stopping({"b"}), waitingFor({committed("a", 300, false), committed("b", 20)})), expected);
}

TEST(SoftExitTest, IsNoneWhereSomethingStillRenews)
{
    EXPECT_FALSE(softExitOf(stopping({"a"}), waitingFor({committed("a", 300), committed("b", 20)})));
    parting::Run run = stopping({"a"});
    run.steps[0].state = StepState::Unknown;
    EXPECT_FALSE(softExitOf(run, waitingFor({committed("a", 300)})));
}

TEST(SoftExitTest, IsNoneOfAnotherRun)
{
    EXPECT_FALSE(softExitOf(stopping({}), waitingFor({committed("a", 300, false)}))) << "nothing was stopped";
    EXPECT_FALSE(softExitOf(stopping({"a"}), {})) << "what was reviewed is forgotten";
    parting::Run run = stopping({"a"});
    run.kind = RunKind::Remove;
    EXPECT_FALSE(softExitOf(run, waitingFor({committed("a", 300)})));
}

} // namespace parting::test

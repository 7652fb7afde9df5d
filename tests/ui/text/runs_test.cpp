// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/domain/values.h"
#include "ui/text/texts.h"

#include <set>

namespace parting::ui::texts {

namespace {

Run run(RunKind kind, RunOutcome outcome)
{
    return {.kind = kind, .companyName = u"Contoso AB"_qs, .outcome = outcome};
}

TEST(StepText, saysWhatIsDoneToWhat)
{
    EXPECT_EQ(step({.kind = StepKind::Suspend, .subject = u"Microsoft 365 E3"_qs}), u"Suspend Microsoft 365 E3"_qs);
    EXPECT_EQ(step({.kind = StepKind::Reactivate, .subscription = SubscriptionId(u"S-1"_qs)}), u"Reactivate S-1"_qs);
    EXPECT_EQ(step({.kind = StepKind::StopRenewal, .subject = u"Visio"_qs}), u"Stop the renewal of Visio"_qs);
    EXPECT_EQ(step({.kind = StepKind::CancelSubscription, .subject = u"Visio"_qs}), u"Cancel Visio"_qs);
    EXPECT_EQ(step({.kind = StepKind::RemoveRelationship}), u"Remove the reseller relationship"_qs);
    EXPECT_EQ(step({.kind = StepKind::ConfirmGone}), u"See that the customer is gone"_qs);
}

TEST(OutcomeText, saysOnlyWhatHappened)
{
    EXPECT_EQ(outcome(run(RunKind::Remove, RunOutcome::Done)).sentence,
        u"The reseller relationship with Contoso AB is gone."_qs);
    EXPECT_EQ(outcome(run(RunKind::Clear, RunOutcome::Done)).sentence, u"Every step is done and confirmed."_qs);
    EXPECT_EQ(outcome(run(RunKind::Remove, RunOutcome::Unknown)).sentence,
        u"It is not known yet whether the last step took effect."_qs);
    EXPECT_EQ(outcome(run(RunKind::Remove, RunOutcome::Changed)).nextStep, u"Review it once more."_qs);
}

TEST(OutcomeText, translatesTheRefusal)
{
    parting::Run refused = run(RunKind::Remove, RunOutcome::Refused);
    refused.steps = {{.state = StepState::Confirmed, .error = Error{.kind = ErrorKind::Timeout}},
        {.state = StepState::Refused, .error = Error{.kind = ErrorKind::Conflict, .code = u"800060"_qs}}};
    EXPECT_EQ(outcome(refused).sentence, u"Microsoft refused to remove the relationship. It is as it was."_qs);
    EXPECT_EQ(outcome(refused).nextStep, u"Wait until it is finished, then try again."_qs);
}

TEST(OutcomeText, tellsAFailure)
{
    parting::Run failed = run(RunKind::Clear, RunOutcome::Failed);
    failed.failure = Error{.kind = ErrorKind::Storage};
    EXPECT_EQ(outcome(failed).sentence, u"Nothing more was sent. The data folder could not be written."_qs);
}

TEST(OutcomeText, countsDownWhileRunning)
{
    parting::Run running = run(RunKind::Remove, RunOutcome::Running);
    EXPECT_EQ(outcome(running).sentence, u"Under way."_qs);
    running.stopping = true;
    EXPECT_EQ(outcome(running).sentence, u"Finishing the step that was sent; no other is sent."_qs);
    running.resumesAt = values::now;
    EXPECT_EQ(outcome(running).sentence, u"Microsoft asks to slow down. It goes on at 14:00."_qs);
}

TEST(StateWords, tellStatesApart)
{
    std::set<QString> steps;
    for (int i = 0; i <= static_cast<int>(StepState::NotSent); ++i)
        steps.insert(word(static_cast<StepState>(i)));
    EXPECT_EQ(steps.size(), 7U);
    std::set<QString> outcomes;
    for (int i = 0; i <= static_cast<int>(RunOutcome::Failed); ++i)
        outcomes.insert(word(static_cast<RunOutcome>(i)));
    EXPECT_EQ(outcomes.size(), 7U);
}

} // namespace

} // namespace parting::ui::texts

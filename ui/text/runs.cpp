// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/phrases.h"
#include "ui/text/texts.h"

#include <algorithm>

namespace parting::ui::texts {

namespace {

QString subjectOf(const RunStep &step)
{
    return plain(step.subject.isEmpty() ? step.subscription.toString() : step.subject);
}

Outcome running(const Run &run)
{
    if (run.resumesAt.isValid())
        return {Texts::tr("Microsoft asks to slow down. It goes on at %1.").arg(time(run.resumesAt)), {}};
    return {
        run.stopping ? Texts::tr("Finishing the step that was sent; no other is sent.") : Texts::tr("Under way."), {}};
}

/// learn.microsoft.com/partner-center/customers/extended-service-terms
QString afterClearing(const Run &run)
{
    const bool stopsRenewal = std::any_of(
        run.steps.begin(), run.steps.end(), [](const RunStep &step) { return step.kind == StepKind::StopRenewal; });
    return stopsRenewal
        ? Texts::tr("In Partner Center, set End of term to cancel for what no longer renews: otherwise it "
                    "may go on as a paid extended term.")
        : QString();
}

Outcome done(const Run &run)
{
    return run.kind == RunKind::Remove
        ? Outcome{Texts::tr("The reseller relationship with %1 is gone.").arg(plain(run.companyName)),
            Texts::tr("Save the evidence.")}
        : Outcome{Texts::tr("Every step is done and confirmed."), afterClearing(run)};
}

Outcome refused(const Run &run)
{
    const auto step = std::find_if(run.steps.begin(), run.steps.end(),
        [](const RunStep &each) { return each.state == StepState::Refused && each.error; });
    const Error error =
        step != run.steps.end() ? *step->error : run.failure.value_or(Error{.kind = ErrorKind::Rejected});
    return {run.kind == RunKind::Remove ? Texts::tr("Microsoft refused to remove the relationship. It is as it was.")
                                        : Texts::tr("Microsoft refused a step. No other was sent."),
        nextStep(error)};
}

Outcome failed(const Run &run)
{
    const Error error = run.failure.value_or(Error{});
    return {
        Texts::tr("Nothing more was sent. %1", "a sentence: The service could not be reached.").arg(sentence(error)),
        nextStep(error)};
}

} // namespace

QString word(StepState state)
{
    switch (state) {
    case StepState::Waiting:
        return Texts::tr("Waiting");
    case StepState::Reading:
        return Texts::tr("Reading first");
    case StepState::Sent:
        return Texts::tr("Sent, not yet confirmed");
    case StepState::Confirmed:
        return Texts::tr("Confirmed");
    case StepState::Refused:
        return Texts::tr("Refused");
    case StepState::Unknown:
        return Texts::tr("Not known yet");
    case StepState::NotSent:
        return Texts::tr("Not sent");
    }
    Q_UNREACHABLE();
}

QString word(RunOutcome outcome)
{
    switch (outcome) {
    case RunOutcome::Running:
        return Texts::tr("Under way");
    case RunOutcome::Done:
        return Texts::tr("Done");
    case RunOutcome::Stopped:
        return Texts::tr("Stopped");
    case RunOutcome::Refused:
        return Texts::tr("Refused");
    case RunOutcome::Unknown:
        return Texts::tr("Not known yet");
    case RunOutcome::Changed:
        return Texts::tr("Account changed");
    case RunOutcome::Failed:
        return Texts::tr("Failed");
    }
    Q_UNREACHABLE();
}

QString step(const RunStep &step)
{
    switch (step.kind) {
    case StepKind::ReadEverything:
        return Texts::tr("Read everything again");
    case StepKind::Suspend:
        return Texts::tr("Suspend %1").arg(subjectOf(step));
    case StepKind::Reactivate:
        return Texts::tr("Reactivate %1").arg(subjectOf(step));
    case StepKind::CancelSubscription:
        return Texts::tr("Cancel %1").arg(subjectOf(step));
    case StepKind::StopRenewal:
        return Texts::tr("Stop the renewal of %1").arg(subjectOf(step));
    case StepKind::CancelOrder:
        return Texts::tr("Cancel the order of %1")
            .arg(plain(step.subject.isEmpty() ? step.order.toString() : step.subject));
    case StepKind::EndDelegatedAdmin:
        return Texts::tr("End delegated administration");
    case StepKind::RemoveRelationship:
        return Texts::tr("Remove the reseller relationship");
    case StepKind::ConfirmGone:
        return Texts::tr("See that the customer is gone");
    }
    Q_UNREACHABLE();
}

QString reread(const Run &run)
{
    if (!run.reread)
        return {};
    const QString at = time(run.reread->at);
    if (run.reread->error)
        return Texts::tr("Read again %1, which told nothing. %2").arg(at, sentence(*run.reread->error));
    return run.kind == RunKind::Remove
        ? Texts::tr("Read again %1: nothing proves yet that the customer is gone.").arg(at)
        : Texts::tr("Read again %1: the change does not show yet.").arg(at);
}

Outcome outcome(const Run &run)
{
    switch (run.outcome) {
    case RunOutcome::Running:
        return running(run);
    case RunOutcome::Done:
        return done(run);
    case RunOutcome::Stopped:
        return {Texts::tr("Stopped by you. What is confirmed stays; nothing else was sent."), {}};
    case RunOutcome::Refused:
        return refused(run);
    case RunOutcome::Unknown:
        return {Texts::tr("It is not known yet whether the last step took effect."),
            run.reread ? reread(run) : Texts::tr("Read again. Nothing is sent meanwhile.")};
    case RunOutcome::Changed:
        return {Texts::tr("The account is no longer as you reviewed it, so nothing more was sent."),
            Texts::tr("Review it once more.")};
    case RunOutcome::Failed:
        return failed(run);
    }
    Q_UNREACHABLE();
}

} // namespace parting::ui::texts

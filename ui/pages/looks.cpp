// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/looks.h"

namespace parting::ui {

Look lookOf(HoldingState state)
{
    switch (state) {
    case HoldingState::Clear:
        return {Tone::Good, Icon::Check};
    case HoldingState::Here:
        return {Tone::Attention, Icon::Pause};
    case HoldingState::Elsewhere:
        return {Tone::Attention, Icon::Key};
    case HoldingState::NotBefore:
        return {Tone::Waiting, Icon::Clock};
    case HoldingState::Unchecked:
        return {Tone::Neutral, Icon::Question};
    }
    Q_UNREACHABLE();
}

Look lookOf(const Verdict &verdict)
{
    switch (verdict.kind) {
    case VerdictKind::StillReading:
        return {Tone::Neutral, Icon::Hourglass};
    case VerdictKind::CannotTell:
        return {Tone::Failure, Icon::Failed};
    case VerdictKind::NotReseller:
        return {Tone::Neutral, Icon::Lock};
    case VerdictKind::NotBefore:
        return {Tone::Waiting, Icon::Clock};
    case VerdictKind::AfterSteps:
        return {Tone::Attention, verdict.stepsElsewhere > 0 ? Icon::Key : Icon::Pause};
    case VerdictKind::NothingKnown:
        return {Tone::Good, Icon::Question};
    case VerdictKind::CanPart:
        return {Tone::Good, Icon::CheckCircle};
    }
    Q_UNREACHABLE();
}

Look lookOf(SubscriptionStatus status)
{
    switch (status) {
    case SubscriptionStatus::Active:
        return {Tone::Attention, Icon::Play};
    case SubscriptionStatus::Pending:
        return {Tone::Waiting, Icon::Hourglass};
    case SubscriptionStatus::Suspended:
        return {Tone::Neutral, Icon::Pause};
    case SubscriptionStatus::Expired:
    case SubscriptionStatus::Disabled:
    case SubscriptionStatus::Deleted:
        return {Tone::Neutral, Icon::Stop};
    case SubscriptionStatus::None:
    case SubscriptionStatus::Unknown:
        return {Tone::Attention, Icon::Question};
    }
    Q_UNREACHABLE();
}

Look lookOf(Relationship relationship)
{
    switch (relationship) {
    case Relationship::Reseller:
        return {Tone::Neutral, Icon::Link};
    case Relationship::Advisor:
    case Relationship::Syndication:
    case Relationship::MicrosoftSupport:
        return {Tone::Neutral, Icon::Person};
    case Relationship::None:
        return {Tone::Neutral, Icon::Part};
    case Relationship::Unknown:
        return {Tone::Attention, Icon::Question};
    }
    Q_UNREACHABLE();
}

Look lookOf(StepState state)
{
    switch (state) {
    case StepState::Waiting:
        return {Tone::Neutral, Icon::Circle};
    case StepState::Reading:
        return {Tone::Waiting, Icon::Sync};
    case StepState::Sent:
        return {Tone::Waiting, Icon::Send};
    case StepState::Confirmed:
        return {Tone::Good, Icon::CheckCircle};
    case StepState::Refused:
        return {Tone::Failure, Icon::Failed};
    case StepState::Unknown:
        return {Tone::Attention, Icon::Question};
    case StepState::NotSent:
        return {Tone::Neutral, Icon::Stop};
    }
    Q_UNREACHABLE();
}

Look lookOf(RunOutcome outcome)
{
    switch (outcome) {
    case RunOutcome::Running:
        return {Tone::Waiting, Icon::Sync};
    case RunOutcome::Done:
        return {Tone::Good, Icon::CheckCircle};
    case RunOutcome::Stopped:
        return {Tone::Neutral, Icon::Stop};
    case RunOutcome::Refused:
    case RunOutcome::Failed:
        return {Tone::Failure, Icon::Failed};
    case RunOutcome::Unknown:
    case RunOutcome::Changed:
        return {Tone::Attention, Icon::Question};
    }
    Q_UNREACHABLE();
}

} // namespace parting::ui

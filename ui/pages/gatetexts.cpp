// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/gatetexts.h"

#include "ui/text/texts.h"

#include <QCoreApplication>

namespace parting::ui {

namespace {

struct Gates {
    Q_DECLARE_TR_FUNCTIONS(Gates)
};

QString readyText(const AccountFacts &facts)
{
    const int unchecked = static_cast<int>(facts.assessment.unchecked().size());
    return unchecked == 0
        ? Gates::tr("The next page shows what will happen.")
        : Gates::tr("The next page asks about %n thing(s) that could not be checked.", nullptr, unchecked);
}

QString removedText(const AccountFacts &facts)
{
    return Gates::tr("You removed this relationship %1.").arg(texts::moment(facts.removedAt));
}

QString readOnlyText(const AccountFacts &facts)
{
    if (facts.journalUnusable)
        return Gates::tr("The journal was changed outside Parting or can't be written, so nothing is sent. Check the"
                         " data folder's free space and rights, or choose another in Settings.");
    return Gates::tr("This window only reads; the badge at the top says why.");
}

QString offlineText()
{
    return Gates::tr("The service is out of reach, and writing needs it. Read again when the network is back.");
}

QString runIsOnText(const AccountFacts &facts)
{
    return Gates::tr("A run for %1 is on. One at a time.").arg(texts::plain(facts.runElsewhere));
}

QString unreadText(const AccountFacts &facts)
{
    return facts.reading ? Gates::tr("Still reading what this customer holds.")
                         : Gates::tr("This customer has not been read yet.");
}

QString elsewhereText()
{
    return Gates::tr("This class can't be suspended here; the checklist above says what ends it.");
}

} // namespace

QString sentenceFor(RemoveGate gate, const AccountFacts &facts)
{
    switch (gate) {
    case RemoveGate::Open:
        return readyText(facts);
    case RemoveGate::RemovedHere:
        return removedText(facts);
    case RemoveGate::Vanished:
        return Gates::tr("Microsoft no longer knows this customer as yours, so there is nothing to remove.");
    case RemoveGate::ReadOnly:
        return readOnlyText(facts);
    case RemoveGate::RunIsOn:
        return runIsOnText(facts);
    case RemoveGate::Offline:
        return offlineText();
    case RemoveGate::StillReading:
        return unreadText(facts);
    case RemoveGate::CannotTell:
        return Gates::tr("What must be known could not be read.");
    case RemoveGate::NotReseller:
        return Gates::tr("You are not this customer's reseller, so there is no relationship to remove.");
    case RemoveGate::Blocked:
        return Gates::tr(
            "%n holding(s) are in the way.", nullptr, static_cast<int>(facts.assessment.blocking().size()));
    }
    Q_UNREACHABLE();
}

QString sentenceFor(WriteGate gate, const AccountFacts &facts)
{
    switch (gate) {
    case WriteGate::Open:
        return {};
    case WriteGate::RemovedHere:
        return removedText(facts);
    case WriteGate::ReadOnly:
        return readOnlyText(facts);
    case WriteGate::RunIsOn:
        return runIsOnText(facts);
    case WriteGate::Offline:
        return offlineText();
    case WriteGate::StillReading:
        return unreadText(facts);
    }
    Q_UNREACHABLE();
}

QString suspendSentence(ChangeGate gate)
{
    switch (gate) {
    case ChangeGate::Open:
        return {};
    case ChangeGate::NoneChosen:
        return Gates::tr("Choose a subscription to suspend, reactivate or cancel it.");
    case ChangeGate::Unreadable:
        return Gates::tr("This item could not be read; look in Partner Center.");
    case ChangeGate::OtherClass:
        return elsewhereText();
    case ChangeGate::NotActive:
    case ChangeGate::NotSuspended:
    case ChangeGate::SuspendedByMicrosoft:
    case ChangeGate::ParentNotActive:
    case ChangeGate::NotLive:
    case ChangeGate::WindowClosing:
    case ChangeGate::WindowPassed:
    case ChangeGate::NoWindow:
    case ChangeGate::DoesNotRenew:
        return Gates::tr("It is not active, so there is nothing to suspend.");
    case ChangeGate::RunsInAzure:
        return Gates::tr(
            "Something under it still runs in Azure, or could not be read; the checklist above says what.");
    }
    Q_UNREACHABLE();
}

QString reactivateSentence(ChangeGate gate)
{
    switch (gate) {
    case ChangeGate::SuspendedByMicrosoft:
        return Gates::tr("Microsoft suspended it; it can't be reactivated here.");
    case ChangeGate::ParentNotActive:
        return Gates::tr("It is an add-on; reactivate the subscription above it first.");
    case ChangeGate::NotActive:
    case ChangeGate::NotSuspended:
    case ChangeGate::NotLive:
    case ChangeGate::WindowClosing:
    case ChangeGate::WindowPassed:
    case ChangeGate::NoWindow:
    case ChangeGate::DoesNotRenew:
    case ChangeGate::RunsInAzure:
        return Gates::tr("It is not suspended, so there is nothing to reactivate.");
    case ChangeGate::Open:
    case ChangeGate::NoneChosen:
    case ChangeGate::Unreadable:
    case ChangeGate::OtherClass:
        return suspendSentence(gate);
    }
    Q_UNREACHABLE();
}

QString cancelSentence(ChangeGate gate)
{
    switch (gate) {
    case ChangeGate::NotLive:
        return Gates::tr("It is neither active nor suspended, so there is nothing to cancel.");
    case ChangeGate::WindowClosing:
        return Gates::tr("The time in which it can be cancelled ends within 15 minutes, too soon to be sure from here. "
                         "Partner Center may still do it.");
    case ChangeGate::WindowPassed:
        return Gates::tr("The time in which it could be cancelled has passed; it is billed to the end of its term.");
    case ChangeGate::NoWindow:
        return Gates::tr("Microsoft gives no time in which it can be cancelled.");
    case ChangeGate::Open:
    case ChangeGate::NoneChosen:
    case ChangeGate::Unreadable:
    case ChangeGate::OtherClass:
    case ChangeGate::NotActive:
    case ChangeGate::NotSuspended:
    case ChangeGate::SuspendedByMicrosoft:
    case ChangeGate::ParentNotActive:
    case ChangeGate::RunsInAzure:
    case ChangeGate::DoesNotRenew:
        return suspendSentence(gate);
    }
    Q_UNREACHABLE();
}

QString renewalSentence(ChangeGate gate)
{
    if (gate == ChangeGate::DoesNotRenew)
        return Gates::tr("It does not renew by itself.");
    return gate == ChangeGate::NotActive ? Gates::tr("It is not active, so its renewal can't be changed.")
                                         : suspendSentence(gate);
}

} // namespace parting::ui

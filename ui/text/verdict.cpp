// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/phrases.h"
#include "ui/text/texts.h"

#include <QLocale>
#include <QTimeZone>

namespace parting::ui::texts {

namespace {

QString withOpenTicks(const QString &verdict, int unchecked)
{
    return unchecked == 0 ? verdict : Texts::tr("%1 · %n not checked", nullptr, unchecked).arg(verdict);
}

QString notReseller(const Verdict &verdict)
{
    if (!verdict.decisive || verdict.decisive->serverWord.isEmpty())
        return Texts::tr("Not a reseller: Microsoft doesn't say what the relationship is");
    const QString word = plain(verdict.decisive->serverWord);
    return verdict.decisive->reason == Reason::RelationshipUnknown
        ? Texts::tr("Not known to be a reseller: Microsoft calls the relationship “%1”").arg(word)
        : Texts::tr("Not a reseller: Microsoft calls the relationship “%1”").arg(word);
}

QString cannotTell(const Verdict &verdict)
{
    switch (verdict.decisive ? verdict.decisive->kind : HoldingKind::Relationship) {
    case HoldingKind::Subscriptions:
        return Texts::tr("Can't tell: the subscriptions could not be read");
    case HoldingKind::Entitlements:
        return Texts::tr("Can't tell: reservations and software could not be read");
    case HoldingKind::Orders:
        return Texts::tr("Can't tell: the orders could not be read");
    case HoldingKind::Relationship:
    case HoldingKind::LegacyLicense:
    case HoldingKind::LegacyAzure:
    case HoldingKind::NewCommerceLicense:
    case HoldingKind::AzurePlan:
    case HoldingKind::SavingsPlan:
    case HoldingKind::SoftwareSubscription:
    case HoldingKind::MarketplaceSaas:
    case HoldingKind::UnknownSubscription:
    case HoldingKind::Reservation:
    case HoldingKind::PerpetualSoftware:
    case HoldingKind::UnknownEntitlement:
    case HoldingKind::PendingOrder:
    case HoldingKind::DelegatedAdmin:
    case HoldingKind::Transfer:
    case HoldingKind::AzureSubscriptions:
    case HoldingKind::Reservations:
        return Texts::tr("Can't tell: the customer could not be read");
    }
    Q_UNREACHABLE();
}

QString until(const QString &what, const QDateTime &end, const QDateTime &now)
{
    return end.isValid()
        ? Texts::tr("%1 (until %2)", "in Partner Center (until Fri 14:00, in 26 h)").arg(what, deadline(end, now))
        : what;
}

QString place(const Verdict &verdict, const QDateTime &now)
{
    const QString where = verdict.stepsInPartnerCenter == verdict.stepsElsewhere ? Texts::tr("in Partner Center")
        : verdict.stepsInAzure == verdict.stepsElsewhere                         ? Texts::tr("in the Azure portal")
                                                                                 : Texts::tr("elsewhere");
    return until(where, verdict.elsewhereUntil, now);
}

QString afterSteps(const Verdict &verdict, const QDateTime &now)
{
    if (verdict.stepsElsewhere == 0)
        return until(Texts::tr("Can part after %n step(s) here", nullptr, verdict.stepsHere), verdict.hereUntil, now);
    if (verdict.stepsHere == 0)
        return Texts::tr("Can part after %n step(s) %1", "%1: in Partner Center", verdict.stepsElsewhere)
            .arg(place(verdict, now));
    const QString both = Texts::tr(
        "Can part after %n step(s) %1 and %2 here", "%1: in Partner Center; %2: a number", verdict.stepsElsewhere)
                             .arg(place(verdict, now), QLocale().toString(verdict.stepsHere));
    return until(both, verdict.hereUntil, now);
}

} // namespace

QString notBefore(const Finding &finding)
{
    const QString first = day(firstDayAfter(finding.committedUntil, QTimeZone::systemTimeZone()));
    const QString last = day(finding.committedUntil);
    return finding.renews
        ? Texts::tr("Not before %1, and only if renewal is stopped before it: %2 is committed until %3")
              .arg(first, named(finding), last)
        : Texts::tr("Not before %1: %2 is committed until %3").arg(first, named(finding), last);
}

QString verdict(const Verdict &verdict, const QDateTime &now)
{
    switch (verdict.kind) {
    case VerdictKind::StillReading:
        return Texts::tr("Reading what this customer holds");
    case VerdictKind::CannotTell:
        return withOpenTicks(cannotTell(verdict), verdict.unchecked);
    case VerdictKind::NotReseller:
        return notReseller(verdict);
    case VerdictKind::NotBefore:
        return withOpenTicks(notBefore(verdict.decisive.value_or(Finding{})), verdict.unchecked);
    case VerdictKind::AfterSteps:
        return withOpenTicks(afterSteps(verdict, now), verdict.unchecked);
    case VerdictKind::NothingKnown:
        return Texts::tr("Nothing known is in the way; %n thing(s) not checked", nullptr, verdict.unchecked);
    case VerdictKind::CanPart:
        return Texts::tr("Can part today");
    }
    Q_UNREACHABLE();
}

} // namespace parting::ui::texts

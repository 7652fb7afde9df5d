// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/phrases.h"
#include "ui/text/texts.h"

namespace parting::ui::texts {

namespace {

QString relationshipUnknown(const Finding &finding)
{
    return finding.serverWord.isEmpty()
        ? Texts::tr("Microsoft doesn't say what the relationship is.")
        : Texts::tr("Microsoft calls the relationship “%1”, which is not known here.").arg(plain(finding.serverWord));
}

QString insideWindow(const Finding &finding, const QDateTime &now)
{
    return finding.actUntil.isValid()
        ? Texts::tr("%1 can be cancelled until %2.").arg(named(finding), deadline(finding.actUntil, now))
        : Texts::tr("%1 can be cancelled at any time.").arg(named(finding));
}

QString committed(const Finding &finding)
{
    return finding.renews
        ? Texts::tr("%1.", "a full stop after: Not before 1 Dec 2026").arg(notBefore(finding))
        : Texts::tr("%1. Renewal is off; check End of term in Partner Center.", "after: Not before 1 Dec 2026")
              .arg(notBefore(finding));
}

QString suspendedStillBilled(const Finding &finding, const QDateTime &now)
{
    if (finding.state == HoldingState::NotBefore)
        return Texts::tr("%1 is suspended but billed all the same, until %2.")
            .arg(named(finding), day(finding.committedUntil));
    return finding.actUntil.isValid()
        ? Texts::tr("%1 is suspended but billed all the same. It can be cancelled until %2.")
              .arg(named(finding), deadline(finding.actUntil, now))
        : Texts::tr("%1 is suspended but billed all the same. It can be cancelled at any time.").arg(named(finding));
}

QString reservationActive(const Finding &finding)
{
    return finding.committedUntil.isValid()
        ? Texts::tr("%1 runs until %2.").arg(named(finding), day(finding.committedUntil))
        : Texts::tr("%1 is active, and Microsoft gives no end date.").arg(named(finding));
}

QString azureActive(const Finding &finding)
{
    constexpr int mostNamed = 3;
    const int all = static_cast<int>(finding.parts.size());
    QStringList names;
    for (const QString &part : finding.parts.mid(0, mostNamed))
        names << plain(part);
    if (all > mostNamed)
        names << Texts::tr("and %n more", nullptr, all - mostNamed);
    return Texts::tr("%n Azure subscription(s) under %1 are active and billed: %2.", nullptr, all)
        .arg(named(finding), names.join(u", "));
}

QString unknownStatus(const Finding &finding)
{
    return finding.serverWord.isEmpty() ? Texts::tr("Microsoft gives no status for %1.").arg(named(finding))
                                        : Texts::tr("The status of %1 is “%2”, which is not known here.")
                                              .arg(named(finding), plain(finding.serverWord));
}

QString unknownClass(const Finding &finding)
{
    return finding.serverWord.isEmpty()
        ? Texts::tr("%1 is of a kind that is not known here.").arg(named(finding))
        : Texts::tr("%1 is of a kind that is not known here: “%2”.").arg(named(finding), plain(finding.serverWord));
}

QString checkFailed(const Finding &finding)
{
    const QString why = finding.failure ? sentence(*finding.failure) : QString();
    return Texts::tr("This could not be read. %1", "a sentence: Microsoft refused access.").arg(why).trimmed();
}

} // namespace

QString named(const Finding &finding)
{
    const QString name = plain(finding.subjectName.isEmpty() ? finding.subjectId : finding.subjectName);
    const QString shown = name.isEmpty() ? Texts::tr("Something without a name") : name;
    return finding.quantity > 0 ? Texts::tr("%1 (%Ln seat(s))", nullptr, finding.quantity).arg(shown) : shown;
}

QString reason(const Finding &finding, const QDateTime &now)
{
    switch (finding.reason) {
    case Reason::NothingHeld:
        return Texts::tr("There are none.");
    case Reason::IsReseller:
        return Texts::tr("You are this customer's reseller.");
    case Reason::NotReseller:
        return Texts::tr("Microsoft calls the relationship “%1”. Only a reseller relationship can be removed.")
            .arg(plain(finding.serverWord));
    case Reason::RelationshipUnknown:
        return relationshipUnknown(finding);
    case Reason::CustomerNotRead:
    case Reason::CheckFailed:
        return checkFailed(finding);
    case Reason::ActiveBilled:
        return Texts::tr("%1 is active and billed.").arg(named(finding));
    case Reason::SuspendedNotBilled:
        return Texts::tr("%1 is suspended and not billed.").arg(named(finding));
    case Reason::AzureResourcesRunning:
        return Texts::tr("%1 is active; what runs in Azure is billed.").arg(named(finding));
    case Reason::PlanSuspended:
        return Texts::tr("%1 is suspended.").arg(named(finding));
    case Reason::InsideCancellationWindow:
        return insideWindow(finding, now);
    case Reason::CommittedUntilEnd:
        return committed(finding);
    case Reason::SuspendedStillBilled:
        return suspendedStillBilled(finding, now);
    case Reason::NoKnownEnd:
        return Texts::tr("%1 is committed, and Microsoft gives no end that lies ahead.").arg(named(finding));
    case Reason::ReservationActive:
        return reservationActive(finding);
    case Reason::ReservationEnded:
        return Texts::tr("%1 has run out.").arg(named(finding));
    case Reason::FinalSale:
        return Texts::tr("%1 can't be cancelled. It runs until %2.").arg(named(finding), day(finding.committedUntil));
    case Reason::SoftwareRecent:
        return Texts::tr("%1 can be returned until %2.").arg(named(finding), deadline(finding.actUntil, now));
    case Reason::SoftwareOld:
        return Texts::tr("%1 was bought over 30 days ago. Microsoft doesn't say whether it is in the way.")
            .arg(named(finding));
    case Reason::SoftwareUndated:
        return Texts::tr("When %1 was bought is not known. If it was within 30 days, it is in the way.")
            .arg(named(finding));
    case Reason::OrderPending:
        return Texts::tr("The order of %1 is not finished.").arg(named(finding));
    case Reason::Provisioning:
        return Texts::tr("%1 is still being set up.").arg(named(finding));
    case Reason::Lapsed:
        return Texts::tr("%1 has run out and is not billed.").arg(named(finding));
    case Reason::Ended:
        return Texts::tr("%1 is cancelled.").arg(named(finding));
    case Reason::UnknownStatus:
        return unknownStatus(finding);
    case Reason::UnknownClass:
        return unknownClass(finding);
    case Reason::Unreadable:
        return Texts::tr("%1 could not be read.").arg(named(finding));
    case Reason::AzureSubscriptionsActive:
        return azureActive(finding);
    case Reason::ReservationFirst:
        return Texts::tr("%1 can be suspended once the Azure reservations are returned.").arg(named(finding));
    case Reason::PlanIdle:
        return Texts::tr("Nothing runs under %1 any more, so it can be suspended.").arg(named(finding));
    case Reason::TransferUnderWay:
        return Texts::tr("A transfer between partners is under way: %1.").arg(named(finding));
    case Reason::DelegatedAdminHeld:
        return Texts::tr("It ends with the relationship, and can be ended before it.");
    case Reason::NotReadYet:
        return Texts::tr("This version does not read transfers of subscriptions to or from other partners.");
    }
    Q_UNREACHABLE();
}

QString reason(const CheckRow &row, const QDateTime &now)
{
    return row.findings.empty() ? Texts::tr("There are none.") : reason(row.findings.front(), now);
}

} // namespace parting::ui::texts

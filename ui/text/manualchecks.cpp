// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/manualchecks.h"

#include "ui/text/phrases.h"

namespace parting::ui::texts {

namespace {

QString nameOf(ManualCheck check)
{
    switch (check) {
    case ManualCheck::ServiceRequests:
        return Texts::tr("Open service requests");
    case ManualCheck::Invoices:
        return Texts::tr("Unpaid invoices, and use that is not billed yet");
    case ManualCheck::PrivateOffers:
        return Texts::tr("Private offers of the Marketplace");
    case ManualCheck::SavingsPlans:
        return Texts::tr("Azure savings plans");
    case ManualCheck::AdminRelationships:
        return Texts::tr("Granular delegated administration (GDAP)");
    }
    Q_UNREACHABLE();
}

QString placeOf(ManualCheck check)
{
    switch (check) {
    case ManualCheck::ServiceRequests:
        return Texts::tr("In Partner Center: Customers › this customer › Service management.");
    case ManualCheck::Invoices:
        return Texts::tr("In Partner Center: Billing. What was used until now is invoiced later all the same.");
    case ManualCheck::PrivateOffers:
        return Texts::tr("In the Azure portal: Marketplace › Private Offer Management.");
    case ManualCheck::SavingsPlans:
        return Texts::tr("In the Azure portal: Savings plans. Microsoft's page on removal says to cancel them, Azure's "
                         "says that they can't be cancelled, and neither says what happens to one that is left.");
    case ManualCheck::AdminRelationships: // learn.microsoft.com/partner-center/customers/gdap-partner-terminate
        return Texts::tr("In Partner Center: Customers › this customer › Admin relationships. It isn't in the way, and "
                         "Microsoft doesn't say that a removal ends it. End it there if it should not stay.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString toLookFor(ManualCheck check)
{
    return Texts::tr("I have looked: %1. %2", "what, and where").arg(nameOf(check), placeOf(check));
}

QString answered(const ManualAnswer &answer)
{
    return answer.looked ? Texts::tr("%1: looked at").arg(nameOf(answer.check))
                         : Texts::tr("%1: not looked at").arg(nameOf(answer.check));
}

/// learn.microsoft.com/partner-center/remove-a-relationship, and for each kind the page on ending it.
QString doubt(const Finding &finding)
{
    if (finding.certainty != Certainty::Uncertain)
        return {};
    switch (finding.kind) {
    case HoldingKind::SavingsPlan:
        return Texts::tr("Microsoft's page on removal says to cancel savings plans, Azure's says that they can't be "
                         "cancelled. Neither says whether a removal is refused while one runs.");
    case HoldingKind::SoftwareSubscription:
        return Texts::tr("Microsoft says that software purchases are cancelled before a removal. It doesn't say what "
                         "holds for those that can't be cancelled any more.");
    case HoldingKind::PerpetualSoftware:
        return Texts::tr("Microsoft says that software purchases are cancelled before a removal, and that this works "
                         "for 30 days. It doesn't say what holds for older ones.");
    case HoldingKind::MarketplaceSaas:
        return Texts::tr("Microsoft says how a Marketplace subscription is cancelled. It doesn't say whether one that "
                         "runs is in the way of a removal.");
    case HoldingKind::PendingOrder:
        return Texts::tr("Microsoft says that changes are refused while an order is not finished. It doesn't say "
                         "whether a removal is.");
    case HoldingKind::Transfer:
        return Texts::tr("Microsoft says that changes to what is being transferred are refused. It doesn't say whether "
                         "a removal is.");
    default:
        return {};
    }
}

} // namespace parting::ui::texts

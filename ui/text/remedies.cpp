// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/manualchecks.h"
#include "ui/text/phrases.h"
#include "ui/text/places.h"
#include "ui/text/texts.h"

#include <QTimeZone>

namespace parting::ui::texts {

namespace {

HowTo inPartnerCenter(const QString &text, const CustomerId &customer, const QString &page)
{
    return {text, Texts::tr("Open in Partner Center"), partnerCenter(customer, page)};
}

HowTo inAzure(const QString &text, const CustomerId &customer, const QString &blade)
{
    return {text, Texts::tr("Open in Azure portal"), azurePortal(customer, blade)};
}

QString firstDay(const Finding &finding)
{
    return day(firstDayAfter(finding.committedUntil, QTimeZone::systemTimeZone()));
}

/// learn.microsoft.com/partner-center/customers/new-commerce-cancellation-policy
QString cancel(const Finding &finding, const QDateTime &now)
{
    return finding.actUntil.isValid()
        ? Texts::tr("In Partner Center, go to Customers › this customer › Subscriptions, open it and choose Cancel "
                    "subscription. This works until %1; after that it is billed to the end of its term.")
              .arg(deadline(finding.actUntil, now))
        : Texts::tr("In Partner Center, go to Customers › this customer › Subscriptions, open it and choose Cancel "
                    "subscription.");
}

/// What "End of term" is: learn.microsoft.com/partner-center/customers/extended-service-terms
QString stopRenewal(const Finding &finding)
{
    return Texts::tr(
        "Stop its renewal here, in the table below. Then open it in Partner Center and set End of term to cancel: "
        "otherwise it may go on as a paid extended term. Then wait until %1.")
        .arg(firstDay(finding));
}

QString wait(const Finding &finding)
{
    return finding.committedUntil.isValid()
        ? Texts::tr("Renewal is off. Check in Partner Center that End of term is set to cancel: otherwise it may go on "
                    "as a paid extended term. Then wait until %1.")
              .arg(firstDay(finding))
        : Texts::tr("Wait until the order is finished, then read again.");
}

/// learn.microsoft.com/partner-center/customers/azure-reservations-manage
QString manageReservations()
{
    return Texts::tr(
        "In the Azure portal, go to Reservations, open each one of this customer and choose Return. Microsoft limits "
        "what it refunds. Then read again.");
}

QString contactPublisher(const Finding &finding)
{
    return Texts::tr("Turn renewal off in Partner Center and wait until %1, or ask the publisher to end it earlier.")
        .arg(firstDay(finding));
}

QString look(const Finding &finding)
{
    return finding.kind == HoldingKind::Transfer
        ? Texts::tr(
            "In Partner Center, go to Customers › this customer › Transfers. Finish or cancel it there, or wait: it "
            "runs out by itself after some time.")
        : Texts::tr("In Partner Center, go to Customers › this customer and see what it is and whether it is billed.");
}

/// learn.microsoft.com/partner-center/customers/new-commerce-cancellation-policy
QString cancelHere(const Finding &finding, const QDateTime &now)
{
    return finding.actUntil.isValid()
        ? Texts::tr("Cancel it here. Its users lose access at once, and there is no way back. This works until %1; "
                    "after that it is billed to the end of its term.")
              .arg(deadline(finding.actUntil, now))
        : Texts::tr("Cancel it here. Its users lose access at once, and there is no way back.");
}

/// learn.microsoft.com/partner-center/customers/gdap-partner-terminate
QString endDelegatedAdmin()
{
    return Texts::tr("It can be ended here; only the customer's administrator can give it back. Granular relationships "
                     "(GDAP) are other ones: in Partner Center, go to Customers › this customer › Admin relationships "
                     "and end each one there.");
}

HowTo howToEnd(const Finding &finding, const QDateTime &now, const CustomerId &customer)
{
    const QString subscriptions = u"subscriptions"_qs, account = u"account"_qs;
    switch (finding.remedy) {
    case Remedy::None:
        return {};
    case Remedy::Suspend:
        if (finding.kind == HoldingKind::AzurePlan)
            return {
                .text = Texts::tr("Suspend it here. It can be reactivated; what was used until now is billed yet.")};
        return {.text = Texts::tr("Suspend it here. Its users lose access and billing stops; for 90 days it can be "
                                  "reactivated.")};
    case Remedy::CancelSubscription:
        return {.text = cancelHere(finding, now)};
    case Remedy::CancelOrder:
        return {
            .text = Texts::tr("Cancel its order here. Its licences end at once, and there is no way back. This works "
                              "until %1.")
                        .arg(deadline(finding.actUntil, now))};
    case Remedy::EndDelegatedAdmin:
        return inPartnerCenter(endDelegatedAdmin(), customer, account);
    case Remedy::CancelInPartnerCenter:
        return inPartnerCenter(cancel(finding, now), customer, subscriptions);
    case Remedy::StopRenewalAndWait:
        return inPartnerCenter(stopRenewal(finding), customer, subscriptions);
    case Remedy::Wait:
        return inPartnerCenter(wait(finding), customer, subscriptions);
    case Remedy::EndInAzurePortal:
        return inAzure(
            Texts::tr("In the Azure portal, go to Subscriptions, open each one under the plan and choose Cancel "
                      "subscription. It takes some minutes to show. Then read again and suspend the plan here."),
            customer, u"Microsoft_Azure_Billing/SubscriptionsBlade"_qs);
    case Remedy::ManageReservations:
        return inAzure(manageReservations(), customer, u"Microsoft_Azure_Reservations/ReservationsBrowseBlade"_qs);
    case Remedy::CancelSoftwareInPartnerCenter:
        return inPartnerCenter(
            Texts::tr("In Partner Center, go to Customers › this customer › Software and cancel the order until %1.")
                .arg(deadline(finding.actUntil, now)),
            customer, account);
    case Remedy::ContactPublisher:
        return inPartnerCenter(contactPublisher(finding), customer, subscriptions);
    case Remedy::LookInPartnerCenter:
        return inPartnerCenter(look(finding), customer, account);
    case Remedy::ReadAgain:
        return {.text = finding.failure ? nextStep(*finding.failure) : Texts::tr("Read again.")};
    }
    Q_UNREACHABLE();
}

} // namespace

HowTo howTo(const CheckRow &row, const QDateTime &now, const CustomerId &customer)
{
    if (row.findings.empty())
        return {};
    HowTo how = howToEnd(row.findings.front(), now, customer);
    const QString unsaid = doubt(row.findings.front());
    how.text += how.text.isEmpty() || unsaid.isEmpty() ? unsaid : u'\n' + unsaid;
    return how;
}

} // namespace parting::ui::texts

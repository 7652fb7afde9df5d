// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/accountoffers.h"

#include "core/policy/plan.h"
#include "ui/pages/gatetexts.h"

#include <QCoreApplication>

namespace parting::ui {

namespace {

struct Offers {
    Q_DECLARE_TR_FUNCTIONS(parting::ui::Offers)
};

std::vector<SubscriptionId> suspendable(const AccountSnapshot &snapshot, const QDateTime &now)
{
    std::vector<SubscriptionId> ids;
    if (!snapshot.subscriptions || !*snapshot.subscriptions)
        return ids;
    for (const Subscription &subscription : (*snapshot.subscriptions)->items)
        if (canSuspend(subscription, snapshot, now))
            ids.push_back(subscription.id);
    return ids;
}

} // namespace

AccountOffers offersOf(const AccountFacts &facts)
{
    AccountOffers offers{
        .suspendable = suspendable(facts.snapshot, facts.now), .whyNotSuspend = sentenceFor(writeGate(facts), facts)};
    if (offers.whyNotSuspend.isEmpty() && offers.suspendable.empty())
        offers.whyNotSuspend = Offers::tr("There is nothing that can be suspended here.");
    if (const RemoveGate gate = removeGate(facts); gate != RemoveGate::Open)
        offers.whyNotRemove = sentenceFor(gate, facts);
    return offers;
}

AccountOffers noOffers(const QString &why)
{
    return {.whyNotSuspend = why, .whyNotRemove = why, .whyNotTake = why};
}

} // namespace parting::ui

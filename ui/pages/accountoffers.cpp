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

/// Empty where the wish leads to a write.
QString whyNot(const PlanWish &wish, const AccountFacts &facts, const QString &nothing)
{
    const QString off = sentenceFor(writeGate(facts), facts);
    return off.isEmpty() && planned(facts.snapshot, wish, facts.now).empty() ? nothing : off;
}

} // namespace

AccountOffers offersOf(const AccountFacts &facts)
{
    AccountOffers offers{.whyNotSuspend = whyNot({.kinds = {WriteKind::Suspend}, .everything = true}, facts,
                             Offers::tr("There is nothing that can be suspended here.")),
        .whyNotClearAll = whyNot(clearAllWish(), facts, Offers::tr("There is nothing that can be cleared here.")),
        .whyNotSoftExit = whyNot(softExitWish(), facts, Offers::tr("There is no renewal that can be stopped here.")),
        .whyNotEndDelegatedAdmin = whyNot({.kinds = {WriteKind::EndDelegatedAdmin}}, facts,
            Offers::tr("As far as is known there is no delegated administration."))};
    if (const RemoveGate gate = removeGate(facts); gate != RemoveGate::Open)
        offers.whyNotRemove = sentenceFor(gate, facts);
    return offers;
}

AccountOffers noOffers(const QString &why)
{
    return {.whyNotSuspend = why,
        .whyNotClearAll = why,
        .whyNotSoftExit = why,
        .whyNotEndDelegatedAdmin = why,
        .whyNotRemove = why,
        .whyNotTake = why};
}

} // namespace parting::ui

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/cleartexts.h"

#include "core/policy/classify.h"
#include "core/policy/refund.h"
#include "ui/pages/plannames.h"
#include "ui/text/texts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace parting::ui {

namespace {

struct ReviewWords {
    Q_DECLARE_TR_FUNCTIONS(ReviewWords)
};

std::vector<PlannedWrite> ofKind(const Review &review, WriteKind kind)
{
    std::vector<PlannedWrite> writes;
    std::copy_if(review.writes.begin(), review.writes.end(), std::back_inserter(writes),
        [kind](const PlannedWrite &write) { return write.kind == kind; });
    return writes;
}

bool isOf(const Subscription *subscription, SubscriptionClass subject)
{
    return subscription && classify(*subscription) == subject;
}

void addSuspending(const Review &review, const std::vector<PlannedWrite> &writes, ReviewTexts &texts)
{
    bool licences = false;
    for (const PlannedWrite &write : writes) {
        const Subscription *subscription = subscriptionOf(review, write);
        const QString name = texts::plain(write.subject);
        if (isOf(subscription, SubscriptionClass::AzurePlan))
            texts.willHappen << ReviewWords::tr("Nothing runs under %1 any more, so nobody loses access. What was used "
                                                "until now is still billed.")
                                    .arg(name);
        else if (isOf(subscription, SubscriptionClass::LegacyAzure))
            texts.willHappen
                << ReviewWords::tr("What runs in %1 stops. What was used until now is still billed.").arg(name);
        else
            licences = true;
    }
    if (licences)
        texts.willHappen << ReviewWords::tr("Users can't use what is suspended, from now on.")
                         << ReviewWords::tr("Billing for what is suspended stops.");
    texts.cantBeUndone << ReviewWords::tr("What is suspended can be reactivated here. Microsoft deletes its data if it "
                                          "stays so, 90 to 120 days from now.");
}

void addReactivating(ReviewTexts &texts)
{
    texts.willHappen << ReviewWords::tr("Users can use it again.") << ReviewWords::tr("Billing for it goes on.");
    texts.cantBeUndone << ReviewWords::tr("It can be suspended again here.");
}

void addStoppingRenewal(ReviewTexts &texts)
{
    texts.willHappen << ReviewWords::tr("Users keep access until the end of the term, and it is billed until then.")
                     << ReviewWords::tr(
                            "At its end it may go on as a paid Extended Service Term all the same. Open it in Partner "
                            "Center afterwards and set End of term to cancel; that can't be done from here.");
    texts.cantBeUndone << ReviewWords::tr("Renewal can be turned on again in Partner Center, until the term ends.");
}

QString refundText(const QString &subject, const RefundEstimate &estimate)
{
    const QString name = texts::plain(subject);
    switch (estimate.kind) {
    case RefundEstimate::Kind::NothingPaid:
        return ReviewWords::tr("%1: nothing, since nothing was paid.").arg(name);
    case RefundEstimate::Kind::Full:
        return ReviewWords::tr("%1: probably all of it, but what was used by meter.").arg(name);
    case RefundEstimate::Kind::Prorated:
        return ReviewWords::tr("%1: about %n of %2 days that are paid for.", nullptr, estimate.daysLeft)
            .arg(name, QLocale().toString(estimate.daysPaid));
    case RefundEstimate::Kind::NotKnown:
        return ReviewWords::tr("%1: not known.").arg(name);
    }
    Q_UNREACHABLE();
}

/// Software bought once is paid back whole while it can be returned at all.
QString refundOf(const Review &review, const PlannedWrite &write)
{
    if (const Subscription *subscription = subscriptionOf(review, write))
        return refundText(write.subject, estimateRefund(*subscription, review.snapshot.readAt));
    return ReviewWords::tr("%1: probably all of it.").arg(texts::plain(write.subject));
}

/// Add-ons of what is cancelled that are not cancelled with it.
int addOnsLeft(const Review &review)
{
    const auto planned = [&review](const SubscriptionId &id) {
        return std::any_of(review.writes.begin(), review.writes.end(), [&id](const PlannedWrite &write) {
            return write.kind == WriteKind::CancelSubscription && write.subscription == id;
        });
    };
    const auto &items = (*review.snapshot.subscriptions)->items;
    return static_cast<int>(std::count_if(items.begin(), items.end(), [&planned](const Subscription &each) {
        const bool live = each.status.is(SubscriptionStatus::Active) || each.status.is(SubscriptionStatus::Suspended);
        return live && !each.parentId.isEmpty() && planned(each.parentId) && !planned(each.id);
    }));
}

QString billingText(const Review &review, const std::vector<PlannedWrite> &writes)
{
    QDateTime committed;
    for (const PlannedWrite &write : writes)
        if (const Finding *finding = findingOf(review, write))
            committed = std::max(committed, finding->committedUntil);
    return committed.isValid()
        ? ReviewWords::tr("Billing for what is cancelled ends. Without this it would be billed until %1.")
              .arg(texts::day(committed))
        : ReviewWords::tr("Billing for what is cancelled ends.");
}

void addCancelling(const Review &review, const std::vector<PlannedWrite> &writes, ReviewTexts &texts)
{
    int seats = 0;
    for (const PlannedWrite &write : writes)
        if (const Subscription *subscription = subscriptionOf(review, write))
            seats += subscription->quantity;
    texts.willHappen << ReviewWords::tr("The users of %n seat(s) lose access at once.", nullptr, seats)
                     << billingText(review, writes);
    if (const int left = addOnsLeft(review); left > 0)
        texts.willHappen << ReviewWords::tr(
            "%n add-on(s) below it are not cancelled here, and may end with it.", nullptr, left);
}

void addCancellingOrders(const Review &review, const std::vector<PlannedWrite> &writes, ReviewTexts &texts)
{
    texts.willHappen << ReviewWords::tr("The licences of the software end at once; it may not be used any more.");
    const bool subscribed = std::any_of(
        writes.begin(), writes.end(), [](const PlannedWrite &write) { return !write.subscription.isEmpty(); });
    if (subscribed)
        texts.willHappen << billingText(review, writes);
}

void addEndingDelegation(ReviewTexts &texts)
{
    texts.willHappen << ReviewWords::tr(
        "You can no longer administer the customer's services by delegated administration (DAP). Nothing is billed for "
        "it.")
                     << ReviewWords::tr(
                            "Granular relationships (GDAP) are not touched by this: end them in Partner Center, under "
                            "Admin relationships.");
    texts.cantBeUndone << ReviewWords::tr(
        "Delegated administration can't be taken back from here: the customer's administrator has to grant it anew.");
}

void addRefunds(const Review &review, ReviewTexts &texts)
{
    bool cancels = false;
    for (const PlannedWrite &write : review.writes) {
        if (write.kind != WriteKind::CancelSubscription && write.kind != WriteKind::CancelOrder)
            continue;
        cancels = true;
        texts.refund << refundOf(review, write);
    }
    if (cancels)
        texts.cantBeUndone.prepend(ReviewWords::tr("There is no way back: what is cancelled has to be bought anew."));
}

bool isSoftExit(const Review &review)
{
    return withDelegatedAdmin(review.wish, false) == softExitWish();
}

/// What is left to wait for, or to do elsewhere, where the plan is about the whole account.
void addWhatIsLeft(const Review &review, ReviewTexts &texts)
{
    const Verdict &verdict = review.assessment.verdict;
    if (verdict.kind == VerdictKind::NotBefore && review.wish.everything)
        texts.staysBehind << ReviewWords::tr("You can part on %1 at the earliest: until then %2 is billed.")
                                 .arg(texts::day(
                                          firstDayAfter(verdict.decisive->committedUntil, QTimeZone::systemTimeZone())),
                                     texts::plain(verdict.decisive->subjectName));
    if (!review.wish.everything || isSoftExit(review))
        return;
    const std::vector<Finding> blocking = review.assessment.blocking();
    const auto elsewhere = std::count_if(blocking.begin(), blocking.end(),
        [](const Finding &finding) { return finding.state == HoldingState::Elsewhere; });
    if (elsewhere > 0)
        texts.staysBehind << ReviewWords::tr(
            "%n holding(s) that can't be ended here. The checklist says where.", nullptr, static_cast<int>(elsewhere));
}

/// Says nothing of the kinds that the plan does not have.
void addConsequences(const Review &review, WriteKind kind, ReviewTexts &texts)
{
    const std::vector<PlannedWrite> writes = ofKind(review, kind);
    if (writes.empty())
        return;
    switch (kind) {
    case WriteKind::Suspend:
        return addSuspending(review, writes, texts);
    case WriteKind::Reactivate:
        return addReactivating(texts);
    case WriteKind::CancelSubscription:
        return addCancelling(review, writes, texts);
    case WriteKind::CancelOrder:
        return addCancellingOrders(review, writes, texts);
    case WriteKind::StopRenewal:
        return addStoppingRenewal(texts);
    case WriteKind::EndDelegatedAdmin:
        return addEndingDelegation(texts);
    case WriteKind::RemoveRelationship:
        break;
    }
}

} // namespace

ReviewTexts clearTexts(const Review &review)
{
    ReviewTexts texts;
    const PlanNames names = planNames(review);
    texts.writesTitle = names.title;
    texts.writes = names.writes;
    texts.confirm = names.confirm;
    for (const WriteKind kind : {WriteKind::CancelSubscription, WriteKind::CancelOrder, WriteKind::Suspend,
             WriteKind::Reactivate, WriteKind::StopRenewal, WriteKind::EndDelegatedAdmin})
        addConsequences(review, kind, texts);
    addRefunds(review, texts);
    addWhatIsLeft(review, texts);
    texts.willHappen << ReviewWords::tr("The relationship stays as it is; removing it is an action of its own.");
    return texts;
}

} // namespace parting::ui

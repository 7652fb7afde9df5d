// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/reviewtexts.h"

#include "core/policy/refund.h"
#include "core/service/shownrequests.h"
#include "ui/text/texts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace parting::ui {

namespace {

struct ReviewWords {
    Q_DECLARE_TR_FUNCTIONS(ReviewWords)
};

int restingSubscriptions(const AccountSnapshot &snapshot)
{
    if (!snapshot.subscriptions || !*snapshot.subscriptions)
        return 0;
    const auto &items = (*snapshot.subscriptions)->items;
    return static_cast<int>(std::count_if(items.begin(), items.end(), [](const Subscription &subscription) {
        return subscription.status.is(SubscriptionStatus::Suspended)
            || subscription.status.is(SubscriptionStatus::Expired)
            || subscription.status.is(SubscriptionStatus::Disabled);
    }));
}

ReviewTexts removalTexts(const Review &review)
{
    ReviewTexts texts;
    texts.willHappen = {ReviewWords::tr("The customer leaves your customer list."),
        ReviewWords::tr("You are removed from the customer's support contacts."),
        ReviewWords::tr("Your delegated administration privileges end."),
        ReviewWords::tr("You can make no further purchases for the customer.")};
    if (const int resting = restingSubscriptions(review.snapshot); resting > 0)
        texts.staysBehind << ReviewWords::tr(
            "%n suspended or ended subscription(s). Microsoft deletes their data when its retention time is over.",
            nullptr, resting);
    texts.staysBehind << ReviewWords::tr("What the customer bought from others: it is not touched.")
                      << ReviewWords::tr("Granular delegated administration (GDAP): end it in Partner Center, under "
                                         "Admin relationships, if it should not stay.");
    texts.cantBeUndone = {ReviewWords::tr("There is no way back from here: the customer's administrator has to accept "
                                          "a new request from you."),
        ReviewWords::tr("Microsoft doesn't tell the customer. If they should know, you tell them.")};
    texts.confirm = ReviewWords::tr("Remove relationship");
    return texts;
}

ReviewTexts suspendTexts(int count)
{
    return {.writesTitle = ReviewWords::tr("To be suspended, in this order"),
        .willHappen = {ReviewWords::tr("Users can't use what is suspended, from now on."),
            ReviewWords::tr("Billing for it stops."),
            ReviewWords::tr("The relationship stays as it is; removing it is an action of its own.")},
        .cantBeUndone = {ReviewWords::tr("It can be reactivated here. Microsoft deletes the data of what stays "
                                         "suspended, 90 to 120 days from now.")},
        .confirm = ReviewWords::tr("Suspend %n subscription(s)", nullptr, count)};
}

ReviewTexts reactivateTexts(int count)
{
    return {.writesTitle = ReviewWords::tr("To be reactivated, in this order"),
        .willHappen = {ReviewWords::tr("Users can use it again."), ReviewWords::tr("Billing for it goes on.")},
        .cantBeUndone = {ReviewWords::tr("It can be suspended again here.")},
        .confirm = ReviewWords::tr("Reactivate %n subscription(s)", nullptr, count)};
}

/// learn.microsoft.com/partner-center/customers/extended-service-terms
ReviewTexts stopRenewalTexts(int count)
{
    return {.writesTitle = ReviewWords::tr("To end with their term, in this order"),
        .willHappen = {ReviewWords::tr("Users keep access until the end of the term, and it is billed until then."),
            ReviewWords::tr("At its end it may go on as a paid Extended Service Term all the same. Open it in Partner "
                            "Center afterwards and set End of term to cancel; that can't be done from here."),
            ReviewWords::tr("The relationship stays as it is; removing it is an action of its own.")},
        .cantBeUndone = {ReviewWords::tr("Renewal can be turned on again in Partner Center, until the term ends.")},
        .confirm = ReviewWords::tr("Stop %n renewal(s)", nullptr, count)};
}

const Finding *findingAbout(const Assessment &assessment, const SubscriptionId &id)
{
    for (const CheckRow &row : assessment.rows)
        for (const Finding &finding : row.findings)
            if (SubscriptionId(finding.subjectId) == id)
                return &finding;
    return nullptr;
}

const Subscription *subscriptionOf(const AccountSnapshot &snapshot, const SubscriptionId &id)
{
    const auto &items = (*snapshot.subscriptions)->items;
    const auto found =
        std::find_if(items.begin(), items.end(), [&id](const Subscription &each) { return each.id == id; });
    return found == items.end() ? nullptr : &*found;
}

QString refundText(const Subscription &subscription, const QDateTime &now)
{
    const QString name = texts::plain(subscription.displayName());
    const RefundEstimate estimate = estimateRefund(subscription, now);
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

/// Add-ons of what is cancelled that are not cancelled with it.
int addOnsLeft(const Review &review)
{
    const auto planned = [&review](const SubscriptionId &id) {
        return std::any_of(review.writes.begin(), review.writes.end(),
            [&id](const PlannedWrite &write) { return write.subscription == id; });
    };
    const auto &items = (*review.snapshot.subscriptions)->items;
    return static_cast<int>(std::count_if(items.begin(), items.end(), [&planned](const Subscription &each) {
        const bool live = each.status.is(SubscriptionStatus::Active) || each.status.is(SubscriptionStatus::Suspended);
        return live && !each.parentId.isEmpty() && planned(each.parentId) && !planned(each.id);
    }));
}

QString billingText(const QDateTime &committed)
{
    return committed.isValid()
        ? ReviewWords::tr("Billing for it ends. Without this it would be billed until %1.").arg(texts::day(committed))
        : ReviewWords::tr("Billing for it ends.");
}

ReviewTexts cancelTexts(const Review &review)
{
    const QDateTime &now = review.snapshot.readAt;
    ReviewTexts texts{.writesTitle = ReviewWords::tr("To be cancelled, in this order"),
        .cantBeUndone = {ReviewWords::tr("There is no way back: what is cancelled has to be bought anew.")},
        .confirm = ReviewWords::tr("Cancel %n subscription(s)", nullptr, static_cast<int>(review.writes.size()))};
    int seats = 0;
    QDateTime committed;
    for (const PlannedWrite &write : review.writes) {
        const Finding *finding = findingAbout(review.assessment, write.subscription);
        const Subscription *subscription = subscriptionOf(review.snapshot, write.subscription);
        if (!finding || !subscription)
            continue;
        texts.writes << texts::reason(*finding, now);
        texts.refund << refundText(*subscription, now);
        seats += subscription->quantity;
        committed = std::max(committed, finding->committedUntil);
    }
    texts.willHappen = {
        ReviewWords::tr("The users of %n seat(s) lose access at once.", nullptr, seats), billingText(committed)};
    if (const int left = addOnsLeft(review); left > 0)
        texts.willHappen << ReviewWords::tr(
            "%n add-on(s) below it are not cancelled here, and may end with it.", nullptr, left);
    texts.willHappen << ReviewWords::tr("The relationship stays as it is; removing it is an action of its own.");
    return texts;
}

/// What each write is about, where nothing more is said of it.
ReviewTexts withSubjects(ReviewTexts texts, const std::vector<PlannedWrite> &writes)
{
    for (const PlannedWrite &write : writes)
        texts.writes << texts::plain(write.subject);
    return texts;
}

} // namespace

ReviewTexts reviewTexts(const Review &review)
{
    const int count = static_cast<int>(review.writes.size());
    const WriteKind kind = review.writes.empty() ? WriteKind::RemoveRelationship : review.writes.front().kind;
    switch (kind) {
    case WriteKind::Suspend:
        return withSubjects(suspendTexts(count), review.writes);
    case WriteKind::Reactivate:
        return withSubjects(reactivateTexts(count), review.writes);
    case WriteKind::CancelSubscription:
        return cancelTexts(review);
    case WriteKind::StopRenewal:
        return withSubjects(stopRenewalTexts(count), review.writes);
    case WriteKind::RemoveRelationship:
        return removalTexts(review);
    }
    Q_UNREACHABLE();
}

QString requestText(const Review &review)
{
    QStringList lines;
    for (const ShownRequest &request : requestsOf(review)) {
        lines << request.verb.leftJustified(6) + request.path;
        if (request.body.isEmpty())
            continue;
        const QString body = QString::fromUtf8(request.body);
        lines << QString(6, u' ')
                + (request.changesWhole ? ReviewWords::tr("the subscription as read, with %1").arg(body) : body);
    }
    return lines.join(u'\n');
}

} // namespace parting::ui

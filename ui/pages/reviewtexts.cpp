// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/reviewtexts.h"

#include "core/service/shownrequests.h"
#include "ui/pages/cleartexts.h"

#include <QCoreApplication>

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
    texts.staysBehind << ReviewWords::tr("What the customer bought from others: it is not touched.");
    texts.cantBeUndone = {ReviewWords::tr("There is no way back from here: the customer's administrator has to accept "
                                          "a new request from you."),
        ReviewWords::tr("Microsoft doesn't tell the customer. If they should know, you tell them.")};
    texts.confirm = ReviewWords::tr("Remove relationship");
    return texts;
}

} // namespace

ReviewTexts reviewTexts(const Review &review)
{
    return review.kind == RunKind::Remove ? removalTexts(review) : clearTexts(review);
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

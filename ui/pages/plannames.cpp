// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/plannames.h"

#include "core/workflow/course.h"
#include "ui/text/texts.h"

#include <QCoreApplication>

#include <algorithm>

namespace parting::ui {

namespace {

struct ReviewWords {
    Q_DECLARE_TR_FUNCTIONS(ReviewWords)
};

PlanNames namesOf(WriteKind kind, int count)
{
    switch (kind) {
    case WriteKind::Suspend:
        return {.title = ReviewWords::tr("To be suspended, in this order"),
            .confirm = ReviewWords::tr("Suspend %n subscription(s)", nullptr, count)};
    case WriteKind::Reactivate:
        return {.title = ReviewWords::tr("To be reactivated, in this order"),
            .confirm = ReviewWords::tr("Reactivate %n subscription(s)", nullptr, count)};
    case WriteKind::CancelSubscription:
        return {.title = ReviewWords::tr("To be cancelled, in this order"),
            .confirm = ReviewWords::tr("Cancel %n subscription(s)", nullptr, count)};
    case WriteKind::CancelOrder:
        return {.title = ReviewWords::tr("Orders to be cancelled, one after the other"),
            .confirm = ReviewWords::tr("Cancel %n order(s)", nullptr, count)};
    case WriteKind::StopRenewal:
        return {.title = ReviewWords::tr("To end with their term, in this order"),
            .confirm = ReviewWords::tr("Stop %n renewal(s)", nullptr, count)};
    case WriteKind::EndDelegatedAdmin:
    case WriteKind::RemoveRelationship:
        break;
    }
    return {.title = ReviewWords::tr("To be ended"), .confirm = ReviewWords::tr("End delegated administration")};
}

/// What each write is about: why, where it is cancelled; what it does, where there are several kinds.
QStringList linesOf(const Review &review, bool several)
{
    QStringList lines;
    const std::vector<RunStep> steps = stepsFor(review.kind, review.writes);
    for (std::size_t i = 0; i < review.writes.size(); ++i) {
        const PlannedWrite &write = review.writes[i];
        const bool cancels = write.kind == WriteKind::CancelSubscription || write.kind == WriteKind::CancelOrder;
        const Finding *finding = findingOf(review, write);
        lines << (several                                    ? texts::step(steps[i])
                : cancels && finding                         ? texts::reason(*finding, review.snapshot.readAt)
                : write.kind == WriteKind::EndDelegatedAdmin ? ReviewWords::tr("Delegated administration (DAP)")
                                                             : texts::plain(write.subject));
    }
    return lines;
}

} // namespace

const Subscription *subscriptionOf(const Review &review, const PlannedWrite &write)
{
    const auto &part = review.snapshot.subscriptions;
    if (!part || !*part || write.subscription.isEmpty())
        return nullptr;
    const auto &items = (*part)->items;
    const auto found = std::find_if(
        items.begin(), items.end(), [&write](const Subscription &each) { return each.id == write.subscription; });
    return found == items.end() ? nullptr : &*found;
}

const Finding *findingOf(const Review &review, const PlannedWrite &write)
{
    for (const CheckRow &row : review.assessment.rows)
        for (const Finding &finding : row.findings) {
            const bool sameLine = !write.line || finding.orderLine == *write.line;
            const bool about = write.subscription.isEmpty()
                ? !write.order.isEmpty() && finding.orderId == write.order && sameLine
                : SubscriptionId(finding.subjectId) == write.subscription;
            if (about)
                return &finding;
        }
    return nullptr;
}

PlanNames planNames(const Review &review)
{
    const int count = static_cast<int>(review.writes.size());
    const WriteKind first = review.writes.empty() ? WriteKind::Suspend : review.writes.front().kind;
    const bool several = std::any_of(
        review.writes.begin(), review.writes.end(), [first](const PlannedWrite &write) { return write.kind != first; });
    PlanNames names = namesOf(first, count);
    const bool byLine = std::any_of(review.writes.begin(), review.writes.end(),
        [](const PlannedWrite &write) { return write.line && write.subscription.isEmpty(); });
    if (byLine)
        names = {.title = ReviewWords::tr("Items of orders to be cancelled, one after the other"),
            .confirm = ReviewWords::tr("Cancel %n item(s)", nullptr, count)};
    if (several || review.writes.empty())
        names = {.title = ReviewWords::tr("To be done, in this order"),
            .confirm = ReviewWords::tr("Take %n step(s)", nullptr, count)};
    names.writes = linesOf(review, several);
    return names;
}

} // namespace parting::ui

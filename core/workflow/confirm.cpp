// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/workflow/confirm.h"

#include "core/workflow/course.h"

#include <algorithm>

namespace parting {

bool confirmable(const Review &review, const Confirmation &confirmation)
{
    if (review.kind == RunKind::Clear)
        return !review.writes.empty();
    const std::vector<Finding> unchecked = review.assessment.unchecked();
    const auto ticked = [&looked = confirmation.looked](const Finding &finding) {
        return std::find(looked.begin(), looked.end(), finding) != looked.end();
    };
    return review.assessment.removable() && std::all_of(unchecked.begin(), unchecked.end(), ticked);
}

bool isIrreversible(const Review &review)
{
    return std::any_of(review.writes.begin(), review.writes.end(),
        [](const PlannedWrite &write) { return isIrreversible(write.kind); });
}

bool asksForDelegatedAdmin(const Review &review)
{
    const PlanWish wish = withDelegatedAdmin(review.wish, false);
    const auto &customer = review.snapshot.customer;
    return review.kind == RunKind::Clear && (wish == clearAllWish() || wish == softExitWish()) && customer && *customer
        && (*customer)->allowDelegatedAccess == true;
}

bool isProvedGone(const Run &run)
{
    return run.kind == RunKind::Remove && run.outcome == RunOutcome::Done;
}

Run confirmedRun(const Review &review, const Confirmation &confirmation, const RunId &id,
    const CorrelationId &correlation, const QDateTime &now)
{
    const Customer &customer = **review.snapshot.customer;
    return {.id = id,
        .kind = review.kind,
        .customer = review.snapshot.id,
        .companyName = customer.companyName,
        .domain = customer.domain,
        .partner = review.partner,
        .correlationId = correlation,
        .reviewed = review.fingerprint,
        .startedAt = now,
        .steps = stepsFor(review.kind, review.writes),
        .confirmation = confirmation};
}

PlanWish leftOf(const Run &run)
{
    PlanWish left;
    for (const RunStep &step : run.steps) {
        if (step.state == StepState::Confirmed)
            continue;
        if (!contains(left, writeKind(step.kind)))
            left.kinds.push_back(writeKind(step.kind));
        if (!step.subscription.isEmpty())
            left.subscriptions.push_back(step.subscription);
        if (step.line)
            left.lines.push_back({.order = step.order, .line = *step.line});
        else if (!step.order.isEmpty())
            left.orders.push_back(step.order);
    }
    return left;
}

QStringList changedBy(const Run &run)
{
    QStringList ids;
    for (const RunStep &step : run.steps) {
        if (step.state != StepState::Confirmed)
            continue;
        for (const QString &id : {step.subscription.toString(), step.order.toString()})
            if (!id.isEmpty())
                ids << id;
    }
    return ids;
}

} // namespace parting

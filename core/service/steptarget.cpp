// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/service/steptarget.h"

#include "core/domain/clock.h"
#include "core/policy/cancelwindow.h"
#include "core/policy/fingerprint.h"
#include "core/policy/softwareorders.h"

#include <algorithm>

namespace parting {

namespace {

Result<QByteArray> bodyFor(StepKind kind, const QByteArray &resource)
{
    switch (kind) {
    case StepKind::Reactivate:
        return subscriptionBody(resource, u"active");
    case StepKind::CancelSubscription:
        return subscriptionBody(resource, u"deleted");
    case StepKind::StopRenewal:
        return renewalBody(resource);
    case StepKind::Suspend:
    case StepKind::ReadEverything:
    case StepKind::RemoveRelationship:
    case StepKind::ConfirmGone:
    case StepKind::CancelOrder:
    case StepKind::EndDelegatedAdmin:
        return subscriptionBody(resource, u"suspended");
    }
    Q_UNREACHABLE();
}

bool isDone(StepKind kind, const Subscription &subscription)
{
    switch (kind) {
    case StepKind::Reactivate:
        return subscription.status.is(SubscriptionStatus::Active);
    case StepKind::CancelSubscription:
        return subscription.status.is(SubscriptionStatus::Deleted);
    case StepKind::StopRenewal:
        return subscription.autoRenewEnabled == false;
    case StepKind::Suspend:
    case StepKind::ReadEverything:
    case StepKind::RemoveRelationship:
    case StepKind::ConfirmGone:
    case StepKind::CancelOrder:
    case StepKind::EndDelegatedAdmin:
        return subscription.status.is(SubscriptionStatus::Suspended);
    }
    Q_UNREACHABLE();
}

/// A cancellation window may have closed since it was reviewed, or while nothing was known of the first sending.
Sighting seen(const Document<Subscription> &read, const RunStep &step, const QDateTime &now)
{
    const Subscription &subscription = read.value;
    return {.fingerprint = subscriptionFingerprint(subscription),
        .possible = step.kind != StepKind::CancelSubscription || canCancel(subscription, now),
        .done = isDone(step.kind, subscription),
        .body = bodyFor(step.kind, read.raw.body),
        .etag = subscription.etag};
}

/// Cancelled lines have quantity 0; the order is cancelled when all of them are
/// (learn.microsoft.com/partner-center/developer/cancel-software-purchases).
bool isCancelled(const Order &order, std::optional<int> line)
{
    return order.status.is(OrderStatus::Cancelled)
        || std::any_of(order.lines.begin(), order.lines.end(),
            [&line](const OrderLine &each) { return each.number == line && each.quantity == 0; });
}

Sighting seen(const Document<Order> &read, const RunStep &step, const QDateTime &now)
{
    const Order &order = read.value;
    return {.fingerprint = orderFingerprint(order, step.line),
        .possible = canCancelOrder(order, step.until, now),
        .done = isCancelled(order, step.line),
        .body = cancellationBody(order, step.line)};
}

Sighting seen(const Document<Customer> &read, const RunStep &, const QDateTime &)
{
    return {.fingerprint = delegationFingerprint(read.value),
        .done = read.value.allowDelegatedAccess == false,
        .body = endOfDelegationBody()};
}

} // namespace

CallHandle sighted(
    PartnerApi &api, const Clock &clock, const CustomerId &customer, const RunStep &step, Callback<Sighting> done)
{
    const auto then = [&clock, step, done = std::move(done)](const auto &answer) {
        done(answer.map([&](const auto &read) { return seen(read, step, clock.now()); }));
    };
    if (step.kind == StepKind::CancelOrder)
        return api.order(customer, step.order, then);
    if (step.kind == StepKind::EndDelegatedAdmin)
        return api.customer(customer, then);
    return api.subscription(customer, step.subscription, then);
}

CallHandle sent(PartnerApi &api, const Run &run, const RunStep &step, const QByteArray &body, const QString &etag,
    AtItsTurn itsTurn, Callback<WriteAnswer> done)
{
    const CustomerId &customer = run.customer;
    const RequestId &request = step.requestId;
    const CorrelationId &correlation = run.correlationId;
    switch (step.kind) {
    case StepKind::RemoveRelationship:
        return api.removeRelationship(customer, request, correlation, std::move(itsTurn), std::move(done));
    case StepKind::EndDelegatedAdmin:
        return api.endDelegatedAdmin(customer, request, correlation, std::move(itsTurn), std::move(done));
    case StepKind::CancelOrder:
        return api.patchOrder(customer, step.order, body, request, correlation, std::move(itsTurn), std::move(done));
    case StepKind::Suspend:
    case StepKind::Reactivate:
    case StepKind::CancelSubscription:
    case StepKind::StopRenewal:
    case StepKind::ReadEverything:
    case StepKind::ConfirmGone:
        return api.patchSubscription(
            customer, step.subscription, body, etag, request, correlation, std::move(itsTurn), std::move(done));
    }
    Q_UNREACHABLE();
}

} // namespace parting

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/service/shownrequests.h"

#include "core/api/partnerapi.h"

namespace parting {

namespace {

ShownRequest read(const QString &path)
{
    return {.verb = u"GET"_qs, .path = path};
}

/// As read for the review; an order that it does not have is not written to.
QByteArray cancellationFor(const PlannedWrite &write, const AccountSnapshot &snapshot)
{
    for (const Order &order : (*snapshot.orders)->items)
        if (order.id == write.order)
            return cancellationBody(order, write.line);
    return {};
}

QByteArray changeFor(const PlannedWrite &write, const AccountSnapshot &snapshot)
{
    switch (write.kind) {
    case WriteKind::Suspend:
        return R"({"status":"suspended"})";
    case WriteKind::Reactivate:
        return R"({"status":"active"})";
    case WriteKind::RemoveRelationship:
        return removalBody();
    case WriteKind::CancelSubscription:
        return R"({"status":"deleted"})";
    case WriteKind::StopRenewal:
        return R"({"autoRenewEnabled":false})";
    case WriteKind::CancelOrder:
        return cancellationFor(write, snapshot);
    case WriteKind::EndDelegatedAdmin:
        return endOfDelegationBody();
    }
    Q_UNREACHABLE();
}

QString pathOf(const PlannedWrite &write, const QString &customer)
{
    if (write.kind == WriteKind::CancelOrder)
        return customer + u"/orders/"_qs + write.order.toString();
    const bool about = write.kind == WriteKind::RemoveRelationship || write.kind == WriteKind::EndDelegatedAdmin;
    return about ? customer : customer + u"/subscriptions/"_qs + write.subscription.toString();
}

} // namespace

std::vector<ShownRequest> requestsOf(const Review &review)
{
    const QString customer = u"/v1/customers/"_qs + review.snapshot.id.toString();
    std::vector<ShownRequest> requests;
    for (const PlannedWrite &write : review.writes) {
        const bool removal = write.kind == WriteKind::RemoveRelationship;
        const QString path = pathOf(write, customer);
        requests.push_back(read(path));
        if (removal)
            for (const auto &part : {u"/subscriptions"_qs, u"/entitlements"_qs, u"/orders"_qs, u"/transfers"_qs})
                requests.push_back(read(customer + part));
        requests.push_back({.verb = u"PATCH"_qs,
            .path = path,
            .body = changeFor(write, review.snapshot),
            .changesWhole = !write.subscription.isEmpty() && write.kind != WriteKind::CancelOrder});
        requests.push_back(read(path));
    }
    return requests;
}

} // namespace parting

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

QByteArray changeFor(WriteKind kind)
{
    switch (kind) {
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
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<ShownRequest> requestsOf(const Review &review)
{
    const QString customer = u"/v1/customers/"_qs + review.snapshot.id.toString();
    std::vector<ShownRequest> requests;
    for (const PlannedWrite &write : review.writes) {
        const bool removal = write.kind == WriteKind::RemoveRelationship;
        const QString path = removal ? customer : customer + u"/subscriptions/"_qs + write.subscription.toString();
        requests.push_back(read(path));
        if (removal)
            for (const auto &part : {u"/subscriptions"_qs, u"/entitlements"_qs, u"/orders"_qs, u"/transfers"_qs})
                requests.push_back(read(customer + part));
        requests.push_back(
            {.verb = u"PATCH"_qs, .path = path, .body = changeFor(write.kind), .changesWhole = !removal});
        requests.push_back(read(path));
    }
    return requests;
}

} // namespace parting

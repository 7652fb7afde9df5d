// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/api/codec.h"
#include "core/json/json.h"
#include "core/policy/fingerprint.h"
#include "core/policy/plan.h"
#include "core/policy/removal.h"
#include "core/service/evidence.h"
#include "tests/fuzz/targets.h"

#include <nlohmann/json.hpp>

namespace parting::fuzz {

namespace {

const CustomerId asked(QStringLiteral("0c39d6d5-c70d-4c55-bc02-f620844f3fd1"));
const QDateTime now(QDate(2026, 6, 10), QTime(12, 0), Qt::UTC);

template <class T> Part<Listing<T>> listing(const QByteArray &pages)
{
    ListingReader<T> reader;
    for (const QByteArray &page : pages.split('\n'))
        if (const auto more = reader.add(page); !more)
            return tl::make_unexpected(more.error());
    return reader.listing();
}

AccountSnapshot snapshotOf(const QList<QByteArray> &documents)
{
    AccountSnapshot snapshot{.id = asked, .readAt = now};
    snapshot.customer = decodeCustomer(documents.value(0), asked);
    snapshot.subscriptions = listing<Subscription>(documents.value(1));
    snapshot.entitlements = listing<Entitlement>(documents.value(2));
    snapshot.orders = listing<Order>(documents.value(3));
    for (const QByteArray &body : documents)
        snapshot.documents.push_back({.path = QStringLiteral("customers"), .body = body, .readAt = now});
    return snapshot;
}

} // namespace

void subscription(const QByteArray &input)
{
    const SubscriptionId id(QStringLiteral("a"));
    if (const auto read = decodeSubscription(input, id))
        promise(read->id == id, "the subscription is the one that was asked for");
}

/// Customer, subscriptions, entitlements and orders, a form feed between them, pages of a list a line each: all that is
/// read of an account, judged, planned for, and put into evidence.
void account(const QByteArray &input)
{
    const AccountSnapshot snapshot = snapshotOf(input.split('\f'));
    const Assessment assessment = evaluateRemoval(snapshot, now);
    promise(!assessment.removable() || assessment.blocking().empty(), "nothing that blocks is overlooked");
    promise(fingerprint(snapshot).size() == 32, "every snapshot has a fingerprint");
    std::vector<SubscriptionId> all;
    if (const auto &read = snapshot.subscriptions; read && *read)
        for (const Subscription &item : (*read)->items)
            all.push_back(item.id);
    promise(planSuspend(snapshot, all, now).size() <= all.size(), "one write a subscription at most");
    (void)planReactivate(snapshot, all);
    const QByteArray evidence = evidenceJson({.assessment = assessment, .snapshot = snapshot});
    promise(Json::accept(evidence.begin(), evidence.end()), "evidence is JSON");
}

} // namespace parting::fuzz

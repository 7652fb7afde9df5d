// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/api/codec.h"
#include "core/api/keptaccount.h"
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

/// A form feed stands between documents; the first line of each is its path below the customer's, the rest its body.
std::vector<RawDocument> documentsIn(const QByteArray &input)
{
    const QString own = customerPath(asked).value();
    std::vector<RawDocument> documents;
    for (const QByteArray &each : input.split('\f')) {
        const auto line = each.indexOf('\n');
        documents.push_back({.path = own + QString::fromUtf8(each.left(line)),
            .body = line < 0 ? QByteArray() : each.mid(line + 1),
            .readAt = now});
    }
    return documents;
}

} // namespace

void subscription(const QByteArray &input)
{
    const SubscriptionId id(QStringLiteral("a"));
    if (const auto read = decodeSubscription(input, id))
        promise(read->id == id, "the subscription is the one that was asked for");
}

/// All that is read of an account, now or from what was kept, judged and planned for.
void account(const QByteArray &input)
{
    const AccountSnapshot snapshot = snapshotFrom(asked, documentsIn(input));
    promise(snapshot.complete(), "a part that was not kept is known not to be");
    const Assessment assessment = evaluateRemoval(snapshot, now);
    promise(!assessment.removable() || assessment.blocking().empty(), "nothing that blocks is overlooked");
    promise(fingerprint(snapshot).size() == 32, "every snapshot has a fingerprint");
    const auto &read = snapshot.subscriptions;
    const std::size_t held = read && *read ? (*read)->items.size() : 0;
    for (const WriteKind kind : {WriteKind::Suspend, WriteKind::Reactivate, WriteKind::StopRenewal})
        promise(planned(snapshot, {.kinds = {kind}, .everything = true}, now).size() <= held,
            "one write a subscription at most");
    (void)planned(snapshot, withDelegatedAdmin(clearAllWish(), true), now);
}

/// Apart from judging it, since printing takes many times as long.
void evidence(const QByteArray &input)
{
    const AccountSnapshot snapshot = snapshotFrom(asked, documentsIn(input));
    const QByteArray json = evidenceJson({.assessment = evaluateRemoval(snapshot, now), .snapshot = snapshot});
    promise(Json::accept(json.begin(), json.end()), "evidence is JSON");
}

} // namespace parting::fuzz

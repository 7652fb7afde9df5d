// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/policy/refusal.h"

#include "core/policy/items.h"

#include <algorithm>
#include <map>

namespace parting {

namespace {

bool isPartOfId(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u'_';
}

/// Where the ID stands in the text as a whole; -1 where it does not.
qsizetype placeOf(const QString &id, const QString &text)
{
    for (qsizetype at = id.isEmpty() ? -1 : text.indexOf(id, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(id, at + 1, Qt::CaseInsensitive)) {
        const qsizetype end = at + id.size();
        const bool whole =
            (at == 0 || !isPartOfId(text.at(at - 1))) && (end == text.size() || !isPartOfId(text.at(end)));
        if (whole)
            return at;
    }
    return -1;
}

/// By what IDs of its own or of its orders each finding can be meant.
using Aliases = std::map<QString, QStringList>;

Aliases aliasesIn(const AccountSnapshot &snapshot)
{
    Aliases aliases;
    for (const Subscription &each : itemsOf(snapshot.subscriptions))
        aliases[each.id.toString()] << each.orderId;
    for (const Entitlement &each : itemsOf(snapshot.entitlements))
        for (const QString &order : each.reservationOrderIds)
            aliases[order] << each.orderId;
    for (const Order &order : itemsOf(snapshot.orders)) {
        aliases[order.id.toString()] << order.alternateId;
        for (const OrderLine &line : order.lines)
            if (!line.subscriptionId.isEmpty())
                aliases[line.subscriptionId.toString()] << order.id.toString() << order.alternateId;
    }
    return aliases;
}

qsizetype firstPlace(const Finding &finding, const Aliases &aliases, const QString &text)
{
    QStringList ids{finding.subjectId};
    for (const auto &[id, more] : aliases)
        if (id.compare(finding.subjectId, Qt::CaseInsensitive) == 0)
            ids += more;
    qsizetype first = -1;
    for (const QString &id : ids)
        if (const qsizetype at = placeOf(id, text); at >= 0 && (first < 0 || at < first))
            first = at;
    return first;
}

} // namespace

std::vector<Finding> namedIn(const QString &serverText, const AccountSnapshot &snapshot, const QDateTime &now)
{
    const Aliases aliases = aliasesIn(snapshot);
    std::vector<std::pair<qsizetype, Finding>> named;
    for (const CheckRow &row : evaluateRemoval(snapshot, now).rows)
        for (const Finding &finding : row.findings)
            if (const qsizetype at = firstPlace(finding, aliases, serverText); at >= 0)
                named.emplace_back(at, finding);
    std::stable_sort(named.begin(), named.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<Finding> findings;
    findings.reserve(named.size());
    for (auto &[at, finding] : named)
        findings.push_back(std::move(finding));
    return findings;
}

} // namespace parting

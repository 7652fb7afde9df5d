// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/policy/softwareorders.h"

#include "core/policy/cancelwindow.h"
#include "core/policy/fingerprint.h"

#include <algorithm>
#include <map>

namespace parting {

namespace {

const Order *orderCalled(const QString &id, const AccountSnapshot &snapshot)
{
    if (id.isEmpty() || !snapshot.orders || !*snapshot.orders)
        return nullptr;
    const auto &orders = (*snapshot.orders)->items;
    const auto found = std::find_if(orders.begin(), orders.end(), [&id](const Order &order) {
        return order.id == OrderId(id) || order.alternateId.compare(id, Qt::CaseInsensitive) == 0;
    });
    return found == orders.end() ? nullptr : &*found;
}

bool isLive(const OrderLine &line)
{
    return line.quantity > 0;
}

PlannedWrite lineWrite(const Order &order, const Finding &finding, std::optional<int> line)
{
    const bool subscribed = finding.kind == HoldingKind::SoftwareSubscription;
    return {.kind = WriteKind::CancelOrder,
        .subscription = subscribed ? SubscriptionId(finding.subjectId) : SubscriptionId(),
        .order = order.id,
        .line = line,
        .subject = finding.subjectName,
        .reviewed = orderFingerprint(order, line),
        .until = finding.actUntil};
}

/// One write for the whole order.
PlannedWrite wholeWrite(const Order &order, const std::vector<Finding> &findings)
{
    PlannedWrite write = lineWrite(order, findings.front(), std::nullopt);
    QStringList names;
    for (const Finding &finding : findings) {
        names << finding.subjectName;
        write.until = std::min(write.until, finding.actUntil);
    }
    write.subject = names.join(QStringLiteral(", "));
    return write;
}

bool goesWhole(const Order &order, const std::vector<Finding> &findings)
{
    const auto live = std::count_if(order.lines.begin(), order.lines.end(), isLive);
    const auto subscribed = [](const Finding &finding) { return finding.kind == HoldingKind::SoftwareSubscription; };
    return live == static_cast<std::ptrdiff_t>(findings.size())
        && (live == 1 || std::none_of(findings.begin(), findings.end(), subscribed));
}

std::map<OrderId, std::vector<Finding>> cancellableByOrder(const AccountSnapshot &snapshot, const QDateTime &now)
{
    std::map<OrderId, std::vector<Finding>> byOrder;
    for (const CheckRow &row : evaluateRemoval(snapshot, now).rows)
        for (const Finding &finding : row.findings)
            if (finding.remedy == Remedy::CancelOrder)
                byOrder[finding.orderId].push_back(finding);
    return byOrder;
}

} // namespace

bool canCancelOrder(const Order &order, const QDateTime &until, const QDateTime &now)
{
    const std::chrono::milliseconds margin = cancelMargin;
    return order.status.is(OrderStatus::Completed) && until.isValid() && now.addMSecs(margin.count()) <= until;
}

Finding withItsOrder(
    Finding finding, const Subscription &subscription, const AccountSnapshot &snapshot, const QDateTime &now)
{
    if (const Order *order = orderCalled(subscription.orderId, snapshot)) {
        for (const OrderLine &line : order->lines) {
            if (line.subscriptionId != subscription.id || !isLive(line)
                || !canCancelOrder(*order, finding.actUntil, now))
                continue;
            finding.orderId = order->id;
            finding.orderLine = line.number;
            return finding;
        }
    }
    finding.state = HoldingState::Elsewhere;
    finding.remedy = Remedy::CancelSoftwareInPartnerCenter;
    return finding;
}

std::vector<PlannedWrite> cancellableLines(const AccountSnapshot &snapshot, const QDateTime &now)
{
    std::vector<PlannedWrite> writes;
    for (const auto &[id, findings] : cancellableByOrder(snapshot, now))
        if (const Order *order = orderCalled(id.toString(), snapshot))
            for (const Finding &finding : findings)
                writes.push_back(lineWrite(*order, finding, finding.orderLine));
    return writes;
}

std::vector<PlannedWrite> cancellableOrders(const AccountSnapshot &snapshot, const QDateTime &now)
{
    std::vector<PlannedWrite> writes;
    for (const auto &[id, findings] : cancellableByOrder(snapshot, now)) {
        const Order *order = orderCalled(id.toString(), snapshot);
        if (!order)
            continue;
        if (goesWhole(*order, findings)) {
            writes.push_back(wholeWrite(*order, findings));
            continue;
        }
        for (const Finding &finding : findings)
            writes.push_back(lineWrite(*order, finding, finding.orderLine));
    }
    return writes;
}

} // namespace parting

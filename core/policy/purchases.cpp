// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/policy/purchases.h"

#include "core/policy/items.h"
#include "core/policy/purchaserules.h"

#include <algorithm>

namespace parting {

namespace {

using Subscriptions = std::vector<Subscription>;
using Entitlements = std::vector<Entitlement>;
using Orders = std::vector<Order>;

bool same(const QString &a, const QString &b)
{
    return !a.isEmpty() && a.compare(b, Qt::CaseInsensitive) == 0;
}

bool isCalled(const Order &order, const QString &id)
{
    return same(id, order.id.toString()) || same(id, order.alternateId);
}

/// Offers are written product:sku:availability.
QString productOf(const QString &offerId)
{
    return offerId.section(u':', 0, 0);
}

const Order *orderOf(const Entitlement &entitlement, const Orders &orders)
{
    const auto found = std::find_if(
        orders.begin(), orders.end(), [&](const Order &order) { return isCalled(order, entitlement.orderId); });
    return found != orders.end() ? &*found : nullptr;
}

bool isAbout(const Entitlement &entitlement, const OrderLine &line)
{
    return entitlement.productId.isEmpty() ? line.number == entitlement.lineItem
                                           : same(entitlement.productId, productOf(line.offerId));
}

/// Of several lines with the same product, the one with the entitlement's number.
const OrderLine *lineOf(const Entitlement &entitlement, const Order *order)
{
    if (!order)
        return nullptr;
    const OrderLine *first = nullptr;
    for (const OrderLine &line : order->lines) {
        if (!isAbout(entitlement, line))
            continue;
        if (line.number == entitlement.lineItem)
            return &line;
        first = first ? first : &line;
    }
    return first;
}

/// Software by subscription is listed among the subscriptions as well, and judged there.
bool isListedAsSubscription(const Entitlement &entitlement, const Order *order, const Subscriptions &subscriptions)
{
    return std::any_of(subscriptions.begin(), subscriptions.end(), [&](const Subscription &subscription) {
        const bool sameOrder =
            same(entitlement.orderId, subscription.orderId) || (order && isCalled(*order, subscription.orderId));
        return sameOrder && same(entitlement.productId, productOf(subscription.offerId));
    });
}

QString firstFilled(const QStringList &candidates)
{
    const auto found =
        std::find_if(candidates.begin(), candidates.end(), [](const QString &text) { return !text.isEmpty(); });
    return found != candidates.end() ? *found : QString();
}

/// Some lines repeat their offer's ID where a name belongs.
QString ownName(const OrderLine &line)
{
    return same(line.friendlyName, line.offerId) ? QString() : line.friendlyName;
}

/// With number and quantity where another line of the order is called the same.
QString nameOf(const Order *order, const OrderLine *line)
{
    if (!line)
        return {};
    QString name = ownName(*line);
    if (name.isEmpty() || !order)
        return name;
    const auto namesakes = std::count_if(
        order->lines.begin(), order->lines.end(), [&name](const OrderLine &each) { return ownName(each) == name; });
    const QString which = QStringLiteral(" (#%1, × %2)").arg(line->number).arg(line->quantity);
    return namesakes > 1 ? name + which : name;
}

Finding about(const Entitlement &entitlement, const Order *order, const OrderLine *line)
{
    Finding finding;
    finding.subjectId =
        firstFilled({entitlement.reservationOrderIds.value(0), entitlement.orderId, entitlement.productId});
    finding.subjectName =
        firstFilled({nameOf(order, line), entitlement.reservationType, entitlement.productId, entitlement.orderId});
    return finding;
}

std::vector<Reservation> behind(const Entitlement &entitlement, const AccountSnapshot &snapshot)
{
    std::vector<Reservation> own;
    for (const Reservation &each : itemsOf(snapshot.reservations))
        if (entitlement.reservationLinks.contains(each.link))
            own.push_back(each);
    return own;
}

/// Software needs the orders (for its age) and the subscriptions (not to count twice) before it can be judged.
void judgeEntitlements(const AccountSnapshot &snapshot, const QDateTime &now, std::vector<Finding> &findings)
{
    const Orders &orders = itemsOf(snapshot.orders);
    for (const Entitlement &entitlement : itemsOf(snapshot.entitlements)) {
        const Order *order = orderOf(entitlement, orders);
        const OrderLine *line = lineOf(entitlement, order);
        switch (entitlement.type.value) {
        case EntitlementType::Reservation:
            if (snapshot.reservations)
                findings.push_back(
                    judgeReservation(about(entitlement, order, line), entitlement, behind(entitlement, snapshot), now));
            break;
        case EntitlementType::Unknown:
            findings.push_back(judgeUnknownEntitlement(about(entitlement, order, line), entitlement.type));
            break;
        case EntitlementType::Software:
            if (snapshot.complete() && !isListedAsSubscription(entitlement, order, itemsOf(snapshot.subscriptions)))
                findings.push_back(judgeSoftware(about(entitlement, order, line), order, line, now));
            break;
        }
    }
}

/// Azure products bought once are reservations: what is left of them is an entitlement.
bool isOneTimeSoftware(const OrderLine &line)
{
    return line.subscriptionId.isEmpty() && line.quantity > 0
        && !line.offerId.startsWith(u"DZH318Z0", Qt::CaseInsensitive);
}

bool isListedAsEntitlement(const Order &order, const OrderLine &line, const Entitlements &entitlements)
{
    return std::any_of(entitlements.begin(), entitlements.end(), [&](const Entitlement &entitlement) {
        return isCalled(order, entitlement.orderId) && lineOf(entitlement, &order) == &line;
    });
}

Finding about(const Order &order, const OrderLine *line)
{
    Finding finding;
    finding.subjectId = order.id.toString();
    finding.subjectName = firstFilled({nameOf(&order, line), order.id.toString()});
    return finding;
}

void judgeOrders(const AccountSnapshot &snapshot, const QDateTime &now, std::vector<Finding> &findings)
{
    for (const Order &order : itemsOf(snapshot.orders)) {
        switch (order.status.value) {
        case OrderStatus::Pending:
        case OrderStatus::Unknown:
            findings.push_back(
                judgeUnfinishedOrder(about(order, order.lines.empty() ? nullptr : &order.lines.front()), order.status));
            break;
        case OrderStatus::Completed:
        case OrderStatus::Cancelled:
            break;
        }
    }
    if (!snapshot.complete())
        return;
    for (const OrderedSoftware &each : softwareOfOrdersAlone(snapshot))
        findings.push_back(judgeSoftware(about(*each.order, each.line), each.order, each.line, now));
}

/// That a transfer under way is in the way is a guess on the safe side: purchases conflict with it
/// (learn.microsoft.com/partner-center/developer/error-codes, 900101 and 900104).
void judgeTransfers(const AccountSnapshot &snapshot, std::vector<Finding> &findings)
{
    for (const Transfer &transfer : itemsOf(snapshot.transfers)) {
        if (transfer.status.is(TransferStatus::Over))
            continue;
        const bool unknown = transfer.status.is(TransferStatus::Unknown);
        findings.push_back({.kind = HoldingKind::Transfer,
            .state = HoldingState::Elsewhere,
            .reason = unknown ? Reason::UnknownStatus : Reason::TransferUnderWay,
            .remedy = Remedy::LookInPartnerCenter,
            .certainty = Certainty::Uncertain,
            .subjectId = transfer.id,
            .subjectName = firstFilled({transfer.targetPartner, transfer.sourcePartner, transfer.id}),
            .serverWord = unknown ? transfer.status.text : QString()});
    }
}

} // namespace

std::vector<OrderedSoftware> softwareOfOrdersAlone(const AccountSnapshot &snapshot)
{
    std::vector<OrderedSoftware> software;
    for (const Order &order : itemsOf(snapshot.orders)) {
        const bool once = order.billingCycle.compare(u"one_time", Qt::CaseInsensitive) == 0;
        if (!once || !order.status.is(OrderStatus::Completed))
            continue;
        for (const OrderLine &line : order.lines)
            if (isOneTimeSoftware(line) && !isListedAsEntitlement(order, line, itemsOf(snapshot.entitlements)))
                software.push_back({.order = &order, .line = &line});
    }
    return software;
}

std::vector<Finding> judgePurchases(const AccountSnapshot &snapshot, const QDateTime &now)
{
    std::vector<Finding> findings;
    judgeEntitlements(snapshot, now, findings);
    judgeOrders(snapshot, now, findings);
    judgeTransfers(snapshot, findings);
    return findings;
}

} // namespace parting

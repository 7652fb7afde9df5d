// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/models/holdingmodel.h"

#include "core/policy/purchases.h"
#include "ui/text/texts.h"

namespace parting::ui {

namespace {

HoldingKind kindOf(const Entitlement &entitlement)
{
    switch (entitlement.type.value) {
    case EntitlementType::Reservation:
        return HoldingKind::Reservation;
    case EntitlementType::Software:
        return HoldingKind::PerpetualSoftware;
    case EntitlementType::Unknown:
        return HoldingKind::UnknownEntitlement;
    }
    Q_UNREACHABLE();
}

HoldingRow rowOf(const Entitlement &entitlement)
{
    const QString product =
        entitlement.skuId.isEmpty() ? entitlement.productId : entitlement.productId + u':' + entitlement.skuId;
    const bool unknown = entitlement.type.is(EntitlementType::Unknown);
    return {.kind = kindOf(entitlement),
        .key = u"entitlement "_qs + entitlement.orderId + u' ' + QString::number(entitlement.lineItem) + product,
        .item = entitlement.reservationType.isEmpty() ? product : entitlement.reservationType + u" · "_qs + product,
        .quantity = entitlement.quantity,
        .status = unknown ? entitlement.type.text : entitlement.fulfillmentState,
        .expiry = entitlement.expiry,
        .orderId = entitlement.orderId,
        .line = entitlement.lineItem};
}

HoldingRow rowOf(const OrderedSoftware &software)
{
    const OrderLine &line = *software.line;
    return {.kind = HoldingKind::PerpetualSoftware,
        .key = u"line "_qs + software.order->id.toString() + u' ' + QString::number(line.number),
        .item = line.friendlyName.isEmpty() ? line.offerId : line.friendlyName,
        .quantity = line.quantity,
        .orderId = software.order->id.toString(),
        .line = line.number};
}

HoldingRow rowOf(const Order &order)
{
    QStringList names;
    int quantity = 0;
    for (const OrderLine &line : order.lines) {
        names << (line.friendlyName.isEmpty() ? line.offerId : line.friendlyName);
        quantity += line.quantity;
    }
    return {.kind = HoldingKind::PendingOrder,
        .key = u"order "_qs + order.id.toString(),
        .item = names.join(u", "),
        .quantity = quantity,
        .status = order.status.text,
        .orderId = order.id.toString()};
}

void addUnreadable(std::vector<HoldingRow> &rows, HoldingKind kind, const std::vector<UnreadableItem> &items)
{
    for (const UnreadableItem &item : items)
        rows.push_back({.kind = kind,
            .key = u"unreadable %1 %2"_qs.arg(static_cast<int>(kind)).arg(item.index),
            .item = texts::unreadable(item)});
}

QVariant sortKey(const HoldingRow &row, int column)
{
    switch (column) {
    case HoldingModel::Kind:
        return static_cast<int>(row.kind);
    case HoldingModel::Item:
        return row.item;
    case HoldingModel::Quantity:
        return row.quantity;
    case HoldingModel::Status:
        return row.status;
    case HoldingModel::Expires:
        return row.expiry.isValid() ? QVariant(row.expiry) : QVariant();
    default:
        return row.orderId;
    }
}

QString text(const HoldingRow &row, int column)
{
    switch (column) {
    case HoldingModel::Kind:
        return texts::word(row.kind);
    case HoldingModel::Item:
        return texts::plain(row.item);
    case HoldingModel::Quantity:
        return row.quantity > 0 ? QLocale().toString(row.quantity) : QString();
    case HoldingModel::Status:
        return texts::plain(row.status);
    case HoldingModel::Expires:
        return texts::day(row.expiry);
    default:
        return texts::plain(row.orderId);
    }
}

} // namespace

std::vector<HoldingRow> holdingRows(const AccountSnapshot &snapshot)
{
    std::vector<HoldingRow> rows;
    if (snapshot.entitlements && *snapshot.entitlements) {
        const Listing<Entitlement> &listing = **snapshot.entitlements;
        addUnreadable(rows, HoldingKind::UnknownEntitlement, listing.unreadable);
        for (const Entitlement &entitlement : listing.items)
            rows.push_back(rowOf(entitlement));
    }
    if (snapshot.entitlements)
        for (const OrderedSoftware &software : softwareOfOrdersAlone(snapshot))
            rows.push_back(rowOf(software));
    if (snapshot.orders && *snapshot.orders) {
        const Listing<parting::Order> &listing = **snapshot.orders;
        addUnreadable(rows, HoldingKind::PendingOrder, listing.unreadable);
        for (const parting::Order &order : listing.items)
            if (order.status.is(OrderStatus::Pending) || order.status.is(OrderStatus::Unknown))
                rows.push_back(rowOf(order));
    }
    return rows;
}

int HoldingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString HoldingModel::key(const HoldingRow &row) const
{
    return row.key;
}

QVariant HoldingModel::header(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (column == Quantity ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Kind:
        return tr("Kind");
    case Item:
        return tr("Item");
    case Quantity:
        return tr("Quantity");
    case Status:
        return tr("State");
    case Expires:
        return tr("Ends");
    default:
        return tr("Order");
    }
}

QVariant HoldingModel::cell(const HoldingRow &row, int column, int role) const
{
    if (role == Qt::DisplayRole)
        return text(row, column);
    if (role == SortRole)
        return sortKey(row, column);
    if (role == WholeRole && column == Item)
        return texts::whole(row.item);
    return role == Qt::TextAlignmentRole ? header(column, role) : QVariant();
}

} // namespace parting::ui

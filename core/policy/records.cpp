// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/policy/records.h"

#include "core/policy/classify.h"

namespace parting {

QByteArray record(const Subscription &s)
{
    return Record()
        .add(s.id)
        .addId(s.offerId)
        .add(int(classify(s)))
        .add(s.quantity)
        .add(s.parentId)
        .addId(s.orderId)
        .add(s.status)
        .addSorted(s.suspensionReasons)
        .add(s.autoRenewEnabled)
        .add(s.isTrial)
        .add(s.commitmentEndDate)
        .add(s.commitmentEndDateTime)
        .add(s.cancellationAllowedUntil)
        .bytes();
}

QByteArray record(const Entitlement &e)
{
    return Record()
        .add(e.type)
        .addId(e.productId)
        .addId(e.skuId)
        .addId(e.orderId)
        .add(e.lineItem)
        .add(e.quantity)
        .add(e.expiry)
        .addSorted(e.reservationOrderIds)
        .bytes();
}

QByteArray record(const AzureEntitlement &entitlement)
{
    return Record().addId(entitlement.id).add(entitlement.planId).add(entitlement.status).bytes();
}

QByteArray record(const Reservation &reservation)
{
    return Record()
        .addId(reservation.id)
        .add(reservation.state)
        .add(reservation.quantity)
        .add(reservation.expiry)
        .bytes();
}

QByteArray record(const Transfer &transfer)
{
    return Record().addId(transfer.id).add(transfer.status).bytes();
}

QByteArray record(const UnreadableItem &item)
{
    return Record().add(item.reason).add(item.hint).bytes();
}

QByteArray record(const OrderLine &line)
{
    return Record().add(line.number).addId(line.offerId).add(line.subscriptionId).add(line.quantity).bytes();
}

QByteArray record(const Order &order)
{
    return Record()
        .add(order.id)
        .addId(order.alternateId)
        .add(order.status)
        .add(order.billingCycle)
        .add(order.creationDate)
        .add(sortedRecords(order.lines))
        .bytes();
}

QByteArray record(const Customer &customer)
{
    return Record().add(customer.id).add(customer.relationship).bytes();
}

} // namespace parting

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/policy/fingerprint.h"

#include "core/policy/classify.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>

#include <algorithm>

namespace parting {

namespace {

/// Values written one after the other in a form of their own, so that no two different rows of values look alike.
class Record {
public:
    Record &add(const QString &text) { return write(text); }
    Record &add(int number) { return write(qint64(number)); }
    Record &add(const QByteArray &record) { return write(record); }
    Record &add(std::optional<bool> answer) { return write(qint64(answer ? int(*answer) : -1)); }
    Record &add(const QDateTime &instant)
    {
        return write(instant.isValid()).write(instant.isValid() ? instant.toMSecsSinceEpoch() : qint64(0));
    }
    template <class E> Record &add(const WireEnum<E> &word) { return add(int(word.value)).add(word.text); }
    template <class Tag> Record &add(const Id<Tag> &id) { return addId(id.toString()); }
    Record &addId(const QString &id) { return write(id.toCaseFolded()); }
    Record &addSorted(QStringList texts)
    {
        texts.sort();
        return write(texts);
    }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    template <class T> Record &write(const T &value)
    {
        QDataStream stream(&m_bytes, QIODevice::Append);
        stream.setVersion(QDataStream::Qt_6_4);
        stream << value;
        return *this;
    }

    QByteArray m_bytes;
};

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

QByteArray record(const OrderLine &line)
{
    return Record().add(line.number).addId(line.offerId).add(line.subscriptionId).add(line.quantity).bytes();
}

QByteArray record(const Order &order);

QByteArray record(const UnreadableItem &item)
{
    return Record().add(item.reason).add(item.hint).bytes();
}

template <class T> QByteArray sortedRecords(const std::vector<T> &items)
{
    std::vector<QByteArray> records;
    records.reserve(items.size());
    for (const T &item : items)
        records.push_back(record(item));
    std::sort(records.begin(), records.end());
    Record all;
    all.add(int(records.size()));
    for (const QByteArray &one : records)
        all.add(one);
    return all.bytes();
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

template <class T> QByteArray record(const Listing<T> &listing)
{
    return Record().add(sortedRecords(listing.items)).add(sortedRecords(listing.unreadable)).bytes();
}

/// Still being read, failed and read are three different things; why it failed does not decide.
template <class T> QByteArray record(const Part<T> &part)
{
    if (!part)
        return Record().add(0).bytes();
    return *part ? Record().add(2).add(record(**part)).bytes() : Record().add(1).bytes();
}

} // namespace

QByteArray subscriptionFingerprint(const Subscription &subscription)
{
    return QCryptographicHash::hash(record(subscription), QCryptographicHash::Sha256);
}

QByteArray fingerprint(const AccountSnapshot &snapshot)
{
    const Record all = Record()
                           .add(snapshot.id)
                           .add(record(snapshot.customer))
                           .add(record(snapshot.subscriptions))
                           .add(record(snapshot.entitlements))
                           .add(record(snapshot.orders));
    return QCryptographicHash::hash(all.bytes(), QCryptographicHash::Sha256);
}

} // namespace parting

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/snapshot.h"

#include <QByteArray>
#include <QDataStream>
#include <QIODevice>

#include <algorithm>

namespace parting {

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

// The facts of one thing that decide, in the one form in which they are compared.
[[nodiscard]] QByteArray record(const Customer &);
[[nodiscard]] QByteArray record(const Subscription &);
[[nodiscard]] QByteArray record(const Entitlement &);
[[nodiscard]] QByteArray record(const Order &);
[[nodiscard]] QByteArray record(const OrderLine &);
[[nodiscard]] QByteArray record(const AzureEntitlement &);
[[nodiscard]] QByteArray record(const Reservation &);
[[nodiscard]] QByteArray record(const Transfer &);
[[nodiscard]] QByteArray record(const UnreadableItem &);

/// Of all of them, whatever their order.
template <class T> [[nodiscard]] QByteArray sortedRecords(const std::vector<T> &items)
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

} // namespace parting

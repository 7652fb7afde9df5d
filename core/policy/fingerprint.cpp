// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/policy/fingerprint.h"

#include "core/policy/records.h"

#include <QCryptographicHash>

namespace parting {

namespace {

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

QByteArray orderFingerprint(const Order &order, std::optional<int> line)
{
    Order own = order;
    if (line) {
        own.status = {}; // becomes cancelled with the last line
        std::erase_if(own.lines, [&line](const OrderLine &each) { return each.number != *line; });
    }
    return QCryptographicHash::hash(record(own), QCryptographicHash::Sha256);
}

QByteArray delegationFingerprint(const Customer &customer)
{
    const Record all = Record().add(record(customer)).add(customer.allowDelegatedAccess);
    return QCryptographicHash::hash(all.bytes(), QCryptographicHash::Sha256);
}

QByteArray fingerprint(const AccountSnapshot &snapshot)
{
    const Record all = Record()
                           .add(snapshot.id)
                           .add(record(snapshot.customer))
                           .add(record(snapshot.subscriptions))
                           .add(record(snapshot.entitlements))
                           .add(record(snapshot.orders))
                           .add(record(snapshot.azureEntitlements))
                           .add(record(snapshot.reservations))
                           .add(record(snapshot.transfers));
    return QCryptographicHash::hash(all.bytes(), QCryptographicHash::Sha256);
}

} // namespace parting

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/api/keptaccount.h"

#include "core/api/codec.h"

#include <algorithm>

namespace parting {

namespace {

template <class T> Result<Listing<T>> listingFrom(const QByteArray &body)
{
    ListingReader<T> reader;
    for (const QByteArray &page : pagesOf(body)) {
        if (const auto next = reader.add(page); !next)
            return tl::unexpected(next.error());
    }
    return reader.listing();
}

template <class T> Part<T> notRead()
{
    return tl::make_unexpected(Error{.kind = ErrorKind::Network, .detail = QStringLiteral("it was not read then")});
}

} // namespace

std::vector<QByteArray> pagesOf(const QByteArray &body)
{
    std::vector<QByteArray> pages;
    int depth = 0;
    qsizetype begin = 0;
    bool quoted = false, escaped = false;
    for (qsizetype at = 0; at < body.size(); ++at) {
        const char c = body[at];
        if (quoted) {
            quoted = escaped || c != '"';
            escaped = c == '\\' && !escaped;
        } else if (c == '"') {
            quoted = true;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if ((c == '}' || c == ']') && --depth == 0) {
            pages.push_back(body.mid(begin, at + 1 - begin));
            begin = at + 1;
        }
    }
    if (!body.mid(begin).trimmed().isEmpty())
        pages.push_back(body.mid(begin));
    return pages;
}

AccountSnapshot snapshotFrom(const CustomerId &customer, const std::vector<RawDocument> &documents)
{
    AccountSnapshot snapshot{.id = customer,
        .customer = notRead<Customer>(),
        .subscriptions = notRead<Listing<Subscription>>(),
        .entitlements = notRead<Listing<Entitlement>>(),
        .orders = notRead<Listing<Order>>(),
        .documents = documents};
    for (const RawDocument &document : documents) {
        if (document.path.endsWith(QLatin1String("/subscriptions")))
            snapshot.subscriptions = listingFrom<Subscription>(document.body);
        else if (document.path.endsWith(QLatin1String("/entitlements")))
            snapshot.entitlements = listingFrom<Entitlement>(document.body);
        else if (document.path.endsWith(QLatin1String("/orders")))
            snapshot.orders = listingFrom<Order>(document.body);
        else
            snapshot.customer = decodeCustomer(document.body, customer);
        snapshot.readAt = std::max(snapshot.readAt, document.readAt);
    }
    return snapshot;
}

} // namespace parting

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/api/keptaccount.h"

#include "core/api/codec.h"
#include "core/api/links.h"

#include <algorithm>

namespace parting {

namespace {

using Documents = std::vector<RawDocument>;

/// What the documents whose path `isMeant` hold, one after the other.
template <class T, class IsMeant> Result<Listing<T>> gathered(const Documents &documents, IsMeant isMeant)
{
    ListingReader<T> reader;
    for (const RawDocument &document : documents) {
        if (!isMeant(document.path))
            continue;
        for (const QByteArray &page : pagesOf(document.body))
            if (const auto next = reader.add(page); !next)
                return tl::unexpected(next.error());
    }
    return reader.listing();
}

Error notRead()
{
    return {.kind = ErrorKind::Network, .detail = QStringLiteral("it was not read then")};
}

/// A list that every account has.
template <class T> Result<Listing<T>> listOf(const Documents &documents, const QString &path)
{
    const auto isMeant = [&](const QString &each) { return each == path; };
    if (std::none_of(documents.begin(), documents.end(), [&](const RawDocument &each) { return isMeant(each.path); }))
        return tl::unexpected(notRead());
    return gathered<T>(documents, isMeant);
}

Result<Customer> customerOf(const Documents &documents, const CustomerId &customer, const QString &path)
{
    for (const RawDocument &document : documents)
        if (document.path == path)
            return decodeCustomer(document.body, customer);
    return tl::unexpected(notRead());
}

/// Reservations stand behind links of entitlements, and belong to the entitlement by that link.
Result<Listing<Reservation>> reservationsOf(
    const Documents &documents, const CustomerId &customer, const Result<Listing<Entitlement>> &entitlements)
{
    QStringList links;
    if (entitlements)
        for (const Entitlement &each : entitlements->items)
            links += each.reservationLinks;
    links.removeDuplicates();
    Listing<Reservation> all;
    for (const QString &link : links) {
        const auto path = artifactPath(customer, link);
        auto behind = gathered<Reservation>(documents, [&](const QString &each) { return path && each == *path; });
        if (!behind)
            return behind;
        for (Reservation &reservation : behind->items) {
            reservation.link = link;
            all.items.push_back(std::move(reservation));
        }
        std::move(behind->unreadable.begin(), behind->unreadable.end(), std::back_inserter(all.unreadable));
    }
    return all;
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
    const QString own = customerPath(customer).value_or(QString());
    const auto inAzure = [](const QString &path) { return path.endsWith(QLatin1String("/azureEntitlements")); };
    auto entitlements = listOf<Entitlement>(documents, own + QStringLiteral("/entitlements"));
    auto reservations = reservationsOf(documents, customer, entitlements);
    AccountSnapshot snapshot{.id = customer,
        .customer = customerOf(documents, customer, own),
        .subscriptions = listOf<Subscription>(documents, own + QStringLiteral("/subscriptions")),
        .entitlements = std::move(entitlements),
        .orders = listOf<Order>(documents, own + QStringLiteral("/orders")),
        .azureEntitlements = gathered<AzureEntitlement>(documents, inAzure),
        .reservations = std::move(reservations),
        .transfers = listOf<Transfer>(documents, own + QStringLiteral("/transfers")),
        .documents = documents};
    for (const RawDocument &document : documents)
        snapshot.readAt = std::max(snapshot.readAt, document.readAt);
    return snapshot;
}

} // namespace parting

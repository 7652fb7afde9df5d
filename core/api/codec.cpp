// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/api/codec.h"

#include "core/api/itemcodec.h"
#include "core/json/read.h"

#include <nlohmann/json.hpp>

#include <QUrl>

namespace parting {

namespace {

tl::unexpected<Error> malformed(const QString &detail)
{
    return tl::unexpected(Error{.kind = ErrorKind::Malformed, .detail = detail});
}

Result<Json> documentOf(const QByteArray &body)
{
    if (body.trimmed().startsWith('<'))
        return malformed(QStringLiteral("HTML instead of JSON"));
    return parseJson(readableUtf8(body));
}

template <class T> auto decodeItem(const QByteArray &body) -> Result<T>
{
    const auto json = documentOf(body);
    if (!json)
        return tl::unexpected(json.error());
    T item;
    if (const QString fault = readItem(*json, item); !fault.isEmpty())
        return malformed(fault);
    return item;
}

template <class T, class IdType> Result<T> decodeAsked(const QByteArray &body, const IdType &asked)
{
    auto item = decodeItem<T>(body);
    if (item && item->id != asked)
        return malformed(QStringLiteral("asked for ") + asked.toString() + QStringLiteral(", answered about ")
            + item->id.toString().left(100));
    return item;
}

/// A name or an ID for a person to recognise the broken item by.
QString hintOf(const Json &item)
{
    for (const auto *name : {"friendlyName", "offerName", "companyName", "id", "offerId", "productId"}) {
        if (const QString found = text(member(item, name)); !found.isEmpty())
            return found.left(200);
    }
    return {};
}

template <class T> const Json *listIn(const Json &page, const T &)
{
    return member(page, "items");
}

/// A bare array: learn.microsoft.com/partner-center/developer/get-all-of-a-customer-s-transfers.
const Json *listIn(const Json &page, const Transfer &)
{
    return page.is_array() ? &page : member(page, "items");
}

/// The documentation says `reservations`, its samples `virtualMachineReservations`:
/// learn.microsoft.com/partner-center/developer/get-a-collection-of-entitlements.
const Json *listIn(const Json &page, const Reservation &)
{
    const Json *list = member(page, "reservations");
    return list ? list : member(page, "virtualMachineReservations");
}

/// The page that only a token leads to has no path of its own.
Result<std::optional<PageLink>> nextByToken(const Json &page)
{
    const QByteArray token = text(member(page, "continuationToken")).toUtf8();
    if (token.isEmpty())
        return std::nullopt;
    if (!isSafeHeaderValue(token))
        return tl::unexpected(
            Error{.kind = ErrorKind::UnsafeAddress, .detail = QStringLiteral("a token that is no header value")});
    return PageLink{.headers = {{"MS-ContinuationToken", token}}};
}

Result<std::optional<PageLink>> nextOf(const Json &page)
{
    const Json *next = member(page, {"links", "next"});
    const QString uri = next ? text(member(*next, "uri")) : QString();
    if (!next || uri.isEmpty())
        return nextByToken(page);
    HeaderList headers;
    if (const Json *given = member(*next, "headers"); given && given->is_array()) {
        for (const Json &header : *given)
            headers.append({text(member(header, "key")).toUtf8(), text(member(header, "value")).toUtf8()});
    }
    auto link = pageLink(uri, headers);
    if (!link)
        return tl::unexpected(link.error());
    return std::optional(std::move(*link));
}

} // namespace

Result<Customer> decodeCustomer(const QByteArray &body, const CustomerId &asked)
{
    return decodeAsked<Customer>(body, asked);
}

Result<Subscription> decodeSubscription(const QByteArray &body, const SubscriptionId &asked)
{
    return decodeAsked<Subscription>(body, asked);
}

Result<Order> decodeOrder(const QByteArray &body, const OrderId &asked)
{
    return decodeAsked<Order>(body, asked);
}

Result<Partner> decodePartner(const QByteArray &body)
{
    return decodeItem<Partner>(body);
}

Result<SupportContact> decodeSupportContact(const QByteArray &body)
{
    return decodeItem<SupportContact>(body);
}

Result<Provisioning> decodeProvisioning(const QByteArray &body)
{
    return decodeItem<Provisioning>(body);
}

Result<BillingProfile> decodeBillingProfile(const QByteArray &body)
{
    return decodeItem<BillingProfile>(body);
}

Result<QString> decodeRelationshipRequest(const QByteArray &body)
{
    const auto json = documentOf(body);
    if (!json)
        return tl::unexpected(json.error());
    const QUrl url(text(member(*json, "url")), QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != QLatin1String("https") || url.host().isEmpty() || !url.userInfo().isEmpty())
        return malformed(QStringLiteral("/url is no https address"));
    return url.toString(QUrl::FullyEncoded);
}

template <class T> Result<std::optional<PageLink>> ListingReader<T>::add(const QByteArray &page)
{
    const auto json = documentOf(page);
    if (!json)
        return tl::unexpected(json.error());
    const Json *items = listIn(*json, T());
    if (!items || !items->is_array())
        return malformed(QStringLiteral("/items is no list"));
    for (const Json *element : flattened(*items)) {
        T item;
        if (const QString fault = readItem(*element, item); !fault.isEmpty()) {
            const QString path = QStringLiteral("/items/%1").arg(m_index);
            m_listing.unreadable.push_back({.index = m_index, .reason = path + fault, .hint = hintOf(*element)});
        } else if (const QString identity = identityOf(item).toCaseFolded();
                   !identity.isEmpty() && m_seen.contains(identity)) {
            ++m_listing.duplicates;
        } else {
            m_seen.insert(identity);
            m_listing.items.push_back(std::move(item));
        }
        ++m_index;
    }
    return nextOf(*json);
}

template class ListingReader<Subscription>;
template class ListingReader<Entitlement>;
template class ListingReader<Order>;
template class ListingReader<AzureEntitlement>;
template class ListingReader<Reservation>;
template class ListingReader<Transfer>;
template class ListingReader<IndirectReseller>;
template class ListingReader<AuditRecord>;

} // namespace parting

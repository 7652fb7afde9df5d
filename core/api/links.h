// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/error.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrlQuery>

#include <utility>

namespace parting {

using HeaderList = QList<std::pair<QByteArray, QByteArray>>;

/// Where the next page of a list is: as `links.next` says, or by token alone.
struct PageLink {
    QString path{};
    QUrlQuery query{};
    HeaderList headers{};

    friend bool operator==(const PageLink &, const PageLink &) = default;
};

// Nothing that came from outside becomes part of an address before it passed here. What fails is
// ErrorKind::UnsafeAddress, and its detail quotes at most 100 characters.

/// "customers/{id}"; a customer's ID must be a GUID.
[[nodiscard]] Result<QString> customerPath(const CustomerId &id);
/// "customers/{id}/subscriptions/{id}"; a subscription's ID is letters, digits, `_` and `-` only.
[[nodiscard]] Result<QString> subscriptionPath(const CustomerId &id, const SubscriptionId &subscription);
/// "customers/{id}/orders/{id}"; of the same letters.
[[nodiscard]] Result<QString> orderPath(const CustomerId &id, const OrderId &order);

/// A link to an artifact of that very customer; nothing else may be asked for by it.
[[nodiscard]] Result<QString> artifactPath(const CustomerId &id, const QString &link);

/// A link that the service gave. It must be a path of our own origin, with or without "/v1": no scheme, host, `..`,
/// backslash or escape in the path. Of the headers it asks for only MS-* pass, and never one that signs in.
[[nodiscard]] Result<PageLink> pageLink(const QString &uri, const HeaderList &headers);
/// The same page by its continuation token alone,
/// learn.microsoft.com/partner-center/developer/get-a-list-of-customers.
[[nodiscard]] Result<PageLink> pageLinkByToken(const QString &token);

/// A header value without control characters, at most 8 KiB.
[[nodiscard]] bool isSafeHeaderValue(const QByteArray &value);

} // namespace parting

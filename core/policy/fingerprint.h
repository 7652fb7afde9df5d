// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/snapshot.h"

#include <QByteArray>

#include <optional>

namespace parting {

/// SHA-256 over the fields that decide whether and how one can part: relationship, status, class, dates, seats,
/// renewal, IDs, and for every check whether it could be made. Order of lists, etags, names and times of reading do not
/// count.
[[nodiscard]] QByteArray fingerprint(const AccountSnapshot &);
/// The same over one subscription alone.
[[nodiscard]] QByteArray subscriptionFingerprint(const Subscription &);

/// What decides whether an order, or one line of it, is still what it was; a line's neighbours don't count for it.
[[nodiscard]] QByteArray orderFingerprint(const Order &, std::optional<int> line);
/// Whether the relationship and its delegated administration are what they were.
[[nodiscard]] QByteArray delegationFingerprint(const Customer &);

} // namespace parting

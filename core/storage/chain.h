// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/storage/sqlite.h"

#include <QByteArray>
#include <QString>

namespace parting {

/// What a journal entry binds into the chain.
struct ChainLink {
    QString run{}, kind{}, at{}, payload{};
};

/// Hex SHA-256 over the previous hash and this link, each field preceded by its length.
[[nodiscard]] QByteArray chainHash(const QByteArray &previous, const ChainLink &link);

/// The hash of the last entry once every entry was found to continue the one before; else an error that says which does
/// not. It shows tampering; it cannot prevent it.
[[nodiscard]] Result<QByteArray> verifiedHead(const Sqlite &file);

} // namespace parting

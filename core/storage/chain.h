// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/storage/journal.h"
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

/// Goes on from there, at most `most` entries further; an error says which one does not continue the chain, or that its
/// end is missing. It shows tampering; it cannot prevent it.
[[nodiscard]] Result<ChainPosition> checkedChain(const Sqlite &file, const ChainPosition &from, int most);

} // namespace parting

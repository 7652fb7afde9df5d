// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/storage/sqlite.h"

#include <memory>

namespace parting {

/// The file at `path` with the tables of this version's cache, empty or of that partner account. What is found there
/// and is damaged, foreign, of another version or another account is thrown away, unless it is opened for reading only.
[[nodiscard]] Result<std::unique_ptr<Sqlite>> openCacheFile(
    const QString &path, const QString &account, bool readOnly, const WriteFault &fault);

} // namespace parting

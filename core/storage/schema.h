// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/storage/sqlite.h"

namespace parting {

/// Brings the journal's tables to this version, or says why the file can't be used: it is of a newer version, or not a
/// journal at all.
[[nodiscard]] Result<void> migrateJournal(Sqlite &file, Sqlite::Mode mode);

} // namespace parting

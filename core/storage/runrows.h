// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/storage/entrycodec.h"
#include "core/storage/sqlite.h"

namespace parting {

/// What the journal's tables have about one run, oldest first. The assessment is left out of the personal data: it is
/// large, see assessmentOf().
[[nodiscard]] Result<std::vector<JournalEntry>> entriesOf(const Sqlite &file, const RunId &run);
[[nodiscard]] Result<PersonalData> personalOf(const Sqlite &file, const RunId &run);
[[nodiscard]] Result<QString> personalOf(const Sqlite &file, const RunId &run, const QString &field);
[[nodiscard]] Result<std::optional<Assessment>> assessmentOf(const Sqlite &file, const RunId &run);
[[nodiscard]] Result<std::vector<RawDocument>> documentsOf(const Sqlite &file, const RunId &run);

/// The run as all of that tells it.
[[nodiscard]] Result<PastRun> runOf(const Sqlite &file, const RunId &run);

/// Closed runs with anything beside their entries, whose closing entry fulfils an SQL condition on one value.
[[nodiscard]] Result<std::vector<RunId>> keptRuns(const Sqlite &file, const QString &condition, const QString &value);

[[nodiscard]] Result<void> keep(Sqlite &file, const RunId &run, const PersonalData &data);
[[nodiscard]] Result<void> keep(Sqlite &file, const RunId &run, const std::vector<RawDocument> &documents);
/// Everything beside the entries.
[[nodiscard]] Result<void> eraseBeside(Sqlite &file, const RunId &run);

} // namespace parting

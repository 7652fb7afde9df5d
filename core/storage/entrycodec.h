// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/storage/journal.h"
#include "core/storage/words.h"

#include <utility>

namespace parting {

enum class EntryKind { Begin, Snapshot, Intent, Outcome, Close };

template <> struct Words<EntryKind> {
    static constexpr auto last = EntryKind::Close;
    static constexpr std::array list{QLatin1String("begin"), QLatin1String("snapshot"), QLatin1String("intent"),
        QLatin1String("outcome"), QLatin1String("close")};
};

/// One line of the journal. The payload is JSON and holds IDs, never a name or a text of the service.
struct JournalEntry {
    RunId run{};
    EntryKind kind{};
    QDateTime at{};
    QByteArray payload{};
};

/// What is personal about a run, kept beside the entries so that it can be forgotten: field and value.
using PersonalData = std::vector<std::pair<QString, QString>>;

[[nodiscard]] JournalEntry beginEntry(const Run &run, const std::vector<PlannedWrite> &writes);
[[nodiscard]] JournalEntry snapshotEntry(const RunId &run, const AccountSnapshot &snapshot);
[[nodiscard]] JournalEntry entryOf(const Intent &intent);
[[nodiscard]] JournalEntry entryOf(const Outcome &outcome);
[[nodiscard]] JournalEntry closeEntry(const RunId &run, RunOutcome outcome, const QDateTime &at);
[[nodiscard]] PersonalData personalData(const Run &run, const std::vector<PlannedWrite> &writes);
/// The field of what a write is about.
[[nodiscard]] QString subjectField(std::size_t write);

/// The run as its entries tell it, oldest first; an entry that can't be read is an error.
[[nodiscard]] Result<InterruptedRun> rebuiltRun(const std::vector<JournalEntry> &entries, const PersonalData &personal);

} // namespace parting

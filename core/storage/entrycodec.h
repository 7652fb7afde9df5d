// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/storage/journal.h"
#include "core/storage/words.h"
#include "core/workflow/pastrun.h"

#include <utility>

namespace parting {

enum class EntryKind { Begin, Snapshot, Intent, Outcome, Close, Forget, Addendum };

template <> struct Words<EntryKind> {
    static constexpr auto last = EntryKind::Addendum;
    static constexpr std::array list{QLatin1String("begin"), QLatin1String("snapshot"), QLatin1String("intent"),
        QLatin1String("outcome"), QLatin1String("close"), QLatin1String("forget"), QLatin1String("addendum")};
};
template <> struct Words<Addendum> {
    static constexpr auto last = Addendum::AuditRecord;
    static constexpr std::array list{QLatin1String("requestLink"), QLatin1String("auditRecord")};
};
template <> struct Words<ForgetCause> {
    static constexpr auto last = ForgetCause::Retention;
    static constexpr std::array list{QLatin1String("asked"), QLatin1String("retention")};
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

[[nodiscard]] JournalEntry beginEntry(
    const Run &run, const std::vector<PlannedWrite> &writes, const Assessment &reviewed);
[[nodiscard]] JournalEntry snapshotEntry(const RunId &run, const AccountSnapshot &snapshot);
[[nodiscard]] JournalEntry entryOf(const Intent &intent);
[[nodiscard]] JournalEntry entryOf(const Outcome &outcome);
[[nodiscard]] JournalEntry closeEntry(const RunId &run, const RunEnd &end);
[[nodiscard]] JournalEntry forgetEntry(const RunId &run, ForgetCause cause, const QDateTime &at);

[[nodiscard]] JournalEntry addendumEntry(const RunId &run, Addendum what, const QByteArray &text, const QDateTime &at);

[[nodiscard]] PersonalData personalData(
    const Run &run, const std::vector<PlannedWrite> &writes, const Assessment &reviewed);
[[nodiscard]] PersonalData personalData(const Outcome &outcome);
[[nodiscard]] PersonalData personalData(const RunEnd &end);
/// The fields of what a write is about, of the error of a step, of the run's own, the assessment as reviewed, and an
/// addendum.
[[nodiscard]] QString subjectField(std::size_t write);
[[nodiscard]] QString errorField(int step);
[[nodiscard]] QString failureField();
[[nodiscard]] QString assessmentField();
[[nodiscard]] QString addendumField(Addendum what);

/// The run as its entries tell it, oldest first; an entry that can't be read is an error.
[[nodiscard]] Result<PastRun> rebuiltRun(const std::vector<JournalEntry> &entries, const PersonalData &personal);

} // namespace parting

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/error.h"
#include "core/workflow/run.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace parting {

/// What is about to be sent, on disk before the first byte leaves.
struct Intent {
    RunId run{};
    int step = 0;
    WriteKind kind{};
    CustomerId customer{};
    SubscriptionId subscription{};
    RequestId requestId{};
    QByteArray bodySha256{};
    QDateTime at{};
};

/// What became of it.
struct Outcome {
    RunId run{};
    int step = 0;
    StepState state{}; ///< Sent, Confirmed, Refused, Unknown or NotSent
    int httpStatus = 0;
    QString code{};
    QDateTime at{};
};

/// The append-only record of every run: triggers refuse UPDATE and DELETE, entries are chained by hash
/// (tamper-evident). Personal data live in a side table by ID, entries hold IDs only. Never a token. GUI thread. Every
/// function that writes has the entry on disk (synchronous=FULL) when it returns without error.
class Journal {
public:
    /// Opens or creates `journal.sqlite` in the folder. A journal of a newer version, a broken or foreign file, and
    /// entries that were changed outside are errors. `fault` breaks writes, for tests.
    [[nodiscard]] static Result<std::unique_ptr<Journal>> open(
        const QString &folder, bool readOnly, std::function<bool()> fault = {});
    ~Journal();

    [[nodiscard]] bool readOnly() const;

    /// Opens a run: its plan, what was confirmed, and for a removal the whole snapshot as last read.
    [[nodiscard]] Result<void> begin(const Run &run, const std::vector<PlannedWrite> &writes);
    [[nodiscard]] Result<void> keepSnapshot(const RunId &run, const AccountSnapshot &snapshot);
    [[nodiscard]] Result<void> intend(const Intent &intent);
    [[nodiscard]] Result<void> settle(const Outcome &outcome);
    [[nodiscard]] Result<void> close(const RunId &run, RunOutcome outcome, const QDateTime &at);

    /// Runs without a close, oldest first, rebuilt from their entries.
    [[nodiscard]] Result<std::vector<InterruptedRun>> interrupted() const;
    /// The raw documents kept for a run; empty where none were.
    [[nodiscard]] Result<std::vector<RawDocument>> snapshot(const RunId &run) const;

private:
    struct Private;
    explicit Journal(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace parting

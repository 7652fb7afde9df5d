// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/error.h"
#include "core/workflow/pastrun.h"

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
    OrderId order{};
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
    std::optional<Error> error{}; ///< its texts are kept beside the entry
    QDateTime at{};
};

/// How a run ended.
struct RunEnd {
    RunOutcome outcome{};
    QDateTime at{};
    std::optional<Error> failure{};
};

/// What is learnt about a run only after its end.
enum class Addendum {
    RequestLink, ///< with which the customer comes back
    AuditRecord ///< the service's own record of the removal, as JSON
};

/// How far the chain of entries was found whole.
struct ChainPosition {
    QByteArray head{}; ///< hash of the last one
    qint64 entries = 0;
    bool atEnd = false;
};

/// The append-only record of every run: triggers refuse UPDATE and DELETE, entries are chained by hash
/// (tamper-evident). Personal data live in a side table by ID, entries hold IDs only. Never a token. GUI thread. Every
/// function that writes has the entry on disk (synchronous=FULL) when it returns without error.
class Journal {
public:
    /// Opens or creates `journal.sqlite` in the folder. A journal of a newer version and a broken or foreign file are
    /// errors; one whose entries were changed outside opens for reading only, see damage(). `fault` breaks writes, for
    /// tests.
    [[nodiscard]] static Result<std::unique_ptr<Journal>> open(
        const QString &folder, bool readOnly, std::function<bool()> fault = {});
    ~Journal();

    [[nodiscard]] bool readOnly() const;
    /// Which entry does not continue the chain; nothing where all do.
    [[nodiscard]] const std::optional<Error> &damage() const;

    /// Hash of the last entry, as hexadecimal digits.
    [[nodiscard]] const QByteArray &head() const;

    /// Opens a run: its plan, what was confirmed, and what it was confirmed upon.
    [[nodiscard]] Result<void> begin(
        const Run &run, const std::vector<PlannedWrite> &writes, const Assessment &reviewed = {});
    /// For a removal: the whole account as last read.
    [[nodiscard]] Result<void> keepSnapshot(const RunId &run, const AccountSnapshot &snapshot);
    [[nodiscard]] Result<void> intend(const Intent &intent);
    [[nodiscard]] Result<void> settle(const Outcome &outcome);
    [[nodiscard]] Result<void> close(const RunId &run, const RunEnd &end);
    /// Keeps that beside the run; a later one takes the place of an earlier. An error where the run is forgotten.
    [[nodiscard]] Result<void> add(const RunId &run, Addendum what, const QByteArray &text, const QDateTime &at);
    /// Erases what is personal about these runs, so that none of its bytes are left in the file or beside it; an entry
    /// each says when and why. The error may be that another process is reading: then it is erased, and its bytes go
    /// when the journal is next opened for writing.
    [[nodiscard]] Result<void> forget(const std::vector<RunId> &runs, ForgetCause cause, const QDateTime &at);

    /// Runs without a close, oldest first, rebuilt from their entries.
    [[nodiscard]] Result<std::vector<InterruptedRun>> interrupted() const;
    /// Runs older than `before`, the newest first, at most `most` of them.
    [[nodiscard]] Result<std::vector<PastRun>> past(qint64 before, int most) const;
    /// Closed runs of which something personal is kept: of a customer, or those that ended before that time.
    [[nodiscard]] Result<std::vector<RunId>> closedOf(const CustomerId &customer) const;
    [[nodiscard]] Result<std::vector<RunId>> closedBefore(const QDateTime &time) const;
    /// Of a run: what was reviewed, and the raw documents kept; empty where there are none.
    [[nodiscard]] Result<std::optional<Assessment>> reviewed(const RunId &run) const;
    [[nodiscard]] Result<std::vector<RawDocument>> snapshot(const RunId &run) const;
    [[nodiscard]] Result<QByteArray> added(const RunId &run, Addendum what) const;

    /// Checks the next entries of the chain, at most `most`; begin with an empty position. An error says which one does
    /// not continue it.
    [[nodiscard]] Result<ChainPosition> verify(const ChainPosition &from, int most) const;

private:
    struct Private;
    explicit Journal(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace parting

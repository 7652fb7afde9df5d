// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/workflow/pastrun.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace parting {

class Journal;
struct Clock;
struct Evidence;
struct Session;

/// Every run that the journal has, to be looked at, proved and forgotten; nothing here needs the network. Reads and
/// checks a little at a time from the event loop. GUI thread.
class History : public QObject {
    Q_OBJECT

public:
    /// No journal (it can't be opened) means no runs. All of them must outlive this.
    History(Journal *journal, const Clock &clock, const Session &session, QObject *parent = nullptr);
    ~History() override;

    /// Reads all runs; changed() follows when the newest are there, and when all are.
    void reload();
    [[nodiscard]] const std::vector<PastRun> &runs() const; ///< newest first
    [[nodiscard]] bool complete() const; ///< all that there are
    /// The soft exit that the newest run of the kind prepared, of each customer who was not removed since.
    [[nodiscard]] const QHash<CustomerId, SoftExit> &softExits() const;
    /// Why runs are missing, or why the journal is only read: an entry does not continue the chain.
    [[nodiscard]] const std::optional<Error> &error() const;

    /// Checks the chain of entries from the first to the last; checked() or damaged() follows.
    void verify();

    enum class ForgetGate { Open, ReadOnly, RunIsOpen, NothingKept };
    [[nodiscard]] ForgetGate forgetGate(const CustomerId &customer) const;
    /// Erases all that is personal about the customer's runs. See Journal::forget().
    [[nodiscard]] Result<void> forget(const CustomerId &customer);
    /// Every hour from now on, erases what is personal about runs that ended longer ago than that; at least a month.
    void keepFor(int months);
    void forgetTheOld(); ///< the same at once
    [[nodiscard]] int months() const;

    /// The evidence of a past run, as it could be saved at its end.
    [[nodiscard]] Evidence evidence(const Run &run) const;

Q_SIGNALS:
    void changed();
    void checked(qint64 entries); ///< all of them continue the chain
    void damaged(const parting::Error &error); ///< says which one does not

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Runs as one indented JSON document, without the documents kept for them.
[[nodiscard]] QByteArray historyJson(const std::vector<PastRun> &runs);

} // namespace parting

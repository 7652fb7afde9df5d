// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/api/callhandle.h"
#include "core/workflow/run.h"

#include <QObject>

#include <chrono>
#include <map>
#include <vector>

namespace parting {

class Journal;
class PartnerApi;
struct AuditRecord;
struct Clock;

/// Looks in the service's activity log for its own record of a removal, which gets there some minutes later, and keeps
/// it with the run. All of them must outlive it. GUI thread.
class AuditProof : public QObject {
    Q_OBJECT

public:
    using Waits = std::vector<std::chrono::milliseconds>;

    AuditProof(PartnerApi &api, Journal *journal, const Clock &clock, Waits waits = usualWaits());

    void follow(const Run &run); ///< looks after each of the waits, until it is found
    void look(const Run &run); ///< once, now; looked() follows

    [[nodiscard]] static Waits usualWaits(); ///< 1, 3, 8 and 20 minutes

Q_SIGNALS:
    /// False where the log has none, which may mean not yet.
    void looked(const parting::RunId &run, const parting::Result<bool> &found);

private:
    void followOn(const Run &run, std::size_t wait);
    void read(const Run &run, std::function<void(const Result<bool> &)> done);
    [[nodiscard]] Result<bool> keep(const Run &run, const std::vector<AuditRecord> &records);

    PartnerApi &m_api;
    Journal *m_journal;
    const Clock &m_clock;
    const Waits m_waits;
    std::map<QString, CallHandle> m_calls; ///< the last of each run
};

/// Whether the record is of that run's removal: by what was done, to whom, and the correlation ID that it went under.
[[nodiscard]] bool isRecordOf(const AuditRecord &record, const Run &run);

} // namespace parting

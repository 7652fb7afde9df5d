// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/service/wireeffects.h"

#include <functional>
#include <vector>

namespace parting {

class Journal;

/// The runs that the journal has open and nobody carries on, this process's own too, and reading again what a run of
/// unknown effect has come to. It never writes to the service.
class OpenRuns {
public:
    /// `reread` hears of a run that was read again: settled if its outcome is not Unknown and it carries no failure.
    OpenRuns(PartnerApi &api, Journal &journal, const Clock &clock, const Session &session,
        std::function<void(const Run &)> reread);

    [[nodiscard]] const std::vector<InterruptedRun> &list() const { return m_list; }
    /// Why the list could not be made; nothing may be written then.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] const InterruptedRun *find(const RunId &run) const;
    /// A run of this customer here with a write whose effect is not known; null where there is none.
    [[nodiscard]] const InterruptedRun *unsettled(const CustomerId &customer) const;

    /// As the journal has them now.
    void reload();
    /// A run that is carried on is no longer among them.
    void remove(const RunId &run);

    void readAgain(const Run &run);
    /// Closes a run as it is.
    [[nodiscard]] Result<void> leave(const RunId &run, RunOutcome outcome);

private:
    void happened(const Event &event);
    void finish(const Run &before, const QDateTime &now);
    void update(const Run &run);

    Journal &m_journal;
    bool m_judges; ///< only the holder of the data folder does
    QString m_origin;
    const Clock &m_clock;
    std::function<void(const Run &)> m_reread;
    std::vector<InterruptedRun> m_list;
    std::optional<Error> m_error;
    Course m_course;
    WireEffects m_wire;
};

/// Whether reading again proved what the run came to, and the journal has it.
[[nodiscard]] inline bool isSettled(const Run &run)
{
    return !run.running() && run.outcome != RunOutcome::Unknown && !run.failure;
}

} // namespace parting

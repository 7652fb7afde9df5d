// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/service/openruns.h"

#include "core/domain/clock.h"
#include "core/service/runlog.h"
#include "core/workflow/resume.h"

#include <algorithm>

namespace parting {

namespace {

std::optional<Reread> rereadOf(const Event &event, const QDateTime &now)
{
    const auto *read = std::get_if<ReadBack>(&event);
    return !read || read->shows ? std::nullopt : std::optional(Reread{.at = now, .error = read->error});
}

} // namespace

OpenRuns::OpenRuns(PartnerApi &api, Journal &journal, const Clock &clock, const Session &session,
    std::function<void(const Run &)> reread)
    : m_journal(journal)
    , m_judges(!session.readOnly && !journal.readOnly())
    , m_origin(session.origin)
    , m_clock(clock)
    , m_reread(std::move(reread))
    , m_wire(api, clock, session, [this](const Event &event) { happened(event); })
{
    reload();
}

void OpenRuns::reload()
{
    if (!m_judges)
        return;
    if (auto open = m_journal.interrupted())
        m_list = std::move(*open);
    else
        m_error = open.error();
    for (InterruptedRun &open : m_list)
        open.elsewhere = !open.run.origin.isEmpty() && open.run.origin != m_origin;
}

void OpenRuns::remove(const RunId &run)
{
    std::erase_if(m_list, [&run](const InterruptedRun &open) { return open.run.id == run; });
}

const InterruptedRun *OpenRuns::find(const RunId &run) const
{
    const auto it = std::find_if(m_list.begin(), m_list.end(), [&run](const auto &open) { return open.run.id == run; });
    return it == m_list.end() ? nullptr : &*it;
}

const InterruptedRun *OpenRuns::unsettled(const CustomerId &customer) const
{
    const auto it = std::find_if(m_list.begin(), m_list.end(), [&customer](const auto &open) {
        return open.run.customer == customer && open.writeWasSent && !open.elsewhere;
    });
    return it == m_list.end() ? nullptr : &*it;
}

void OpenRuns::readAgain(const Run &run)
{
    const QDateTime now = m_clock.now();
    Turn turn = resumedCourse(run, now);
    m_course = std::move(turn.course);
    if (const LookBack *look = std::get_if<LookBack>(&turn.effect))
        m_wire.lookBack(m_course.run, look->write, look->pause);
    else
        finish(run, now);
}

void OpenRuns::happened(const Event &event)
{
    const Run before = m_course.run;
    const QDateTime now = m_clock.now();
    m_course = nextStep(std::move(m_course), event, now).course;
    m_course.run.reread = rereadOf(event, now);
    finish(before, now);
}

/// Last: whoever hears of it may read the next one.
void OpenRuns::finish(const Run &before, const QDateTime &now)
{
    Run run = m_course.run;
    if (const auto kept = RunLog(m_journal).follow(before, run, now); !kept)
        run.failure = kept.error();
    update(run);
    m_reread(run);
}

void OpenRuns::update(const Run &run)
{
    const auto it =
        std::find_if(m_list.begin(), m_list.end(), [&run](const auto &open) { return open.run.id == run.id; });
    if (it == m_list.end())
        return;
    if (isSettled(run))
        m_list.erase(it);
    else
        it->run = run;
}

Result<void> OpenRuns::leave(const RunId &run, RunOutcome outcome)
{
    auto closed = m_journal.close(run, {.outcome = outcome, .at = m_clock.now()});
    if (closed)
        remove(run);
    return closed;
}

} // namespace parting

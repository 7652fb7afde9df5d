// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/runresult.h"

#include "core/policy/refusal.h"
#include "core/service/offboarding.h"
#include "ui/pages/donepage.h"
#include "ui/text/texts.h"

namespace parting::ui {

RunResult::RunResult(Offboarding &offboarding, const Clock &clock, const Desktop &desktop)
    : m_offboarding(offboarding)
    , m_clock(clock)
    , m_desktop(desktop)
    , m_page(new DonePage(clock))
{
    connectPage();
}

void RunResult::connectPage()
{
    connect(m_page, &DonePage::readAgainRequested, &m_offboarding, &Offboarding::readAgain);
    connect(m_page, &DonePage::sendAgainRequested, this, &RunResult::sendAgainRequested);
    connect(m_page, &DonePage::accountRequested, this, &RunResult::accountRequested);
    connect(m_page, &DonePage::customersRequested, this, &RunResult::customersRequested);
    connect(m_page, &DonePage::evidenceWanted, this, &RunResult::save);
    connect(m_page, &DonePage::mailRequested, this, [this](const QUrl &address) {
        if (!m_desktop.openUrl(address))
            m_page->say({.sentence = tr("No mail program answered."), .nextStep = tr("Copy the e-mail instead.")});
    });
}

void RunResult::settled(const Run &run)
{
    m_settled = run;
}

void RunResult::putAside()
{
    if (!std::exchange(m_settled, std::nullopt))
        m_pending = false;
}

void RunResult::refresh()
{
    m_page->show(m_offboarding.evidence(shown()));
    if (!m_settled)
        translateRefusal(m_offboarding.run());
}

const Run &RunResult::shown() const
{
    return m_settled ? *m_settled : m_offboarding.run();
}

void RunResult::translateRefusal(const Run &run)
{
    if (run.outcome != RunOutcome::Refused || !run.failure)
        return;
    const QDateTime now = m_clock.now();
    m_page->say(texts::refusal(*run.failure, namedIn(run.failure->message, m_offboarding.lastRead(), now), now));
}

void RunResult::save(EvidenceForm form)
{
    saveEvidence(m_desktop, m_page, form, m_offboarding.evidence(shown()),
        [this](const Message &message) { m_page->say(message); });
}

} // namespace parting::ui

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/runresult.h"

#include "core/policy/refusal.h"
#include "core/service/offboarding.h"
#include "core/service/session.h"
#include "ui/certificate/certificate.h"
#include "ui/pages/donepage.h"
#include "ui/pages/evidencefile.h"
#include "ui/pages/evidencetext.h"
#include "ui/text/texts.h"

namespace parting::ui {

RunResult::RunResult(const Session &session, Offboarding &offboarding, const Clock &clock, const Desktop &desktop)
    : m_session(session)
    , m_offboarding(offboarding)
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
    connect(m_page, &DonePage::certificateWanted, this, &RunResult::saveCertificate);
    connect(m_page, &DonePage::textWanted, this, &RunResult::saveText);
    connect(m_page, &DonePage::jsonWanted, this, &RunResult::saveJson);
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
    if (m_settled)
        m_page->show(*m_settled, DonePage::Origin::EarlierProcess);
    else
        m_page->show(m_offboarding.run(), DonePage::Origin::ThisProcess, m_offboarding.requestLink());
    if (!m_settled)
        translateRefusal(m_offboarding.run());
}

void RunResult::translateRefusal(const Run &run)
{
    if (run.outcome != RunOutcome::Refused || !run.failure)
        return;
    const QDateTime now = m_clock.now();
    m_page->say(texts::refusal(*run.failure, namedIn(run.failure->message, m_offboarding.lastRead(), now), now));
}

void RunResult::saveCertificate()
{
    save(u"pdf"_qs, [this] {
        return certificatePdf({.run = m_offboarding.run(),
            .reviewed = m_offboarding.reviewed(),
            .requestLink = m_offboarding.requestLink(),
            .host = m_session.host,
            .practice = m_session.practice(),
            .chainHead = m_offboarding.chainHead(),
            .madeAt = m_clock.now()});
    });
}

void RunResult::saveText()
{
    save(u"txt"_qs, [this] { return evidenceText(m_offboarding.run(), m_offboarding.requestLink()).toUtf8(); });
}

void RunResult::saveJson()
{
    save(u"json"_qs, [this] { return m_offboarding.evidenceJson(); });
}

void RunResult::save(const QString &suffix, const std::function<QByteArray()> &content)
{
    const Run &run = m_offboarding.run();
    const QString name = evidenceFileName(run.companyName, run.startedAt.toLocalTime().date(), suffix);
    m_desktop.askFileName(m_page, name, [this, content](const QString &path) {
        m_page->say(savingMessage(path, writeFile(path, content()), tr("The evidence could not be saved.")));
    });
}

} // namespace parting::ui

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/shownaccount.h"

#include "core/service/accountreader.h"
#include "core/service/offboarding.h"
#include "core/service/session.h"
#include "ui/text/texts.h"

namespace parting::ui {

ShownAccount::ShownAccount(
    const Session &session, const AccountReader &reader, const Offboarding &offboarding, const Clock &clock)
    : m_session(session)
    , m_reader(reader)
    , m_offboarding(offboarding)
    , m_clock(clock)
{
}

void ShownAccount::turnTo(const CustomerId &id, const QString &company, const QString &domain)
{
    m_id = id;
    m_company = company;
    m_domain = domain;
}

void ShownAccount::markRemoved(const CustomerId &id, const QDateTime &at)
{
    m_removed.insert(id, at);
}

AccountFacts ShownAccount::facts() const
{
    const bool ours = m_reader.snapshot().id == m_id;
    const QDateTime now = m_clock.now();
    const AccountSnapshot snapshot = ours ? m_reader.snapshot() : AccountSnapshot{.id = m_id};
    const Run &run = m_offboarding.run();
    const QString runningFor = run.companyName.isEmpty() ? run.customer.toString() : run.companyName;
    return {.id = m_id,
        .company = m_company,
        .domain = m_domain,
        .snapshot = snapshot,
        .assessment = evaluateRemoval(snapshot, now),
        .reading = ours && m_reader.reading(),
        .readOnly = m_session.readOnly,
        .journalUnusable = m_session.journalUnusable,
        .runElsewhere = m_offboarding.running() ? runningFor : QString(),
        .removedAt = m_removed.value(m_id),
        .now = now};
}

QString ShownAccount::name() const
{
    const Customer shown = shownCustomer(facts());
    return texts::plain(shown.companyName.isEmpty() ? shown.id.toString() : shown.companyName);
}

} // namespace parting::ui

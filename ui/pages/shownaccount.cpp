// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/shownaccount.h"

#include "core/service/accountreader.h"
#include "core/service/connection.h"
#include "core/service/history.h"
#include "core/service/lastreads.h"
#include "core/service/offboarding.h"
#include "core/service/session.h"
#include "ui/text/texts.h"

namespace parting::ui {

ShownAccount::ShownAccount(const Session &session, const AccountReader &reader, const LastReads &last,
    const Connection &connection, const Offboarding &offboarding, const History &history, const Clock &clock)
    : m_session(session)
    , m_reader(reader)
    , m_last(last)
    , m_connection(connection)
    , m_offboarding(offboarding)
    , m_history(history)
    , m_clock(clock)
{
}

void ShownAccount::turnTo(const CustomerId &id, const QString &company, const QString &domain)
{
    m_id = id;
    m_company = company;
    m_domain = domain;
}

void ShownAccount::readingBegins()
{
    m_readingSince = m_clock.now();
}

void ShownAccount::markRemoved(const CustomerId &id, const QDateTime &at)
{
    m_removed.insert(id, at);
}

/// What is shown in place of what was read, as long as that is less: nothing has come of it, or nothing yet.
const AccountSnapshot *ShownAccount::kept(const AccountSnapshot &read) const
{
    const bool refused = read.customer && !*read.customer && (*read.customer).error().httpStatus > 0;
    const bool known = read.customer && *read.customer;
    const bool waits = !read.complete() && m_last.isEarlier();
    const bool unanswered = read.complete() && !known && !refused;
    return waits || unanswered ? m_last.account(m_id) : nullptr;
}

AccountFacts ShownAccount::facts() const
{
    const bool ours = m_reader.snapshot().id == m_id;
    const QDateTime now = m_clock.now();
    const AccountSnapshot read = ours ? m_reader.snapshot() : AccountSnapshot{.id = m_id};
    const AccountSnapshot *earlier = kept(read);
    const AccountSnapshot snapshot = earlier ? *earlier : read;
    const auto softExit = m_history.softExits().constFind(m_id);
    const Run &run = m_offboarding.run();
    const QString runningFor = run.companyName.isEmpty() ? run.customer.toString() : run.companyName;
    return {.id = m_id,
        .company = m_company,
        .domain = m_domain,
        .snapshot = snapshot,
        .assessment = evaluateRemoval(snapshot, now),
        .reading = ours && m_reader.reading(),
        .readingSince = m_readingSince,
        .earlier = earlier != nullptr,
        .failure = earlier && read.complete() ? std::optional((*read.customer).error()) : std::nullopt,
        .offline = m_connection.offline(),
        .readOnly = m_session.readOnly,
        .journalUnusable = m_session.journalUnusable,
        .runElsewhere = m_offboarding.running() ? runningFor : QString(),
        .removedAt = m_removed.value(m_id),
        .softExit = softExit != m_history.softExits().cend() ? std::optional(*softExit) : std::nullopt,
        .now = now};
}

QString ShownAccount::name() const
{
    const Customer shown = shownCustomer(facts());
    return texts::plain(shown.companyName.isEmpty() ? shown.id.toString() : shown.companyName);
}

} // namespace parting::ui

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/service/reviewreader.h"

#include "core/domain/clock.h"
#include "core/policy/fingerprint.h"
#include "core/policy/plan.h"

#include <algorithm>

namespace parting {

namespace {

/// An entitlement is named by its order and line.
bool isAbout(const Difference &difference, const QString &id)
{
    return difference.id.compare(id, Qt::CaseInsensitive) == 0
        || difference.id.startsWith(id + u'/', Qt::CaseInsensitive);
}

std::vector<Difference> news(const ReviewWish &wish, const AccountSnapshot &snapshot)
{
    std::vector<Difference> all = wish.before ? differences(*wish.before, snapshot) : std::vector<Difference>();
    std::erase_if(all, [&done = wish.changedHere](const Difference &difference) {
        return std::any_of(done.begin(), done.end(), [&](const QString &id) { return isAbout(difference, id); });
    });
    return all;
}

} // namespace

Result<Review> makeReview(
    const ReviewWish &wish, const AccountSnapshot &snapshot, const Partner &partner, const QDateTime &now)
{
    const bool removing = !wish.clear;
    if (!*snapshot.customer)
        return tl::make_unexpected(snapshot.customer->error());
    if (!removing && !*snapshot.subscriptions)
        return tl::make_unexpected(snapshot.subscriptions->error());
    const std::vector<PlannedWrite> removal{
        {.kind = WriteKind::RemoveRelationship, .subject = (*snapshot.customer)->companyName}};
    return Review{.kind = removing ? RunKind::Remove : RunKind::Clear,
        .snapshot = snapshot,
        .assessment = evaluateRemoval(snapshot, now),
        .fingerprint = fingerprint(snapshot),
        .writes = removing ? removal : planned(snapshot, *wish.clear, now),
        .wish = wish.clear.value_or(PlanWish()),
        .partner = partner,
        .changedSinceLast = wish.changedSinceLast,
        .differences = news(wish, snapshot)};
}

ReviewReader::ReviewReader(PartnerApi &api, const Clock &clock, News news, std::function<void(Result<Review>)> done)
    : m_api(api)
    , m_clock(clock)
    , m_news(std::move(news))
    , m_done(std::move(done))
    , m_account(api, clock)
{
    QObject::connect(&m_account, &AccountReader::changed, &m_account, [this] {
        if (m_wish)
            m_news.progress(m_account.snapshot());
    });
    QObject::connect(&m_account, &AccountReader::finished, &m_account, [this] { arrived(); });
}

void ReviewReader::read(ReviewWish wish)
{
    m_wish = std::move(wish);
    m_partner.reset();
    readPartner();
    m_account.read(m_wish->customer);
}

/// Before anything long begins, so that nobody is stopped in the middle of it.
void ReviewReader::readPartner()
{
    m_partnerCall = m_api.whoAmI([this](const Result<WhoAmI> &answer) {
        m_partner = answer.map([](const WhoAmI &who) { return who.partner; });
        if (answer && answer->mfaCompliant == false)
            m_news.lacksMfa();
        arrived();
    });
}

void ReviewReader::cancel()
{
    m_wish.reset();
    m_partnerCall.cancel();
    m_account.clear();
}

/// Last: whoever hears of it may read again.
void ReviewReader::arrived()
{
    if (!m_wish || !m_partner || !m_account.snapshot().complete())
        return;
    const ReviewWish wish = *std::exchange(m_wish, std::nullopt);
    if (!*m_partner)
        return m_done(tl::make_unexpected(m_partner->error()));
    m_done(makeReview(wish, m_account.snapshot(), **m_partner, m_clock.now()));
}

} // namespace parting

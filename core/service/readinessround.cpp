// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/service/readinessround.h"

namespace parting {

namespace {

bool isDue(const ReadinessBook::Known &known, const QUuid &key, const QDateTime &now, const QDateTime &oldest)
{
    const auto found = known.constFind(key);
    return found == known.cend() || found->readAt < oldest || (found->holdsUntil.isValid() && found->holdsUntil <= now);
}

} // namespace

ReadinessRound::ReadinessRound(
    const CustomerList &list, const ReadinessBook::Known &known, const QDateTime &now, const QDateTime &oldest)
    : m_list(list)
{
    for (std::uint32_t row = 0; row < list.size(); ++row) {
        const QUuid key = readinessKey(CustomerId(list.id(row)));
        const bool reseller = !list.unreadable(row) && list.relationship(row).is(Relationship::Reseller);
        if (!reseller || key.isNull() || m_left.contains(key) || !isDue(known, key, now, oldest))
            continue;
        m_left.insert(key);
        m_rows.push_back(row);
    }
    m_total = static_cast<int>(m_rows.size());
}

CustomerId ReadinessRound::take(const QList<CustomerId> &inSight)
{
    for (const CustomerId &id : inSight)
        if (m_left.remove(readinessKey(id)))
            return id;
    while (!m_givenBack.empty()) {
        CustomerId id = m_givenBack.back();
        m_givenBack.pop_back();
        if (m_left.remove(readinessKey(id)))
            return id;
    }
    while (m_next < m_rows.size()) {
        CustomerId id(m_list.id(m_rows[m_next++]));
        if (m_left.remove(readinessKey(id)))
            return id;
    }
    return {};
}

void ReadinessRound::giveBack(const CustomerId &id)
{
    m_left.insert(readinessKey(id));
    m_givenBack.push_back(id);
}

void ReadinessRound::drop(const CustomerId &id)
{
    m_left.remove(readinessKey(id));
}

} // namespace parting

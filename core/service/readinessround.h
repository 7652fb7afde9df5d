// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/service/customerlist.h"
#include "core/service/readinessbook.h"

#include <QList>
#include <QSet>

namespace parting {

/// The customers of a list whose readiness is to be read, each once: resellers' of which none is known, it is from
/// before `oldest`, or it no longer holds. A value.
class ReadinessRound {
public:
    ReadinessRound() = default;
    ReadinessRound(const CustomerList &, const ReadinessBook::Known &, const QDateTime &now, const QDateTime &oldest);

    /// The next one: of those in sight if any is left, else in the list's order; empty when none is left.
    [[nodiscard]] CustomerId take(const QList<CustomerId> &inSight);
    void drop(const CustomerId &); ///< it was read otherwise
    void giveBack(const CustomerId &); ///< it was taken and could not be read: it comes before the others again
    [[nodiscard]] int total() const { return m_total; }
    [[nodiscard]] int done() const { return m_total - static_cast<int>(m_left.size()); }

private:
    CustomerList m_list{};
    QSet<QUuid> m_left{};
    std::vector<std::uint32_t> m_rows{}; ///< in turn; some may have gone from `m_left`
    std::size_t m_next = 0; ///< of them
    std::vector<CustomerId> m_givenBack{};
    int m_total = 0;
};

} // namespace parting

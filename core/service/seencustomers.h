// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/service/customerlist.h"

#include <QSet>
#include <QUuid>

namespace parting {

/// The customers of a list so far, 16 bytes each, so that one that is listed twice gets one row.
class SeenCustomers {
public:
    /// The page itself, or a copy without the rows whose ID (in any case) was seen before. Unreadable rows all stay.
    [[nodiscard]] std::shared_ptr<const CustomerPage> withoutRepeats(std::shared_ptr<const CustomerPage> page);
    void clear() { m_ids.clear(); }

private:
    QSet<QUuid> m_ids;
};

} // namespace parting

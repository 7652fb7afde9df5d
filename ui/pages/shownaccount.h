// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/clock.h"
#include "ui/models/accountfacts.h"

#include <QHash>

namespace parting {
class AccountReader;
class Connection;
class History;
class LastReads;
class Offboarding;
struct Session;
} // namespace parting

namespace parting::ui {

/// The customer on the right side of the window, and all that is known of it at this moment. It reads nothing; what it
/// is made of outlives it.
class ShownAccount {
public:
    ShownAccount(const Session &, const AccountReader &, const LastReads &, const Connection &, const Offboarding &,
        const History &, const Clock &);

    /// Name and domain as the list or a run has them; an empty ID means no customer.
    void turnTo(const CustomerId &, const QString &company, const QString &domain);
    void readingBegins();
    void markRemoved(const CustomerId &, const QDateTime &at); ///< by this process, and proved

    [[nodiscard]] const CustomerId &id() const { return m_id; }
    [[nodiscard]] AccountFacts facts() const;
    [[nodiscard]] QString name() const; ///< plain text; the ID where no name is known

private:
    [[nodiscard]] const AccountSnapshot *kept(const AccountSnapshot &read) const;

    const Session &m_session;
    const AccountReader &m_reader;
    const LastReads &m_last;
    const Connection &m_connection;
    const Offboarding &m_offboarding;
    const History &m_history;
    const Clock &m_clock;
    CustomerId m_id;
    QString m_company, m_domain;
    QDateTime m_readingSince;
    QHash<CustomerId, QDateTime> m_removed;
};

} // namespace parting::ui

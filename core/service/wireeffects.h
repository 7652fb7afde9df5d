// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/api/partnerapi.h"
#include "core/domain/clock.h"
#include "core/service/accountreader.h"
#include "core/service/presencereader.h"
#include "core/service/session.h"
#include "core/service/steptarget.h"
#include "core/workflow/course.h"

#include <QTimer>

#include <functional>

namespace parting {

/// Carries out the effects of a course that touch the wire or the clock, one at a time; the end of each is one event,
/// from the event loop. The last guard before a write stands here. Destroying it cancels.
class WireEffects {
public:
    WireEffects(PartnerApi &api, const Clock &clock, const Session &session, std::function<void(Event)> happened);

    /// Compares with what was confirmed: a removal the whole account, else what the step writes to; what was sent
    /// before, with the body that was sent.
    void look(const Run &run, std::size_t write);
    /// A write whose turn comes late, because the gate was closed or the computer slept, is taken back: Overdue.
    void send(const Run &run, std::size_t write);
    void withdraw();
    void stop(); ///< nothing further happens; what is on the wire is cut off
    void wait(const QDateTime &until);
    void lookBack(const Run &run, std::size_t write, std::chrono::milliseconds pause);

    /// Of the body that send() will send, known once looking has ended.
    [[nodiscard]] QByteArray bodySha256() const;
    /// The whole account as last read before a removal.
    [[nodiscard]] const AccountSnapshot &lastRead() const { return m_account.snapshot(); }

private:
    void waitOn(const QDateTime &until, const Moment &since);
    void asPartner(const Run &run, std::function<void(const Error *)> then);
    void lookAtTarget(const CustomerId &customer, const RunStep &step);
    void lookedAtAccount(const QByteArray &reviewed);
    void lookedAtTarget(const RunStep &step, const Result<Sighting> &seen);
    void lookAt(const Run &run, std::size_t write);
    void readBack(const CustomerId &customer, const RunStep &step);
    [[nodiscard]] Callback<WriteAnswer> answered();
    [[nodiscard]] AtItsTurn itsTurn();
    void later(std::chrono::milliseconds pause, std::function<void()> then);

    PartnerApi &m_api;
    const Clock &m_clock;
    const Session &m_session;
    std::function<void(Event)> m_happened;
    RunId m_identified; ///< the run whose partner was seen to be the one signed in
    AccountReader m_account;
    std::function<void()> m_lookedAtAccount;
    PresenceReader m_presence;
    QTimer m_timer;
    std::function<void()> m_then;
    CallHandle m_call;
    Moment m_looked; ///< when looking before the present write ended
    bool m_waitsForItsTurn = false;
    QByteArray m_body;
    QString m_etag;
};

} // namespace parting

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/service/wireeffects.h"

#include "core/policy/fingerprint.h"
#include "core/service/writeguard.h"

#include <QCryptographicHash>

#include <algorithm>

namespace parting {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds freshEnough = 30s; ///< what was looked at just before a write
constexpr std::chrono::milliseconds longestNap = 1s; ///< between looks at the clocks while waiting

} // namespace

WireEffects::WireEffects(
    PartnerApi &api, const Clock &clock, const Session &session, std::function<void(Event)> happened)
    : m_api(api)
    , m_clock(clock)
    , m_session(session)
    , m_happened(std::move(happened))
    , m_account(api, clock)
    , m_presence(api)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { std::exchange(m_then, nullptr)(); });
    QObject::connect(&m_account, &AccountReader::finished, &m_account, [this] { m_lookedAtAccount(); });
}

/// Asks once a run whether the token still is the partner's: another one would find nothing and prove nothing.
void WireEffects::asPartner(const Run &run, std::function<void(const Error *)> then)
{
    if (m_identified == run.id || run.partner.id.isEmpty())
        return then(nullptr);
    m_call = m_api.organization([this, run = run.id, confirmedAs = run.partner.id, then = std::move(then)](
                                    const Result<Document<Partner>> &answer) {
        if (!answer)
            return then(&answer.error());
        const QString &now = answer->value.id;
        const Error other{.kind = ErrorKind::WrongPartner, .detail = QStringLiteral("signed in as ") + now};
        if (now.compare(confirmedAs, Qt::CaseInsensitive) != 0)
            return then(&other);
        m_identified = run;
        then(nullptr);
    });
}

void WireEffects::look(const Run &run, std::size_t write)
{
    asPartner(run, [this, run, write](const Error *error) {
        if (error)
            m_happened(LookFailed{*error});
        else
            lookAt(run, write);
    });
}

void WireEffects::lookAt(const Run &run, std::size_t write)
{
    if (run.kind == RunKind::Remove) {
        m_lookedAtAccount = [this, reviewed = run.reviewed] { lookedAtAccount(reviewed); };
        return m_account.read(run.customer);
    }
    lookAtTarget(run.customer, run.steps.at(sendingRow(run.kind, write)));
}

void WireEffects::lookAtTarget(const CustomerId &customer, const RunStep &step)
{
    const Moment begun = m_clock.moment();
    m_call = sighted(m_api, m_clock, customer, step, [=, this](const Result<Sighting> &seen) {
        if (m_clock.jumpedSince(begun))
            lookAtTarget(customer, step);
        else
            lookedAtTarget(step, seen);
    });
}

void WireEffects::lookedAtAccount(const QByteArray &reviewed)
{
    m_body = removalBody();
    m_looked = m_clock.moment();
    m_happened(Looked{.asReviewed = fingerprint(m_account.snapshot()) == reviewed});
}

void WireEffects::lookedAtTarget(const RunStep &step, const Result<Sighting> &seen)
{
    if (!seen)
        return m_happened(LookFailed{seen.error()});
    const bool sentBefore = !step.bodySha256.isEmpty();
    if (!seen->possible || (!sentBefore && seen->fingerprint != step.reviewed))
        return m_happened(Looked{.asReviewed = false});
    if (!seen->body)
        return m_happened(LookFailed{seen->body.error()});
    m_body = *seen->body;
    m_etag = seen->etag;
    m_looked = m_clock.moment();
    m_happened(Looked{.asReviewed = !sentBefore || bodySha256() == step.bodySha256});
}

QByteArray WireEffects::bodySha256() const
{
    return QCryptographicHash::hash(m_body, QCryptographicHash::Sha256);
}

void WireEffects::send(const Run &run, std::size_t write)
{
    const RunStep &step = run.steps.at(sendingRow(run.kind, write));
    if (const auto refusal = writeRefusal(m_session, run.customer))
        return later({}, [this, refusal] { m_happened(Answered{tl::make_unexpected(*refusal)}); });
    m_waitsForItsTurn = true;
    m_call = sent(m_api, run, step, m_body, m_etag, itsTurn(), answered());
}

AtItsTurn WireEffects::itsTurn()
{
    return [this](std::chrono::milliseconds deadline) {
        m_waitsForItsTurn = false;
        const bool leaves = m_clock.since(m_looked) <= freshEnough;
        later({}, [=, this] { m_happened(leaves ? Event(Left{deadline}) : Event(Overdue{})); });
        return leaves;
    };
}

void WireEffects::withdraw()
{
    if (!std::exchange(m_waitsForItsTurn, false))
        return;
    m_call.cancel();
    later({}, [this] { m_happened(Withdrawn{}); });
}

void WireEffects::stop()
{
    m_timer.stop();
    m_then = nullptr;
    m_waitsForItsTurn = false;
    m_call.cancel();
    m_presence.cancel();
    if (m_account.reading())
        m_account.clear();
}

Callback<WriteAnswer> WireEffects::answered()
{
    return [this](const Result<WriteAnswer> &answer) {
        m_happened(Answered{answer.map([](const WriteAnswer &accepted) { return accepted.status; })});
    };
}

void WireEffects::wait(const QDateTime &until)
{
    waitOn(until, m_clock.moment());
}

void WireEffects::waitOn(const QDateTime &until, const Moment &since)
{
    const bool jumped = m_clock.jumpedSince(since);
    const std::chrono::milliseconds rest(m_clock.now().msecsTo(until));
    if (jumped || rest <= 0ms)
        return later({}, [this, jumped] { m_happened(WaitOver{.slept = jumped}); });
    later(std::min(rest, longestNap), [this, until, since] { waitOn(until, since); });
}

void WireEffects::lookBack(const Run &run, std::size_t write, std::chrono::milliseconds pause)
{
    const RunStep step = run.steps.at(sendingRow(run.kind, write));
    later(m_clock.paced(pause), [this, run, step] {
        asPartner(run, [this, customer = run.customer, step](const Error *error) {
            if (error)
                m_happened(ReadBack{.error = *error});
            else
                readBack(customer, step);
        });
    });
}

void WireEffects::readBack(const CustomerId &customer, const RunStep &step)
{
    if (step.kind == StepKind::RemoveRelationship)
        return m_presence.read(customer, [this](const PresenceRead &read) {
            m_happened(ReadBack{.shows = read.presence == Presence::Gone, .error = read.error});
        });
    m_call = sighted(m_api, m_clock, customer, step, [this](const Result<Sighting> &seen) {
        if (seen)
            m_happened(ReadBack{.shows = seen->done});
        else
            m_happened(ReadBack{.error = seen.error()});
    });
}

void WireEffects::later(std::chrono::milliseconds pause, std::function<void()> then)
{
    m_then = std::move(then);
    m_timer.start(pause);
}

} // namespace parting

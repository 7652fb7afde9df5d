// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/api/callqueue.h"

#include "core/api/calllog.h"
#include "core/api/exchange.h"
#include "core/api/tokensource.h"
#include "core/api/wire.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QRandomGenerator>

namespace parting {

struct CallQueue::Call {
    ApiRequest request;
    Callback<ApiResponse> done;
    CallQueue *owner = nullptr; ///< null once settled or dropped
    QElapsedTimer since{}; ///< it was asked for
    int attempt = 0;
    int round = 0; ///< of the pace that it left at
    bool inFlight = false;
    bool renewed = false;
    QByteArray bearer{}; ///< as last sent
    std::optional<Error> refusal{}; ///< the 401 that waits for a new token
    std::unique_ptr<Exchange> exchange{};
};

CallQueue::CallQueue(QNetworkAccessManager &network, ApiClient::Config config, TokenSource &tokens)
    : m_network(network)
    , m_config(std::move(config))
    , m_tokens(tokens)
    , m_gate(m_config.clock)
    , m_pace(m_config.maxInFlight)
{
    // Queued: nobody is called back from inside a call of his own.
    connect(&m_gate, &Gate::closedUntil, this, &CallQueue::throttled, Qt::QueuedConnection);
    connect(&m_gate, &Gate::opened, this, &CallQueue::wake);
    connect(
        &m_gate, &Gate::opened, this, [this] { Q_EMIT throttled({}); }, Qt::QueuedConnection);
}

CallQueue::~CallQueue()
{
    for (const CallRef &call : m_calls)
        call->owner = nullptr;
}

CallHandle CallQueue::add(ApiRequest request, Callback<ApiResponse> done)
{
    const auto call =
        std::make_shared<Call>(Call{.request = std::move(request), .done = std::move(done), .owner = this});
    call->since.start();
    m_calls.push_back(call);
    enqueue(call);
    return CallHandle([weak = std::weak_ptr(call)] {
        if (const CallRef held = weak.lock(); held && held->owner)
            held->owner->drop(held);
    });
}

void CallQueue::enqueue(const CallRef &call)
{
    (call->request.lane == Lane::Back ? m_waitingBehind : m_waiting).push_back(call);
    wake();
}

void CallQueue::wake()
{
    QMetaObject::invokeMethod(this, &CallQueue::startWaiting, Qt::QueuedConnection);
}

void CallQueue::startWaiting()
{
    while (m_gate.isOpen() && m_inFlight < m_pace.allowed()) {
        const CallRef call = takeNext();
        if (!call)
            return;
        if (itsTurn(call))
            start(call);
    }
}

CallQueue::CallRef CallQueue::takeNext()
{
    for (auto *lane : {&m_waiting, &m_waitingBehind}) {
        while (!lane->empty() && (lane == &m_waiting || !m_backInFlight)) {
            CallRef call = lane->front().lock();
            lane->pop_front();
            if (call && call->owner)
                return call;
        }
    }
    return {};
}

std::chrono::milliseconds CallQueue::deadline(const Call &call) const
{
    return call.request.verb == Verb::Get ? m_config.readDeadline : m_config.writeDeadline;
}

bool CallQueue::itsTurn(const CallRef &call)
{
    const auto ask = std::exchange(call->request.itsTurn, nullptr);
    const bool leaves = !ask || ask(deadline(*call));
    if (!leaves && call->owner)
        drop(call);
    return leaves && call->owner;
}

void CallQueue::start(const CallRef &call)
{
    const std::weak_ptr<Call> weak = call;
    const auto conclude = [this, weak](Result<ApiResponse> outcome) {
        if (const CallRef held = weak.lock())
            concluded(held, std::move(outcome));
    };
    ++m_inFlight;
    m_backInFlight = m_backInFlight || call->request.lane == Lane::Back;
    call->inFlight = true;
    ++call->attempt;
    call->round = m_pace.round();
    const auto bearer = m_tokens.bearer();
    const auto request = bearer ? wireRequest(m_config, call->request, *bearer) : tl::unexpected(bearer.error());
    if (!request) {
        QMetaObject::invokeMethod(
            this, [conclude, error = request.error()] { conclude(tl::unexpected(error)); }, Qt::QueuedConnection);
        return;
    }
    call->bearer = *bearer;
    const Exchange::Limits limits{.cap = call->request.cap, .deadline = deadline(*call)};
    call->exchange = std::make_unique<Exchange>(m_network, *request, call->request, limits, m_config.clock, conclude);
}

void CallQueue::concluded(const CallRef &call, Result<ApiResponse> outcome)
{
    if (!call->owner)
        return;
    leaveWire(call);
    noteAttempt(call->request, outcome, call->attempt);
    learn(call->round, outcome);
    if (outcome)
        return settle(call, std::move(outcome));

    const Error &error = outcome.error();
    const double dice = QRandomGenerator::global()->generateDouble();
    const auto pause = m_config.retry.pauseAfter(call->attempt, call->request.verb, error, dice);
    if (error.kind == ErrorKind::Throttled)
        m_gate.close(m_config.retry.pauseOfAll(m_pace.inARow(), error, dice));
    const bool wantsToken = error.kind == ErrorKind::MfaRequired
        || (error.kind == ErrorKind::Unauthorized && error.code != QLatin1String("900420"));
    if (wantsToken && !call->renewed)
        renewFor(call, error);
    else if (pause)
        repeatLater(call, *pause);
    else
        settle(call, std::move(outcome));
}

void CallQueue::learn(int round, const Result<ApiResponse> &outcome)
{
    const int status = outcome ? outcome->status : outcome.error().httpStatus;
    if (status == 429 || status == 503)
        m_pace.slowedDown(round);
    else if (status > 0 && status < 500)
        m_pace.answered(round);
}

void CallQueue::renewFor(const CallRef &call, const Error &refusal)
{
    call->renewed = true;
    call->refusal = refusal;
    m_renewing.push_back(call);
    if (m_renewing.size() > 1)
        return;
    // Another call may have brought a new token while this one was on its way.
    if (const auto current = m_tokens.bearer(); current && *current != call->bearer) {
        QMetaObject::invokeMethod(
            this, [this] { renewed(true); }, Qt::QueuedConnection);
        return;
    }
    const auto done = [self = QPointer<CallQueue>(this)](bool better) {
        if (self)
            QMetaObject::invokeMethod(
                self, [self, better] { self->renewed(better); }, Qt::QueuedConnection);
    };
    if (refusal.kind == ErrorKind::MfaRequired)
        m_tokens.renewWithMfa(done);
    else
        m_tokens.renew(done);
}

void CallQueue::renewed(bool better)
{
    std::vector<CallRef> refused;
    for (const auto &weak : std::exchange(m_renewing, {})) {
        const CallRef call = weak.lock();
        if (!call || !call->owner)
            continue;
        if (better && call->request.verb == Verb::Get)
            enqueue(call);
        else
            refused.push_back(call);
    }
    for (const CallRef &call : refused) {
        if (better) // what was missing is there now, so this is a 401 like any other
            call->refusal->kind = ErrorKind::Unauthorized;
        if (call->owner) // an earlier callback may have dropped it, or all of us
            settle(call, tl::unexpected(*call->refusal));
    }
}

void CallQueue::repeatLater(const CallRef &call, std::chrono::milliseconds pause)
{
    QTimer::singleShot(pause, Qt::PreciseTimer, this, [this, weak = std::weak_ptr(call)] {
        if (const CallRef held = weak.lock(); held && held->owner)
            enqueue(held);
    });
}

void CallQueue::drop(const CallRef &call)
{
    call->owner = nullptr;
    leaveWire(call);
    std::erase(m_calls, call);
}

void CallQueue::leaveWire(const CallRef &call)
{
    if (!std::exchange(call->inFlight, false))
        return;
    --m_inFlight;
    m_backInFlight = m_backInFlight && call->request.lane != Lane::Back;
    call->exchange.reset();
    wake();
}

/// Only a change is told. What fails without having been sent says nothing about the way to the service.
void CallQueue::tellWhetherReached(const Result<ApiResponse> &outcome)
{
    const bool answered = outcome || outcome.error().httpStatus > 0;
    const bool lost =
        !answered && (outcome.error().kind == ErrorKind::Network || outcome.error().kind == ErrorKind::Timeout);
    if (m_reached ? lost : answered)
        Q_EMIT reached(m_reached = !m_reached);
}

void CallQueue::settle(const CallRef &settled, Result<ApiResponse> outcome)
{
    // What was handed in may be one of those that are erased.
    const CallRef call = settled; // NOLINT(performance-unnecessary-copy-initialization)
    const RequestId request = call->request.requestId;
    const CorrelationId correlation = call->request.correlationId;
    if (outcome) {
        outcome->requestId = request;
        outcome->correlationId = correlation;
    } else {
        outcome.error().requestId = request;
        outcome.error().correlationId = correlation;
    }
    noteCall(call->request, outcome, call->attempt, std::chrono::milliseconds(call->since.elapsed()));
    tellWhetherReached(outcome);
    const auto done = std::move(call->done);
    call->owner = nullptr;
    std::erase(m_calls, call);
    if (done)
        done(std::move(outcome)); // last: it may destroy this queue
}

} // namespace parting

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/api/apiclient.h"
#include "core/api/gate.h"
#include "core/api/pace.h"

#include <deque>
#include <memory>
#include <vector>

namespace parting {

/// Every unfinished call: waiting for a place or for the gate, on the wire, pausing before its next attempt, or waiting
/// for a new token. Owned by ApiClient, which documents the promises.
class CallQueue final : public QObject {
    Q_OBJECT

public:
    CallQueue(QNetworkAccessManager &network, ApiClient::Config config, TokenSource &tokens);
    ~CallQueue() override;

    CallHandle add(ApiRequest request, Callback<ApiResponse> done);

Q_SIGNALS:
    void throttled(const QDateTime &resumesAt);
    void reached(bool isReached);

private:
    struct Call;
    using CallRef = std::shared_ptr<Call>;

    void enqueue(const CallRef &call);
    void wake(); ///< start what may start, from the event loop
    void startWaiting();
    [[nodiscard]] CallRef takeNext(); ///< null where none may start
    [[nodiscard]] bool itsTurn(const CallRef &call);
    [[nodiscard]] std::chrono::milliseconds deadline(const Call &call) const;
    void start(const CallRef &call);
    void concluded(const CallRef &call, Result<ApiResponse> outcome);
    void learn(int round, const Result<ApiResponse> &outcome);
    void renewFor(const CallRef &call, const Error &refusal);
    void renewed(bool better);
    void repeatLater(const CallRef &call, std::chrono::milliseconds pause);
    void drop(const CallRef &call);
    void leaveWire(const CallRef &call);
    void tellWhetherReached(const Result<ApiResponse> &outcome);
    void settle(const CallRef &settled, Result<ApiResponse> outcome);

    QNetworkAccessManager &m_network;
    ApiClient::Config m_config;
    TokenSource &m_tokens;
    Gate m_gate;
    Pace m_pace;
    std::vector<CallRef> m_calls; ///< all of them
    std::deque<std::weak_ptr<Call>> m_waiting; ///< for a place on the wire
    std::deque<std::weak_ptr<Call>> m_waitingBehind; ///< likewise, in the back lane
    std::vector<std::weak_ptr<Call>> m_renewing; ///< for the answer to the one renewal under way
    int m_inFlight = 0;
    bool m_backInFlight = false;
    bool m_reached = true;
};

} // namespace parting

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/api/callhandle.h"
#include "core/api/http.h"
#include "core/api/retrypolicy.h"
#include "core/domain/clock.h"

#include <QDateTime>
#include <QObject>
#include <QUrl>

#include <memory>

class QNetworkAccessManager;

namespace parting {

class TokenSource;

/// The one place that sends. Own queue, at most `maxInFlight` at once and fewer while the service asks to slow down,
/// one gate that a 429 closes for everybody. Reads are repeated by RetryPolicy and once after a 401; a write is sent
/// exactly once, whatever happens to it. After a write was answered 401 or 429 the token is renewed or the gate closed
/// before the error is reported, so that whoever decides to repeat it may do so at once. Redirects are never followed.
/// GUI thread; a callback may destroy the client.
class ApiClient : public QObject {
    Q_OBJECT

public:
    struct Config {
        QUrl baseUrl{}; ///< https, or http to loopback; "…/v1/" is added
        int maxInFlight = 5;
        std::chrono::milliseconds transferTimeout{30'000}; ///< of a read, without progress
        std::chrono::milliseconds readDeadline{30'000}; ///< of each attempt, from our own send
        std::chrono::milliseconds writeDeadline{180'000}; ///< in which a write may also be silent
        RetryPolicy retry{};
        QByteArray acceptLanguage{};
        Clock clock{};
    };

    ApiClient(Config config, TokenSource &tokens, QObject *parent = nullptr);
    /// With a network of the caller's own, for tests; it must outlive the client.
    ApiClient(QNetworkAccessManager &network, Config config, TokenSource &tokens, QObject *parent = nullptr);
    ~ApiClient() override;

    CallHandle send(ApiRequest request, Callback<ApiResponse> done);

    [[nodiscard]] const QUrl &baseUrl() const;

Q_SIGNALS:
    /// The gate closed until `resumesAt` (UTC), or opened again (an invalid QDateTime).
    void throttled(const QDateTime &resumesAt);
    /// After all attempts a call had no answer (false), or one has an answer again, whatever it says (true).
    void reached(bool isReached);

private:
    void listen();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace parting

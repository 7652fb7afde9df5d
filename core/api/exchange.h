// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/api/http.h"
#include "core/domain/clock.h"

#include <QNetworkRequest>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>

class QNetworkAccessManager;
class QNetworkReply;

namespace parting {

/// One request on the wire and what came of it. Sends when constructed, sends once, answers from the event loop;
/// destroyed before that, it aborts and stays silent.
class Exchange final : public QObject {
    Q_OBJECT

public:
    struct Limits {
        BodyCap cap = BodyCap::Single;
        std::chrono::milliseconds deadline{60'000}; ///< from now, time asleep included, however steadily it drips
    };

    Exchange(QNetworkAccessManager &network, const QNetworkRequest &request, const ApiRequest &call, Limits limits,
        const Clock &clock, Callback<ApiResponse> done);
    ~Exchange() override;

private:
    void watchTheClock();
    void drain();
    void fail(Error error);
    void leave();
    void finish();
    [[nodiscard]] qint64 room() const;
    [[nodiscard]] int status() const;
    [[nodiscard]] Result<ApiResponse> outcome() const;

    QPointer<QNetworkReply> m_reply;
    const Clock &m_clock;
    const Moment m_sent;
    QTimer m_watch;
    Limits m_limits;
    QByteArray m_body;
    bool m_cutShort = false; ///< an error's body went over its cap and was left there
    std::optional<Error> m_failure; ///< why we gave up ourselves
    Callback<ApiResponse> m_done;
};

} // namespace parting

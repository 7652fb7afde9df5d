// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/error.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrlQuery>

#include <chrono>
#include <functional>
#include <optional>
#include <utility>

namespace parting {

enum class Verb { Get, Patch };

/// What a body may weigh after decompression, by what is expected.
enum class BodyCap { Single, Collection };

/// Who waits for an answer: a person, or nobody. The back lane has one call in flight, and only where the front one
/// leaves a place free.
enum class Lane { Front, Back };

/// Asked once, when a place is free and the gate is open, with the deadline that begins now. False takes the call back
/// unsent, and nothing is heard of it any more. It must not end the client.
using AtItsTurn = std::function<bool(std::chrono::milliseconds deadline)>;

/// One call. `path` is relative to the base address ("customers/…"), its segments already percent-encoded; see links.h.
struct ApiRequest {
    Verb verb = Verb::Get;
    QString path{};
    QUrlQuery query{};
    QByteArray body{};
    RequestId requestId{}; ///< minted by the caller for a write; reads may leave it empty
    CorrelationId correlationId{};
    QByteArray ifMatch{}; ///< sent where not empty
    QList<std::pair<QByteArray, QByteArray>> headers{}; ///< as links.next asks for, checked by the caller
    BodyCap cap = BodyCap::Single;
    Lane lane = Lane::Front;
    AtItsTurn itsTurn{};
};

struct ApiResponse {
    int status = 0;
    QByteArray body{}; ///< decompressed, byte order mark removed
    RequestId requestId{};
    CorrelationId correlationId{};
    std::optional<bool> mfaCompliant{}; ///< as the service says where it was asked to validate
};

/// Runs at most once, always from the event loop, never after its CallHandle is gone.
template <class T> using Callback = std::function<void(Result<T>)>;

} // namespace parting

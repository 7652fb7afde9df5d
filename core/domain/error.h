// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/ids.h"

#include <QString>

#include <tl/expected.hpp>

#include <chrono>
#include <optional>

namespace parting {

/// What went wrong, as far as a program must tell it apart. Sentences for people are made from it in ui/text.
enum class ErrorKind {
    Network, ///< no answer: refused, reset, name not found, cut in the middle
    Timeout, ///< no answer within the deadline
    Tls, ///< the server's certificate was not accepted; final
    Redirected, ///< a 3xx; never followed, since it would carry the token away
    Unauthorized, ///< 401
    MfaRequired, ///< 401 with 900421: the session lacks multi-factor authentication
    Forbidden, ///< 403
    NotFound, ///< 404
    Conflict, ///< 409
    StaleEtag, ///< 412, or 400 with 2055
    Throttled, ///< 429
    Rejected, ///< any other 4xx
    Server, ///< 5xx
    Malformed, ///< an answer that is not what the service documents
    TooLarge, ///< a body over its cap
    TooDeep, ///< JSON nested deeper than any real answer
    UnsafeAddress, ///< an ID or link that must not become part of a request
    Inexact, ///< a resource that could not be sent back without changing it
    Credentials, ///< no usable access token
    Storage, ///< the data folder refused
    WrongPartner ///< signed in as another partner than the one that a run was confirmed as
};

/// Everything known about a failure. `message` is the server's own text, unescaped but untranslated: show it as plain
/// text only. `detail` is technical English for the Details box and the log. Neither holds a token.
struct Error {
    ErrorKind kind = ErrorKind::Network;
    int httpStatus = 0; ///< 0 when there was no answer
    QString code{}; ///< the service's code ("3000"), empty when it gave none
    QString message{};
    QString detail{};
    RequestId requestId{};
    CorrelationId correlationId{};
    std::optional<std::chrono::milliseconds> retryAfter{};

    friend bool operator==(const Error &, const Error &) = default;
};

template <class T> using Result = tl::expected<T, Error>;

/// Part of something that is read piece by piece: empty while it is still being read (or was never asked for).
template <class T> using Part = std::optional<Result<T>>;

} // namespace parting

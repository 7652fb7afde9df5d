// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/api/retrypolicy.h"

#include <algorithm>

namespace parting {

namespace {

/// Kinds that may pass by themselves; 408 and 5xx come as Timeout and Server.
bool mayPass(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Network:
    case ErrorKind::Timeout:
    case ErrorKind::Throttled:
    case ErrorKind::Server:
        return true;
    case ErrorKind::Tls:
    case ErrorKind::Redirected:
    case ErrorKind::Unauthorized:
    case ErrorKind::MfaRequired:
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::Conflict:
    case ErrorKind::StaleEtag:
    case ErrorKind::Rejected:
    case ErrorKind::Malformed:
    case ErrorKind::TooLarge:
    case ErrorKind::TooDeep:
    case ErrorKind::UnsafeAddress:
    case ErrorKind::Inexact:
    case ErrorKind::Credentials:
    case ErrorKind::WrongPartner:
    case ErrorKind::Storage:
        return false;
    }
    return false;
}

} // namespace

std::optional<std::chrono::milliseconds> RetryPolicy::pauseAfter(
    int attempt, Verb verb, const Error &error, double jitter) const
{
    if (verb != Verb::Get || attempt >= maxAttempts || !mayPass(error.kind))
        return std::nullopt;
    if (error.retryAfter > patience)
        return std::nullopt;
    const int doublings = std::clamp(attempt - 1, 0, 20);
    const auto full = std::min<std::chrono::milliseconds>(base * (1 << doublings), ceiling);
    const auto half = full / 2;
    const auto backoff =
        half + std::chrono::milliseconds(static_cast<std::int64_t>(static_cast<double>(half.count()) * jitter));
    return std::max(backoff, error.retryAfter.value_or(backoff));
}

} // namespace parting

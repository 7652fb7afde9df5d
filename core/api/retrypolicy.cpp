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

/// Half of what doubles each time, and up to as much again.
std::chrono::milliseconds backoff(const RetryPolicy &policy, int times, double jitter)
{
    const int doublings = std::clamp(times - 1, 0, 20);
    const auto half = std::min<std::chrono::milliseconds>(policy.base * (1 << doublings), policy.ceiling) / 2;
    return half + std::chrono::milliseconds(static_cast<std::int64_t>(static_cast<double>(half.count()) * jitter));
}

} // namespace

std::optional<std::chrono::milliseconds> RetryPolicy::pauseAfter(
    int attempt, Verb verb, const Error &error, double jitter) const
{
    if (verb != Verb::Get || attempt >= maxAttempts || !mayPass(error.kind))
        return std::nullopt;
    if (error.retryAfter > patience)
        return std::nullopt;
    const auto pause = backoff(*this, attempt, jitter);
    return std::max(pause, error.retryAfter.value_or(pause));
}

std::chrono::milliseconds RetryPolicy::pauseOfAll(int inARow, const Error &error, double jitter) const
{
    return std::min(error.retryAfter.value_or(backoff(*this, inARow, jitter)), patience);
}

} // namespace parting

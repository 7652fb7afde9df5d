// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/api/retrypolicy.h"

#include <gtest/gtest.h>

#include <vector>

namespace parting {

namespace {

using std::chrono::milliseconds;

constexpr ErrorKind everyKind[] = {ErrorKind::Network, ErrorKind::Timeout, ErrorKind::Tls, ErrorKind::Redirected,
    ErrorKind::Unauthorized, ErrorKind::MfaRequired, ErrorKind::Forbidden, ErrorKind::NotFound, ErrorKind::Conflict,
    ErrorKind::StaleEtag, ErrorKind::Throttled, ErrorKind::Rejected, ErrorKind::Server, ErrorKind::Malformed,
    ErrorKind::TooLarge, ErrorKind::TooDeep, ErrorKind::UnsafeAddress, ErrorKind::Inexact, ErrorKind::Credentials,
    ErrorKind::Storage};

TEST(RetryPolicy, repeatsReadsThatMayPassByThemselves)
{
    std::vector<ErrorKind> repeated;
    for (const ErrorKind kind : everyKind) {
        if (RetryPolicy{}.pauseAfter(1, Verb::Get, {.kind = kind}, 0))
            repeated.push_back(kind);
    }
    EXPECT_EQ(repeated, (std::vector{ErrorKind::Network, ErrorKind::Timeout, ErrorKind::Throttled, ErrorKind::Server}));
}

TEST(RetryPolicy, neverRepeatsAWrite)
{
    for (const ErrorKind kind : everyKind)
        EXPECT_FALSE(RetryPolicy{}.pauseAfter(1, Verb::Patch, {.kind = kind, .retryAfter = milliseconds(1)}, 0));
}

TEST(RetryPolicy, doublesItsPauseAndGivesUpAfterFourAttempts)
{
    const RetryPolicy policy;
    const Error error{.kind = ErrorKind::Server};
    EXPECT_EQ(policy.pauseAfter(1, Verb::Get, error, 0), milliseconds(250));
    EXPECT_EQ(policy.pauseAfter(2, Verb::Get, error, 0), milliseconds(500));
    EXPECT_EQ(policy.pauseAfter(3, Verb::Get, error, 0), milliseconds(1000));
    EXPECT_EQ(policy.pauseAfter(4, Verb::Get, error, 0), std::nullopt);
}

TEST(RetryPolicy, spreadsItsPauseByTheDice)
{
    const RetryPolicy policy;
    const Error error{.kind = ErrorKind::Network};
    EXPECT_EQ(policy.pauseAfter(2, Verb::Get, error, 0.5), milliseconds(750));
    EXPECT_LT(*policy.pauseAfter(2, Verb::Get, error, 0.999), milliseconds(1000));
}

TEST(RetryPolicy, neverPausesLongerThanItsCeilingOfItsOwnAccord)
{
    const RetryPolicy policy{.maxAttempts = 100};
    EXPECT_EQ(policy.pauseAfter(60, Verb::Get, {.kind = ErrorKind::Server}, 0), milliseconds(30'000));
}

TEST(RetryPolicy, waitsAtLeastAsLongAsItWasTold)
{
    const Error told{.kind = ErrorKind::Throttled, .retryAfter = milliseconds(57'000)};
    EXPECT_EQ(RetryPolicy{}.pauseAfter(1, Verb::Get, told, 0), milliseconds(57'000));
    const Error briefly{.kind = ErrorKind::Throttled, .retryAfter = milliseconds(0)};
    EXPECT_EQ(RetryPolicy{}.pauseAfter(1, Verb::Get, briefly, 0), milliseconds(250));
}

TEST(RetryPolicy, reportsAWaitThatNobodySitsOut)
{
    const Error tomorrow{.kind = ErrorKind::Server, .retryAfter = std::chrono::hours(24)};
    EXPECT_FALSE(RetryPolicy{}.pauseAfter(1, Verb::Get, tomorrow, 0));
}

TEST(RetryPolicy, letsEverybodyPauseAsLongAsTheServiceAsks)
{
    const RetryPolicy policy;
    EXPECT_EQ(policy.pauseOfAll(3, {.retryAfter = milliseconds(7'000)}, 0.9), milliseconds(7'000));
    EXPECT_EQ(policy.pauseOfAll(1, {.retryAfter = milliseconds(0)}, 0.9), milliseconds(0));
    EXPECT_EQ(policy.pauseOfAll(1, {.retryAfter = std::chrono::hours(24)}, 0.9), policy.patience);
}

TEST(RetryPolicy, letsEverybodyPauseTwiceAsLongEachTimeWhereTheServiceDoesNotSay)
{
    const RetryPolicy policy;
    const Error silent{.kind = ErrorKind::Throttled};
    EXPECT_EQ(policy.pauseOfAll(1, silent, 0), milliseconds(250));
    EXPECT_EQ(policy.pauseOfAll(2, silent, 0), milliseconds(500));
    EXPECT_EQ(policy.pauseOfAll(2, silent, 0.5), milliseconds(750));
    EXPECT_EQ(policy.pauseOfAll(9, silent, 0), milliseconds(30'000)) << "half its ceiling, and by the dice up to all";
    EXPECT_LE(policy.pauseOfAll(1'000, silent, 0.999), policy.ceiling);
}

} // namespace

} // namespace parting

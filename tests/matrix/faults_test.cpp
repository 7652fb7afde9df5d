// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/matrix/tally.h"
#include "tests/matrix/trial.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>

namespace parting::test {

namespace {

/// Faults that wait are told to hurry; 0 is no wait at all.
int valueFor(const std::string &fault)
{
    if (fault == "throttle-seconds" || fault == "throttle-date" || fault == "slow-body")
        return 0;
    return fault == "delay" ? 20 : -1;
}

std::chrono::milliseconds patienceFor(const std::string &fault)
{
    return std::chrono::milliseconds(fault.starts_with("timeout") || fault == "endless-body" ? 150 : 10'000);
}

/// Breaks the nth request of one method, for every n that there is.
void breakEach(const std::string &fault, const std::string &method, bool lasting)
{
    const std::string title = fault + (lasting ? ", " + method + " from the nth on" : ", nth " + method);
    for (int n = 1;; ++n) {
        SCOPED_TRACE(title + ", n = " + std::to_string(n));
        Trial trial(patienceFor(fault));
        const auto injected = trial.server().inject(
            {.name = fault, .method = method, .nth = n, .times = lasting ? 10'000 : 1, .value = valueFor(fault)});
        ASSERT_TRUE(injected) << injected.error();
        const bool done = trial.tries();
        if (trial.arrived(method) < n) {
            EXPECT_TRUE(done) << "nothing was broken";
            tally(title, n - 1);
            return;
        }
        trial.startsAnewAndFinishes();
        trial.expectNothingLostOrDoubled();
    }
}

class EveryFault : public testing::TestWithParam<std::string> { };

std::string testName(const testing::TestParamInfo<std::string> &fault)
{
    std::string name = fault.param;
    std::ranges::replace(name, '-', '_');
    return name;
}

} // namespace

TEST_P(EveryFault, AtEveryRead)
{
    breakEach(GetParam(), "GET", false);
}

TEST_P(EveryFault, AtEveryWrite)
{
    breakEach(GetParam(), "PATCH", false);
}

INSTANTIATE_TEST_SUITE_P(Matrix, EveryFault, testing::ValuesIn(sandbox::faultNames()), testName);

class LastingFault : public testing::TestWithParam<std::string> { };

TEST_P(LastingFault, FromEveryReadOn)
{
    breakEach(GetParam(), "GET", true);
}

TEST_P(LastingFault, FromEveryWriteOn)
{
    breakEach(GetParam(), "PATCH", true);
}

INSTANTIATE_TEST_SUITE_P(Matrix, LastingFault,
    testing::ValuesIn(
        wholeProductWanted() ? sandbox::faultNames() : std::vector<std::string>{"status401", "throttle-seconds"}),
    testName);

} // namespace parting::test

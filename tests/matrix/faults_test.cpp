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

struct Tried {
    const Job *job = nullptr;
    std::string fault{};
};

void PrintTo(const Tried &tried, std::ostream *out)
{
    *out << tried.job->name << ", " << tried.fault;
}

/// Breaks the nth request of one method, for every n that there is.
void breakEach(const Tried &tried, const std::string &method, bool lasting)
{
    const auto &[job, fault] = tried;
    const std::string title =
        std::string(job->name) + ", " + fault + (lasting ? ", " + method + " from the nth on" : ", nth " + method);
    for (int n = 1;; ++n) {
        SCOPED_TRACE(title + ", n = " + std::to_string(n));
        Trial trial(*job, patienceFor(fault));
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

using Names = std::vector<std::string>;

/// The short form tries `few` with the job of many kinds of writes.
std::vector<Tried> tried(const Names &suspendingWith, const Names &few)
{
    std::vector<Tried> all;
    for (const std::string &fault : suspendingWith)
        all.push_back({&suspending(), fault});
    for (const std::string &fault : wholeProductWanted() ? sandbox::faultNames() : few)
        all.push_back({&ending(), fault});
    return all;
}

std::string testName(const testing::TestParamInfo<Tried> &tried)
{
    std::string name = std::string(tried.param.job->name) + '_' + tried.param.fault;
    std::ranges::replace(name, '-', '_');
    return name;
}

class FaultOfARead : public testing::TestWithParam<Tried> { };
class FaultOfAWrite : public testing::TestWithParam<Tried> { };
class LastingFault : public testing::TestWithParam<Tried> { };

} // namespace

TEST_P(FaultOfARead, AtEach)
{
    breakEach(GetParam(), "GET", false);
}

TEST_P(FaultOfAWrite, AtEach)
{
    breakEach(GetParam(), "PATCH", false);
}

TEST_P(LastingFault, FromEveryReadOn)
{
    breakEach(GetParam(), "GET", true);
}

TEST_P(LastingFault, FromEveryWriteOn)
{
    breakEach(GetParam(), "PATCH", true);
}

INSTANTIATE_TEST_SUITE_P(Matrix, FaultOfARead,
    testing::ValuesIn(tried(sandbox::faultNames(), {"20002", "empty-body", "pascal-case", "status500", "truncate"})),
    testName);
INSTANTIATE_TEST_SUITE_P(
    Matrix, FaultOfAWrite, testing::ValuesIn(tried(sandbox::faultNames(), sandbox::faultNames())), testName);
INSTANTIATE_TEST_SUITE_P(Matrix, LastingFault,
    testing::ValuesIn(tried(wholeProductWanted() ? sandbox::faultNames() : Names{"status401", "throttle-seconds"}, {})),
    testName);

} // namespace parting::test

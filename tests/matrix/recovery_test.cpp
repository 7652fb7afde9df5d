// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/matrix/tally.h"
#include "tests/matrix/trial.h"

#include <gtest/gtest.h>

namespace parting::test {

namespace {

enum class Ends { Undisturbed, KilledOnce, KilledTwice };

/// A process is killed at its nth request, or write, and the one that goes on from there at its mth request.
Ends killTwice(Trial &trial, const Spot &first, Chaos chaos, int m)
{
    trial.proxy().arm(chaos, first, [&trial] { trial.kill(); });
    trial.tries();
    if (!trial.proxy().hit())
        return Ends::Undisturbed;
    trial.startsAnew();
    trial.proxy().arm(Chaos::CutAfter, {.nth = m}, [&trial] { trial.kill(); });
    trial.finishes();
    return trial.proxy().hit() ? Ends::KilledTwice : Ends::KilledOnce;
}

/// The job of many kinds of writes is killed at each of them only: it has far more requests.
void killTwiceEverywhere(const Job &job, const std::string &how, Chaos chaos)
{
    const std::string title = std::string(job.name) + ", " + how;
    const std::string method = wholeProductWanted() && &job == &suspending() ? "" : "PATCH";
    int trials = 0;
    auto end = Ends::KilledOnce;
    for (int n = 1; end != Ends::Undisturbed; ++n) {
        end = Ends::KilledTwice;
        for (int m = 1; end == Ends::KilledTwice; ++m) {
            SCOPED_TRACE(title + ", " + std::to_string(n) + " and " + std::to_string(m));
            Trial trial(job);
            end = killTwice(trial, {.nth = n, .method = method}, chaos, m);
            trial.startsAnewAndFinishes();
            trial.expectNothingLostOrDoubled();
            trials += end == Ends::KilledTwice ? 1 : 0;
        }
    }
    EXPECT_GT(trials, 30);
    tally(title, trials);
}

class RecoveryMatrix : public testing::TestWithParam<const Job *> { };

/// The short form does without the job of many kinds of writes.
std::vector<const Job *> jobs()
{
    return wholeProductWanted() ? std::vector{&suspending(), &ending()} : std::vector{&suspending()};
}

} // namespace

TEST_P(RecoveryMatrix, IsKilledAfterALostAnswer)
{
    killTwiceEverywhere(*GetParam(), "KilledBeforeAnAnswer, and so is who goes on", Chaos::CutAfter);
}

TEST_P(RecoveryMatrix, IsKilledAfterALostRequest)
{
    killTwiceEverywhere(*GetParam(), "KilledBeforeARequestArrives, and who goes on", Chaos::CutBefore);
}

INSTANTIATE_TEST_SUITE_P(
    Matrix, RecoveryMatrix, testing::ValuesIn(jobs()), [](const auto &job) { return std::string(job.param->name); });

} // namespace parting::test

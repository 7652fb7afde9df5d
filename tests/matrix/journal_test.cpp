// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/matrix/tally.h"
#include "tests/matrix/trial.h"

#include <gtest/gtest.h>

namespace parting::test {

namespace {

struct Broken {
    const Job *job = nullptr;
    bool lasting = false;
    bool continues = true; ///< the next one continues the run, rather than only reading again
};

std::string titleOf(const Broken &broken)
{
    return std::string(broken.job->name)
        + (broken.lasting ? ", writes of the journal from the nth on" : ", nth write of the journal")
        + (broken.continues ? "" : ", then read again");
}

void PrintTo(const Broken &broken, std::ostream *out)
{
    *out << titleOf(broken);
}

/// The short form does with less in the job of many kinds of writes.
std::vector<Broken> waysToBreak()
{
    std::vector<Broken> ways{
        {&suspending()}, {&suspending(), true}, {&suspending(), true, false}, {&ending(), true, false}};
    if (wholeProductWanted())
        ways.insert(ways.end(), {{&ending()}, {&ending(), true}});
    return ways;
}

class JournalMatrix : public testing::TestWithParam<Broken> { };

} // namespace

TEST_P(JournalMatrix, AtEachWrite)
{
    const auto &[job, lasting, continues] = GetParam();
    for (int n = 1;; ++n) {
        SCOPED_TRACE(n);
        Trial trial(*job);
        trial.continues = continues;
        trial.failJournal(n, lasting);
        const bool done = trial.tries();
        if (!trial.journalFailed()) {
            EXPECT_TRUE(done) << "nothing was broken";
            tally(titleOf(GetParam()), n - 1);
            return;
        }
        trial.startsAnewAndFinishes();
        trial.expectNothingLostOrDoubled();
    }
}

INSTANTIATE_TEST_SUITE_P(Matrix, JournalMatrix, testing::ValuesIn(waysToBreak()), [](const auto &broken) {
    return std::string(broken.param.job->name) + (broken.param.lasting ? "OnAFullDisk" : "Once")
        + (broken.param.continues ? "" : "ThenReadAgain");
});

} // namespace parting::test

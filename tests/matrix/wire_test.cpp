// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/matrix/tally.h"
#include "tests/matrix/trial.h"

#include <gtest/gtest.h>

#include <set>

namespace parting::test {

namespace {

using Unit = Spot::Unit;

struct Broken {
    const char *name;
    Chaos chaos;
    Unit unit;
    bool lasting = false;
    bool kills = false; ///< the process dies with it
    bool continues = true; ///< the next one continues the run, rather than only reading again
    const Job *job = &suspending();
};

void PrintTo(const Broken &broken, std::ostream *out)
{
    *out << broken.job->name << ", " << broken.name;
}

std::vector<Broken> waysToBreak()
{
    std::vector<Broken> ways{{"RequestLost", Chaos::CutBefore, Unit::Request},
        {"AnswerLost", Chaos::CutAfter, Unit::Request}, {"AnswerCut", Chaos::CutBody, Unit::Request},
        {"AnswerStalled", Chaos::Stall, Unit::Request}, {"AnswerByteByByte", Chaos::ByteByByte, Unit::Request},
        {"GatewayLosesTheAnswer", Chaos::BadGateway, Unit::Request},
        {"ConnectionLost", Chaos::CutBefore, Unit::Connection},
        {"ConnectionLostAfterItsFirst", Chaos::CutAfter, Unit::Connection},
        {"CutAtKilobyte", Chaos::CutBody, Unit::Kilobyte}, {"StalledAtKilobyte", Chaos::Stall, Unit::Kilobyte},
        {"NothingArrivesAnyMore", Chaos::CutBefore, Unit::Request, true},
        {"NoAnswerComesAnyMore", Chaos::CutAfter, Unit::Request, true},
        {"KilledBeforeARequestArrives", Chaos::CutBefore, Unit::Request, false, true},
        {"KilledBeforeAnAnswer", Chaos::CutAfter, Unit::Request, false, true},
        {"KilledAtKilobyte", Chaos::CutBody, Unit::Kilobyte, false, true},
        {"RequestLostThenReadAgain", Chaos::CutBefore, Unit::Request, false, false, false},
        {"NoAnswerComesThenReadAgain", Chaos::CutAfter, Unit::Request, true, false, false},
        {"KilledBeforeARequestThenReadAgain", Chaos::CutBefore, Unit::Request, false, true, false},
        {"KilledBeforeAnAnswerThenReadAgain", Chaos::CutAfter, Unit::Request, false, true, false}};
    if (wholeProductWanted())
        ways.push_back({"CutFromKilobyteOn", Chaos::CutBody, Unit::Kilobyte, true});
    return ways;
}

/// The short form tries with the job of many kinds of writes what leaves most in doubt.
std::vector<Broken> waysInEachJob()
{
    std::vector<Broken> ways = waysToBreak();
    const std::set<std::string> few{"AnswerLost", "KilledBeforeARequestArrives", "KilledBeforeAnAnswerThenReadAgain"};
    for (Broken broken : waysToBreak()) {
        broken.job = &ending();
        if (wholeProductWanted() || few.contains(broken.name))
            ways.push_back(broken);
    }
    return ways;
}

class BelowHttp : public testing::TestWithParam<Broken> { };

} // namespace

TEST_P(BelowHttp, AtEverySpot)
{
    const Broken &broken = GetParam();
    for (int n = 1;; ++n) {
        SCOPED_TRACE(n);
        Trial trial(*broken.job, std::chrono::milliseconds(broken.chaos == Chaos::Stall ? 50 : 10'000));
        trial.continues = broken.continues;
        trial.proxy().arm(broken.chaos, {.unit = broken.unit, .nth = n, .lasting = broken.lasting}, [&] {
            if (broken.kills)
                trial.kill();
        });
        const bool done = trial.tries();
        if (!trial.proxy().hit()) {
            EXPECT_TRUE(done) << "nothing was broken";
            tally(std::string(broken.job->name) + ", " + broken.name, n - 1);
            return;
        }
        trial.startsAnewAndFinishes();
        trial.expectNothingLostOrDoubled();
    }
}

INSTANTIATE_TEST_SUITE_P(Matrix, BelowHttp, testing::ValuesIn(waysInEachJob()),
    [](const auto &broken) { return std::string(broken.param.job->name) + broken.param.name; });

} // namespace parting::test

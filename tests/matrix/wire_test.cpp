// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/matrix/tally.h"
#include "tests/matrix/trial.h"

#include <gtest/gtest.h>

namespace parting::test {

namespace {

using Unit = Spot::Unit;

struct Broken {
    const char *name;
    Chaos chaos;
    Unit unit;
    bool lasting = false;
    bool kills = false; ///< the process dies with it
};

void PrintTo(const Broken &broken, std::ostream *out)
{
    *out << broken.name;
}

class BelowHttp : public testing::TestWithParam<Broken> { };

} // namespace

TEST_P(BelowHttp, AtEverySpot)
{
    const Broken &broken = GetParam();
    for (int n = 1;; ++n) {
        SCOPED_TRACE(n);
        Trial trial;
        trial.proxy().arm(broken.chaos, {.unit = broken.unit, .nth = n, .lasting = broken.lasting}, [&] {
            if (broken.kills)
                trial.kill();
        });
        const bool done = trial.tries();
        if (!trial.proxy().hit()) {
            EXPECT_TRUE(done) << "nothing was broken";
            tally(broken.name, n - 1);
            return;
        }
        trial.isFinished();
        trial.expectNothingLostOrDoubled();
    }
}

INSTANTIATE_TEST_SUITE_P(Matrix, BelowHttp,
    testing::Values(Broken{"RequestLost", Chaos::CutBefore, Unit::Request},
        Broken{"AnswerLost", Chaos::CutAfter, Unit::Request}, Broken{"AnswerCut", Chaos::CutBody, Unit::Request},
        Broken{"AnswerStalled", Chaos::Stall, Unit::Request},
        Broken{"AnswerByteByByte", Chaos::ByteByByte, Unit::Request},
        Broken{"ConnectionLost", Chaos::CutBefore, Unit::Connection},
        Broken{"ConnectionLostAfterIts", Chaos::CutAfter, Unit::Connection},
        Broken{"CutAtKilobyte", Chaos::CutBody, Unit::Kilobyte},
        Broken{"StalledAtKilobyte", Chaos::Stall, Unit::Kilobyte},
        Broken{"NothingArrivesAnyMore", Chaos::CutBefore, Unit::Request, true},
        Broken{"NoAnswerComesAnyMore", Chaos::CutAfter, Unit::Request, true},
        Broken{"CutFromKilobyteOn", Chaos::CutBody, Unit::Kilobyte, true},
        Broken{"KilledBeforeARequestArrives", Chaos::CutBefore, Unit::Request, false, true},
        Broken{"KilledBeforeAnAnswer", Chaos::CutAfter, Unit::Request, false, true},
        Broken{"KilledAtKilobyte", Chaos::CutBody, Unit::Kilobyte, false, true}),
    [](const auto &broken) { return std::string(broken.param.name); });

} // namespace parting::test

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/matrix/tally.h"
#include "tests/matrix/trial.h"

#include <gtest/gtest.h>

namespace parting::test {

namespace {

/// Breaks the nth write of the journal, for every n that there is.
void breakEachWrite(const std::string &title, bool lasting, bool continues)
{
    for (int n = 1;; ++n) {
        SCOPED_TRACE(n);
        Trial trial;
        trial.continues = continues;
        trial.failJournal(n, lasting);
        const bool done = trial.tries();
        if (!trial.journalFailed()) {
            EXPECT_TRUE(done) << "nothing was broken";
            tally(title, n - 1);
            return;
        }
        trial.startsAnewAndFinishes();
        trial.expectNothingLostOrDoubled();
    }
}

} // namespace

TEST(JournalMatrix, EachWriteFailsOnce)
{
    breakEachWrite("nth write of the journal", false, true);
}

TEST(JournalMatrix, TheDiskStaysFullFromEachWriteOn)
{
    breakEachWrite("writes of the journal from the nth on", true, true);
}

TEST(JournalMatrix, TheDiskStaysFullAndWhatIsOpenIsReadAgain)
{
    breakEachWrite("writes of the journal from the nth on, then read again", true, false);
}

} // namespace parting::test

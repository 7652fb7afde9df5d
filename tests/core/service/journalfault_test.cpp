// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/storage/sqlite.h"
#include "tests/core/service/practice.h"

namespace parting::test {

using S = StepState;

namespace {

/// Runs with the n-th write of the journal failing, and every one after it, as on a disk that stays full.
class FullDisk : public Practice {
protected:
    int failFrom = 0; ///< 0: never
    int writes = 0;

    void SetUp() override
    {
        journalFault = [this] { return failFrom > 0 && ++writes >= failFrom; };
        Practice::SetUp();
    }

    /// MS-RequestIds that the journal has an intent for.
    [[nodiscard]] bool intended(const RequestId &id) const
    {
        const auto file = Sqlite::open(folder.filePath(u"journal.sqlite"_qs), Sqlite::Mode::ReadOnly);
        return (*file)
                   ->value(u"SELECT count(*) FROM entry WHERE kind = 'intent' AND payload LIKE ?"_qs,
                       {u'%' + id.toString() + u'%'})
                   ->toInt()
            > 0;
    }

    /// What must hold whatever failed: no write without its intent, none twice, and what is open is reported.
    void checkNothingLost(std::size_t before)
    {
        const auto sent = patches();
        for (std::size_t i = before; i < sent.size(); ++i) {
            EXPECT_TRUE(intended(sent[i]));
            EXPECT_EQ(std::count(sent.begin(), sent.end(), sent[i]), 1);
        }
        if (outcome() != RunOutcome::Done || offboarding->run().failure) {
            ASSERT_TRUE(offboarding->run().failure);
            EXPECT_EQ(offboarding->run().failure->kind, ErrorKind::Storage);
        }
        const bool complete = !offboarding->run().failure;
        const std::size_t known = offboarding->interrupted().size();
        failFrom = 0;
        die();
        start(); // the chain is whole, or it would not open
        EXPECT_EQ(offboarding->interrupted().size(), known) << "this process knew what it left open";
        EXPECT_TRUE(complete || sent.size() == before || offboarding->interrupted().size() == 1) << "nothing is lost";
        for (const InterruptedRun &open : offboarding->interrupted())
            offboarding->leave(open.run.id);
    }

    /// Breaks each write in turn until a run gets through.
    void breakEachWrite(const std::function<std::optional<Review>()> &prepare)
    {
        std::size_t least = 100, most = 0;
        for (int n = 1; n < 100; ++n) {
            SCOPED_TRACE(n);
            const auto shown = prepare();
            ASSERT_TRUE(shown);
            const std::size_t before = patches().size();
            writes = 0;
            failFrom = n;
            runs(*shown);
            const bool through = writes < n;
            least = std::min(least, patches().size() - before);
            most = std::max(most, patches().size() - before);
            EXPECT_EQ(outcome() == RunOutcome::Done && !offboarding->run().failure, through);
            checkNothingLost(before);
            server->reset();
            if (through) {
                EXPECT_GT(n, 10);
                EXPECT_EQ(least, 0U) << "a broken intent sends nothing";
                EXPECT_EQ(most, shown->writes.size());
                return;
            }
        }
        FAIL() << "never got through";
    }
};

} // namespace

TEST_F(FullDisk, WhileClearing)
{
    breakEachWrite([this] { return suspendReview(u"Blue Yonder Airlines"_qs); });
}

TEST_F(FullDisk, WhileRemoving)
{
    breakEachWrite([this] { return removalReview(u"Tailspin Toys"_qs); });
}

} // namespace parting::test

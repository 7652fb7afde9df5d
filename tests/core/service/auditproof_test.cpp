// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/service/auditproof.h"

#include "core/domain/auditrecord.h"
#include "core/service/evidence.h"
#include "tests/core/service/practice.h"

namespace parting::test {

using namespace std::chrono_literals;

namespace {

class AuditProofTest : public Practice {
protected:
    void SetUp() override
    {
        Practice::SetUp();
        const auto shown = removalReview(u"Tailspin Toys"_qs);
        ASSERT_TRUE(shown);
        runs(*shown);
        ASSERT_EQ(outcome(), RunOutcome::Done);
    }
    [[nodiscard]] std::optional<AuditRecord> kept() const
    {
        return offboarding->evidence(offboarding->run()).auditRecord;
    }
    /// What the proof says, within that time.
    static std::optional<Result<bool>> heard(AuditProof &proof, const std::function<void()> &wish, int ms = 5'000)
    {
        std::optional<Result<bool>> answer;
        QObject::connect(
            &proof, &AuditProof::looked, &proof, [&](const RunId &, const Result<bool> &found) { answer = found; });
        wish();
        static_cast<void>(QTest::qWaitFor([&] { return answer.has_value(); }, ms));
        proof.disconnect();
        return answer;
    }
};

} // namespace

TEST_F(AuditProofTest, FollowsUntilTheLogHasTheRecordAndKeepsIt)
{
    AuditProof proof(*api, journal.get(), clock, {0ms, 300ms, 600ms, 2s});
    const auto found = heard(proof, [&] { proof.follow(offboarding->run()); });
    ASSERT_TRUE(found && *found && **found);
    ASSERT_TRUE(kept());
    EXPECT_EQ(kept()->operation, u"remove_partner_customer_relationship"_qs);
    EXPECT_EQ(kept()->correlationId, offboarding->run().correlationId);
    EXPECT_TRUE(kept()->status.is(AuditStatus::Succeeded));
    EXPECT_TRUE(evidenceJson(offboarding->evidence(offboarding->run())).contains("\"auditRecord\""));
}

TEST_F(AuditProofTest, TakesNoRecordOfAnotherRemoval)
{
    AuditProof proof(*api, journal.get(), clock);
    parting::Run other = offboarding->run();
    other.correlationId = CorrelationId(u"another"_qs);
    QTest::qWait(500); // long after the log has it
    const auto found = heard(proof, [&] { proof.look(other); });
    ASSERT_TRUE(found && found->has_value());
    EXPECT_FALSE(**found);
    EXPECT_FALSE(kept());
}

TEST_F(AuditProofTest, SaysWhyItCouldNotLook)
{
    fault("1002", "GET", "/auditrecords");
    AuditProof proof(*api, journal.get(), clock);
    const auto found = heard(proof, [&] { proof.look(offboarding->run()); });
    ASSERT_TRUE(found);
    ASSERT_FALSE(found->has_value());
    EXPECT_EQ(found->error().code, u"1002"_qs);
}

TEST_F(AuditProofTest, GivesUpAfterTheLastWait)
{
    parting::Run other = offboarding->run();
    other.correlationId = CorrelationId(u"another"_qs);
    const auto asked = [this] {
        const auto arrivals = server->arrivals();
        return std::count_if(arrivals.begin(), arrivals.end(),
            [](const sandbox::Arrival &arrival) { return arrival.path.find("auditrecords") != std::string::npos; });
    };
    AuditProof proof(*api, journal.get(), clock, {0ms, 0ms});
    EXPECT_FALSE(heard(
        proof, [&] { proof.follow(other); }, 800));
    EXPECT_EQ(asked(), 2);
}

TEST_F(AuditProofTest, IsAskedForFromOutsideToo)
{
    std::optional<bool> found;
    QObject::connect(offboarding.get(), &Offboarding::auditRecordLookedFor, offboarding.get(),
        [&](const RunId &, const Result<bool> &answer) { found = answer.value_or(false); });
    QTest::qWait(500);
    offboarding->lookForAuditRecord(offboarding->run());
    ASSERT_TRUE(QTest::qWaitFor([&] { return found.has_value(); }, 5'000));
    EXPECT_TRUE(*found);
    EXPECT_TRUE(kept());
}

} // namespace parting::test

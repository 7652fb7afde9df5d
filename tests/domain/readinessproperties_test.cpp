// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/policy/readiness.h"

#include "tests/domain/draw.h"

namespace parting {

namespace {

constexpr unsigned drawn = 2000;
using values::Draw;

TEST(ReadinessProperty, timeAloneChangesNothingBeforeItSaysSo)
{
    unsigned turned = 0;
    for (unsigned seed = 0; seed < drawn; ++seed) {
        Draw draw(seed);
        const AccountSnapshot snapshot = draw.account();
        const Readiness readiness = readinessOf(snapshot, values::now);
        const QDateTime later = values::now.addSecs(draw.below(400 * 24 * 3600));
        const Readiness then = readinessOf(snapshot, later);
        const bool changed = then.state != readiness.state || then.committedUntil != readiness.committedUntil
            || then.windowCloses != readiness.windowCloses || then.stepsHere != readiness.stepsHere;
        if (changed) {
            ASSERT_TRUE(readiness.holdsUntil.isValid()) << seed;
            EXPECT_LE(readiness.holdsUntil, later) << seed;
            EXPECT_EQ(readiness.at(later).state, ReadinessState::NotChecked) << seed;
        }
        turned += changed ? 1 : 0;
    }
    EXPECT_GT(turned, drawn / 20);
}

TEST(ReadinessProperty, onlyWhatCanBeRemovedWithoutAQuestionIsReady)
{
    unsigned ready = 0;
    for (unsigned seed = 0; seed < drawn; ++seed) {
        const AccountSnapshot snapshot = Draw(seed).account();
        const Assessment assessment = evaluateRemoval(snapshot, values::now);
        const bool isReady = readinessOf(snapshot, values::now).state == ReadinessState::Ready;
        EXPECT_EQ(isReady, assessment.removable() && assessment.unchecked().empty()) << seed;
        ready += isReady ? 1 : 0;
    }
    EXPECT_GT(ready, drawn / 50);
}

TEST(ReadinessProperty, aGhostHoldsNothing)
{
    unsigned ghosts = 0;
    for (unsigned seed = 0; seed < drawn; ++seed) {
        const AccountSnapshot snapshot = Draw(seed).account();
        const Assessment assessment = evaluateRemoval(snapshot, values::now);
        if (monthsWithoutAnything(readinessOf(snapshot, values::now), values::now) == 0)
            continue;
        ++ghosts;
        for (const Finding &finding : assessment.blocking())
            EXPECT_EQ(finding.kind, HoldingKind::Relationship) << seed;
        EXPECT_TRUE(costOfLeaving(assessment).empty()) << seed;
    }
    EXPECT_GT(ghosts, drawn / 50);
}

TEST(ReadinessProperty, theOrderOfTheListsIsIrrelevant)
{
    for (unsigned seed = 0; seed < drawn; ++seed) {
        Draw draw(seed);
        AccountSnapshot snapshot = draw.account();
        const Readiness before = readinessOf(snapshot, values::now);
        draw.shuffle(snapshot);
        EXPECT_EQ(readinessOf(snapshot, values::now), before) << seed;
    }
}

} // namespace

} // namespace parting

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/api/pace.h"

#include <gtest/gtest.h>

#include <random>
#include <vector>

namespace parting {

namespace {

void answers(Pace &pace, int times)
{
    for (int i = 0; i < times; ++i)
        pace.answered(pace.round());
}

TEST(PaceTest, HalvesAndNeverStops)
{
    Pace pace(5);
    std::vector<int> allowed{pace.allowed()};
    for (int i = 0; i < 4; ++i) {
        pace.slowedDown(pace.round());
        allowed.push_back(pace.allowed());
    }
    EXPECT_EQ(allowed, (std::vector{5, 2, 1, 1, 1}));
}

TEST(PaceTest, GrowsByOneForEachRoundThatWentWell)
{
    Pace pace(5);
    pace.slowedDown(pace.round());
    pace.slowedDown(pace.round());
    std::vector<int> allowed;
    for (int i = 0; i < 12; ++i) {
        answers(pace, 1);
        allowed.push_back(pace.allowed());
    }
    EXPECT_EQ(allowed, (std::vector{2, 2, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5}));
}

TEST(PaceTest, ARoundSlowsDownOnceAndItsLateAnswersCountForNothing)
{
    Pace pace(5);
    const int round = pace.round();
    for (int i = 0; i < 5; ++i)
        pace.slowedDown(round);
    EXPECT_EQ(pace.allowed(), 2);
    for (int i = 0; i < 5; ++i)
        pace.answered(round);
    EXPECT_EQ(pace.allowed(), 2);
    answers(pace, 2);
    EXPECT_EQ(pace.allowed(), 3);
}

TEST(PaceTest, CountsTheRoundsInARow)
{
    Pace pace(5);
    EXPECT_EQ(pace.inARow(), 0);
    pace.slowedDown(pace.round());
    pace.slowedDown(pace.round() - 1);
    EXPECT_EQ(pace.inARow(), 1);
    pace.slowedDown(pace.round());
    EXPECT_EQ(pace.inARow(), 2);
    answers(pace, 1);
    EXPECT_EQ(pace.inARow(), 0);
}

TEST(PaceTest, WhateverHappensItStaysBetweenOneAndTheMostAndMovesAsTold)
{
    std::mt19937 dice(20261125);
    for (int most = 1; most <= 8; ++most) {
        Pace pace(most);
        for (int i = 0; i < 2'000; ++i) {
            const int before = pace.allowed();
            const int round = pace.round() - std::uniform_int_distribution<int>(0, 1)(dice);
            const bool slow = std::uniform_int_distribution<int>(0, 3)(dice) == 0;
            slow ? pace.slowedDown(round) : pace.answered(round);
            ASSERT_GE(pace.allowed(), 1);
            ASSERT_LE(pace.allowed(), most);
            if (slow)
                ASSERT_TRUE(pace.allowed() == before || pace.allowed() == std::max(before / 2, 1));
            else
                ASSERT_TRUE(pace.allowed() == before || pace.allowed() == before + 1);
        }
        answers(pace, most * most);
        EXPECT_EQ(pace.allowed(), most) << "good answers bring it all back";
    }
}

} // namespace

} // namespace parting

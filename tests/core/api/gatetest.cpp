// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/api/gate.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace parting {

namespace {

using namespace std::chrono_literals;

/// A gate whose clocks move only when told to. The gate looks at them every 40 ms of real time at most, as long as it
/// was closed for.
class GateTest : public testing::Test {
protected:
    QDateTime wall = QDateTime(QDate(2026, 6, 10), QTime(12, 0), Qt::UTC);
    std::chrono::milliseconds awake{};
    Gate gate{{.now = [this] { return wall; }, .awake = [this] { return awake; }}};
    QSignalSpy opened{&gate, &Gate::opened};
    QSignalSpy told{&gate, &Gate::closedUntil};

    bool opens()
    {
        return QTest::qWaitFor([this] { return gate.isOpen(); }, 2'000);
    }
    bool staysClosed()
    {
        return !QTest::qWaitFor([this] { return gate.isOpen(); }, 150);
    }
    void pass(std::chrono::milliseconds time)
    {
        wall = wall.addMSecs(time.count());
        awake += time;
    }
};

TEST_F(GateTest, OpensWhenItsTimeHasPassed)
{
    gate.close(40ms);
    EXPECT_EQ(told.at(0).at(0).toDateTime(), wall.addMSecs(40));
    EXPECT_TRUE(staysClosed()) << "the clocks stand still";
    pass(40ms);
    EXPECT_TRUE(opens());
    EXPECT_EQ(opened.size(), 1);
}

TEST_F(GateTest, CountsTimeAsleep)
{
    gate.close(40ms);
    wall = wall.addSecs(3600);
    EXPECT_TRUE(opens());
}

TEST_F(GateTest, AClockSetBackProlongsNothingAndIsTold)
{
    gate.close(40ms);
    wall = wall.addSecs(-3600);
    awake += 10ms;
    EXPECT_TRUE(staysClosed());
    ASSERT_EQ(told.size(), 2);
    EXPECT_EQ(told.at(1).at(0).toDateTime(), wall.addMSecs(30));
    awake += 30ms;
    EXPECT_TRUE(opens());
}

TEST_F(GateTest, OnlyALongerWaitExtendsAShorterOne)
{
    gate.close(40ms);
    gate.close(10ms);
    EXPECT_EQ(told.size(), 1);
    pass(20ms);
    gate.close(60ms);
    EXPECT_EQ(told.at(1).at(0).toDateTime(), wall.addMSecs(60));
    pass(40ms);
    EXPECT_TRUE(staysClosed());
    pass(20ms);
    EXPECT_TRUE(opens());
}

} // namespace

} // namespace parting

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/rowsinsight.h"

#include <QSignalSpy>
#include <QStringListModel>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

namespace parting::ui {
namespace {

QStringList words(int count)
{
    QStringList list;
    for (int i = 0; i < count; ++i)
        list << QString::number(i);
    return list;
}

class RowsOfATable : public testing::Test {
protected:
    RowsOfATable()
    {
        table.setModel(&model);
        table.resize(300, 400);
        rows = std::make_unique<RowsInSight>(table);
        told = std::make_unique<QSignalSpy>(rows.get(), &RowsInSight::changed);
        table.show();
    }
    /// What was told last, once something is.
    [[nodiscard]] std::pair<int, int> next()
    {
        if (!QTest::qWaitFor([this] { return !told->isEmpty(); }, 20'000))
            return {-1, -1};
        const auto last = told->takeLast();
        told->clear();
        return {last[0].toInt(), last[1].toInt()};
    }

    QStringListModel model{words(500)};
    QTableView table;
    std::unique_ptr<RowsInSight> rows;
    std::unique_ptr<QSignalSpy> told;
};

TEST_F(RowsOfATable, AreToldWhenScrollingRests)
{
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&table));
    const auto [first, end] = next();
    EXPECT_EQ(first, 0);
    EXPECT_GT(end, 5);
    EXPECT_LT(end, 100);
    QTest::keyClick(&table, Qt::Key_End, Qt::ControlModifier);
    const auto [later, last] = next();
    EXPECT_EQ(last, 500);
    EXPECT_GT(later, 400);
}

TEST_F(RowsOfATable, EndWithTheLastOneWhereThereIsRoomForMore)
{
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&table));
    EXPECT_EQ(next().first, 0);
    model.setStringList(words(3));
    EXPECT_EQ(next(), std::pair(0, 3));
}

} // namespace
} // namespace parting::ui

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/tablecsv.h"

#include "ui/models/tablemodel.h"
#include "ui/widgets/csv.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

#include <iostream>

namespace parting::ui {
namespace {

TEST(Csv, quotesWhatWouldBreakALine)
{
    EXPECT_EQ(csvLine({QStringLiteral("Håkans Åkeri"), QString(), QStringLiteral("a,b"), QStringLiteral("say \"no\""),
                  QStringLiteral("two\nlines")}),
        "Håkans Åkeri,,\"a,b\",\"say \"\"no\"\"\",\"two\nlines\"\r\n");
}

TEST(Csv, defusesWhatASpreadsheetWouldCalculate)
{
    for (const char *formula : {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "=HYPERLINK(\"http://x\",\"y\")"})
        EXPECT_TRUE(csvLine({QString::fromUtf8(formula)}).contains('\'')) << formula;
    EXPECT_EQ(csvLine({QStringLiteral("\rx")}), "\"'\rx\"\r\n");
    EXPECT_EQ(csvLine({QStringLiteral("1-2=3")}), "1-2=3\r\n");
}

class TableCsvTest : public testing::Test {
protected:
    void SetUp() override
    {
        for (int row = 0; row < 1200; ++row)
            model.appendRow({new QStandardItem(QStringLiteral("c%1").arg(row)),
                new QStandardItem(QStringLiteral("hidden")), new QStandardItem(QStringLiteral("d%1").arg(row))});
        model.setHorizontalHeaderLabels({QStringLiteral("Company"), QStringLiteral("Other"), QStringLiteral("Domain")});
        table.setModel(&model);
        table.hideColumn(1);
        table.horizontalHeader()->setSectionsMovable(true);
        table.horizontalHeader()->moveSection(2, 0);
    }
    std::optional<QString> save(const QString &to)
    {
        std::optional<std::optional<QString>> ended;
        TableCsv::save(table, {{QStringLiteral("ID"), [](int row) { return QString::number(row); }}}, to,
            [&](const std::optional<QString> &problem) { ended = problem; });
        EXPECT_FALSE(ended) << "from the event loop";
        if (meanwhile)
            meanwhile();
        EXPECT_TRUE(QTest::qWaitFor([&] { return ended.has_value(); }));
        return ended.value_or(QStringLiteral("never ended"));
    }
    QList<QByteArray> lines() const
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll().split('\n');
    }

    QStandardItemModel model;
    QTableView table;
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("out.csv"));
    std::function<void()> meanwhile;
};

TEST_F(TableCsvTest, writesWhatIsOnScreenAndTheIds)
{
    EXPECT_EQ(save(path), std::nullopt);
    ASSERT_EQ(lines().size(), 1202);
    EXPECT_EQ(lines()[0],
        "\xEF\xBB\xBF"
        "Domain,Company,ID\r");
    EXPECT_EQ(lines()[1], "d0,c0,0\r");
    EXPECT_EQ(lines()[1200], "d1199,c1199,1199\r");
}

TEST_F(TableCsvTest, writesAnIdOnceOnly)
{
    table.showColumn(1);
    model.setHeaderData(1, Qt::Horizontal, QStringLiteral("ID"));
    EXPECT_EQ(save(path), std::nullopt);
    EXPECT_EQ(lines()[1], "d0,c0,hidden\r");
}

TEST_F(TableCsvTest, writesLongTextWhole)
{
    model.setData(model.index(0, 0), QStringLiteral("long and whole"), WholeRole);
    EXPECT_EQ(save(path), std::nullopt);
    EXPECT_EQ(lines()[1], "d0,long and whole,0\r");
}

TEST_F(TableCsvTest, leavesTheWindowAliveWithManyRows)
{
    model.insertRows(0, 100'000 - model.rowCount());
    QElapsedTimer since;
    qint64 longest = 0;
    int beats = 0;
    QTimer beat;
    QObject::connect(&beat, &QTimer::timeout, &beat, [&] {
        longest = std::max(longest, since.restart());
        ++beats;
    });
    QEventLoop loop;
    TableCsv::save(table, {}, path, [&](const std::optional<QString> &) { loop.quit(); });
    since.start();
    beat.start(0);
    loop.exec();
    std::cout << "longest stall while 100,000 rows were saved: " << longest << " ms\n";
    EXPECT_GT(beats, 3);
    EXPECT_EQ(lines().size(), 100'002);
}

TEST_F(TableCsvTest, beginsAnewWhenTheRowsChange)
{
    model.insertRows(0, 100'000); // more than one slice holds
    meanwhile = [this] {
        QCoreApplication::processEvents();
        model.clear();
        model.appendRow({new QStandardItem(QStringLiteral("last"))});
    };
    EXPECT_EQ(save(path), std::nullopt);
    EXPECT_LE(lines().size(), 3);
}

TEST_F(TableCsvTest, tellsWhatTheSystemSaidAndLeavesNothing)
{
    const auto ended = save(folder.filePath(QStringLiteral("no/such/folder.csv")));
    ASSERT_TRUE(ended);
    EXPECT_FALSE(ended->isEmpty());
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

} // namespace
} // namespace parting::ui

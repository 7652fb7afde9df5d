// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/window/practicewindow.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

using namespace parting;
using namespace parting::test;

namespace {

const CustomerId adatum(QStringLiteral("daa66d13-5165-0252-b5a6-ec9e4f7f64cc"));

/// A desktop that answers every question for a file with this one.
ui::Desktop answering(const QString &path)
{
    return {.askFileName = [path](QWidget *, const QString &,
                               const std::function<void(const QString &)> &answer) { answer(path); },
        .openUrl = [](const QUrl &) { return false; }};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Opens the menu of the table's first row, and picks the entry with this text.
void pick(QTableView *table, const char *menuName, const QString &text)
{
    const QPoint at = table->visualRect(table->model()->index(0, 0)).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, table->viewport()->mapToGlobal(at));
    QApplication::sendEvent(table->viewport(), &event);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    ASSERT_TRUE(menu);
    EXPECT_EQ(menu->objectName(), QLatin1String(menuName));
    for (QAction *entry : menu->actions()) {
        if (entry->text() == text) {
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(entry).center());
            return;
        }
    }
    ADD_FAILURE() << "no entry " << text.toStdString();
}

TEST(TakeAway, theListAsCsvWithItsIds)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("customers.csv"));
    PracticeWindow w({}, {}, answering(path));
    w.open();
    ASSERT_TRUE(w.waitUntilComplete());
    w.key(Qt::Key_S, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !contentOf(path).isEmpty(); }));
    const QByteArray csv = contentOf(path);
    EXPECT_EQ(csv.count('\n'), w.table()->model()->rowCount() + 1);
    EXPECT_TRUE(csv.contains("Company,Domain,Earliest date,Relationship,Microsoft ID\r\n"));
    EXPECT_TRUE(csv.contains(
        "Tailspin Toys,tailspintoys.onmicrosoft.com,Not checked,Reseller,9e3779b1-faed-0b10-a209-b480faed1b10\r\n"));
    EXPECT_TRUE(w.find("listMessage")->isVisible());
}

TEST(TakeAway, theHoldingsAndTheSummaryOfAnAccount)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("holdings.csv"));
    PracticeWindow w({}, {}, answering(path));
    w.open();
    ASSERT_TRUE(w.waitUntilComplete());
    w.type(QStringLiteral("adatum"));
    ASSERT_TRUE(QTest::qWaitFor([&w] { return w.table()->model()->rowCount() == 1; }));
    w.key(Qt::Key_Down);
    auto *subscriptions = w.find<QTableView>("subscriptions");
    ASSERT_TRUE(QTest::qWaitFor([&] { return subscriptions->model()->rowCount() == 2; }));
    w.key(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    const QString summary = QApplication::clipboard()->text();
    EXPECT_TRUE(summary.startsWith(QStringLiteral("Adatum Corporation\nadatum.onmicrosoft.com\n")));
    EXPECT_TRUE(summary.contains(QStringLiteral("- 2 legacy subscription"))) << summary.toStdString();
    w.key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return contentOf(path).count('\n') == 3; }));
    EXPECT_TRUE(contentOf(path).contains("Subscription ID,Order ID,Offer ID"));
}

TEST(TakeAway, oneNamedPartOfARow)
{
    PracticeWindow w;
    w.open();
    ASSERT_TRUE(w.waitUntilComplete());
    pick(w.table(), "customerRowMenu", QStringLiteral("Copy domain"));
    EXPECT_EQ(QApplication::clipboard()->text(), w.table()->model()->index(0, 1).data().toString());
}

TEST(Panes, areWalkedWithF6)
{
    PracticeWindow w;
    w.open();
    ASSERT_TRUE(w.waitUntilComplete());
    const auto in = [&w](const char *pane) { return w.find(pane)->isAncestorOf(QApplication::focusWidget()); };
    ASSERT_TRUE(in("customersBar"));
    w.key(Qt::Key_F6);
    EXPECT_TRUE(in("customersPane"));
    ASSERT_TRUE(QTest::qWaitFor([&w] { return w.find("verdict")->isVisible(); }));
    w.key(Qt::Key_F6);
    EXPECT_TRUE(in("accountPane"));
    w.key(Qt::Key_F6);
    EXPECT_TRUE(in("customersBar"));
    w.key(Qt::Key_F6, Qt::ShiftModifier);
    EXPECT_TRUE(in("accountPane"));
}

TEST(Columns, ofHoldingsStayAsArrangedUntilTheyAreReset)
{
    const QTemporaryDir folder;
    int arranged = 0;
    {
        PracticeWindow w({}, folder.path());
        w.window->openCustomer(adatum);
        w.open();
        ASSERT_TRUE(w.waitUntilComplete());
        ASSERT_TRUE(QTest::qWaitFor([&w] { return w.find("subscriptions")->isVisible(); }));
        auto *header = w.find<QTableView>("subscriptions")->horizontalHeader();
        const int before = header->sectionSize(1);
        const QPoint edge(header->sectionViewportPosition(1) + before - 1, header->height() / 2);
        QTest::mousePress(header->viewport(), Qt::LeftButton, {}, edge);
        QTest::mouseMove(header->viewport(), edge + QPoint(40, 0));
        QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, edge + QPoint(40, 0));
        arranged = header->sectionSize(1);
        EXPECT_GT(arranged, before);
        w.close();
    }
    PracticeWindow again({}, folder.path());
    again.open();
    ASSERT_TRUE(QTest::qWaitFor([&again] { return again.find("subscriptions")->isVisible(); }));
    auto *header = again.find<QTableView>("subscriptions")->horizontalHeader();
    EXPECT_EQ(header->sectionSize(1), arranged);
    QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(5, 5), header->mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(header->viewport(), &event);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    ASSERT_TRUE(menu);
    auto *reset = menu->findChild<QAction *>(QStringLiteral("resetColumns"));
    ASSERT_TRUE(reset);
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(reset).center());
    EXPECT_LT(header->sectionSize(1), arranged);
}

} // namespace

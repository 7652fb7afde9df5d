// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "practicewindow.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

namespace parting::ui {
namespace {

using test::PracticeWindow;
constexpr int company = 0, domain = 1, relationship = 3, microsoftId = 4;

/// The columns of a table, worked as a person does.
class ColumnTables : public testing::Test {
protected:
    void open(PracticeWindow &window)
    {
        w = &window;
        w->open();
        ASSERT_TRUE(w->waitUntilComplete());
    }
    [[nodiscard]] QHeaderView *header() const { return w->table()->horizontalHeader(); }
    [[nodiscard]] QPoint endOf(int column) const
    {
        return {header()->sectionViewportPosition(column) + header()->sectionSize(column) - 1, header()->height() / 2};
    }
    void drag(const QPoint &from, const QPoint &to) const
    {
        QWidget *area = header()->viewport();
        QTest::mousePress(area, Qt::LeftButton, {}, from);
        QTest::mouseMove(area, from + (to - from) / 2);
        QTest::mouseMove(area, to);
        QTest::mouseRelease(area, Qt::LeftButton, {}, to);
    }
    /// Picks an entry of the header's context menu.
    void pick(const QString &entry) const
    {
        const QPoint at = header()->viewport()->mapTo(w->window.get(), QPoint(10, header()->height() / 2));
        QTest::mouseClick(w->window->windowHandle(), Qt::RightButton, {}, at);
        QMenu *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        ASSERT_TRUE(menu);
        auto *action = menu->findChild<QAction *>(entry);
        ASSERT_TRUE(action) << qPrintable(entry);
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    [[nodiscard]] QStringList look() const
    {
        QStringList columns{QString::number(header()->sortIndicatorSection() * 2 + header()->sortIndicatorOrder())};
        for (int column = 0; column < header()->count(); ++column)
            columns << QStringLiteral("%1 at %2").arg(header()->sectionSize(column)).arg(header()->visualIndex(column));
        return columns;
    }
    [[nodiscard]] int gap() const { return w->table()->viewport()->width() - header()->length(); }

    QTemporaryDir folder;
    PracticeWindow *w = nullptr;
};

TEST_F(ColumnTables, AreChosenFromTheHeader)
{
    PracticeWindow window;
    open(window);
    ASSERT_EQ(gap(), 0);
    pick(QStringLiteral("column4"));
    EXPECT_FALSE(header()->isSectionHidden(microsoftId));
    pick(QStringLiteral("column1"));
    pick(QStringLiteral("column4"));
    EXPECT_TRUE(header()->isSectionHidden(domain));
    EXPECT_TRUE(header()->isSectionHidden(microsoftId));
    EXPECT_EQ(gap(), 0) << "the first column takes what the others left";
}

TEST_F(ColumnTables, ScrollWhereThereIsTooLittleRoomForWhatWasChosen)
{
    PracticeWindow window;
    open(window);
    EXPECT_FALSE(w->table()->horizontalScrollBar()->isVisible());
    pick(QStringLiteral("column4"));
    EXPECT_TRUE(QTest::qWaitFor([this] { return w->table()->horizontalScrollBar()->isVisible(); }));
}

TEST_F(ColumnTables, ComeBackInAnotherWindowOverTheSameFolder)
{
    int width = 0;
    {
        PracticeWindow window({}, folder.path());
        open(window);
        drag(endOf(domain), endOf(domain) + QPoint(30, 0));
        width = header()->sectionSize(domain);
        drag(QPoint(header()->sectionViewportPosition(relationship) + 20, 10), QPoint(10, 10));
        EXPECT_EQ(header()->visualIndex(relationship), 0);
        w->close();
    }
    PracticeWindow window({}, folder.path());
    open(window);
    EXPECT_EQ(header()->sectionSize(domain), width);
    EXPECT_EQ(header()->visualIndex(relationship), 0);
}

TEST_F(ColumnTables, StayAsWideAsTheyWereMadeUntilTheyAreFitted)
{
    PracticeWindow window;
    open(window);
    const int before = header()->sectionSize(company);
    drag(endOf(company), endOf(company) - QPoint(60, 0));
    ASSERT_EQ(header()->sectionSize(company), before - 60);
    w->window->resize(w->window->width() + 100, w->window->height());
    EXPECT_EQ(header()->sectionSize(company), before - 60);
    pick(QStringLiteral("fitColumns"));
    EXPECT_EQ(gap(), 0);
}

TEST_F(ColumnTables, AreAsAtFirstOnceReset)
{
    PracticeWindow window;
    open(window);
    const QStringList before = look();
    pick(QStringLiteral("column4"));
    pick(QStringLiteral("column1"));
    drag(endOf(company), endOf(company) - QPoint(60, 0));
    QTest::mouseClick(header()->viewport(), Qt::LeftButton, {}, QPoint(20, 10));
    ASSERT_EQ(header()->sortIndicatorOrder(), Qt::DescendingOrder);
    pick(QStringLiteral("resetColumns"));
    EXPECT_EQ(look(), before);
    EXPECT_FALSE(w->table()->horizontalScrollBar()->isVisible());
}

TEST_F(ColumnTables, AreOfferedInTheViewMenuForEveryTable)
{
    PracticeWindow window;
    open(window);
    for (const char *name : {"customersColumns", "subscriptionsColumns", "otherHoldingsColumns"}) {
        const auto *menu = w->find<QMenu>(name);
        ASSERT_TRUE(menu) << name;
        EXPECT_TRUE(menu->findChild<QAction *>(QStringLiteral("resetColumns")));
    }
}

} // namespace
} // namespace parting::ui

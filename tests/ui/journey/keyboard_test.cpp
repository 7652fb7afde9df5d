// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/window/practicewindow.h"

#include <QApplication>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

namespace parting::ui {
namespace {

using test::PracticeWindow;

/// The main job by somebody who has no mouse: keys go to whatever has the focus, and nowhere else.
class Keyboard : public testing::Test {
protected:
    static constexpr int mostStops = 40; // Tabs from anywhere on a page to anywhere else on it

    Keyboard()
        : w({.clockScale = 6000}, {},
            {.askFileName = [this](QWidget *, const QString &name,
                                const std::function<void(const QString &)> &answer) { answer(files.filePath(name)); },
                .openUrl = [](const QUrl &) { return true; }})
    {
    }

    [[nodiscard]] static QWidget *focused() { return QApplication::focusWidget(); }
    [[nodiscard]] static bool isOn(const QString &name)
    {
        return focused() && focused()->accessibleName() == name && focused()->isEnabled();
    }
    [[nodiscard]] static bool waitFor(const QString &name)
    {
        return QTest::qWaitFor([&] { return isOn(name); }, 20'000);
    }
    /// What of a widget the areas around it let through.
    [[nodiscard]] static QRect inSight(const QWidget &widget)
    {
        QRect seen = widget.isVisible() ? widget.rect() : QRect();
        for (const QWidget *inner = &widget; !inner->isWindow(); inner = inner->parentWidget())
            seen = inner->parentWidget()->rect() & seen.translated(inner->pos());
        return seen;
    }
    /// Where the focus rests, people must be told what it is, and see it.
    static void inspectStop()
    {
        ASSERT_TRUE(focused());
        EXPECT_FALSE(focused()->accessibleName().isEmpty()) << qPrintable(focused()->objectName());
        EXPECT_FALSE(inSight(*focused()).isEmpty()) << qPrintable(focused()->accessibleName());
    }
    [[nodiscard]] bool walkTo(const QString &name, Qt::KeyboardModifiers back = {})
    {
        for (int stop = 0; stop < mostStops && !isOn(name); ++stop) {
            w.key(back ? Qt::Key_Backtab : Qt::Key_Tab, back);
            inspectStop();
        }
        return isOn(name);
    }
    void press(const QString &name)
    {
        ASSERT_TRUE(QTest::qWaitFor([&] { return walkTo(name); }, 20'000)) << qPrintable(name);
        w.key(Qt::Key_Space);
    }
    void openAdatum()
    {
        w.open();
        ASSERT_TRUE(w.waitUntilComplete());
        w.key(Qt::Key_F, Qt::ControlModifier);
        ASSERT_TRUE(waitFor(u"Search customers"_qs));
        w.type(u"adatum"_qs);
        w.key(Qt::Key_Down);
        ASSERT_TRUE(waitFor(u"Customers"_qs));
        w.key(Qt::Key_Return);
        ASSERT_TRUE(QTest::qWaitFor([this] { return w.find("accountPage")->isAncestorOf(focused()); }));
    }
    [[nodiscard]] long writes() const
    {
        const auto arrivals = w.server->arrivals();
        return std::count_if(arrivals.begin(), arrivals.end(),
            [](const sandbox::Arrival &arrival) { return arrival.method == "PATCH"; });
    }
    void typeNameAndTick()
    {
        ASSERT_TRUE(waitFor(u"Company name"_qs));
        w.type(u"Adatum Corporation"_qs);
        for (int stop = 0; stop < mostStops && !isOn(u"Remove relationship"_qs); ++stop) {
            w.key(Qt::Key_Tab);
            inspectStop();
            if (focused()->objectName() == u"tick"_qs)
                w.key(Qt::Key_Space);
        }
    }

    QTemporaryDir files;
    PracticeWindow w;
};

TEST_F(Keyboard, DoesTheWholeJob)
{
    openAdatum();
    press(u"Suspend all"_qs);
    press(u"Suspend 2 subscriptions"_qs);
    press(u"Back to account"_qs);
    EXPECT_EQ(writes(), 2);

    press(u"Remove reseller relationship"_qs);
    typeNameAndTick();
    ASSERT_TRUE(isOn(u"Remove relationship"_qs));
    w.key(Qt::Key_Space);
    press(u"Save evidence as JSON"_qs);
    EXPECT_EQ(writes(), 3);
    EXPECT_EQ(QDir(files.path()).entryList({u"*.json"_qs}).size(), 1);

    press(u"Back to customers"_qs);
    EXPECT_TRUE(waitFor(u"Customers"_qs));
}

TEST_F(Keyboard, WalksBackTheWayItCame)
{
    openAdatum();
    ASSERT_TRUE(QTest::qWaitFor([this] { return walkTo(u"Suspend all"_qs); }, 20'000));
    ASSERT_TRUE(walkTo(u"Why not"_qs));
    EXPECT_TRUE(walkTo(u"Subscriptions"_qs, Qt::ShiftModifier));
    EXPECT_TRUE(walkTo(u"Verdict"_qs, Qt::ShiftModifier));
    EXPECT_TRUE(walkTo(u"Customers"_qs, Qt::ShiftModifier));
    EXPECT_TRUE(walkTo(u"Search customers"_qs, Qt::ShiftModifier));
}

TEST_F(Keyboard, WalksAnAccountFromTopToBottom)
{
    openAdatum();
    ASSERT_TRUE(QTest::qWaitFor([this] { return walkTo(u"Suspend all"_qs); }, 20'000));
    ASSERT_TRUE(walkTo(u"Verdict"_qs, Qt::ShiftModifier));
    int y = -1;
    while (w.find("accountPage")->isAncestorOf(focused()) && focused()->objectName() != u"subscriptions"_qs) {
        const int top = focused()->mapTo(w.window.get(), QPoint()).y();
        EXPECT_GE(top, y) << qPrintable(focused()->objectName());
        y = top;
        w.key(Qt::Key_Tab);
    }
    EXPECT_EQ(focused()->objectName(), u"subscriptions"_qs);
}

TEST_F(Keyboard, GetsFromPaneToPane)
{
    openAdatum();
    w.key(Qt::Key_F6);
    EXPECT_TRUE(isOn(u"Search customers"_qs));
    w.key(Qt::Key_F6);
    EXPECT_TRUE(isOn(u"Customers"_qs));
    w.key(Qt::Key_F6);
    EXPECT_TRUE(w.find("accountPane")->isAncestorOf(focused()));
    w.key(Qt::Key_F6, Qt::ShiftModifier);
    EXPECT_TRUE(isOn(u"Customers"_qs));
}

} // namespace
} // namespace parting::ui

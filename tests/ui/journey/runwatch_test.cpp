// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/window/practicewindow.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

namespace parting::ui {
namespace {

/// A desktop that counts how often it is kept awake, and remembers notices.
class WatchedRun : public testing::Test {
protected:
    WatchedRun()
        : w({.clockScale = 6000}, {},
            {.askFileName = [](QWidget *, const QString &, const std::function<void(const QString &)> &) {},
                .openUrl = [](const QUrl &) { return true; },
                .stayAwake =
                    [this](const QString &) {
                        auto held = std::make_shared<int>(++timesHeld);
                        holder = held;
                        return held;
                    },
                .notify =
                    [this](QWidget *window, const QString &title, const QString &) {
                        EXPECT_EQ(window, w.window.get());
                        notices << title;
                    }})
    {
    }
    void press(const QString &name)
    {
        QPushButton *found = nullptr;
        ASSERT_TRUE(QTest::qWaitFor(
            [&] {
                for (auto *button : w.window->findChildren<QPushButton *>())
                    if (button->isVisible() && button->isEnabled() && button->accessibleName() == name)
                        found = button;
                return found != nullptr;
            },
            20'000))
            << qPrintable(name);
        QTest::mouseClick(found, Qt::LeftButton);
    }
    void beginRun()
    {
        w.open();
        ASSERT_TRUE(w.waitUntilComplete());
        w.type(QStringLiteral("adatum"));
        w.key(Qt::Key_Down);
        press(QStringLiteral("Suspend all"));
        EXPECT_EQ(timesHeld, 0);
        press(QStringLiteral("Suspend 2 subscriptions"));
        ASSERT_TRUE(w.window->runIsOn());
    }
    [[nodiscard]] bool runEnds() const
    {
        return QTest::qWaitFor([this] { return !w.window->runIsOn(); }, 20'000);
    }

    int timesHeld = 0;
    std::weak_ptr<int> holder;
    QStringList notices;
    test::PracticeWindow w; ///< goes before what its desktop writes to
};

TEST_F(WatchedRun, keepsTheDesktopAwakeUntilItsEnd)
{
    beginRun();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !holder.expired(); }));
    ASSERT_TRUE(runEnds());
    EXPECT_TRUE(holder.expired());
    EXPECT_EQ(timesHeld, 1);
    EXPECT_TRUE(notices.isEmpty()) << "the window shows it";
}

TEST_F(WatchedRun, tellsItsEndToWhomLooksElsewhere)
{
    beginRun();
    QApplication::setActiveWindow(nullptr);
    ASSERT_TRUE(runEnds());
    ASSERT_EQ(notices.count(), 1);
    EXPECT_EQ(notices.first(), QStringLiteral("Every step is done and confirmed."));
}

TEST_F(WatchedRun, isAskedAboutOnceHoweverOftenTheWindowIsClosed)
{
    beginRun();
    w.close();
    w.close();
    ASSERT_TRUE(w.window->isVisible());
    const auto questions = w.window->findChildren<QMessageBox *>();
    ASSERT_EQ(questions.count(), 1);
    QTest::mouseClick(questions.first()->findChild<QPushButton *>(QStringLiteral("agree")), Qt::LeftButton);
    EXPECT_FALSE(w.window->isVisible());
}

} // namespace
} // namespace parting::ui

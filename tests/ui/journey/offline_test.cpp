// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/window/practicewindow.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

namespace parting::ui {
namespace {

using test::PracticeWindow;

constexpr int patience = 30'000;

QString textOf(const PracticeWindow &w, const char *name)
{
    for (const auto *label : w.window->findChildren<QLabel *>(QLatin1String(name)))
        if (label->isVisible())
            return label->text();
    return {};
}

bool shows(const PracticeWindow &w, const char *name, const QString &part)
{
    return QTest::qWaitFor([&] { return textOf(w, name).contains(part); }, patience);
}

void choose(const PracticeWindow &w, const QString &search)
{
    w.key(Qt::Key_F, Qt::ControlModifier);
    w.type(search);
    w.key(Qt::Key_Down);
}

bool isRead(const PracticeWindow &w)
{
    return QTest::qWaitFor([&] { return textOf(w, "age").startsWith(u"read "_qs); }, patience);
}

/// What was read is in the file.
bool isKept(const PracticeWindow &w)
{
    bool done = false;
    w.lastReads->forget(CustomerId(u"nobody"_qs), [&](const Result<void> &) { done = true; });
    return QTest::qWaitFor([&] { return done; }, patience);
}

int secondsLeft(const PracticeWindow &w)
{
    static const QRegularExpression length(u"goes on in (?:(\\d+) min )?(\\d+) s"_qs);
    const auto left = length.match(textOf(w, "connectionText"));
    return left.captured(1).toInt() * 60 + left.captured(2).toInt();
}

bool countsDown(const PracticeWindow &w)
{
    if (!shows(w, "connectionText", u"Microsoft asks for a pause"_qs))
        return false;
    const int left = secondsLeft(w);
    return QTest::qWaitFor([&] { return secondsLeft(w) < left; }, patience);
}

void throttle(const PracticeWindow &w, const std::string &method, const std::string &path, int seconds)
{
    ASSERT_TRUE(w.server->inject({.name = "throttle-seconds", .method = method, .path = path, .value = seconds}));
}

TEST(Offline, ListAndAccountOpenAsTheyWereLastRead)
{
    QTemporaryDir data;
    int customers = 0;
    {
        PracticeWindow w({}, data.path());
        w.open();
        ASSERT_TRUE(w.waitUntilComplete());
        customers = w.table()->model()->rowCount();
        choose(w, u"tailspin"_qs);
        ASSERT_TRUE(isRead(w));
        ASSERT_TRUE(w.find<QPushButton>("remove")->isEnabled());
        ASSERT_TRUE(isKept(w));
        w.close();
    }
    PracticeWindow w({}, data.path());
    w.server.reset();
    w.open();
    ASSERT_TRUE(QTest::qWaitFor([&] { return w.count().contains(u"offline, as of "_qs); }, patience))
        << qPrintable(w.count());
    EXPECT_EQ(w.table()->model()->rowCount(), customers);
    EXPECT_FALSE(w.count().contains(u"complete"_qs));
    const auto *message = w.find("listMessage");
    EXPECT_EQ(message->findChild<QLabel *>(u"messageSentence"_qs)->text(), u"The service could not be reached."_qs);
    EXPECT_TRUE(shows(w, "connectionText", u"Offline"_qs));

    choose(w, u"tailspin"_qs);
    ASSERT_TRUE(shows(w, "age", u"offline, as of "_qs)) << qPrintable(textOf(w, "age"));
    EXPECT_EQ(textOf(w, "companyTitle"), u"Tailspin Toys"_qs);
    EXPECT_FALSE(w.find<QPushButton>("remove")->isEnabled());
    EXPECT_TRUE(textOf(w, "whyNot").startsWith(u"The service is out of reach"_qs)) << qPrintable(textOf(w, "whyNot"));
    EXPECT_TRUE(w.find<QPushButton>("readAgain")->isVisible());
}

TEST(Offline, ReadingAgainLeavesItOnceTheNetworkIsBack)
{
    PracticeWindow w;
    ASSERT_TRUE(w.server->inject({.name = "drop-before-commit", .path = "/customers$", .times = 12}));
    w.open();
    ASSERT_TRUE(shows(w, "connectionText", u"Offline"_qs));
    const auto again = [&] {
        if (w.directory->state().phase == DirectoryState::Phase::Incomplete)
            w.click("readCustomersAgain");
        return w.directory->state().phase == DirectoryState::Phase::Complete;
    };
    ASSERT_TRUE(QTest::qWaitFor(again, patience));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !w.find("connectionNote")->isVisible(); }, patience));
    choose(w, u"tailspin"_qs);
    ASSERT_TRUE(isRead(w));
    EXPECT_TRUE(w.find<QPushButton>("remove")->isEnabled());
}

TEST(Pause, CountsDownBesideTheListAndStopEndsTheReading)
{
    PracticeWindow w({.customers = 2'000});
    throttle(w, "GET", "/customers$", 600);
    w.open();
    ASSERT_TRUE(countsDown(w));
    w.click("stopReadingCustomers");
    EXPECT_TRUE(QTest::qWaitFor([&] { return w.directory->state().phase == DirectoryState::Phase::Incomplete; }));
}

class PauseLater : public testing::Test {
protected:
    PracticeWindow w;

    /// The account is read and may be removed; the next request that fits is answered 429.
    void chooseAndThrottle(const std::string &method, const std::string &path)
    {
        w.open();
        ASSERT_TRUE(w.waitUntilComplete());
        choose(w, u"tailspin"_qs);
        ASSERT_TRUE(isRead(w));
        throttle(w, method, path, 600);
    }
    void press(const QString &name)
    {
        QPushButton *button = nullptr;
        const auto found = [&] {
            for (auto *each : w.window->findChildren<QPushButton *>())
                button = each->isVisible() && each->isEnabled() && each->accessibleName() == name ? each : button;
            return button != nullptr;
        };
        ASSERT_TRUE(QTest::qWaitFor(found, patience)) << qPrintable(name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    bool page(const char *name)
    {
        return QTest::qWaitFor([&] { return w.find(name) && w.find(name)->isVisible(); }, patience);
    }
};

TEST_F(PauseLater, CountsDownBesideAnAccountAndStopEndsTheReading)
{
    chooseAndThrottle("GET", "/orders$");
    w.click("readAgain");
    ASSERT_TRUE(countsDown(w));
    EXPECT_TRUE(w.find("accountPage")->isVisible());
    w.click("stopReading");
    EXPECT_TRUE(QTest::qWaitFor([&] { return w.find("readAgain")->isVisible(); }));
}

TEST_F(PauseLater, CountsDownBesideAReviewAndBackLeavesIt)
{
    chooseAndThrottle("GET", "/orders$");
    press(u"Remove reseller relationship"_qs);
    ASSERT_TRUE(countsDown(w));
    EXPECT_TRUE(w.find("preparing")->isVisible());
    press(u"Back to account"_qs);
    EXPECT_TRUE(page("accountPage"));
}

TEST_F(PauseLater, CountsDownBesideARunAndStopEndsIt)
{
    chooseAndThrottle("PATCH", ".*");
    press(u"Remove reseller relationship"_qs);
    ASSERT_TRUE(page("reviewPage"));
    ASSERT_TRUE(QTest::qWaitFor(
        [] { return QApplication::focusWidget() && QApplication::focusWidget()->objectName() == u"typedName"_qs; }));
    w.type(u"Tailspin Toys"_qs);
    for (QWidget *tick : w.window->findChildren<QWidget *>(u"tick"_qs))
        QTest::keyClick(tick, Qt::Key_Space);
    press(u"Remove relationship"_qs);
    ASSERT_TRUE(countsDown(w));
    EXPECT_TRUE(w.find("runPage")->isVisible());
    press(u"Stop after this step"_qs);
    EXPECT_TRUE(page("donePage"));
}

} // namespace
} // namespace parting::ui

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/window/practicewindow.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

namespace parting::ui {
namespace {

using test::PracticeWindow;

/// One person, one window, one customer: everything done with keys and mouse.
class MainJob : public testing::Test {
protected:
    MainJob()
        : w({.clockScale = 6000}, home.path(),
            {.askFileName = [this](QWidget *, const QString &name,
                                const std::function<void(const QString &)> &answer) { answer(files.filePath(name)); },
                .openUrl =
                    [this](const QUrl &url) {
                        opened = url;
                        return true;
                    }})
    {
    }

    void choose(const QString &search)
    {
        w.open();
        ASSERT_TRUE(w.waitUntilComplete());
        w.key(Qt::Key_F, Qt::ControlModifier);
        w.type(search);
        w.key(Qt::Key_Down);
    }
    /// A button anywhere in sight, by its accessible name.
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        for (auto *button : w.window->findChildren<QPushButton *>())
            if (button->isVisible() && button->accessibleName() == name)
                return button;
        return nullptr;
    }
    [[nodiscard]] bool waitForButton(const QString &name) const
    {
        return QTest::qWaitFor([&] { return button(name) && button(name)->isEnabled(); }, 20'000);
    }
    void press(const QString &name)
    {
        ASSERT_TRUE(waitForButton(name)) << qPrintable(name);
        QTest::mouseClick(button(name), Qt::LeftButton);
    }
    [[nodiscard]] bool waitForPage(const char *name) const
    {
        return QTest::qWaitFor([&] { return w.find(name) && w.find(name)->isVisible(); }, 20'000);
    }
    void confirmRemovalOf(const QString &company) { confirmWithName(company, u"Remove relationship"_qs); }
    void confirmWithName(const QString &company, const QString &last)
    {
        ASSERT_TRUE(QTest::qWaitFor([this] {
            return QApplication::focusWidget() && QApplication::focusWidget()->objectName() == u"typedName"_qs;
        }));
        w.type(company);
        for (QCheckBox *tick : w.window->findChildren<QCheckBox *>(u"tick"_qs))
            QTest::keyClick(tick, Qt::Key_Space);
        press(last);
    }
    [[nodiscard]] long writes() const
    {
        const auto arrivals = w.server->arrivals();
        return std::count_if(arrivals.begin(), arrivals.end(),
            [](const sandbox::Arrival &arrival) { return arrival.method == "PATCH"; });
    }
    [[nodiscard]] QByteArray saved(const QString &suffix) const
    {
        const QStringList names = QDir(files.path()).entryList({u"*."_qs + suffix});
        QFile file(names.isEmpty() ? QString() : files.filePath(names.first()));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Presses every button of a page of the practice server, as a browser would.
    void endAllOn(const QUrl &page)
    {
        QNetworkAccessManager browser;
        const auto wait = [](QNetworkReply *reply) {
            EXPECT_TRUE(QTest::qWaitFor([reply] { return reply->isFinished(); }, 10'000));
            return QString::fromUtf8(reply->readAll());
        };
        const QString html = wait(browser.get(QNetworkRequest(page)));
        static const QRegularExpression form(u"action=\"([^\"]+)\""_qs);
        for (auto found = form.globalMatch(html); found.hasNext();)
            wait(browser.post(QNetworkRequest(page.resolved(QUrl(found.next().captured(1)))), QByteArray()));
    }

    QUrl opened;
    QTemporaryDir files, home;
    PracticeWindow w;
};

TEST_F(MainJob, RunsFromTheListToTheProof)
{
    choose(u"adatum"_qs);
    press(u"Suspend all"_qs);
    press(u"Suspend 2 subscriptions"_qs);
    ASSERT_TRUE(waitForPage("donePage"));
    EXPECT_EQ(writes(), 2);

    press(u"Back to account"_qs);
    press(u"Remove reseller relationship"_qs);
    confirmRemovalOf(u"Adatum Corporation"_qs);
    ASSERT_TRUE(waitForPage("wayBack"));
    EXPECT_EQ(writes(), 3);

    press(u"Copy link"_qs);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().startsWith(u"https://"));
    press(u"Save evidence as JSON"_qs);
    press(u"Save evidence as text"_qs);
    EXPECT_TRUE(saved(u"json"_qs).contains("adatum.onmicrosoft.com"));
    EXPECT_TRUE(saved(u"txt"_qs).contains("Adatum Corporation"));

    press(u"Back to customers"_qs);
    EXPECT_TRUE(QTest::qWaitFor([this] { return w.table()->hasFocus(); }));
    EXPECT_FALSE(w.find<QPushButton>("remove")->isEnabled());
}

TEST_F(MainJob, CancelsNewCommerceInsideItsWindowAndThenRemoves)
{
    choose(u"fabrikam"_qs);
    press(u"Cancel subscriptions"_qs);
    confirmWithName(u"Fabrikam, Inc."_qs, u"Cancel 2 subscriptions"_qs);
    ASSERT_TRUE(waitForPage("donePage"));
    EXPECT_EQ(writes(), 2);
    press(u"Back to account"_qs);
    press(u"Remove reseller relationship"_qs);
    confirmRemovalOf(u"Fabrikam, Inc."_qs);
    ASSERT_TRUE(waitForPage("wayBack"));
    EXPECT_EQ(writes(), 3);
}

TEST_F(MainJob, OffersOnlyToWaitOutsideTheWindow)
{
    choose(u"contoso ab"_qs);
    ASSERT_TRUE(QTest::qWaitFor(
        [this] {
            const auto *verdict = w.find("accountPage")->findChild<QLabel *>(u"verdictSentence"_qs);
            return verdict->text().startsWith(u"Not before");
        },
        20'000));
    EXPECT_EQ(button(u"Cancel subscriptions"_qs), nullptr);
    EXPECT_FALSE(w.find<QPushButton>("cancelSubscription")->isEnabled());
    EXPECT_EQ(writes(), 0);
}

TEST_F(MainJob, EndsWhatRunsInAzureOnItsPageAndReadsAgain)
{
    choose(u"wide world"_qs);
    press(u"How to"_qs);
    press(u"Open in Azure portal"_qs);
    const QString portal = QString::fromStdString(w.server->azurePortalUrl());
    ASSERT_TRUE(opened.toString().startsWith(portal + u'/')) << opened.toString().toStdString();
    endAllOn(opened);
    const auto suspendable = [this] {
        w.key(Qt::Key_F5);
        return QTest::qWaitFor([this] { return button(u"Suspend"_qs) && button(u"Suspend"_qs)->isEnabled(); }, 500);
    };
    ASSERT_TRUE(QTest::qWaitFor(suspendable, 20'000));
    press(u"Suspend"_qs);
    press(u"Suspend 1 subscription"_qs);
    ASSERT_TRUE(waitForPage("donePage"));
    press(u"Back to account"_qs);
    press(u"Remove reseller relationship"_qs);
    EXPECT_TRUE(waitForPage("reviewPage"));
}

TEST_F(MainJob, RemembersTheColumnsOfTheSteps)
{
    choose(u"adatum"_qs);
    press(u"Suspend all"_qs);
    press(u"Suspend 2 subscriptions"_qs);
    ASSERT_TRUE(waitForPage("donePage"));
    QHeaderView *header = w.find("donePage")->findChild<QTableView *>(u"steps"_qs)->horizontalHeader();
    const QPoint end(header->sectionSize(0) - 1, header->height() / 2), wider(20, 0);
    QTest::mousePress(header->viewport(), Qt::LeftButton, {}, end);
    QTest::mouseMove(header->viewport(), end + wider / 2);
    QTest::mouseMove(header->viewport(), end + wider);
    QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, end + wider);
    const int width = header->sectionSize(0);
    ASSERT_EQ(width, end.x() + 1 + wider.x());
    EXPECT_EQ(w.find("runPage")->findChild<QTableView *>(u"steps"_qs)->columnWidth(0), width);

    w.close();
    const PracticeWindow later({}, home.path());
    for (const auto *table : later.window->findChildren<QTableView *>(u"steps"_qs))
        EXPECT_EQ(table->columnWidth(0), width);
}

TEST_F(MainJob, SendsNothingWhenSomebodyElseWasFaster)
{
    choose(u"margie"_qs);
    press(u"Remove reseller relationship"_qs);
    ASSERT_TRUE(waitForPage("reviewPage"));
    const auto ids = w.server->customerIds();
    const auto customer = std::find_if(ids.begin(), ids.end(), [this](const std::string &candidate) {
        return w.reads(QString::fromStdString(candidate) + u"/subscriptions"_qs) > 0;
    });
    ASSERT_NE(customer, ids.end());
    ASSERT_TRUE(w.server->edit(*customer, sandbox::Holding::Order, "0f0f0f0f0f0f", R"({"status":"pending"})"));
    confirmRemovalOf(u"Margie's Travel"_qs);
    const auto saysSo = [this] {
        const auto *review = w.find("reviewPage");
        const auto *message = review ? review->findChild<QWidget *>(u"message"_qs) : nullptr;
        return message && message->isVisible();
    };
    ASSERT_TRUE(QTest::qWaitFor(saysSo, 20'000));
    EXPECT_EQ(writes(), 0);
    EXPECT_FALSE(button(u"Remove relationship"_qs)->isEnabled());
}

TEST_F(MainJob, LeavesReviewWithEscapeAndSendsNothing)
{
    choose(u"margie"_qs);
    press(u"Remove reseller relationship"_qs);
    ASSERT_TRUE(waitForPage("reviewPage"));
    w.key(Qt::Key_Escape);
    EXPECT_TRUE(w.find("accountPage")->isVisible());
    EXPECT_EQ(writes(), 0);
}

} // namespace
} // namespace parting::ui

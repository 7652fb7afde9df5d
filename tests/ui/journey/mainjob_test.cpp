// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/journey/job.h"

#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>

namespace parting::ui {
namespace {

using MainJob = test::Job;
using test::PracticeWindow;

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

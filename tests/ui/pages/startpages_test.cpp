// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/pages/samples.h"
#include "ui/models/stepmodel.h"
#include "ui/pages/interruptedpage.h"
#include "ui/pages/welcomepage.h"
#include "ui/text/texts.h"
#include "ui/widgets/verdictband.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

namespace parting::ui {

namespace {

using samples::child;
using samples::click;

TEST(WelcomePage, OffersSigningInFirstAndPracticeNext)
{
    WelcomePage page({});
    samples::expose(page);
    page.focusFirst();
    QSignalSpy signIns(&page, &WelcomePage::signInRequested), practice(&page, &WelcomePage::practiceRequested);
    QTest::keyClick(page.window()->focusWidget(), Qt::Key_Space);
    EXPECT_EQ(signIns.count(), 1);
    QTest::keyClick(page.window()->focusWidget(), Qt::Key_Tab);
    QTest::keyClick(page.window()->focusWidget(), Qt::Key_Space);
    EXPECT_EQ(practice.count(), 1);
}

TEST(WelcomePage, OffersTheAccountsThatWereSetUp)
{
    WelcomePage page({{u"one"_qs, u"R&D <b>x</b>"_qs}, {u"two"_qs, u"Two"_qs}});
    samples::expose(page);
    QSignalSpy chosen(&page, &WelcomePage::accountChosen);
    EXPECT_EQ(child<QPushButton>(page, u"account-one"_qs).text(), u"R&&D <b>x</b>"_qs);
    click(child(page, u"account-two"_qs));
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.first().first().toString(), u"two"_qs);
}

TEST(InterruptedPage, ReportsEachRunAndWhatCanBeDoneAboutIt)
{
    const parting::Run run = samples::removalRun(RunOutcome::Unknown);
    InterruptedPage page;
    page.resize(800, 600);
    page.show({{.run = run, .writeWasSent = true}});
    samples::expose(page);
    EXPECT_FALSE(child(page, u"reread"_qs).isVisible());
    EXPECT_TRUE(child<VerdictBand>(page, u"whatIsKnown"_qs).sentence().contains(u"not known yet"));
    QSignalSpy reads(&page, &InterruptedPage::readAgainRequested), leaves(&page, &InterruptedPage::leaveRequested);
    click(child(page, u"readRunAgain"_qs));
    click(child(page, u"leaveRun"_qs));
    ASSERT_EQ(reads.count(), 1);
    ASSERT_EQ(leaves.count(), 1);
    EXPECT_EQ(reads.at(0).at(0).value<RunId>(), run.id);
}

TEST(InterruptedPage, OffersToContinueWhereSomethingIsLeft)
{
    parting::Run run = samples::removalRun(RunOutcome::Unknown);
    InterruptedPage page;
    page.resize(800, 600);
    page.show({{.run = run, .writeWasSent = true}});
    samples::expose(page);
    const auto sentence = [&page] { return child<QLabel>(page, u"whatContinuingDoes"_qs).text(); };
    EXPECT_TRUE(sentence().contains(u"It sends nothing"_qs)) << "the one request was sent";
    page.focusFirst();
    QSignalSpy wishes(&page, &InterruptedPage::continueRequested);
    QTest::keyClick(page.window()->focusWidget(), Qt::Key_Space);
    ASSERT_EQ(wishes.count(), 1);
    EXPECT_EQ(wishes.at(0).at(0).value<RunId>(), run.id);

    run.steps[1] = {.kind = StepKind::RemoveRelationship};
    page.show({{.run = run}});
    EXPECT_TRUE(sentence().contains(u"1 request"_qs)) << sentence().toStdString();
    run.steps[1].state = StepState::Refused;
    page.show({{.run = run}});
    EXPECT_EQ(page.findChild<QPushButton *>(u"continueRun"_qs), nullptr);
    EXPECT_NE(page.findChild<QPushButton *>(u"readRunAgain"_qs), nullptr);
}

TEST(InterruptedPage, OffersNothingForARunOfAnotherService)
{
    parting::Run run = samples::removalRun(RunOutcome::Unknown);
    run.origin = u"https://partner.example"_qs;
    InterruptedPage page;
    page.show({{.run = run, .writeWasSent = true, .elsewhere = true}});
    EXPECT_TRUE(child<VerdictBand>(page, u"whatIsKnown"_qs).sentence().contains(run.origin));
    for (const QPushButton *button : page.findChildren<QPushButton *>())
        EXPECT_FALSE(button->isVisibleTo(&page)) << button->objectName().toStdString();
}

TEST(InterruptedPage, SendsAgainAfterFiveMinutesAndSaysSoBefore)
{
    const parting::Run run = samples::removalRun(RunOutcome::Unknown);
    const QDateTime sent = run.steps[1].sentAt;
    QDateTime now = sent.addSecs(299);
    InterruptedPage page({.now = [&now] { return now; }});
    page.resize(800, 600);
    page.show({{.run = run, .writeWasSent = true}});
    samples::expose(page);
    QSignalSpy sends(&page, &InterruptedPage::sendAgainRequested);
    EXPECT_FALSE(child(page, u"sendRunAgain"_qs).isEnabled());
    const auto sentence = [&page] { return child<QLabel>(page, u"whatSendingAgainDoes"_qs).text(); };
    EXPECT_TRUE(sentence().contains(texts::time(sent.addSecs(300))));
    now = sent.addSecs(300);
    ASSERT_TRUE(QTest::qWaitFor([&page] { return child(page, u"sendRunAgain"_qs).isEnabled(); }));
    EXPECT_TRUE(sentence().contains(u"same request ID"_qs));
    click(child(page, u"sendRunAgain"_qs));
    ASSERT_EQ(sends.count(), 1);
    EXPECT_EQ(sends.at(0).at(0).value<RunId>(), run.id);
}

TEST(InterruptedPage, SaysWhenItWasSentAndWhatReadingAgainSaw)
{
    parting::Run run = samples::removalRun(RunOutcome::Unknown);
    const QDateTime sent = run.steps[1].sentAt;
    run.steps[1].settledAt = sent.addSecs(3600);
    run.reread = Reread{.at = sent.addSecs(3600)};
    InterruptedPage page;
    page.resize(800, 600);
    page.show({{.run = run, .writeWasSent = true}});
    samples::expose(page);
    const auto &steps = child<QTableView>(page, u"steps"_qs);
    EXPECT_EQ(steps.model()->index(1, StepModel::Time).data().toString(), texts::time(sent));
    const QString saw = child<QLabel>(page, u"reread"_qs).text();
    EXPECT_TRUE(saw.contains(texts::time(sent.addSecs(3600)))) << saw.toStdString();
    EXPECT_TRUE(saw.contains(u"nothing proves"_qs));
    run.reread->error = Error{.kind = ErrorKind::Forbidden};
    EXPECT_TRUE(texts::reread(run).contains(texts::sentence(*run.reread->error)));
}

TEST(InterruptedPage, TellsUnsentFromUnknown)
{
    InterruptedPage page;
    page.show({{.run = samples::removalRun(RunOutcome::Stopped), .writeWasSent = false}});
    EXPECT_FALSE(child<VerdictBand>(page, u"whatIsKnown"_qs).sentence().contains(u"not known yet"));
    page.show({});
    EXPECT_EQ(page.findChild<VerdictBand *>(u"whatIsKnown"_qs), nullptr);
}

} // namespace

} // namespace parting::ui

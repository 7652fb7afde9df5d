// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/pages/samples.h"
#include "ui/pages/interruptedpage.h"
#include "ui/pages/welcomepage.h"
#include "ui/widgets/verdictband.h"

#include <QPushButton>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace parting::ui {

namespace {

using samples::child;
using samples::click;

TEST(WelcomePage, OffersPracticeToTheKeyboardFirst)
{
    WelcomePage page;
    samples::expose(page);
    page.focusFirst();
    QSignalSpy wishes(&page, &WelcomePage::practiceRequested);
    QTest::keyClick(page.window()->focusWidget(), Qt::Key_Space);
    EXPECT_EQ(wishes.count(), 1);
}

TEST(InterruptedPage, ReportsEachRunAndWhatCanBeDoneAboutIt)
{
    const parting::Run run = samples::removalRun(RunOutcome::Unknown);
    InterruptedPage page;
    page.resize(800, 600);
    page.show({{.run = run, .writeWasSent = true}});
    samples::expose(page);
    EXPECT_TRUE(child<VerdictBand>(page, u"whatIsKnown"_qs).sentence().contains(u"not known yet"));
    QSignalSpy reads(&page, &InterruptedPage::readAgainRequested), leaves(&page, &InterruptedPage::leaveRequested);
    click(child(page, u"readRunAgain"_qs));
    click(child(page, u"leaveRun"_qs));
    ASSERT_EQ(reads.count(), 1);
    ASSERT_EQ(leaves.count(), 1);
    EXPECT_EQ(reads.at(0).at(0).value<RunId>(), run.id);
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

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/runpage.h"

#include "tests/ui/pages/samples.h"
#include "ui/widgets/verdictband.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

#include <gtest/gtest.h>

namespace parting::ui {

namespace {

using samples::child;

class RunPageTest : public testing::Test {
protected:
    RunPageTest()
    {
        page.resize(900, 600);
        page.show(run, samples::now());
        samples::expose(page);
    }
    QString whatGoesOn() { return child<VerdictBand>(page, u"whatGoesOn"_qs).sentence(); }

    parting::Run run = samples::removalRun(RunOutcome::Running);
    RunPage page;
};

TEST_F(RunPageTest, ShowsEveryStepLive)
{
    const auto &steps = child<QTableView>(page, u"steps"_qs);
    EXPECT_EQ(steps.model()->rowCount(), 3);
    const QString before = steps.model()->index(1, 1).data().toString();
    run.steps[1].state = StepState::Confirmed;
    page.show(run, samples::now());
    EXPECT_NE(steps.model()->index(1, 1).data().toString(), before);
}

TEST_F(RunPageTest, CountsDownWhileThrottled)
{
    run.resumesAt = samples::now().addSecs(22);
    page.show(run, samples::now());
    EXPECT_TRUE(whatGoesOn().contains(u"23 seconds"));
    page.show(run, samples::now().addSecs(1));
    EXPECT_TRUE(whatGoesOn().contains(u"22 seconds"));
}

TEST_F(RunPageTest, SaysWhatAWriteWaitsForAndHowLongItMay)
{
    RunStep &step = run.steps[1];
    step.state = StepState::Waiting;
    step.sentAt = {};
    step.bodySha256 = "hash";
    run.steps[0].state = StepState::Confirmed;
    page.show(run, samples::now());
    EXPECT_EQ(whatGoesOn(), u"Remove the reseller relationship: about to be sent."_qs);
    step.state = StepState::Sent;
    step.sentAt = samples::now();
    run.answerBy = samples::now().addSecs(180);
    page.show(run, samples::now().addSecs(20));
    EXPECT_EQ(
        whatGoesOn(), u"Remove the reseller relationship: sent. Waiting for an answer, up to 2 min 40 s more."_qs);
    page.show(run, samples::now().addSecs(-3600));
    EXPECT_TRUE(whatGoesOn().endsWith(u"up to 3 min 0 s more."_qs)) << "a clock that was set back lengthens nothing";
    run.answerBy = {};
    page.show(run, samples::now());
    EXPECT_TRUE(whatGoesOn().endsWith(u"Reading until it shows."_qs));
}

TEST_F(RunPageTest, StopsOnce)
{
    auto &stop = child<QPushButton>(page, u"stopAfterThisStep"_qs);
    QSignalSpy stops(&page, &RunPage::stopRequested);
    QTest::keyClick(&stop, Qt::Key_Space);
    EXPECT_EQ(stops.count(), 1);
    run.stopping = true;
    page.show(run, samples::now());
    EXPECT_FALSE(stop.isEnabled());
    EXPECT_TRUE(child<QLabel>(page, u"whatStopDoes"_qs).text().startsWith(u"Stopping"));
}

} // namespace

} // namespace parting::ui

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/donepage.h"

#include "tests/ui/pages/samples.h"
#include "ui/widgets/verdictband.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QUrlQuery>

#include <gtest/gtest.h>

#include <array>

namespace parting::ui {

namespace {

using samples::child;
using samples::click;

const QString link = u"https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=1"_qs;

class DonePageTest : public testing::Test {
protected:
    void show(RunOutcome outcome, RunKind kind = RunKind::Remove, const QString &requestLink = link)
    {
        run = samples::removalRun(outcome);
        run.kind = kind;
        page.resize(900, 900);
        page.show({.run = run, .requestLink = requestLink});
        samples::expose(page);
    }
    bool shown(const QString &name) { return child(page, name).isVisible(); }

    parting::Run run;
    DonePage page;
};

TEST_F(DonePageTest, ProvesARemovalAndShowsTheWayBack)
{
    show(RunOutcome::Done);
    EXPECT_TRUE(shown(u"wayBack"_qs));
    EXPECT_TRUE(shown(u"evidence"_qs));
    EXPECT_TRUE(shown(u"backToCustomers"_qs));
    EXPECT_FALSE(shown(u"readRunAgain"_qs));
    click(child(page, u"copyLink"_qs));
    EXPECT_EQ(QGuiApplication::clipboard()->text(), link);
    click(child(page, u"copyLetter"_qs));
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(link));
    EXPECT_EQ(child<QPlainTextEdit>(page, u"letter"_qs).toPlainText(), QGuiApplication::clipboard()->text());
}

TEST_F(DonePageTest, OpensTheLetterInTheMailProgram)
{
    show(RunOutcome::Done);
    QSignalSpy mails(&page, &DonePage::mailRequested);
    click(child(page, u"openMail"_qs));
    ASSERT_EQ(mails.count(), 1);
    const QUrl address = mails.at(0).at(0).toUrl();
    EXPECT_EQ(address.scheme(), u"mailto"_qs);
    EXPECT_TRUE(QUrlQuery(address).queryItemValue(u"body"_qs, QUrl::FullyDecoded).contains(link));
}

TEST_F(DonePageTest, WaitsForTheLink)
{
    show(RunOutcome::Done, RunKind::Remove, {});
    EXPECT_FALSE(shown(u"copyLink"_qs));
    page.show({.run = run, .requestLink = link});
    EXPECT_TRUE(shown(u"copyLink"_qs));
}

TEST_F(DonePageTest, OffersToReadAgainWhatIsNotKnown)
{
    show(RunOutcome::Unknown);
    EXPECT_FALSE(shown(u"wayBack"_qs));
    QSignalSpy reads(&page, &DonePage::readAgainRequested);
    click(child(page, u"readRunAgain"_qs));
    ASSERT_EQ(reads.count(), 1);
    EXPECT_EQ(reads.at(0).at(0).value<RunId>(), run.id);
}

TEST_F(DonePageTest, HasANextStepForEveryEnd)
{
    for (const RunOutcome outcome :
        {RunOutcome::Stopped, RunOutcome::Refused, RunOutcome::Unknown, RunOutcome::Changed, RunOutcome::Failed}) {
        show(outcome);
        EXPECT_FALSE(child<VerdictBand>(page, u"outcome"_qs).sentence().isEmpty());
        EXPECT_EQ(child<QLabel>(page, u"nextStep"_qs).text().isEmpty(), outcome == RunOutcome::Stopped);
        EXPECT_TRUE(shown(u"backToAccount"_qs));
        EXPECT_FALSE(shown(u"backToCustomers"_qs));
    }
}

TEST_F(DonePageTest, ShowsTheServicesRefusalInAMessageBar)
{
    run = samples::removalRun(RunOutcome::Refused);
    run.failure = samples::refused(403, u"2032"_qs);
    page.show({.run = run});
    samples::expose(page);
    EXPECT_TRUE(shown(u"message"_qs));
    samples::click(child<QToolButton>(page, u"messageExpand"_qs));
    EXPECT_TRUE(child<QPlainTextEdit>(page, u"messageDetails"_qs).toPlainText().contains(u"2032"));
}

TEST_F(DonePageTest, LeadsBackToTheAccountAfterClearing)
{
    show(RunOutcome::Done, RunKind::Clear);
    EXPECT_FALSE(shown(u"wayBack"_qs));
    EXPECT_FALSE(shown(u"evidence"_qs));
    QSignalSpy back(&page, &DonePage::accountRequested);
    click(child(page, u"backToAccount"_qs));
    EXPECT_EQ(back.count(), 1);
}

TEST_F(DonePageTest, AsksForEvidenceInEachForm)
{
    show(RunOutcome::Done);
    QSignalSpy wanted(&page, &DonePage::evidenceWanted);
    for (const QString &button : {u"saveCertificate"_qs, u"saveText"_qs, u"saveJson"_qs, u"saveRejoinKit"_qs})
        click(child(page, button));
    ASSERT_EQ(wanted.count(), 4);
    const std::array forms{EvidenceForm::Certificate, EvidenceForm::Text, EvidenceForm::Json, EvidenceForm::RejoinKit};
    for (int i = 0; i < 4; ++i)
        EXPECT_EQ(wanted.at(i).at(0).value<EvidenceForm>(), forms.at(std::size_t(i)));
}

TEST_F(DonePageTest, HasNoRejoinKitWhereNobodyWasRemoved)
{
    show(RunOutcome::Refused);
    EXPECT_TRUE(shown(u"saveCertificate"_qs));
    EXPECT_FALSE(shown(u"saveRejoinKit"_qs));
}

TEST_F(DonePageTest, ListsWhatTheyHeldAndSaysWhereTheRestIs)
{
    Evidence evidence{.run = samples::removalRun(RunOutcome::Done), .requestLink = link};
    std::vector<Subscription> many;
    for (int i = 0; i < 15; ++i)
        many.push_back(samples::legacy(u"Plan %1"_qs.arg(i), SubscriptionStatus::Suspended));
    evidence.snapshot = samples::snapshotWith(many);
    page.show(evidence);
    samples::expose(page);
    QStringList lines;
    for (const auto *label : child(page, u"wayBack"_qs).findChildren<QLabel *>())
        lines << label->text();
    EXPECT_TRUE(lines.filter(u"Plan 0"_qs).size() == 1 && lines.filter(u"Plan 11"_qs).size() == 1);
    EXPECT_TRUE(lines.filter(u"Plan 12"_qs).isEmpty());
    EXPECT_TRUE(lines.contains(u"and 3 more, all in the re-join kit"_qs)) << lines.join(u'\n').toStdString();
}

} // namespace

} // namespace parting::ui

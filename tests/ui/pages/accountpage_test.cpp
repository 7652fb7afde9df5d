// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/accountpage.h"

#include "tests/ui/pages/samples.h"
#include "ui/pages/checklistrow.h"
#include "ui/text/texts.h"
#include "ui/widgets/verdictband.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

#include <gtest/gtest.h>

namespace parting::ui {

namespace {

using samples::child;
using samples::click;

class AccountPageTest : public testing::Test {
protected:
    void show(const AccountFacts &facts)
    {
        page.resize(900, 800);
        page.show(facts);
        samples::expose(page);
    }
    QPushButton &button(const QString &name) { return child<QPushButton>(page, name); }
    QString text(const QString &name) { return child<QLabel>(page, name).text(); }

    /// The button of the checklist that says so.
    QPushButton &action(const QString &name)
    {
        for (auto *button : page.findChildren<QPushButton *>(u"rowAction"_qs))
            if (button->accessibleName() == name)
                return *button;
        qFatal("no such action: %s", qPrintable(name));
    }

    AccountPage page;
};

const Subscription visio = samples::legacy(u"Visio"_qs);

TEST_F(AccountPageTest, OffersTheRemovalWhereNothingIsInTheWay)
{
    show(samples::factsOf(samples::snapshotWith({})));
    EXPECT_EQ(text(u"companyTitle"_qs), u"Contoso AB"_qs);
    EXPECT_TRUE(button(u"remove"_qs).isEnabled());
    EXPECT_FALSE(button(u"showBlockers"_qs).isVisible());
    QSignalSpy wishes(&page, &AccountPage::removeRequested);
    click(button(u"remove"_qs));
    EXPECT_EQ(wishes.count(), 1);
}

TEST_F(AccountPageTest, SaysWhyTheRemovalIsOffAndLeadsToIt)
{
    show(samples::factsOf(samples::snapshotWith({visio})));
    QPushButton &remove = button(u"remove"_qs);
    EXPECT_FALSE(remove.isEnabled());
    EXPECT_EQ(text(u"whyNot"_qs), u"1 holding is in the way."_qs);
    EXPECT_EQ(remove.accessibleDescription(), text(u"whyNot"_qs));
    EXPECT_NE(child(page, u"whyNot"_qs).focusPolicy() & Qt::TabFocus, 0);
    click(button(u"showBlockers"_qs));
    ASSERT_TRUE(QApplication::focusWidget());
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"checklistRow"_qs);
}

TEST_F(AccountPageTest, SuspendsFromTheChecklist)
{
    show(samples::factsOf(samples::snapshotWith({visio})));
    QSignalSpy wishes(&page, &AccountPage::clearRequested);
    click(action(u"Suspend"_qs));
    ASSERT_EQ(wishes.count(), 1);
    EXPECT_EQ(wishes.at(0).at(0).value<PlanWish>(), (PlanWish{{WriteKind::Suspend}, {visio.id}}));
}

TEST_F(AccountPageTest, CancelsFromTheChecklist)
{
    const Subscription e3 = samples::cancellable(u"E3"_qs);
    show(samples::factsOf(samples::snapshotWith({e3})));
    QSignalSpy wishes(&page, &AccountPage::clearRequested);
    click(action(u"Cancel subscription"_qs));
    ASSERT_EQ(wishes.count(), 1);
    EXPECT_EQ(wishes.at(0).at(0).value<PlanWish>(), (PlanWish{{WriteKind::CancelSubscription}, {e3.id}}));
}

TEST_F(AccountPageTest, CancelsTheChosenRowWhileItsWindowIsOpen)
{
    AccountFacts facts = samples::factsOf(samples::snapshotWith({samples::cancellable(u"E3"_qs)}));
    show(facts);
    auto &table = child<QTableView>(page, u"subscriptions"_qs);
    QPushButton &cancel = button(u"cancelSubscription"_qs);
    EXPECT_FALSE(cancel.isEnabled());
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(table.model()->index(0, 1)).center());
    EXPECT_TRUE(cancel.isEnabled());
    EXPECT_FALSE(button(u"suspend"_qs).isEnabled());
    EXPECT_TRUE(text(u"whyNotSubscription"_qs).isEmpty());
    QSignalSpy wishes(&page, &AccountPage::clearRequested);
    click(cancel);
    EXPECT_EQ(wishes.count(), 1);

    facts.now = facts.now.addSecs(26 * 3600 - 600);
    page.show(facts);
    EXPECT_FALSE(cancel.isEnabled());
    EXPECT_TRUE(text(u"whyNotSubscription"_qs).contains(u"within 15 minutes"))
        << text(u"whyNotSubscription"_qs).toStdString();
    facts.now = facts.now.addSecs(3600);
    page.show(facts);
    EXPECT_FALSE(cancel.isEnabled());
    EXPECT_TRUE(cancel.accessibleDescription().contains(u"has passed"));
}

TEST_F(AccountPageTest, ExplainsInPlace)
{
    show(samples::factsOf(samples::snapshotWith({samples::committed(u"E3"_qs, samples::now().addDays(29))})));
    QWidget &explanation = child(page, u"explanation"_qs);
    EXPECT_FALSE(explanation.isVisible());
    click(button(u"rowAction"_qs));
    EXPECT_TRUE(explanation.isVisible());
    EXPECT_FALSE(text(u"howTo"_qs).isEmpty());
    page.show(samples::factsOf(samples::snapshotWith({samples::committed(u"E3"_qs, samples::now().addDays(29))})));
    EXPECT_TRUE(child(page, u"explanation"_qs).isVisible());
}

TEST_F(AccountPageTest, UnfoldsTheClearChecks)
{
    show(samples::factsOf(samples::snapshotWith({visio})));
    const QWidget &rows = child(page, u"clearRows"_qs);
    EXPECT_FALSE(rows.isVisible());
    QTest::keyClick(&button(u"fold"_qs), Qt::Key_Space);
    EXPECT_TRUE(rows.isVisible());
    const auto shown = rows.findChildren<ChecklistRowView *>();
    ASSERT_GT(shown.size(), 5);
    for (const ChecklistRowView *row : shown)
        EXPECT_TRUE(row->isVisible()) << row->row().check.findings.size();
    QTest::keyClick(&button(u"fold"_qs), Qt::Key_Space);
    EXPECT_FALSE(rows.isVisible());
}

TEST_F(AccountPageTest, SuspendsAndReactivatesTheChosenRow)
{
    show(samples::factsOf(samples::snapshotWith({visio})));
    auto &table = child<QTableView>(page, u"subscriptions"_qs);
    EXPECT_FALSE(button(u"suspend"_qs).isEnabled());
    EXPECT_FALSE(text(u"whyNotSubscription"_qs).isEmpty());
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(table.model()->index(0, 1)).center());
    EXPECT_TRUE(button(u"suspend"_qs).isEnabled());
    EXPECT_FALSE(button(u"reactivate"_qs).isEnabled());
    QSignalSpy wishes(&page, &AccountPage::clearRequested);
    QTest::keyClick(&button(u"suspend"_qs), Qt::Key_Space);
    EXPECT_EQ(wishes.count(), 1);
}

TEST_F(AccountPageTest, SaysWhyARowCantBeChangedHere)
{
    show(samples::factsOf(samples::snapshotWith({samples::committed(u"E3"_qs, samples::now().addDays(29))})));
    auto &table = child<QTableView>(page, u"subscriptions"_qs);
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Down);
    EXPECT_FALSE(button(u"suspend"_qs).isEnabled());
    EXPECT_EQ(button(u"cancelSubscription"_qs).accessibleDescription(), text(u"whyNotSubscription"_qs));
    EXPECT_TRUE(button(u"suspend"_qs).accessibleDescription().contains(u"checklist"));
    EXPECT_TRUE(text(u"whyNotSubscription"_qs).contains(u"has passed"));
}

TEST_F(AccountPageTest, KeepsTheChosenRowWhenReadAgain)
{
    show(samples::factsOf(samples::snapshotWith({visio, samples::legacy(u"Project"_qs)})));
    auto &table = child<QTableView>(page, u"subscriptions"_qs);
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_End);
    const QString chosen = table.currentIndex().siblingAtColumn(0).data().toString();
    page.show(
        samples::factsOf(samples::snapshotWith({samples::legacy(u"New"_qs), visio, samples::legacy(u"Project"_qs)})));
    EXPECT_EQ(table.currentIndex().siblingAtColumn(0).data().toString(), chosen);
}

TEST_F(AccountPageTest, ShowsAtOnceWhatTheListKnowsAndNothingElse)
{
    show(samples::factsOf(samples::snapshotWith({visio})));
    AccountFacts next = samples::factsOf({.id = CustomerId(u"22222222-2222-0222-8222-222222222222"_qs)});
    next.company = u"Adatum"_qs;
    next.domain = u"adatum.onmicrosoft.com"_qs;
    page.show(next);
    EXPECT_EQ(text(u"companyTitle"_qs), u"Adatum"_qs);
    EXPECT_EQ(child<QTableView>(page, u"subscriptions"_qs).model()->rowCount(), 0);
    EXPECT_TRUE(page.findChildren<QWidget *>(u"address"_qs).at(0)->isHidden());
    EXPECT_FALSE(button(u"remove"_qs).isEnabled());
}

TEST_F(AccountPageTest, SaysWhileReadingThatItReadsAndStops)
{
    AccountSnapshot snapshot = samples::snapshotWith({});
    snapshot.subscriptions.reset();
    AccountFacts facts = samples::factsOf(snapshot);
    facts.reading = true;
    show(facts);
    EXPECT_FALSE(button(u"readAgain"_qs).isVisible());
    QSignalSpy stops(&page, &AccountPage::stopReadingRequested);
    click(button(u"stopReading"_qs));
    EXPECT_EQ(stops.count(), 1);
    const auto &sentence = child<QLabel>(child(page, u"subscriptionsView"_qs), u"emptyStateSentence"_qs);
    EXPECT_TRUE(QTest::qWaitFor([&sentence] { return sentence.isVisible() && sentence.text() == u"Reading…"_qs; }));
}

TEST_F(AccountPageTest, TellsWhatCouldNotBeReadOnceAndReadsAgain)
{
    AccountSnapshot snapshot = samples::snapshotWith({});
    snapshot.entitlements = tl::make_unexpected(samples::refused(403, u"900329"_qs));
    const AccountFacts facts = samples::factsOf(snapshot);
    show(facts);
    QWidget &message = child(page, u"message"_qs);
    ASSERT_TRUE(message.isVisible());
    QSignalSpy again(&page, &AccountPage::readAgainRequested);
    click(child<QPushButton>(message, u"messageAction"_qs));
    EXPECT_EQ(again.count(), 1);
    click(child(message, u"messageClose"_qs));
    page.show(facts);
    EXPECT_FALSE(message.isVisible());
    EXPECT_TRUE(button(u"remove"_qs).isEnabled()); // not checked does not block; Review asks
}

TEST_F(AccountPageTest, IsNotAlarmedByWhatWasRemovedHere)
{
    AccountSnapshot snapshot{.id = samples::contoso().id, .readAt = samples::now()};
    snapshot.customer = tl::make_unexpected(Error{.kind = ErrorKind::NotFound, .httpStatus = 404, .code = u"3000"_qs});
    AccountFacts facts = samples::factsOf(snapshot);
    facts.removedAt = samples::now();
    page.show(facts);
    samples::expose(page);
    EXPECT_FALSE(child(page, u"message"_qs).isVisible());
    EXPECT_FALSE(child(page, u"holdings"_qs).isVisible());
}

TEST_F(AccountPageTest, SaysThatACustomerVanished)
{
    AccountSnapshot snapshot = samples::snapshotWith({});
    snapshot.customer = tl::make_unexpected(samples::refused(404, u"3000"_qs));
    show(samples::factsOf(snapshot));
    EXPECT_EQ(text(u"messageSentence"_qs), u"This customer is gone."_qs);
    EXPECT_FALSE(button(u"remove"_qs).isEnabled());
}

TEST_F(AccountPageTest, TurnsEveryWriteOffWhereItOnlyReads)
{
    AccountFacts facts = samples::factsOf(samples::snapshotWith({visio}));
    facts.readOnly = true;
    show(facts);
    for (const QPushButton *off : {&button(u"remove"_qs), &action(u"Suspend"_qs), &button(u"suspend"_qs)}) {
        EXPECT_FALSE(off->isEnabled()) << qPrintable(off->objectName());
        EXPECT_TRUE(off->accessibleDescription().contains(u"only reads")) << qPrintable(off->objectName());
    }
}

TEST_F(AccountPageTest, SaysHowOldIsWhatItShows)
{
    AccountFacts facts = samples::factsOf(samples::snapshotWith({visio}));
    facts.snapshot.readAt = facts.now.addDays(-1);
    facts.earlier = true;
    const QString then = texts::time(facts.snapshot.readAt);
    show(facts);
    EXPECT_EQ(text(u"age"_qs), u"as of "_qs + then + u" yesterday"_qs);
    facts.offline = true;
    show(facts);
    EXPECT_EQ(text(u"age"_qs), u"offline, as of "_qs + then + u" yesterday"_qs);
    EXPECT_TRUE(text(u"whyNot"_qs).startsWith(u"The service is out of reach"_qs));
    facts.reading = true;
    facts.readingSince = facts.now.addSecs(-2);
    show(facts);
    EXPECT_EQ(text(u"age"_qs), u"as of "_qs + then + u" yesterday · reading…"_qs);
    facts.earlier = false;
    show(facts);
    EXPECT_EQ(text(u"age"_qs), u"reading…"_qs);
    facts.readingSince = facts.now.addSecs(-72);
    show(facts);
    EXPECT_EQ(text(u"age"_qs), u"reading for 1 min 12 s…"_qs);
}

TEST_F(AccountPageTest, TellsWhyReadingAgainToldNothing)
{
    AccountFacts facts = samples::factsOf(samples::snapshotWith({visio}));
    facts.earlier = true;
    facts.failure = Error{.kind = ErrorKind::Network};
    show(facts);
    EXPECT_EQ(text(u"messageSentence"_qs), u"The service could not be reached."_qs);
}

TEST_F(AccountPageTest, ShowsForeignNamesAsPlainText)
{
    AccountSnapshot snapshot = samples::snapshotWith({});
    (*snapshot.customer)->companyName = u"<b>Bold</b>\n"_qs + QString(10'000, u'x');
    show(samples::factsOf(snapshot));
    auto &title = child<QLabel>(page, u"companyTitle"_qs);
    EXPECT_EQ(title.textFormat(), Qt::PlainText);
    EXPECT_TRUE(title.text().startsWith(u"<b>Bold"));
    EXPECT_LE(page.width(), 900);
}

} // namespace

} // namespace parting::ui

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/storage/journal.h"
#include "core/workflow/course.h"
#include "tests/ui/window/practicewindow.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

using namespace parting;
using namespace parting::test;

namespace {

const CustomerId tailspin(QStringLiteral("9e3779b1-faed-0b10-a209-b480faed1b10"));
const CustomerId adatum(QStringLiteral("daa66d13-5165-0252-b5a6-ec9e4f7f64cc"));

QDateTime minutesAgo(int minutes)
{
    return QDateTime::currentDateTimeUtc().addSecs(-60 * minutes);
}

void keepRemoval(Journal &journal)
{
    const std::vector<PlannedWrite> writes{{.kind = WriteKind::RemoveRelationship}};
    Run run{.id = RunId(QStringLiteral("run-removal")),
        .kind = RunKind::Remove,
        .customer = tailspin,
        .companyName = QStringLiteral("Tailspin Toys"),
        .domain = QStringLiteral("tailspintoys.onmicrosoft.com"),
        .correlationId = CorrelationId(QStringLiteral("c0ffee00-0000-4000-8000-000000000001")),
        .startedAt = minutesAgo(50),
        .steps = stepsFor(RunKind::Remove, writes)};
    run.confirmation = {.reason = QStringLiteral("moved away"),
        .ticket = QStringLiteral("T-17"),
        .operatorName = QStringLiteral("Robin")};
    ASSERT_TRUE(journal.begin(run, writes, {.verdict = {.kind = VerdictKind::CanPart}}));
    AccountSnapshot snapshot{.id = tailspin, .readAt = minutesAgo(49)};
    snapshot.documents = {
        {.path = QStringLiteral("customers/x"), .body = "{\"street\":\"Storgatan 1\"}", .readAt = minutesAgo(49)},
        {.path = QStringLiteral("customers/") + tailspin.toString() + QStringLiteral("/subscriptions"),
            .body = R"({"items":[{"id":"S-1","offerName":"Office 365 E3","quantity":25,"status":"suspended",)"
                    R"("termDuration":"P1Y","billingCycle":"monthly"}]})",
            .readAt = minutesAgo(49)}};
    ASSERT_TRUE(journal.keepSnapshot(run.id, snapshot));
    ASSERT_TRUE(journal.intend({.run = run.id,
        .step = 1,
        .customer = tailspin,
        .requestId = RequestId(QStringLiteral("beef0000-0000-4000-8000-000000000002")),
        .at = minutesAgo(49)}));
    ASSERT_TRUE(journal.settle(
        {.run = run.id, .step = 1, .state = StepState::Confirmed, .httpStatus = 200, .at = minutesAgo(48)}));
    ASSERT_TRUE(journal.close(run.id, {.outcome = RunOutcome::Done, .at = minutesAgo(48)}));
    ASSERT_TRUE(
        journal.add(run.id, Addendum::RequestLink, "https://admin.microsoft.com/?partnerId=4711", minutesAgo(47)));
}

void keepRefusal(Journal &journal)
{
    const Run run{.id = RunId(QStringLiteral("run-refused")),
        .customer = adatum,
        .companyName = QStringLiteral("Adatum Corporation"),
        .startedAt = minutesAgo(10)};
    const Error refusal{.kind = ErrorKind::Rejected, .httpStatus = 400, .message = QStringLiteral("=HYPERLINK(1)")};
    ASSERT_TRUE(journal.begin(run, {{.kind = WriteKind::Suspend, .subject = QStringLiteral("Office")}}));
    ASSERT_TRUE(journal.intend({.run = run.id, .customer = adatum, .at = minutesAgo(10)}));
    ASSERT_TRUE(journal.settle(
        {.run = run.id, .state = StepState::Refused, .httpStatus = 400, .error = refusal, .at = minutesAgo(9)}));
    ASSERT_TRUE(journal.close(run.id, {.outcome = RunOutcome::Refused, .at = minutesAgo(9), .failure = refusal}));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A window over a folder with two runs of the past.
class HistoryWindow : public testing::Test {
protected:
    void SetUp() override
    {
        {
            const auto journal = *Journal::open(folder.path(), false);
            keepRemoval(*journal);
            keepRefusal(*journal);
        }
        begin();
    }

    void begin()
    {
        const ui::Desktop desktop{.askFileName =
                                      [this](QWidget *, const QString &name, const auto &answer) {
                                          saved = folder.filePath(QStringLiteral("saved") + name.right(5));
                                          answer(saved);
                                      },
            .openUrl = [](const QUrl &) { return false; }};
        w.reset();
        w = std::make_unique<PracticeWindow>(sandbox::Options{}, folder.path(), desktop);
        w->open();
    }

    void openHistory(int runs = 2) const
    {
        w->key(Qt::Key_H, Qt::ControlModifier);
        ASSERT_TRUE(QTest::qWaitFor([&] { return runsShown() == runs; }));
        ASSERT_TRUE(w->find("historyPage")->isVisible());
    }
    int runsShown() const { return table()->model()->rowCount(); }
    QTableView *table() const { return w->find<QTableView>("history"); }
    QString text(const char *label) const { return w->find<QLabel>(label)->text(); }
    QTableView *steps() const { return w->find("pastRun")->findChild<QTableView *>(QStringLiteral("pastSteps")); }
    QString message() const
    {
        auto *bar = w->find("historyPage")->findChild<QWidget *>(QStringLiteral("message"), Qt::FindDirectChildrenOnly);
        return bar->isVisible() ? bar->findChild<QLabel *>(QStringLiteral("messageSentence"))->text() : QString();
    }
    bool evidenceOffered() const { return w->find("pastEvidence")->isVisible(); }
    QWidget *wayBack() const { return w->find("pastWayBack"); }
    void choose(int row) const
    {
        const QModelIndex index = table()->model()->index(row, 0);
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(index).center());
    }
    void pickSaving(const char *entry) const
    {
        w->click("historyBar", "saveHistory");
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        ASSERT_TRUE(menu);
        auto *action = menu->findChild<QAction *>(QLatin1String(entry));
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
    }

    QTemporaryDir folder;
    QString saved;
    std::unique_ptr<PracticeWindow> w;
};

TEST_F(HistoryWindow, showsEveryRunWithItsSteps)
{
    openHistory();
    EXPECT_EQ(text("runCount"), QStringLiteral("2 of 2 runs"));
    EXPECT_EQ(table()->model()->index(0, 0).data().toString(), QStringLiteral("Adatum Corporation")) << "newest first";
    EXPECT_TRUE(w->find("noRunChosen")->isVisible());
    w->key(Qt::Key_Down);
    w->key(Qt::Key_Down);
    ASSERT_TRUE(w->find("pastRun")->isVisible());
    EXPECT_EQ(text("pastRunCustomer"), QStringLiteral("Tailspin Toys"));
    ASSERT_EQ(steps()->model()->rowCount(), 3);
    QStringList facts;
    for (const auto *label : w->find("pastRun")->findChildren<QLabel *>())
        facts << label->text();
    for (const char *fact : {"Robin", "moved away", "T-17", "Can part today", "c0ffee00-0000-4000-8000-000000000001"})
        EXPECT_TRUE(facts.contains(QLatin1String(fact))) << fact;
    EXPECT_EQ(w->window->windowTitle(), QStringLiteral("History – Parting – Practice"));
}

TEST_F(HistoryWindow, isSearchedByEveryWordAndId)
{
    openHistory();
    for (const char *wanted : {"tailspin", "ROBIN t-17", "beef0000", "c0ffee00-0000", "9e3779b1faed0b10"}) {
        w->type(QLatin1String(wanted));
        ASSERT_EQ(runsShown(), 1) << wanted;
        EXPECT_EQ(table()->model()->index(0, 0).data().toString(), QStringLiteral("Tailspin Toys")) << wanted;
        w->key(Qt::Key_Escape);
        EXPECT_EQ(runsShown(), 2);
    }
    w->type(QStringLiteral("nobody"));
    EXPECT_TRUE(w->find("noRuns")->isVisible());
    EXPECT_FALSE(w->find("saveHistory")->isEnabled());
    w->key(Qt::Key_Escape);
    w->key(Qt::Key_Escape);
    EXPECT_FALSE(w->find("historyPage")->isVisible()) << "an empty field lets Esc go back";
}

TEST_F(HistoryWindow, isNarrowedByKindAndResult)
{
    openHistory();
    auto *kind = w->find<QComboBox>("filterKind");
    kind->setFocus();
    w->key(Qt::Key_Down);
    EXPECT_EQ(runsShown(), 1);
    EXPECT_EQ(table()->model()->index(0, 0).data().toString(), QStringLiteral("Tailspin Toys"));
    w->key(Qt::Key_Up);
    w->find("filterOutcome")->setFocus();
    for (int i = 0; i < 3; ++i)
        w->key(Qt::Key_Down);
    ASSERT_EQ(runsShown(), 1);
    EXPECT_EQ(table()->model()->index(0, 0).data().toString(), QStringLiteral("Adatum Corporation"));
}

TEST_F(HistoryWindow, isReachedFromACustomerAndLeadsBackToOne)
{
    w->window->openCustomer(tailspin);
    ASSERT_TRUE(QTest::qWaitFor([this] { return w->find("accountHistory")->isVisible(); }));
    w->click("accountHeader", "accountHistory");
    ASSERT_TRUE(QTest::qWaitFor([this] { return runsShown() == 1; }));
    EXPECT_EQ(w->find<QLineEdit>("searchHistory")->text(), tailspin.toString());
    w->key(Qt::Key_Escape);
    choose(0);
    w->click("pastRun", "showPastCustomer");
    EXPECT_FALSE(w->find("historyPage")->isVisible());
    EXPECT_EQ(w->window->customer(), adatum);
}

TEST_F(HistoryWindow, isSavedAsCsvThatNoSpreadsheetRuns)
{
    openHistory();
    pickSaving("saveHistoryCsv");
    ASSERT_TRUE(QTest::qWaitFor([this] { return !contentOf(saved).isEmpty(); }));
    const QByteArray csv = contentOf(saved);
    EXPECT_EQ(csv.count('\n'), 1 + 3 + 1) << csv.toStdString();
    EXPECT_TRUE(
        csv.contains("Tailspin Toys,tailspintoys.onmicrosoft.com,9e3779b1-faed-0b10-a209-b480faed1b10,Removal,Done,"));
    EXPECT_TRUE(csv.contains(",Robin,moved away,T-17,"));
    EXPECT_TRUE(csv.contains(",200,beef0000-0000-4000-8000-000000000002,"));
    EXPECT_TRUE(csv.contains("'=HYPERLINK(1)"));
}

TEST_F(HistoryWindow, isSavedAsJson)
{
    openHistory();
    w->type(QStringLiteral("tailspin"));
    pickSaving("saveHistoryJson");
    ASSERT_TRUE(QTest::qWaitFor([this] { return !contentOf(saved).isEmpty(); }));
    EXPECT_TRUE(contentOf(saved).contains("\"ticket\": \"T-17\""));
    EXPECT_FALSE(contentOf(saved).contains("Adatum")) << "only what is shown";
}

TEST_F(HistoryWindow, makesTheEvidenceOfARemovalOfThePast)
{
    openHistory();
    choose(0);
    EXPECT_FALSE(evidenceOffered()) << "there is none of a change";
    choose(1);
    w->click("pastRun", "saveJson");
    EXPECT_TRUE(contentOf(saved).contains("Storgatan 1")) << "the documents were kept";
    EXPECT_TRUE(contentOf(saved).contains("\"verdict\": \"canPart\""));
    w->click("pastRun", "saveText");
    EXPECT_TRUE(contentOf(saved).contains("Ticket: T-17"));
}

TEST_F(HistoryWindow, hasTheCertificateOfARemovalOfThePast)
{
    openHistory();
    choose(1);
    w->click("pastRun", "saveCertificate");
    EXPECT_TRUE(saved.endsWith(QStringLiteral(".pdf")));
    EXPECT_TRUE(contentOf(saved).startsWith("%PDF-"));
}

TEST_F(HistoryWindow, hasTheWayBackOfARemovalOfThePast)
{
    openHistory();
    choose(0);
    EXPECT_FALSE(wayBack()->isVisible()) << "nobody was removed";
    choose(1);
    ASSERT_TRUE(wayBack()->isVisible());
    w->click("pastRun", "copyLink");
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("https://admin.microsoft.com/?partnerId=4711"));
    w->click("pastRun", "openMail");
    EXPECT_TRUE(message().contains(QStringLiteral("No mail program")));
    w->click("pastRun", "saveRejoinKit");
    EXPECT_TRUE(contentOf(saved).contains("25 × Office 365 E3 · term 1 year")) << contentOf(saved).toStdString();
    EXPECT_TRUE(contentOf(saved).contains("billed monthly · Suspended")) << contentOf(saved).toStdString();
    EXPECT_TRUE(contentOf(saved).contains("partnerId=4711"));
}

TEST_F(HistoryWindow, looksForMicrosoftsOwnRecordWhenAsked)
{
    openHistory();
    choose(0);
    auto *look = w->find("lookForAuditRecord");
    EXPECT_FALSE(look->isVisible()) << "nobody was removed";
    choose(1);
    ASSERT_TRUE(look->isVisible());
    w->click("pastRun", "lookForAuditRecord");
    EXPECT_TRUE(QTest::qWaitFor([this] { return message().contains(QStringLiteral("no record of it yet")); }))
        << message().toStdString();
    EXPECT_EQ(w->reads(QStringLiteral("auditrecords")), 1);
}

TEST_F(HistoryWindow, forgetsACustomerOnlyWhenAskedTwice)
{
    openHistory();
    choose(1);
    w->click("pastRun", "forgetCustomer");
    auto *question = w->window->findChild<QMessageBox *>(QStringLiteral("question"));
    ASSERT_TRUE(question);
    EXPECT_TRUE(question->informativeText().contains(QStringLiteral("saved are yours")));
    QTest::keyClick(question, Qt::Key_Escape);
    EXPECT_EQ(text("pastRunCustomer"), QStringLiteral("Tailspin Toys"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return !w->window->findChild<QMessageBox *>(QStringLiteral("question")); }));
    w->click("pastRun", "forgetCustomer");
    QTest::mouseClick(w->find("agree"), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([this] { return text("pastRunCustomer") == QStringLiteral("(no name)"); }));
    EXPECT_FALSE(w->find("forgetCustomer")->isEnabled());
    EXPECT_TRUE(w->find("whyNotForget")->isVisible());
    EXPECT_FALSE(evidenceOffered());
    EXPECT_EQ(table()->model()->index(1, 0).data().toString(), tailspin.toString());
    EXPECT_FALSE(wayBack()->isVisible());
    for (const char *personal : {"Tailspin", "Robin", "T-17", "Storgatan", "4711"})
        for (const char *file : {"/journal.sqlite", "/journal.sqlite-wal"})
            EXPECT_FALSE(contentOf(folder.path() + QLatin1String(file)).contains(personal)) << personal << file;
}

TEST_F(HistoryWindow, checksTheJournalAndSaysWhatThatCameTo)
{
    auto *entry = w->window->findChild<QAction *>(QStringLiteral("checkJournal"));
    auto *menu = w->window->findChild<QMenu *>(QStringLiteral("fileMenu"));
    menu->popup(w->window->mapToGlobal(QPoint(20, 20)));
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(entry).center());
    ASSERT_TRUE(QTest::qWaitFor([this] { return message().contains(QStringLiteral("10 entries")); }))
        << message().toStdString();
    EXPECT_TRUE(w->find("historyPage")->isVisible());
}

TEST_F(HistoryWindow, saysSoOfAJournalThatWasChanged)
{
    w.reset();
    QByteArray bytes = contentOf(folder.filePath(QStringLiteral("journal.sqlite")));
    ASSERT_EQ(bytes.count("\"outcome\":\"refused\""), 1);
    bytes.replace("\"outcome\":\"refused\"", "\"outcome\":\"stopped\"");
    QFile file(folder.filePath(QStringLiteral("journal.sqlite")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    begin();
    openHistory();
    EXPECT_TRUE(message().contains(QStringLiteral("changed outside Parting"))) << message().toStdString();
    choose(0);
    EXPECT_FALSE(w->find("forgetCustomer")->isEnabled());
}

TEST_F(HistoryWindow, isWalkedByKeyboard)
{
    openHistory();
    const auto in = [this](const char *pane) { return w->find(pane)->isAncestorOf(QApplication::focusWidget()); };
    ASSERT_TRUE(in("historyBar"));
    w->key(Qt::Key_F6);
    EXPECT_EQ(QApplication::focusWidget(), table());
    w->key(Qt::Key_Down);
    w->key(Qt::Key_F6);
    EXPECT_TRUE(in("pastRun"));
    w->key(Qt::Key_F6);
    EXPECT_TRUE(in("historyBar"));
    w->key(Qt::Key_F, Qt::ControlModifier);
    EXPECT_EQ(QApplication::focusWidget(), w->find("searchHistory"));
    w->key(Qt::Key_Left, Qt::AltModifier);
    EXPECT_FALSE(w->find("historyPage")->isVisible());
    EXPECT_TRUE(in("customersBar")) << "where the keyboard was";
}

TEST_F(HistoryWindow, keepsItsColumnsThroughAWindowThatNeverShowsIt)
{
    openHistory();
    QHeaderView *header = table()->horizontalHeader();
    const QPoint end(header->sectionSize(0) - 1, header->height() / 2), wider = end + QPoint(-40, 0);
    QTest::mousePress(header->viewport(), Qt::LeftButton, {}, end);
    QTest::mouseMove(header->viewport(), wider);
    QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, wider);
    const int width = header->sectionSize(0);
    EXPECT_TRUE(w->find<QMenu>("historyColumns")) << "offered under View, too";
    w->close();
    begin();
    ASSERT_FALSE(w->find("historyPage"));
    w->close();
    begin();
    openHistory();
    EXPECT_EQ(table()->horizontalHeader()->sectionSize(0), width);
}

TEST_F(HistoryWindow, hasANameForEverything)
{
    openHistory();
    choose(1);
    QStringList nameless;
    for (const QWidget *widget : w->find("historyPage")->findChildren<QWidget *>())
        if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) != 0
            && (widget->accessibleName().isEmpty() || widget->objectName().isEmpty()))
            nameless << QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
    EXPECT_EQ(nameless, QStringList());
}

TEST(EmptyHistory, invites)
{
    PracticeWindow w;
    w.open();
    w.key(Qt::Key_H, Qt::ControlModifier);
    const auto *sentence = w.find("noRuns")->findChild<QLabel *>(QStringLiteral("emptyStateSentence"));
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return sentence->isVisible() && sentence->text().startsWith(QStringLiteral("Nothing was sent")); }));
}

} // namespace

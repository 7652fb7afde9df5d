// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/log/logfile.h"
#include "ui/models/tablemodel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/idlabel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/tablecopy.h"
#include "ui/widgets/verdictband.h"

#include <gtest/gtest.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace parting::ui {
namespace {

template <class Widget> Widget *part(QWidget &of, const char *name)
{
    return of.findChild<Widget *>(QLatin1String(name));
}

void press(QWidget *target)
{
    QTest::mouseClick(target, Qt::LeftButton);
}

class Messages : public testing::Test {
protected:
    Messages()
    {
        bar.resize(600, bar.sizeHint().height());
        static_cast<QWidget &>(bar).show();
    }
    MessageBar bar;
    const Message failure{.sentence = QStringLiteral("It <b>failed</b>."),
        .nextStep = QStringLiteral("Read again."),
        .details = QStringLiteral("HTTP 403\nCode 900159"),
        .action = QStringLiteral("Read again")};
};

TEST_F(Messages, areNotedInTheLogWithoutTheirWords)
{
    const QTemporaryDir folder;
    const LogFile log(folder.path(), LogLevel::Normal);
    bar.show(failure);
    const QString noted = LogFile::contents(folder.path());
    EXPECT_TRUE(noted.contains(QStringLiteral("parting.ui info \"message\" tone 4"))) << qPrintable(noted);
    for (const QString &words : {QStringLiteral("failed"), QStringLiteral("Read again"), QStringLiteral("900159")})
        EXPECT_FALSE(noted.contains(words)) << qPrintable(words);
}

TEST_F(Messages, standUntilClosed)
{
    QSignalSpy dismissed(&bar, &MessageBar::dismissed);
    bar.show(failure);
    EXPECT_TRUE(bar.isVisible());
    press(part<QWidget>(bar, "messageClose"));
    EXPECT_FALSE(bar.isVisible());
    EXPECT_EQ(dismissed.count(), 1);
}

TEST_F(Messages, arePlainText)
{
    bar.show(failure);
    for (const QLabel *label : bar.findChildren<QLabel *>())
        EXPECT_EQ(label->textFormat(), Qt::PlainText) << qPrintable(label->objectName());
    EXPECT_EQ(part<QLabel>(bar, "messageSentence")->text(), failure.sentence);
}

TEST_F(Messages, openTheirDetailsAndCopyThem)
{
    bar.show(failure);
    press(part<QWidget>(bar, "messageExpand"));
    auto *details = part<QPlainTextEdit>(bar, "messageDetails");
    EXPECT_TRUE(details->isVisible());
    EXPECT_EQ(details->toPlainText(), failure.details);
    press(part<QWidget>(bar, "messageExpand"));
    EXPECT_FALSE(details->isVisible());
    bar.show({.sentence = QStringLiteral("It failed again."), .details = QStringLiteral("HTTP 500")});
    EXPECT_FALSE(details->isVisible());
    EXPECT_EQ(details->toPlainText(), QStringLiteral("HTTP 500"));
    bar.show(failure);
    press(part<QWidget>(bar, "messageCopy"));
    EXPECT_EQ(
        QGuiApplication::clipboard()->text(), QStringLiteral("It <b>failed</b>.\nRead again.\nHTTP 403\nCode 900159"));
}

TEST_F(Messages, offerOnlyWhatTheyHave)
{
    bar.show({.sentence = QStringLiteral("Short")});
    for (const char *name : {"messageAction", "messageExpand", "messageCopy", "messageNextStep"})
        EXPECT_FALSE(part<QWidget>(bar, name)->isVisible()) << name;
    EXPECT_TRUE(part<QWidget>(bar, "messageClose")->isVisible());

    QSignalSpy asked(&bar, &MessageBar::actionRequested);
    bar.show(failure);
    press(part<QWidget>(bar, "messageAction"));
    EXPECT_EQ(asked.count(), 1);
}

TEST_F(Messages, readOutWhatTheySay)
{
    bar.show(failure);
    EXPECT_EQ(bar.accessibleName(), QStringLiteral("Message"));
    EXPECT_EQ(bar.accessibleDescription(), failure.sentence + u' ' + failure.nextStep);
}

TEST(VerdictBands, readOutTheirSentence)
{
    VerdictBand band;
    band.show(Tone::Attention, Icon::Clock, QStringLiteral("Not before 1 Dec"));
    EXPECT_EQ(band.accessibleName(), QStringLiteral("Verdict"));
    EXPECT_EQ(band.accessibleDescription(), QStringLiteral("Not before 1 Dec"));
    EXPECT_EQ(band.sentence(), band.accessibleDescription());
}

TEST(EmptyStates, haveAtMostOneAction)
{
    EmptyState state;
    state.show(Icon::List, QStringLiteral("Nothing here"));
    EXPECT_FALSE(part<QWidget>(state, "emptyStateAction")->isVisible());
    state.show(Icon::List, QStringLiteral("Nothing here"), QStringLiteral("Read again"));
    QSignalSpy asked(&state, &EmptyState::actionRequested);
    press(part<QWidget>(state, "emptyStateAction"));
    EXPECT_EQ(asked.count(), 1);
}

TEST(IdLabels, copyTheWholeId)
{
    IdLabel label(QStringLiteral("Microsoft ID"));
    EXPECT_FALSE(part<QWidget>(label, "copyId")->isVisibleTo(&label)) << "there is nothing to copy";
    label.setId(QStringLiteral("1f3b2c8a-09aa-4c1e-8d2a-0d9f7a6b5c4d"));
    label.show();
    press(part<QWidget>(label, "copyId"));
    EXPECT_EQ(QGuiApplication::clipboard()->text(), label.id());
    EXPECT_EQ(part<QWidget>(label, "copyId")->accessibleName(), QStringLiteral("Copy Microsoft ID"));
}

TEST(TableCopies, areWhatOneSees)
{
    QStandardItemModel model(2, 3);
    model.setHorizontalHeaderLabels({QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")});
    for (int row = 0; row < 2; ++row)
        for (int column = 0; column < 3; ++column)
            model.setItem(row, column, new QStandardItem(QStringLiteral("%1\t%2").arg(row).arg(column)));
    QTableView table;
    table.setModel(&model);
    dressTable(&table);
    table.setColumnHidden(1, true);
    table.horizontalHeader()->moveSection(2, 0);
    EXPECT_EQ(selectedText(table, Headers::Without), QString());
    table.selectRow(1);
    EXPECT_EQ(selectedText(table, Headers::Without), QStringLiteral("1 2\t1 0"));
    EXPECT_EQ(selectedText(table, Headers::With), QStringLiteral("C\tA\n1 2\t1 0"));
}

TEST(PlainLabels, AreMeasuredAnewWhenTextOrFontChange)
{
    PlainLabel label;
    label.setWordWrap(true);
    label.setText(QStringLiteral("words that fit into one line"));
    const int line = label.heightForWidth(1000);
    EXPECT_GT(label.heightForWidth(60), line);
    EXPECT_EQ(label.heightForWidth(1000), line);
    label.setText(QStringLiteral("first\nsecond"));
    EXPECT_GT(label.heightForWidth(1000), line);
    label.setText(QStringLiteral("one"));
    EXPECT_EQ(label.heightForWidth(1000), line);
    QFont large = label.font();
    large.setPointSizeF(large.pointSizeF() * 2);
    label.setFont(large);
    EXPECT_GT(label.heightForWidth(1000), line);
}

} // namespace
} // namespace parting::ui

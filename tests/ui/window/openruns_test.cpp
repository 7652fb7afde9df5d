// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/storage/journal.h"
#include "tests/ui/window/practicewindow.h"
#include "ui/mainwindow.h"

#include <QTest>

#include <gtest/gtest.h>

using namespace parting;
using namespace parting::test;

namespace {

/// What a process that died while it removed a relationship leaves behind.
void leaveRunOpen(const QString &folder)
{
    const auto journal = *Journal::open(folder, false);
    const Run run{.id = RunId(QStringLiteral("run")),
        .kind = RunKind::Remove,
        .customer = CustomerId(QStringLiteral("9e3779b1-faed-0b10-a209-b480faed1b10")),
        .companyName = QStringLiteral("Tailspin Toys"),
        .startedAt = QDateTime::currentDateTimeUtc()};
    ASSERT_TRUE(journal->begin(run, {{.kind = WriteKind::RemoveRelationship}}));
}

QWidget *message(const PracticeWindow &w)
{
    return w.find("accountPage")->findChild<QWidget *>(QStringLiteral("message"));
}

TEST(OpenRuns, areReportedWhateverCustomerTheWindowStartsWith)
{
    const QTemporaryDir folder;
    leaveRunOpen(folder.path());
    PracticeWindow w({}, folder.path());
    w.window->openCustomer(CustomerId(QStringLiteral("3c6ef362-e7e7-06b2-ab2f-aab3724ac25b")));
    w.open();
    ASSERT_TRUE(w.waitUntilComplete());
    ASSERT_TRUE(message(w)->isVisible());
    EXPECT_FALSE(w.find("nothingChosen")->isVisible()) << "one page at a time";
    w.click("accountPage", "messageAction");
    EXPECT_TRUE(w.find("interruptedPage")->isVisible());
    EXPECT_FALSE(w.find("nothingChosen")->isVisible());
}

/// Its journal tells nothing of what was confirmed, so that all there is to do is to review it anew.
TEST(OpenRuns, areContinuedByReadingFirst)
{
    const QTemporaryDir folder;
    leaveRunOpen(folder.path());
    PracticeWindow w({}, folder.path());
    w.open();
    ASSERT_TRUE(w.waitUntilComplete());
    ASSERT_TRUE(w.find("interruptedPage")->isVisible());
    w.click("interruptedPage", "continueRun");
    ASSERT_TRUE(QTest::qWaitFor([&w] { return w.window->findChild<QWidget *>(QStringLiteral("reviewPage")); }));
    EXPECT_TRUE(w.find("reviewPage")->isVisible());
    EXPECT_TRUE(Journal::open(folder.path(), true).value()->interrupted()->empty()) << "and is closed";
}

TEST(OpenRuns, areNotSpokenOfWhereThereAreNone)
{
    PracticeWindow w;
    w.window->openCustomer(CustomerId(QStringLiteral("3c6ef362-e7e7-06b2-ab2f-aab3724ac25b")));
    w.open();
    ASSERT_TRUE(w.waitUntilComplete());
    EXPECT_FALSE(message(w)->isVisible());
}

} // namespace

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/window/practicewindow.h"
#include "ui/mainwindow.h"
#include "ui/widgets/verdictband.h"

#include <QAction>
#include <QTest>

#include <gtest/gtest.h>

using namespace parting;
using namespace parting::test;

namespace {

TEST(OpenedCustomers, areNamedInTheTitleOnceTheyAreRead)
{
    PracticeWindow w;
    const CustomerId contoso(QStringLiteral("3c6ef362-e7e7-06b2-ab2f-aab3724ac25b"));
    w.window->openCustomer(contoso);
    EXPECT_TRUE(w.window->windowTitle().startsWith(contoso.toString())) << w.window->windowTitle().toStdString();
    w.open();
    EXPECT_TRUE(QTest::qWaitFor([&w] { return w.window->windowTitle().startsWith(QStringLiteral("Contoso AB")); }))
        << w.window->windowTitle().toStdString();
}

TEST(OpenedCustomers, areNamedByTheirIdWhereThereIsNoSuchCustomer)
{
    PracticeWindow w;
    const CustomerId nobody(QStringLiteral("00000000-0000-0000-0000-00000000dead"));
    w.window->openCustomer(nobody);
    w.open();
    ASSERT_TRUE(w.waitUntilComplete());
    EXPECT_TRUE(w.window->windowTitle().startsWith(nobody.toString())) << w.window->windowTitle().toStdString();
}

TEST(OpenedCustomers, areReadAgainWhenAReviewIsLeft)
{
    PracticeWindow w;
    w.window->openCustomer(CustomerId(QStringLiteral("9e3779b1-faed-0b10-a209-b480faed1b10")));
    w.open();
    ASSERT_TRUE(QTest::qWaitFor([&w] { return w.find("remove")->isEnabled(); }));
    w.click("remove");
    ASSERT_TRUE(QTest::qWaitFor([&w] { return w.find("reviewPage") && w.find("reviewPage")->isVisible(); }));
    const int before = w.reads(QStringLiteral("/orders"));
    w.key(Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor([&] { return w.reads(QStringLiteral("/orders")) > before; }))
        << "what the review read is newer than what the account shows";
}

TEST(OpenedCustomers, thatVanishedBeforeReviewKeepNoVerdict)
{
    PracticeWindow w;
    const QString tailspin = QStringLiteral("9e3779b1-faed-0b10-a209-b480faed1b10");
    w.window->openCustomer(CustomerId(tailspin));
    w.open();
    ASSERT_TRUE(QTest::qWaitFor([&w] { return w.find("remove")->isEnabled(); }));
    ASSERT_TRUE(w.server->vanish(tailspin.toStdString()));
    w.click("remove");
    const auto *verdict = w.find("accountPage")->findChild<ui::VerdictBand *>(QStringLiteral("verdict"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return verdict->sentence().contains(QStringLiteral("no longer knows")); }))
        << verdict->sentence().toStdString();
    EXPECT_FALSE(w.find("remove")->isEnabled());
}

TEST(OpenedCustomers, canBeWorkedOnFromTheMenuAsByTheirButtons)
{
    PracticeWindow w;
    const auto *remove = w.find<QAction>("removeRelationship");
    const auto *suspend = w.find<QAction>("suspendAll");
    EXPECT_FALSE(remove->isEnabled());
    EXPECT_EQ(remove->toolTip(), QStringLiteral("No customer is chosen"));
    w.window->openCustomer(CustomerId(QStringLiteral("9e3779b1-faed-0b10-a209-b480faed1b10")));
    w.open();
    ASSERT_TRUE(QTest::qWaitFor([&] { return remove->isEnabled(); }));
    EXPECT_TRUE(w.find("remove")->isEnabled());
    EXPECT_FALSE(suspend->isEnabled());
    EXPECT_FALSE(suspend->toolTip().isEmpty());
    w.key(Qt::Key_C, Qt::AltModifier);
    QTest::keyClick(w.find("customerMenu"), Qt::Key_E);
    ASSERT_TRUE(QTest::qWaitFor([&w] { return w.find("reviewPage") && w.find("reviewPage")->isVisible(); }));
    EXPECT_FALSE(remove->isEnabled()) << "it is under review";
}

} // namespace

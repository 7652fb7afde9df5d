// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/window/practicewindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

namespace parting::ui {
namespace {

using test::PracticeWindow;

constexpr int patience = 60'000;

/// Opens the filter by the keyboard and goes down to the entry that begins so.
void filterBy(const PracticeWindow &w, const QString &begin)
{
    auto *box = w.find<QComboBox>("filterCustomers");
    box->setFocus(Qt::TabFocusReason);
    QTest::keyClick(box, Qt::Key_Home);
    for (int i = 0; i < box->count() && !box->currentText().startsWith(begin); ++i)
        QTest::keyClick(box, Qt::Key_Down);
    ASSERT_TRUE(box->currentText().startsWith(begin)) << qPrintable(box->currentText());
}

QStringList companies(const PracticeWindow &w)
{
    QStringList names;
    for (int row = 0; row < w.table()->model()->rowCount(); ++row)
        names << w.table()->model()->index(row, 0).data().toString();
    return names;
}

/// Of the label that is in sight; others of that name stand on other pages.
QString textOf(const PracticeWindow &w, const char *name)
{
    for (const auto *label : w.window->findChildren<QLabel *>(QLatin1String(name)))
        if (label->isVisible())
            return label->text();
    return {};
}

bool isVisible(const PracticeWindow &w, const char *name)
{
    return w.find<QWidget>(name)->isVisible();
}

TEST(Radar, FindsWhoseWindowIsAboutToCloseAndOpensThem)
{
    PracticeWindow w({.callsPerMinute = 0});
    w.open();
    ASSERT_TRUE(w.waitUntilComplete());
    EXPECT_EQ(w.reads(u"/subscriptions"_qs), 0) << "nothing is read of anybody until it is wanted";
    EXPECT_FALSE(isVisible(w, "readinessProgress"));

    filterBy(w, u"Ready"_qs);
    const auto *empty = w.find<QWidget>("customersEmpty")->findChild<QLabel *>(u"emptyStateSentence"_qs);
    EXPECT_TRUE(empty->text().startsWith(u"None of the 0 customers checked so far"_qs)) << qPrintable(empty->text());
    w.click("readReadiness");
    ASSERT_TRUE(QTest::qWaitFor([&] { return isVisible(w, "readinessProgress"); }, patience));
    EXPECT_TRUE(w.find<QLabel>("readinessProgress")->text().startsWith(u"Readiness: "_qs));
    filterBy(w, u"Window closes within 72 h"_qs);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !isVisible(w, "readinessProgress"); }, patience));
    ASSERT_TRUE(QTest::qWaitFor([&] { return companies(w).contains(u"Trey Research"_qs); }, patience));
    EXPECT_TRUE(QTest::qWaitFor([&] { return w.count().contains(u" checked"_qs); })) << qPrintable(w.count());
    EXPECT_FALSE(companies(w).contains(u"Fabrikam, Inc."_qs)) << "its window closes in five days";
    EXPECT_EQ(w.find<QComboBox>("filterCustomers")->currentText(),
        QStringLiteral("Window closes within 72 h (%1)").arg(companies(w).size()));

    const int before = w.reads(u"/subscriptions"_qs);
    w.table()->setFocus();
    QTest::keyClick(w.table(), Qt::Key_Home);
    while (w.currentCompany() != u"Trey Research"_qs && w.table()->currentIndex().row() + 1 < companies(w).size())
        QTest::keyClick(w.table(), Qt::Key_Down);
    ASSERT_EQ(w.currentCompany(), u"Trey Research"_qs);
    w.key(Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return textOf(w, "verdictSentence").contains(u"step"_qs); }, patience))
        << qPrintable(textOf(w, "verdictSentence"));
    EXPECT_GT(w.reads(u"/subscriptions"_qs), before) << "what one decides by is read then";
}

TEST(Radar, StopsAndRemembersWhetherItWasOn)
{
    PracticeWindow w({.latency = std::chrono::milliseconds(20), .callsPerMinute = 0});
    w.open();
    ASSERT_TRUE(w.waitUntilComplete());
    w.click("readReadiness");
    ASSERT_TRUE(QTest::qWaitFor([&] { return isVisible(w, "stopReadiness"); }, patience));
    w.click("stopReadiness");
    EXPECT_FALSE(isVisible(w, "readinessProgress"));
    EXPECT_FALSE(w.readiness->state().on);
    EXPECT_FALSE(w.find<QAbstractButton>("readReadiness")->isChecked());
}

TEST(Radar, AnOpenedCustomerSaysItsEarliestDateInTheList)
{
    PracticeWindow w;
    w.open();
    ASSERT_TRUE(w.waitUntilComplete());
    const auto cell = [&] { return w.table()->currentIndex().siblingAtColumn(2).data().toString(); };
    w.key(Qt::Key_F, Qt::ControlModifier);
    w.type(u"Adatum"_qs);
    w.key(Qt::Key_Down);
    EXPECT_EQ(cell(), u"Not checked"_qs);
    EXPECT_TRUE(QTest::qWaitFor([&] { return cell() == u"Now, 2 steps"_qs; }, patience)) << qPrintable(cell());
    EXPECT_EQ(w.table()->model()->headerData(2, Qt::Horizontal).toString(), u"Earliest date"_qs);
    EXPECT_FALSE(w.table()->isColumnHidden(2));
    EXPECT_TRUE(w.table()->isColumnHidden(5)) << "readiness in words is for whoever asks for it";
}

TEST(Radar, TheAccountSaysWhatLeavingCosts)
{
    PracticeWindow w;
    w.open();
    ASSERT_TRUE(w.waitUntilComplete());
    w.key(Qt::Key_F, Qt::ControlModifier);
    w.type(u"contoso.onmicrosoft"_qs);
    w.key(Qt::Key_Down);
    const auto cost = [&] { return textOf(w, "verdictDetail"); };
    ASSERT_TRUE(QTest::qWaitFor([&] { return !cost().isEmpty(); }, patience));
    EXPECT_TRUE(cost().startsWith(u"Cost of leaving: "_qs)) << qPrintable(cost());
    EXPECT_TRUE(cost().contains(u" billed until"_qs)) << qPrintable(cost());
    w.key(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    const QString summary = QApplication::clipboard()->text();
    EXPECT_TRUE(summary.contains(u"\nCost of leaving:\n- "_qs)) << qPrintable(summary);
}

} // namespace
} // namespace parting::ui

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/journey/job.h"

#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTabBar>
#include <QTableView>
#include <QTabWidget>

namespace parting::ui {
namespace {

class ClearAllJob : public test::Job {
protected:
    struct Target {
        std::string customer{}, id{};
    };
    /// What the n-th PATCH that the review announces is about.
    [[nodiscard]] Target announced(int n) const
    {
        static const QRegularExpression patch(u"PATCH +/v1/customers/([^/\\s]+)(?:/\\w+/(\\S+))?"_qs);
        auto found = patch.globalMatch(w.find<QLabel>("requests")->text());
        QRegularExpressionMatch match;
        for (int i = 0; i <= n && found.hasNext(); ++i)
            match = found.next();
        return {match.captured(1).toStdString(), match.captured(2).toStdString()};
    }
    void typeName(const QString &name)
    {
        QTest::mouseClick(w.find<QLineEdit>("typedName"), Qt::LeftButton);
        QTest::keyClicks(w.find<QLineEdit>("typedName"), name); // a menu took the window's activity along
    }
    /// What the list says of its first row.
    [[nodiscard]] static QString earliest(const test::PracticeWindow &window)
    {
        return window.table()->model()->index(0, 2).data().toString();
    }
    [[nodiscard]] QModelIndex otherHolding(const QString &item) const
    {
        const auto *table = w.find<QTableView>("otherHoldings");
        for (int row = 0; row < table->model()->rowCount(); ++row)
            if (const QModelIndex index = table->model()->index(row, 1); index.data().toString() == item)
                return index;
        return {};
    }
    /// Opens the menu of that row, and picks the entry with this text.
    void pick(const QModelIndex &index, const QString &text) const
    {
        auto *table = w.find<QTableView>("otherHoldings");
        table->scrollTo(index);
        const QPoint at = table->visualRect(index).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, table->viewport()->mapToGlobal(at));
        QApplication::sendEvent(table->viewport(), &event);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        ASSERT_TRUE(menu);
        for (QAction *entry : menu->actions())
            if (entry->text() == text)
                return QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(entry).center());
        ADD_FAILURE() << "no entry " << text.toStdString();
    }
    [[nodiscard]] QString pageText(const char *page) const
    {
        QString said;
        for (const QLabel *label : w.find(page)->findChildren<QLabel *>())
            said += label->text() + u'\n';
        return said;
    }
};

TEST_F(ClearAllJob, StopsAtASurpriseInTheMiddleAndGoesOnFromThere)
{
    choose(u"wingtip"_qs);
    press(u"Clear all that can be cleared"_qs);
    ASSERT_TRUE(waitForPage("reviewPage"));
    QCheckBox *tick = w.find<QCheckBox>("tick");
    ASSERT_TRUE(tick) << "delegated administration may end as well";
    QTest::keyClick(tick, Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([this] { return button(u"Take 5 steps"_qs); }));
    EXPECT_EQ(writes(), 0);

    const Target plan = announced(3);
    ASSERT_TRUE(w.server->edit(plan.customer, sandbox::Holding::Subscription, plan.id, R"({"quantity":2})"))
        << "somebody else changes it while the review is read";
    typeName(u"Wingtip Toys"_qs);
    press(u"Take 5 steps"_qs);

    ASSERT_TRUE(QTest::qWaitFor([this] { return button(u"Take 2 steps"_qs); }, 20'000)) << "reviewed once more";
    EXPECT_EQ(writes(), 3) << "the rest was not sent";
    EXPECT_TRUE(pageText("reviewPage").contains(u"The account changed since you reviewed it"_qs));
    typeName(u"Wingtip Toys"_qs);
    press(u"Take 2 steps"_qs);
    ASSERT_TRUE(waitForPage("donePage"));
    EXPECT_EQ(writes(), 5);
    EXPECT_TRUE(w.server->blockers(plan.customer).empty());
    press(u"Back to account"_qs);
    EXPECT_TRUE(waitForButton(u"Remove reseller relationship"_qs));
}

TEST_F(ClearAllJob, ASoftExitStopsTheRenewalAndTellsTheDay)
{
    choose(u"contoso"_qs);
    press(u"Prepare a soft exit"_qs);
    ASSERT_TRUE(waitForPage("reviewPage"));
    EXPECT_TRUE(pageText("reviewPage").contains(u"at the earliest: until then Office staff is billed"_qs));
    press(u"Stop 1 renewal"_qs);
    ASSERT_TRUE(waitForPage("donePage"));
    EXPECT_EQ(writes(), 1);
    EXPECT_TRUE(pageText("donePage").contains(u"set End of term to cancel"_qs));

    press(u"Back to account"_qs);
    const auto *prepared = w.find<QLabel>("softExitPrepared");
    ASSERT_TRUE(QTest::qWaitFor([prepared] { return prepared->isVisible(); }, 20'000));
    EXPECT_TRUE(prepared->text().startsWith(u"A soft exit was prepared on "_qs)) << qPrintable(prepared->text());
    EXPECT_EQ(button(u"Prepare a soft exit"_qs), nullptr);
    EXPECT_TRUE(QTest::qWaitFor([this] { return earliest(w).endsWith(u", soft exit"_qs); }, 20'000))
        << qPrintable(earliest(w));
    w.close();

    test::PracticeWindow later({}, home.path());
    later.open();
    ASSERT_TRUE(later.waitUntilComplete());
    later.key(Qt::Key_F, Qt::ControlModifier);
    later.type(u"contoso"_qs);
    EXPECT_TRUE(QTest::qWaitFor([&later] { return earliest(later).endsWith(u", soft exit"_qs); }, 20'000))
        << qPrintable(earliest(later));
}

TEST_F(ClearAllJob, SoftwareIsCancelledByItsOrder)
{
    choose(u"lucerne"_qs);
    press(u"Cancel order"_qs);
    ASSERT_TRUE(waitForPage("reviewPage"));
    confirmWithName(u"Lucerne Publishing"_qs, u"Cancel 1 order"_qs);
    ASSERT_TRUE(waitForPage("donePage"));
    EXPECT_EQ(writes(), 1);
}

TEST_F(ClearAllJob, OneItemOfAnOrderIsCancelledByItself)
{
    choose(u"lucerne"_qs);
    press(u"Cancel order"_qs);
    ASSERT_TRUE(waitForPage("reviewPage"));
    const Target order = announced(0);
    w.key(Qt::Key_Escape);
    ASSERT_TRUE(w.server->edit(order.customer, sandbox::Holding::Order, order.id,
        R"({"lineItems":[{"lineItemNumber":0,"offerId":"DG7GMGF0D7D3:0001:A","friendlyName":"Windows","quantity":1},
            {"lineItemNumber":1,"offerId":"DG7GMGF0D7D3:0001:A","friendlyName":"Windows","quantity":4}]})"));
    w.key(Qt::Key_F5);
    auto *tabs = w.find<QTabWidget>("holdings")->tabBar();
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center());
    ASSERT_TRUE(QTest::qWaitFor(
        [this] { return otherHolding(u"Windows"_qs).isValid() && !button(u"Stop reading"_qs); }, 20'000));
    pick(otherHolding(u"Windows"_qs), u"Cancel only this item…"_qs);
    ASSERT_TRUE(waitForPage("reviewPage"));
    EXPECT_TRUE(pageText("reviewPage").contains(u"Windows (#1, × 4)"_qs));
    typeName(u"Lucerne Publishing"_qs);
    press(u"Cancel 1 item"_qs);
    ASSERT_TRUE(waitForPage("donePage"));
    EXPECT_EQ(writes(), 1);
    EXPECT_EQ(w.server->blockers(order.customer).size(), 1U) << "the other line stays";
}

TEST_F(ClearAllJob, DelegatedAdministrationEndsByItself)
{
    choose(u"southridge"_qs);
    ASSERT_TRUE(waitForButton(u"Remove reseller relationship"_qs));
    QTest::mouseClick(w.find<QPushButton>("fold"), Qt::LeftButton);
    ASSERT_TRUE(waitForButton(u"End it"_qs));
    QTest::keyClick(button(u"End it"_qs), Qt::Key_Space);
    ASSERT_TRUE(waitForPage("reviewPage"));
    confirmWithName(u"Southridge Video"_qs, u"End delegated administration"_qs);
    ASSERT_TRUE(waitForPage("donePage"));
    EXPECT_EQ(writes(), 1);
}

} // namespace
} // namespace parting::ui

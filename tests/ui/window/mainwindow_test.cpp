// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "practicewindow.h"
#include "ui/pages/accountpane.h"
#include "ui/text/texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chiplabel.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace parting::ui {
namespace {

using test::PracticeWindow;
using namespace std::chrono_literals;

/// The seed's 60 customers and one entry without an ID.
constexpr int everyone = 61;

bool focusIs(const char *name)
{
    return QTest::qWaitFor([name] {
        return QApplication::focusWidget() && QApplication::focusWidget()->objectName() == QLatin1String(name);
    });
}

/// Names the windows that come into sight.
class WindowWatch : public QObject {
public:
    WindowWatch() { QApplication::instance()->installEventFilter(this); }
    QStringList shown;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (event->type() == QEvent::Show && widget && widget->isWindow())
            shown << widget->objectName();
        return false;
    }
};

TEST(MainWindows, comeIntoSightOnceAndWhole)
{
    const WindowWatch watch;
    PracticeWindow w;
    EXPECT_EQ(watch.shown, QStringList()) << "a part of it stood on the desktop while it was built";
    w.open();
    EXPECT_EQ(watch.shown, QStringList({QStringLiteral("mainWindow")}));
}

TEST(MainWindows, showPartsOfAnAccountThatComeTogetherTogether)
{
    PracticeWindow w;
    w.window->openCustomer(CustomerId(QStringLiteral("9e3779b1-faed-0b10-a209-b480faed1b10")));
    w.open();
    const auto *reading = w.find("stopReading");
    ASSERT_TRUE(w.waitUntilComplete());
    ASSERT_TRUE(QTest::qWaitFor([reading] { return !reading->isVisible(); }));

    QElapsedTimer clock;
    std::vector<qint64> shownAt;
    QObject::connect(w.find<AccountPane>("accountPane"), &AccountPane::offersChanged, w.window.get(),
        [&] { shownAt.push_back(clock.elapsed()); });
    clock.start();
    w.click("readAgain");
    ASSERT_TRUE(reading->isVisible());
    ASSERT_TRUE(QTest::qWaitFor([reading] { return !reading->isVisible(); }));
    ASSERT_GE(shownAt.size(), 2u);
    for (std::size_t i = 1; i + 1 < shownAt.size(); ++i) // the last part need not wait
        EXPECT_GE(shownAt[i] - shownAt[i - 1], 25) << i;
}

TEST(MainWindows, showTheWholeListAndSaySo)
{
    PracticeWindow w;
    w.open();
    ASSERT_TRUE(w.waitUntilComplete());
    EXPECT_TRUE(w.count().startsWith(QStringLiteral("61 of 61 customers · complete · 1 duplicate")))
        << qPrintable(w.count());
    EXPECT_TRUE(w.count().contains(QStringLiteral("read ")));
    EXPECT_FALSE(w.find("stopReadingCustomers")->isVisible());
    EXPECT_TRUE(w.find("worldBadge")->isVisible());
    EXPECT_EQ(w.window->windowTitle(), QStringLiteral("Parting – Practice"));
}

TEST(MainWindows, searchFromTheKeyboardAndWalkTheList)
{
    PracticeWindow w;
    w.open();
    ASSERT_TRUE(w.waitUntilComplete());
    w.key(Qt::Key_F, Qt::ControlModifier);
    ASSERT_TRUE(focusIs("searchCustomers"));
    w.type(QStringLiteral("co"));
    const int found = w.table()->model()->rowCount();
    EXPECT_GT(found, 1);
    EXPECT_LT(found, everyone);
    EXPECT_TRUE(w.count().startsWith(QStringLiteral("%1 of %2 ").arg(found).arg(everyone)));

    w.key(Qt::Key_Down);
    ASSERT_TRUE(focusIs("customers"));
    EXPECT_EQ(w.table()->currentIndex().row(), 0);
    w.key(Qt::Key_Down);
    EXPECT_EQ(w.table()->currentIndex().row(), 1);
    EXPECT_TRUE(w.window->windowTitle().startsWith(w.currentCompany())) << "the right side follows at once";
}

TEST(MainWindows, readOnlyTheCustomerAtWhichAWalkRests)
{
    PracticeWindow w;
    w.open();
    ASSERT_TRUE(w.waitUntilComplete());
    w.key(Qt::Key_F, Qt::ControlModifier);
    w.key(Qt::Key_Down);
    for (int step = 0; step < 12; ++step)
        w.key(Qt::Key_Down);
    EXPECT_EQ(w.reads(QStringLiteral("/subscriptions")), 0);
    ASSERT_TRUE(QTest::qWaitFor([&] { return w.reads(QStringLiteral("/subscriptions")) > 0; }));
    const QString last = w.table()->model()->index(w.table()->currentIndex().row(), 4).data().toString();
    EXPECT_EQ(w.reads(QStringLiteral("/subscriptions")), 1);
    EXPECT_EQ(w.reads(last + QStringLiteral("/subscriptions")), 1);
}

TEST(MainWindows, offerAWayOutOfASearchWithoutHits)
{
    PracticeWindow w;
    w.open();
    ASSERT_TRUE(w.waitUntilComplete());
    w.key(Qt::Key_F, Qt::ControlModifier);
    w.type(QStringLiteral("zzqq"));
    EXPECT_FALSE(w.table()->isVisible());
    EXPECT_TRUE(w.find("customersEmpty")->isVisible());
    w.click("customersEmpty", "emptyStateAction");
    EXPECT_TRUE(w.table()->isVisible());
    EXPECT_EQ(w.table()->model()->rowCount(), everyone);
    EXPECT_TRUE(focusIs("searchCustomers"));
}

TEST(MainWindows, goBackWithEscape)
{
    PracticeWindow w;
    w.open();
    ASSERT_TRUE(w.waitUntilComplete());
    w.key(Qt::Key_F, Qt::ControlModifier);
    w.type(QStringLiteral("co"));
    w.key(Qt::Key_Escape);
    EXPECT_EQ(w.table()->model()->rowCount(), everyone) << "the first Esc empties the field";
    EXPECT_TRUE(focusIs("searchCustomers"));
    w.key(Qt::Key_Escape);
    EXPECT_TRUE(focusIs("customers"));
    w.key(Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([] {
        return QApplication::focusWidget()->objectName() != QStringLiteral("customers");
    })) << "Enter opens the account";
    w.key(Qt::Key_Left, Qt::AltModifier);
    EXPECT_TRUE(focusIs("customers"));
}

TEST(MainWindows, filterByKind)
{
    PracticeWindow w;
    w.open();
    ASSERT_TRUE(w.waitUntilComplete());
    w.key(Qt::Key_F, Qt::ControlModifier);
    w.key(Qt::Key_Tab);
    ASSERT_TRUE(focusIs("filterCustomers"));
    w.type(QStringLiteral("o"));
    EXPECT_EQ(w.find<QComboBox>("filterCustomers")->currentText(), QStringLiteral("Other relationships"));
    const int others = w.table()->model()->rowCount();
    EXPECT_GT(others, 0);
    EXPECT_LT(others, everyone);
    for (int row = 0; row < others; ++row)
        EXPECT_NE(w.table()->model()->index(row, 3).data().toString(), QStringLiteral("Reseller"));
}

TEST(MainWindows, showNothingOfAnotherCustomerBesideARowWithoutAnId)
{
    PracticeWindow w;
    w.open();
    ASSERT_TRUE(w.waitUntilComplete());
    w.key(Qt::Key_F, Qt::ControlModifier);
    w.key(Qt::Key_Down);
    ASSERT_TRUE(w.window->windowTitle().startsWith(w.currentCompany()));
    w.click("listMessage", "messageAction");
    EXPECT_EQ(w.find<QComboBox>("filterCustomers")->currentText(), QStringLiteral("Unreadable"));
    EXPECT_EQ(w.table()->model()->rowCount(), 1);
    w.key(Qt::Key_F, Qt::ControlModifier);
    w.key(Qt::Key_Down);
    EXPECT_EQ(w.table()->currentIndex().row(), 0);
    EXPECT_EQ(w.window->windowTitle(), QStringLiteral("Parting – Practice"));
}

TEST(MainWindows, stopReadingAndSayThatTheListIsIncomplete)
{
    PracticeWindow w({.customers = 20'000, .latency = 200ms});
    w.open();
    ASSERT_TRUE(QTest::qWaitFor([&] { return w.table()->model()->rowCount() > 0; }));
    w.click("stopReadingCustomers");
    ASSERT_TRUE(QTest::qWaitFor([&] { return w.count().contains(QStringLiteral("incomplete")); }));
    EXPECT_TRUE(w.find("listMessage")->isVisible());
    EXPECT_FALSE(w.find("stopReadingCustomers")->isVisible());
    EXPECT_LT(w.table()->model()->rowCount(), 20'000);

    w.click("listMessage", "messageAction");
    EXPECT_TRUE(w.find("stopReadingCustomers")->isVisible()) << "it is being read again";
    EXPECT_FALSE(w.find("listMessage")->isVisible());
    EXPECT_GT(w.table()->model()->rowCount(), 0) << "what was there stays until something newer comes";
}

TEST(MainWindows, keepTheCurrentRowWhilePagesArrive)
{
    PracticeWindow w({.customers = 3000, .latency = 100ms});
    w.open();
    ASSERT_TRUE(QTest::qWaitFor([&] { return w.table()->model()->rowCount() > 0; }));
    w.key(Qt::Key_F, Qt::ControlModifier);
    w.key(Qt::Key_Down);
    for (int step = 0; step < 40; ++step)
        w.key(Qt::Key_Down);
    const QString chosen = w.currentCompany();
    const int top = w.table()->visualRect(w.table()->currentIndex()).top();
    ASSERT_TRUE(w.waitUntilComplete());
    EXPECT_EQ(w.currentCompany(), chosen);
    EXPECT_EQ(w.table()->visualRect(w.table()->currentIndex()).top(), top) << "the row stays where the eye is";
}

TEST(MainWindows, sayWhyAListCouldNotBeRead)
{
    PracticeWindow w({.faults = {{.name = "status503html", .path = "/customers$", .times = 4}}});
    w.open();
    ASSERT_TRUE(QTest::qWaitFor([&] { return w.find("listMessage")->isVisible(); }, 20'000));
    EXPECT_TRUE(w.find("customersEmpty")->isVisible());
    EXPECT_TRUE(w.find("listMessage")->findChild<QWidget *>(QStringLiteral("messageExpand"))->isVisible());
    w.click("customersEmpty", "emptyStateAction");
    ASSERT_TRUE(w.waitUntilComplete());
    const auto *sentence = w.find("listMessage")->findChild<QLabel *>(QStringLiteral("messageSentence"));
    EXPECT_TRUE(sentence->text().startsWith(QStringLiteral("1 customer")))
        << "only the entry without an ID is left to tell";
}

TEST(MainWindows, readAgainWhatHasTheKeyboard)
{
    PracticeWindow w;
    w.open();
    ASSERT_TRUE(w.waitUntilComplete());
    const int lists = w.reads(QStringLiteral("/v1/customers"));
    w.key(Qt::Key_F, Qt::ControlModifier);
    w.key(Qt::Key_F5);
    ASSERT_TRUE(QTest::qWaitFor([&] { return w.reads(QStringLiteral("/v1/customers")) > lists; }));
    ASSERT_TRUE(w.waitUntilComplete());

    w.key(Qt::Key_Down);
    w.key(Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return w.reads(QStringLiteral("/subscriptions")) == 1; }));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !QApplication::focusWidget()->objectName().startsWith(u"customers"); }));
    w.key(Qt::Key_F5);
    EXPECT_TRUE(QTest::qWaitFor([&] { return w.reads(QStringLiteral("/subscriptions")) == 2; }));
}

TEST(MainWindows, copyRowsAsTheyStand)
{
    PracticeWindow w;
    w.open();
    ASSERT_TRUE(w.waitUntilComplete());
    w.key(Qt::Key_F, Qt::ControlModifier);
    w.key(Qt::Key_Down);
    w.key(Qt::Key_C, Qt::ControlModifier);
    const QString row = QApplication::clipboard()->text();
    EXPECT_TRUE(row.startsWith(w.currentCompany() + u'\t')) << qPrintable(row);
    w.key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(
        QApplication::clipboard()->text(), QStringLiteral("Company\tDomain\tEarliest date\tRelationship\n") + row);
}

TEST(MainWindows, comeBackAsTheyWereLeft)
{
    const QTemporaryDir folder;
    QString chosen;
    {
        PracticeWindow w({}, folder.path());
        w.open();
        ASSERT_TRUE(w.waitUntilComplete());
        QHeaderView *header = w.table()->horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(header->sectionViewportPosition(1) + 20, 10));
        w.key(Qt::Key_F, Qt::ControlModifier);
        w.type(QStringLiteral("co"));
        w.key(Qt::Key_Down);
        w.key(Qt::Key_Down);
        chosen = w.currentCompany();
        w.close();
    }
    PracticeWindow w({}, folder.path());
    w.open();
    ASSERT_TRUE(w.waitUntilComplete());
    EXPECT_EQ(w.table()->horizontalHeader()->sortIndicatorSection(), 1);
    EXPECT_EQ(w.currentCompany(), chosen);
    EXPECT_TRUE(w.window->windowTitle().startsWith(chosen));
    EXPECT_TRUE(w.find<QLineEdit>("searchCustomers")->text().isEmpty()) << "the search text is not remembered";
}

TEST(MainWindows, listTheirShortcuts)
{
    PracticeWindow w;
    w.open();
    w.key(Qt::Key_F1);
    auto *dialog = w.find<QDialog>("shortcutsDialog");
    ASSERT_TRUE(dialog && dialog->isVisible());
    QStringList words;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        words << label->text();
    for (const char *keys : {"Ctrl+F", "F5", "Ctrl+Q", "Ctrl+C", "Ctrl+Shift+C"})
        EXPECT_TRUE(words.contains(QLatin1String(keys))) << keys;
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_FALSE(dialog->isVisible());
}

TEST(MainWindows, explainEveryStatus)
{
    PracticeWindow w;
    w.open();
    w.key(Qt::Key_F1, Qt::ShiftModifier);
    auto *guide = w.find<QDialog>("statusGuide");
    ASSERT_TRUE(guide && guide->isVisible());
    QSet<QString> told;
    for (const ui::ChipLabel *chip : guide->findChildren<ui::ChipLabel *>())
        told.insert(chip->chip().text);
    for (const SubscriptionStatus status : {SubscriptionStatus::Active, SubscriptionStatus::Suspended,
             SubscriptionStatus::Expired, SubscriptionStatus::Disabled, SubscriptionStatus::Deleted})
        EXPECT_TRUE(told.contains(ui::texts::word({.value = status})));
    QTest::keyClick(guide, Qt::Key_Escape);
    EXPECT_FALSE(guide->isVisible());
}

TEST(MainWindows, showTheLicencesOfAllTheirParts)
{
    PracticeWindow w;
    w.open();
    w.key(Qt::Key_H, Qt::AltModifier);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_A);
    w.click("licences");
    auto *notices = w.find<QPlainTextEdit>("notices");
    ASSERT_TRUE(notices && notices->isVisible());
    for (const char *part : {"Qt 6", "SQLite", "OpenSSL", "nlohmann", "tl::expected", "cpp-httplib", "zlib", "Fluent"})
        EXPECT_TRUE(notices->toPlainText().contains(QLatin1String(part))) << part;
}

TEST(MainWindows, resetPracticeOnlyWhenAskedTwice)
{
    PracticeWindow w;
    w.open();
    ASSERT_TRUE(w.waitUntilComplete());
    QSignalSpy reset(w.window.get(), &MainWindow::practiceResetRequested);
    const auto ask = [&] {
        w.key(Qt::Key_F, Qt::AltModifier);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_P);
        auto *question = w.find<QDialog>("question");
        EXPECT_TRUE(question && question->isVisible());
        return question;
    };
    QTest::keyClick(ask(), Qt::Key_Escape);
    EXPECT_EQ(reset.count(), 0);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QTest::mouseClick(ask()->findChild<QAbstractButton *>(QStringLiteral("agree")), Qt::LeftButton);
    EXPECT_EQ(reset.count(), 1);
}

TEST(MainWindows, fitTheirSmallestSize)
{
    PracticeWindow w;
    w.open();
    ASSERT_TRUE(w.waitUntilComplete());
    w.window->resize(900, 600);
    EXPECT_LE(w.window->centralWidget()->minimumSizeHint().width(), 900);
    EXPECT_FALSE(w.table()->horizontalScrollBar()->isVisible());
}

/// What a person can act on, Qt's own inner parts aside.
bool mustHaveName(const QWidget *widget)
{
    const bool control = qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
        || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractItemView *>(widget);
    const bool inner = widget->inherits("QHeaderView") || widget->inherits("QTableCornerButton")
        || widget->inherits("QLineEditIconButton") || widget->inherits("QComboBoxListView")
        || widget->objectName().startsWith(u"qt_");
    return control && !inner;
}

TEST(MainWindows, nameEveryControl)
{
    PracticeWindow w;
    w.open();
    ASSERT_TRUE(w.waitUntilComplete());
    for (const QWidget *widget : w.window->findChildren<QWidget *>()) {
        if (!mustHaveName(widget) || !widget->isVisibleTo(w.window.get()))
            continue;
        EXPECT_FALSE(widget->objectName().isEmpty()) << widget->metaObject()->className();
        EXPECT_FALSE(widget->accessibleName().isEmpty()) << qPrintable(widget->objectName());
    }
    const std::pair<const char *, const char *> fixed[]{{"searchCustomers", "Search customers"},
        {"filterCustomers", "Filter customers"}, {"customers", "Customers"}, {"listMessage", "List message"},
        {"customerCount", "Customer count"}, {"stopReadingCustomers", "Stop reading"}};
    for (const auto &[object, name] : fixed)
        EXPECT_EQ(w.find(object)->accessibleName(), QLatin1String(name));
}

} // namespace
} // namespace parting::ui

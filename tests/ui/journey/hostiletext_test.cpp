// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/rawserver.h"
#include "tests/ui/window/practicewindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTextDocument>
#include <QTextEdit>

#include <gtest/gtest.h>

#include <algorithm>

namespace parting::ui {
namespace {

using test::PracticeWindow;

/// Whether the text holds something of the customer's that Qt would take for markup or for a mnemonic.
bool isForeign(const QString &text)
{
    return text.contains(u"<b>"_qs) || text.contains(u"<img"_qs) || text.contains(u"<script"_qs);
}

/// What Qt shows as rich text when it looks like it: tooltips, and labels that are not told otherwise.
void expectPlain(const QString &text, const QObject &where)
{
    EXPECT_FALSE(Qt::mightBeRichText(text) && isForeign(text))
        << where.metaObject()->className() << ' ' << where.objectName().toStdString() << ": " << text.toStdString();
}

/// Looks at everything in sight that could take text for markup; returns how much of it showed foreign text.
int lookAround()
{
    int seen = 0;
    for (QWidget *widget : QApplication::allWidgets()) {
        for (const QString &tip : {widget->toolTip(), widget->whatsThis(), widget->statusTip()})
            expectPlain(tip, *widget);
        if (const auto *label = qobject_cast<QLabel *>(widget)) {
            seen += isForeign(label->text()) ? 1 : 0;
            EXPECT_TRUE(label->textFormat() == Qt::PlainText || !isForeign(label->text()))
                << label->objectName().toStdString();
        }
        if (const auto *button = qobject_cast<QAbstractButton *>(widget); button && isForeign(button->text())) {
            ++seen;
            EXPECT_EQ(button->text().count(u'&') % 2, 0) << "a mnemonic: " << button->text().toStdString();
        }
        if (const auto *rich = qobject_cast<QTextEdit *>(widget)) {
            EXPECT_FALSE(rich->toHtml().contains(u"<img"_qs)) << rich->objectName().toStdString();
        }
        if (const auto *menu = qobject_cast<QMenu *>(widget))
            for (const QAction *action : menu->actions())
                for (const QString &text : {action->toolTip(), action->statusTip(), action->text()})
                    expectPlain(text, *action);
        if (const auto *view = qobject_cast<QTableView *>(widget))
            for (int row = 0; row < view->model()->rowCount(); ++row)
                for (int column = 0; column < view->model()->columnCount(); ++column) {
                    const QModelIndex index = view->model()->index(row, column);
                    seen += isForeign(index.data().toString()) ? 1 : 0;
                    expectPlain(index.data(Qt::ToolTipRole).toString(), *view);
                }
    }
    return seen;
}

/// The whole job for a customer whose names are markup that would fetch a picture, were it ever taken for markup.
class HostileText : public testing::Test {
protected:
    HostileText()
        : listener([](test::RawConnection &connection, test::RawServer &own) { (void)own.arrival(connection); })
        , w({.clockScale = 6000}, {},
              {.askFileName = [](QWidget *, const QString &, const auto &) {},
                  .openUrl = [](const QUrl &) { return true; }})
    {
        w.open();
        EXPECT_TRUE(w.waitUntilComplete());
        const CustomerList &list = w.directory->list();
        int changed = 0;
        for (std::uint32_t row = 0; row < list.size(); ++row)
            changed += list.domain(row) == u"bold-soner.example"_qs
                && w.server->editCustomer(list.id(row).toStdString(), patch());
        EXPECT_EQ(changed, 1);
        w.directory->read();
        EXPECT_TRUE(w.waitUntilComplete());
    }
    ~HostileText() override { EXPECT_EQ(listener.connections(), 0) << "a picture was fetched"; }

    [[nodiscard]] std::string patch() const
    {
        return R"({"companyProfile":{"companyName":"<b>Bold</b> &amp; &Soner %1 %n [*] <img src=\"http://127.0.0.1:)"
            + std::to_string(listener.port()) + R"(/x.png\"/>\u202e"}})";
    }
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        for (auto *button : w.window->findChildren<QPushButton *>())
            if (button->isVisible() && button->accessibleName() == name)
                return button;
        return nullptr;
    }
    void press(const QString &name)
    {
        ASSERT_TRUE(QTest::qWaitFor([&] { return button(name) && button(name)->isEnabled(); }, 20'000))
            << qPrintable(name);
        QTest::mouseClick(button(name), Qt::LeftButton);
    }
    [[nodiscard]] bool waitForPage(const char *name) const
    {
        return QTest::qWaitFor([&] { return w.find(name) && w.find(name)->isVisible(); }, 20'000);
    }
    void confirmRemoval()
    {
        ASSERT_TRUE(QTest::qWaitFor([] {
            return QApplication::focusWidget() && QApplication::focusWidget()->objectName() == u"typedName"_qs;
        }));
        w.type(u"bold-soner.example"_qs); // the name has marks that can't be seen, so the domain is asked for
        for (QCheckBox *tick : w.window->findChildren<QCheckBox *>(u"tick"_qs))
            QTest::keyClick(tick, Qt::Key_Space);
        press(u"Remove relationship"_qs);
    }

    test::RawServer listener;
    PracticeWindow w;
};

TEST_F(HostileText, StaysTextFromTheListToTheProof)
{
    EXPECT_GT(lookAround(), 0) << "list";
    w.key(Qt::Key_F, Qt::ControlModifier);
    w.type(u"bold-soner"_qs);
    w.key(Qt::Key_Down);
    ASSERT_TRUE(QTest::qWaitFor([this] { return button(u"Suspend"_qs) || button(u"Suspend all"_qs); }, 20'000));
    EXPECT_GT(lookAround(), 1) << "account";
    press(button(u"Suspend all"_qs) ? u"Suspend all"_qs : u"Suspend"_qs);
    ASSERT_TRUE(waitForPage("reviewPage"));
    EXPECT_GT(lookAround(), 1) << "review of clearing";
    press(u"Suspend 1 subscription"_qs);
    ASSERT_TRUE(waitForPage("donePage"));
    EXPECT_GT(lookAround(), 1) << "cleared";

    press(u"Back to account"_qs);
    press(u"Remove reseller relationship"_qs);
    ASSERT_TRUE(waitForPage("reviewPage"));
    EXPECT_GT(lookAround(), 1) << "review of removal";
    confirmRemoval();
    ASSERT_TRUE(waitForPage("wayBack"));
    EXPECT_GT(lookAround(), 1) << "removed";
    EXPECT_TRUE(w.window->windowTitle().contains(u"<b>Bold</b> &amp; &Soner %1 %n [*][*] <img"_qs))
        << qPrintable(w.window->windowTitle());
    press(u"Back to customers"_qs);
    EXPECT_GT(lookAround(), 0) << "list afterwards";
}

} // namespace
} // namespace parting::ui

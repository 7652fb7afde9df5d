// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/window/practicewindow.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTableView>
#include <QTabWidget>
#include <QTest>

#include <gtest/gtest.h>

using namespace parting;
using namespace parting::test;

namespace {

const CustomerId adatum(QStringLiteral("daa66d13-5165-0252-b5a6-ec9e4f7f64cc"));

/// A window on one customer, over a desktop that notes what is to be opened.
class Particulars : public testing::Test {
protected:
    void open(const QString &name)
    {
        w.open();
        ASSERT_TRUE(w.waitUntilComplete());
        w.type(name);
        ASSERT_TRUE(QTest::qWaitFor([this] { return w.table()->model()->rowCount() == 1; }));
        w.key(Qt::Key_Down);
        ASSERT_TRUE(QTest::qWaitFor([this] { return subscriptions()->model()->rowCount() > 0; }));
    }
    QTableView *subscriptions() const { return w.find<QTableView>("subscriptions"); }
    void choose(int row) const
    {
        const QModelIndex index = subscriptions()->model()->index(row, 0);
        QTest::mouseClick(subscriptions()->viewport(), Qt::LeftButton, {}, subscriptions()->visualRect(index).center());
    }
    QString lookedUp() const { return w.find<QLabel>("subscriptionLookup")->text(); }
    QString particulars() const
    {
        QStringList lines;
        for (const auto *label : w.find("particulars")->findChildren<QLabel *>())
            lines << label->text();
        return lines.join(u'\n');
    }
    void showTab(int tab) const
    {
        const auto *bar = w.find<QTabWidget>("holdings")->tabBar();
        QTest::mouseClick(const_cast<QTabBar *>(bar), Qt::LeftButton, {}, bar->tabRect(tab).center());
    }
    QString message() const
    {
        QStringList said;
        for (const auto *label : w.find("accountPage")->findChildren<QLabel *>(QStringLiteral("messageSentence")))
            if (label->isVisible())
                said << label->text();
        return said.join(u'\n');
    }

    QList<QUrl> opened;
    bool answers = true;
    PracticeWindow w{{}, {},
        {.askFileName = [](QWidget *, const QString &, const auto &) {},
            .openUrl =
                [this](const QUrl &url) {
                    opened << url;
                    return answers;
                }}};
};

TEST_F(Particulars, ofASubscriptionAreReadOnceItIsChosen)
{
    open(QStringLiteral("adatum"));
    EXPECT_EQ(w.reads(QStringLiteral("supportcontact")), 0);
    choose(0);
    ASSERT_TRUE(QTest::qWaitFor([this] { return lookedUp().contains(QStringLiteral("Licences: 40, given out")); }))
        << lookedUp().toStdString();
    EXPECT_TRUE(lookedUp().contains(QStringLiteral("Support contact: Parting Practice Partner AB")));
    EXPECT_EQ(w.reads(QStringLiteral("supportcontact")), 1);
    EXPECT_EQ(w.reads(QStringLiteral("provisioningstatus")), 1);
    choose(1);
    ASSERT_TRUE(QTest::qWaitFor([this] { return lookedUp().contains(QStringLiteral("Licences: 12, given out")); }))
        << lookedUp().toStdString();
    EXPECT_EQ(w.reads(QStringLiteral("supportcontact")), 2);
}

TEST_F(Particulars, ofACustomerAreReadOnceTheirTabIsLookedAt)
{
    open(QStringLiteral("nod publishers"));
    EXPECT_EQ(w.reads(QStringLiteral("relationships")), 0);
    EXPECT_EQ(w.reads(QStringLiteral("profiles/billing")), 0);
    showTab(2);
    ASSERT_TRUE(QTest::qWaitFor([this] { return particulars().contains(QStringLiteral("Humongous Resale Ltd")); }))
        << particulars().toStdString();
    ASSERT_TRUE(QTest::qWaitFor([this] { return particulars().contains(QStringLiteral("Bristol")); }))
        << particulars().toStdString();
    showTab(0);
    showTab(2);
    EXPECT_EQ(w.reads(QStringLiteral("relationships")), 1);
}

TEST_F(Particulars, sayThatAPartnerSellsDirectly)
{
    open(QStringLiteral("adatum"));
    showTab(2);
    EXPECT_TRUE(QTest::qWaitFor([this] { return particulars().contains(QStringLiteral("you sell to this customer")); }))
        << particulars().toStdString();
}

TEST_F(Particulars, leadToTheAzurePortalOfPracticeWithTheWayInWords)
{
    open(QStringLiteral("adatum"));
    w.key(Qt::Key_C, Qt::AltModifier);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Z);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened[0].toString(), QString::fromStdString(w.server->azurePortalUrl()) + u'/' + adatum.toString());
    EXPECT_TRUE(message().contains(QStringLiteral("Reservations"))) << message().toStdString();
    w.key(Qt::Key_C, Qt::AltModifier);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_P);
    ASSERT_EQ(opened.size(), 2);
    EXPECT_EQ(opened[1].host(), QStringLiteral("partner.microsoft.com"));
    EXPECT_FALSE(opened[1].toString().contains(adatum.toString())) << "Partner Center knows nobody of Practice";
    EXPECT_TRUE(message().contains(QStringLiteral("Adatum Corporation"))) << message().toStdString();
}

TEST_F(Particulars, ofANewCustomerAreALinkAndALetter)
{
    w.open();
    w.key(Qt::Key_F, Qt::AltModifier);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_W);
    auto *dialog = w.find<QDialog>("requestDialog");
    ASSERT_TRUE(dialog && dialog->isVisible());
    auto *copy = dialog->findChild<QWidget *>(QStringLiteral("copyLink"));
    ASSERT_TRUE(QTest::qWaitFor([copy] { return copy->isVisible(); }));
    QTest::mouseClick(copy, Qt::LeftButton);
    const QString link = QApplication::clipboard()->text();
    EXPECT_TRUE(link.startsWith(QStringLiteral("https://admin.microsoft.com/"))) << link.toStdString();
    QTest::mouseClick(dialog->findChild<QWidget *>(QStringLiteral("copyLetter")), Qt::LeftButton);
    EXPECT_TRUE(QApplication::clipboard()->text().contains(link));
    EXPECT_TRUE(QApplication::clipboard()->text().endsWith(QStringLiteral("Parting Practice Partner AB")));
    answers = false;
    QTest::mouseClick(dialog->findChild<QWidget *>(QStringLiteral("openMail")), Qt::LeftButton);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened[0].scheme(), QStringLiteral("mailto"));
    EXPECT_TRUE(dialog->findChild<QWidget *>(QStringLiteral("mailNote"))->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_FALSE(dialog->isVisible());
}

} // namespace

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/signingin.h"

#include "core/storage/cache.h"

#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

namespace parting {
namespace {

using namespace std::chrono_literals;

class SignIns : public test::SigningIn {
protected:
    /// Out by the menu, and yes to the question.
    static void signOut()
    {
        choose("fileMenu", QStringLiteral("signOut"));
        QPushButton *yes = nullptr;
        ASSERT_TRUE(QTest::qWaitFor([&] {
            for (auto *button : QApplication::activeModalWidget()
                    ? QApplication::activeModalWidget()->findChildren<QPushButton *>()
                    : QList<QPushButton *>())
                if (button->text().contains(QStringLiteral("Sign out")))
                    yes = button;
            return yes != nullptr;
        }));
        QTest::mouseClick(yes, Qt::LeftButton);
        ASSERT_TRUE(comes("tryPractice"));
    }
    /// It is written on a thread of its own, after it was shown.
    [[nodiscard]] bool listIsKept(const PartnerAccount &account) const
    {
        const QString whose = QStringLiteral("127.0.0.1_%1-%2").arg(account.baseUrl.port()).arg(account.tenant);
        const QString folder = home.filePath(QStringLiteral("data/parting/") + account.id);
        const auto cache = Cache::open({.folder = folder, .account = whose, .readOnly = true});
        return cache && cache->list([](const QByteArray &) {}).value_or(std::nullopt).has_value();
    }
};

TEST_F(SignIns, TheFirstScreenOfATrialIsTheRealOne)
{
    start();
    click("tryPractice");
    click("signInWithBrowser");
    decide();
    EXPECT_TRUE(lastPage.contains("go back to Parting"));
    ASSERT_TRUE(listIsComplete());
    EXPECT_NE(find("worldBadge"), nullptr);
    expectNoSecretIn(home.path());
    signOut();
    ASSERT_FALSE(opened.isEmpty());
    EXPECT_TRUE(opened.last().path().endsWith(QStringLiteral("/oauth2/v2.0/logout")));
    EXPECT_EQ(find("mainWindow"), nullptr);
}

TEST_F(SignIns, CancelledAndFailedSignInsSayWhyAndCanBeTriedAgain)
{
    start();
    click("tryPractice");
    click("signInWithBrowser");
    decide("cancel");
    ASSERT_TRUE(comes("signInWithBrowser"));
    EXPECT_TRUE(says("messageSentence", QStringLiteral("cancelled")));
    click("signInWithBrowser");
    click("cancelBrowser");
    ASSERT_TRUE(comes("signInWithBrowser"));
    opened.clear();
    click("signInWithBrowser");
    decide();
    EXPECT_TRUE(listIsComplete());
}

TEST_F(SignIns, WithACodeOnAnotherDevice)
{
    const PartnerAccount account = accountAt(12, QStringLiteral("Elsewhere"));
    keep({account}, account.id);
    start();
    click("signInWithCode");
    ASSERT_TRUE(says("deviceCodePage", QStringLiteral("/devicelogin")));
    EXPECT_TRUE(says("deviceCodeCountdown", QStringLiteral("14:")));
    browser.decideForDevice(
        QUrl(account.authority.toString() + QStringLiteral("/devicelogin")), find<QLabel>("deviceCode")->text());
    EXPECT_TRUE(listIsComplete());
    expectNoSecretIn(home.path());
}

TEST_F(SignIns, TheNextStartNeedsNobody)
{
    const PartnerAccount account = accountAt(12, QStringLiteral("Us & <b>them</b>"));
    startSignedIn(account);
    ASSERT_TRUE(listIsComplete());
    start();
    EXPECT_TRUE(listIsComplete());
    EXPECT_TRUE(opened.isEmpty());
    EXPECT_TRUE(find("mainWindow")->windowTitle().contains(QStringLiteral("Us & <b>them</b>")));
    expectNoSecretIn(home.path());
}

TEST_F(SignIns, ACustomerNamedAtTheStartIsOpenedOnceSignedIn)
{
    const PartnerAccount account = accountAt(60, QStringLiteral("Us"));
    startSignedIn(account);
    ASSERT_TRUE(listIsComplete());
    QApplication::setActiveWindow(find("mainWindow"));
    QTest::keyClick(find("mainWindow"), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("margie"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    ASSERT_TRUE(says("companyTitle", QStringLiteral("Margie's Travel")));
    QTest::keyClick(find("mainWindow"), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    const CustomerId margie(QGuiApplication::clipboard()->text());
    application.reset();
    QDir(home.path()).rename(QStringLiteral("data"), QStringLiteral("before")); // what was shown last is not known
    start({.customer = margie});
    EXPECT_TRUE(says("companyTitle", QStringLiteral("Margie's Travel")));
}

TEST_F(SignIns, WithoutTheSignInServerWhatWasReadIsShown)
{
    const PartnerAccount account = accountAt(12, QStringLiteral("Us"));
    startSignedIn(account);
    ASSERT_TRUE(listIsComplete());
    ASSERT_TRUE(QTest::qWaitFor([&] { return listIsKept(account); }));
    application.reset();
    inject({.name = "status503html", .method = "POST", .path = "/token$", .times = 3});
    start();
    ASSERT_TRUE(sessionSays(QStringLiteral("is busy"))) << "and the window is there";
    EXPECT_TRUE(says("customerCount", QStringLiteral("12 of 12 customers")))
        << qPrintable(find<QLabel>("customerCount")->text());
    EXPECT_TRUE(opened.isEmpty());
    servers.back()->forgetFaults();
    QTest::mouseClick(sessionButton(), Qt::LeftButton);
    EXPECT_TRUE(goes("sessionMessage"));
    EXPECT_TRUE(listIsComplete());
    EXPECT_TRUE(opened.isEmpty());
}

TEST_F(SignIns, WithoutAKeychainItHoldsForThisSessionAndSaysSo)
{
    keychain.refusesWrites = true;
    const PartnerAccount account = accountAt(12, QStringLiteral("Us"));
    startSignedIn(account);
    ASSERT_TRUE(listIsComplete());
    EXPECT_TRUE(sessionSays(QStringLiteral("holds only until you quit")));
    EXPECT_TRUE(sessionSays(QStringLiteral("GNOME Keyring or KWallet")));
    EXPECT_FALSE(sessionButton());
    EXPECT_FALSE(keychain.holds(account));
    expectNoSecretIn(home.path());
    start();
    EXPECT_TRUE(comes("signInWithBrowser"));
}

TEST_F(SignIns, AKeychainThatClosesLaterIsToldToo)
{
    startSignedIn(accountAt(12, QStringLiteral("Us")));
    ASSERT_TRUE(listIsComplete());
    EXPECT_EQ(find("sessionMessage"), nullptr);
    keychain.refusesWrites = true;
    passTime(3h);
    QTest::keyClick(find("mainWindow"), Qt::Key_R, Qt::ControlModifier);
    EXPECT_TRUE(sessionSays(QStringLiteral("holds only until you quit")));
    EXPECT_TRUE(listIsComplete()) << "and the session goes on";
}

TEST_F(SignIns, SignedOutNothingIsLeft)
{
    const PartnerAccount account = accountAt(12, QStringLiteral("Us"));
    startSignedIn(account);
    ASSERT_TRUE(listIsComplete());
    EXPECT_TRUE(keychain.holds(account));
    signOut();
    EXPECT_FALSE(keychain.holds(account));
    EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
    start();
    EXPECT_TRUE(comes("signInWithBrowser"));
}

TEST_F(SignIns, AKeychainThatDoesNotLetGoIsTold)
{
    const PartnerAccount account = accountAt(12, QStringLiteral("Us"));
    startSignedIn(account);
    ASSERT_TRUE(listIsComplete());
    keychain.refusesRemovals = true;
    signOut();
    ASSERT_TRUE(QTest::qWaitFor([] { return qobject_cast<QMessageBox *>(QApplication::activeModalWidget()); }));
    const auto *told = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
    EXPECT_TRUE(told->text().contains(QStringLiteral("did not let go")));
    QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
}

} // namespace
} // namespace parting

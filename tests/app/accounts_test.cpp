// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/signingin.h"

#include "core/storage/accountfile.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>

namespace parting {
namespace {

class Accounts : public test::SigningIn {
protected:
    [[nodiscard]] static bool isIn(const QString &account)
    {
        return QTest::qWaitFor(
            [&] { return find("mainWindow") && find("mainWindow")->windowTitle().contains(account); }, 20'000);
    }
    [[nodiscard]] QList<PartnerAccount> kept() const
    {
        return loadAccounts(home.filePath(QStringLiteral("config/parting"))).accounts;
    }
    [[nodiscard]] bool inHome(const QString &path) const { return QFile::exists(home.filePath(path)); }
};

TEST_F(Accounts, LieSideBySide)
{
    const PartnerAccount one = accountAt(12, QStringLiteral("One"));
    const PartnerAccount two = accountAt(34, QStringLiteral("Two"));
    keep({one, two}, one.id);
    start();
    click("signInWithBrowser");
    decide();
    ASSERT_TRUE(listIsComplete());
    choose("accountsMenu", QStringLiteral("account-") + two.id);
    click("signInWithBrowser");
    decide();
    ASSERT_TRUE(isIn(QStringLiteral("Two")));
    ASSERT_TRUE(listIsComplete());
    const int customersOfTwo = find<QTableView>("customers")->model()->rowCount();
    choose("accountsMenu", QStringLiteral("account-") + one.id);
    ASSERT_TRUE(isIn(QStringLiteral("One")) && listIsComplete()) << "whose session is still good";
    EXPECT_LT(find<QTableView>("customers")->model()->rowCount(), customersOfTwo);
    EXPECT_TRUE(opened.isEmpty());
    EXPECT_TRUE(inHome(QStringLiteral("data/parting/%1/journal.sqlite").arg(one.id)));
    EXPECT_TRUE(inHome(QStringLiteral("data/parting/%1/journal.sqlite").arg(two.id)));
    expectNoSecretIn(home.path());
}

TEST_F(Accounts, TheFirstIsDescribedAndSignedInTo)
{
    const PartnerAccount there = accountAt(12, QStringLiteral("There"));
    start();
    click("signIn");
    ASSERT_TRUE(comes("accountForm"));
    type("accountName", QStringLiteral("R&D"));
    type("tenant", there.tenant);
    type("clientId", there.clientId);
    QTest::keyClick(find("cloud"), Qt::Key_End);
    type("baseUrl", there.baseUrl.toString());
    type("authority", there.authority.toString());
    QTest::keyClick(find("integrationSandbox"), Qt::Key_Space);
    click("acceptAccount");
    click("signInWithBrowser");
    decide();
    ASSERT_TRUE(listIsComplete());
    EXPECT_TRUE(isIn(QStringLiteral("R&D")));
    EXPECT_TRUE(says("accountName", QStringLiteral("R&D")));
    EXPECT_NE(find("sandboxBadge"), nullptr);
    ASSERT_EQ(kept().size(), 1);
    EXPECT_TRUE(keychain.holds(kept().first()));
    expectNoSecretIn(home.path());
}

TEST_F(Accounts, ANameChangesAndTheSessionStays)
{
    const PartnerAccount account = accountAt(12, QStringLiteral("Us"));
    startSignedIn(account);
    ASSERT_TRUE(listIsComplete());
    choose("accountsMenu", QStringLiteral("changeAccount"));
    ASSERT_TRUE(comes("accountForm"));
    type("accountName", QStringLiteral("Them"));
    QTest::keyClick(find("accountReadOnly"), Qt::Key_Space);
    click("acceptAccount");
    ASSERT_TRUE(isIn(QStringLiteral("Them")));
    EXPECT_TRUE(opened.isEmpty());
    EXPECT_NE(find("readOnlyBadge"), nullptr);
    EXPECT_EQ(kept().first().id, account.id);
}

TEST_F(Accounts, WhoLeavesTheFormIsBackWhereTheyWere)
{
    startSignedIn(accountAt(12, QStringLiteral("Us")));
    ASSERT_TRUE(listIsComplete());
    for (const char *entry : {"changeAccount", "addAccount"}) {
        choose("accountsMenu", QLatin1String(entry));
        click("leaveAccountForm");
        ASSERT_TRUE(isIn(QStringLiteral("Us"))) << entry;
        ASSERT_TRUE(listIsComplete());
    }
    EXPECT_TRUE(opened.isEmpty());
}

TEST_F(Accounts, AnotherTenantDropsTheSessionAndHasItsOwnFolder)
{
    const PartnerAccount account = accountAt(12, QStringLiteral("Us"));
    startSignedIn(account);
    ASSERT_TRUE(listIsComplete());
    choose("accountsMenu", QStringLiteral("changeAccount"));
    type("tenant", QStringLiteral("partner.example"));
    click("acceptAccount");
    ASSERT_TRUE(comes("signInWithBrowser"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !keychain.holds(account); }));
    decideAfterClick();
    ASSERT_TRUE(listIsComplete());
    ASSERT_EQ(kept().size(), 1);
    EXPECT_NE(kept().first().id, account.id);
    EXPECT_TRUE(inHome(QStringLiteral("data/parting/%1/journal.sqlite").arg(kept().first().id)));
}

TEST_F(Accounts, OneTenantIsSetUpOnce)
{
    const PartnerAccount account = accountAt(12, QStringLiteral("Us"));
    keep({account});
    start();
    click("signIn");
    type("accountName", QStringLiteral("Us again"));
    type("tenant", account.tenant.toUpper());
    type("clientId", account.clientId);
    QTest::keyClick(find("cloud"), Qt::Key_End);
    type("baseUrl", account.baseUrl.toString());
    type("authority", account.authority.toString());
    click("acceptAccount");
    ASSERT_TRUE(QTest::qWaitFor([] { return qobject_cast<QMessageBox *>(QApplication::activeModalWidget()); }));
    const auto *told = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
    EXPECT_TRUE(told->text().contains(QStringLiteral("set up already, as Us"))) << qPrintable(told->text());
    QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
    EXPECT_NE(find("accountForm"), nullptr) << "with all that was typed";
    EXPECT_EQ(kept().size(), 1);
}

TEST_F(Accounts, MoveWithTheDataFolderAndStaySignedIn)
{
    const PartnerAccount account = accountAt(12, QStringLiteral("Us"));
    startSignedIn(account);
    ASSERT_TRUE(listIsComplete());
    ASSERT_TRUE(QDir(home.path()).mkdir(QStringLiteral("other")));
    choose("fileMenu", QStringLiteral("settings"));
    click("chooseDataFolder");
    ASSERT_TRUE(comes("fileNameEdit"));
    QTest::keyClick(find("fileNameEdit"), Qt::Key_A, Qt::ControlModifier);
    QGuiApplication::clipboard()->setText(home.filePath(QStringLiteral("other")));
    QTest::keyClick(find("fileNameEdit"), Qt::Key_V, Qt::ControlModifier);
    QTest::keyClick(find("fileNameEdit"), Qt::Key_Return);
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return inHome(QStringLiteral("other/%1/journal.sqlite").arg(account.id)); }, 20'000));
    EXPECT_TRUE(isIn(QStringLiteral("Us")) && listIsComplete());
    EXPECT_TRUE(opened.isEmpty());
}

TEST_F(Accounts, OnlyLookingIsAnOptionToo)
{
    const PartnerAccount account = accountAt(60, QStringLiteral("Us"));
    startSignedIn(account);
    ASSERT_TRUE(listIsComplete());
    start({.readOnly = true});
    ASSERT_TRUE(listIsComplete());
    EXPECT_NE(find("readOnlyBadge"), nullptr);
    QApplication::setActiveWindow(find("mainWindow"));
    QTest::keyClick(find("mainWindow"), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("margie"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    ASSERT_TRUE(says("whyNot", QStringLiteral("only reads")));
    EXPECT_FALSE(find("remove")->isEnabled());
}

TEST_F(Accounts, WrongSettingsLeadToTheForm)
{
    const PartnerAccount account = accountAt(12, QStringLiteral("Us"));
    keep({account}, account.id);
    start();
    endSession(7000218);
    decideAfterClick();
    ASSERT_TRUE(says("messageSentence", QStringLiteral("public client flows")));
    click("messageAction");
    ASSERT_TRUE(comes("accountForm"));
    EXPECT_EQ(find<QLineEdit>("clientId")->text(), account.clientId);
}

TEST_F(Accounts, SoTheyDoFromTheWindow)
{
    const PartnerAccount account = accountAt(12, QStringLiteral("Us"));
    startSignedIn(account);
    ASSERT_TRUE(listIsComplete());
    passTime(std::chrono::hours(3));
    endSession(700016);
    QTest::keyClick(find("mainWindow"), Qt::Key_R, Qt::ControlModifier);
    ASSERT_TRUE(sessionSays(QStringLiteral("no app with this client ID")));
    QTest::mouseClick(sessionButton(), Qt::LeftButton);
    ASSERT_TRUE(comes("accountForm"));
    EXPECT_EQ(find<QLineEdit>("accountName")->text(), QStringLiteral("Us"));
}

TEST_F(Accounts, MissingRolesAreExplained)
{
    const PartnerAccount account = accountAt(12, QStringLiteral("Us"));
    startSignedIn(account, "norole@partner.example");
    EXPECT_TRUE(says("messageNextStep", QStringLiteral("role Admin agent")));
    EXPECT_TRUE(says("messageNextStep", QStringLiteral("indirect provider, who has to act")));
}

} // namespace
} // namespace parting

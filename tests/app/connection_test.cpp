// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/signingin.h"

#include "ui/widgets/chiplabel.h"

#include <QLabel>

namespace parting {
namespace {

enum Step { Server, Tenant, App, Session, Service, Mfa, Customers };

class TestingTheConnection : public test::SigningIn {
protected:
    void startInAccount(const QByteArray &person = "practice@partner.example")
    {
        startSignedIn(accountAt(12, QStringLiteral("Us")), person);
        ASSERT_TRUE(comes("mainWindow"));
    }
    static void test() { choose("fileMenu", QStringLiteral("testConnection")); }
    /// Without a session, from the sign-in page.
    void testBefore(const PartnerAccount &account)
    {
        keep({account}, account.id);
        start();
        click("testConnection");
    }
    /// The first `good` steps are good, the next is that word, and what follows waits.
    static void expectUpTo(int good, const QString &word)
    {
        const auto stateOf = [](int step) {
            const auto *chip = find<ui::ChipLabel>(qPrintable(QStringLiteral("stepState%1").arg(step)));
            return chip ? chip->chip().text : QString();
        };
        ASSERT_TRUE(QTest::qWaitFor([&] { return stateOf(good) == word; }, 20'000)) << qPrintable(stateOf(good));
        for (int step = Server; step < good; ++step)
            EXPECT_EQ(stateOf(step), QStringLiteral("Good")) << step;
        for (int step = good + 1; step <= Customers; ++step)
            EXPECT_EQ(stateOf(step), QStringLiteral("Waiting")) << step;
    }
    static void expectFailure(int step, const QString &words)
    {
        expectUpTo(step, QStringLiteral("Failed"));
        EXPECT_TRUE(says(qPrintable(QStringLiteral("stepDetail%1").arg(step)), words))
            << qPrintable(find<QLabel>(qPrintable(QStringLiteral("stepDetail%1").arg(step)))->text());
    }
};

TEST_F(TestingTheConnection, SaysWhoOneIsWhereAllIsWell)
{
    startInAccount();
    test();
    expectUpTo(Customers, QStringLiteral("Good"));
    EXPECT_TRUE(says("stepDetail0", QStringLiteral("127.0.0.1")));
    EXPECT_TRUE(says("stepDetail3", QStringLiteral("practice@partner.example")));
    EXPECT_TRUE(says("stepDetail4", QStringLiteral("Parting Practice Partner AB")));
    click("closeConnectionDialog");
    EXPECT_TRUE(goes("connectionDialog"));
}

TEST_F(TestingTheConnection, BeforeAnybodySignedInItLooksAtTheRegistration)
{
    testBefore(accountAt(12, QStringLiteral("Us")));
    expectUpTo(App, QStringLiteral("Good"));
    EXPECT_TRUE(says("step3", QStringLiteral("The sign-in is renewed")));
}

TEST_F(TestingTheConnection, AServerThatIsAway)
{
    PartnerAccount account = accountAt(12, QStringLiteral("Us"));
    account.authority = QUrl(QStringLiteral("http://127.0.0.1:1"));
    testBefore(account);
    expectFailure(Server, QStringLiteral("can't be reached"));
}

TEST_F(TestingTheConnection, AnUnknownTenant)
{
    PartnerAccount account = accountAt(12, QStringLiteral("Us"));
    account.tenant = QStringLiteral("nobody.example");
    testBefore(account);
    expectFailure(Tenant, QStringLiteral("no tenant of this name"));
}

TEST_F(TestingTheConnection, AnUnknownApp)
{
    PartnerAccount account = accountAt(12, QStringLiteral("Us"));
    account.clientId = QStringLiteral("11111111-1111-4111-8111-111111111111");
    testBefore(account);
    expectFailure(App, QStringLiteral("no app with this client ID"));
}

TEST_F(TestingTheConnection, ASessionThatIsRefused)
{
    startInAccount();
    ASSERT_TRUE(listIsComplete());
    endSession(53003);
    test();
    expectFailure(Session, QStringLiteral("access rules"));
}

TEST_F(TestingTheConnection, AMissingRole)
{
    startInAccount("norole@partner.example");
    test();
    expectFailure(Service, QStringLiteral("indirect provider"));
}

TEST_F(TestingTheConnection, MissingMultiFactorAuthentication)
{
    startInAccount();
    ASSERT_TRUE(listIsComplete());
    inject({.name = "900421", .path = "/profiles/organization$"});
    test();
    expectFailure(Mfa, QStringLiteral("asks for multi-factor authentication"));
}

TEST_F(TestingTheConnection, MultiFactorAuthenticationThatIsNotDemandedYet)
{
    startInAccount();
    ASSERT_TRUE(listIsComplete());
    inject({.name = "mfa-lacking", .path = "/profiles/organization$"});
    test();
    expectFailure(Mfa, QStringLiteral("asks for multi-factor authentication"));
}

TEST_F(TestingTheConnection, ACustomerListThatIsRefused)
{
    startInAccount();
    ASSERT_TRUE(listIsComplete());
    inject({.name = "text403", .path = "/customers$"});
    test();
    expectFailure(Customers, QStringLiteral("refused access"));
}

} // namespace
} // namespace parting

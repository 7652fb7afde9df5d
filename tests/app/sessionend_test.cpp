// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/signingin.h"

#include <QLabel>
#include <QPushButton>

namespace parting {
namespace {

using namespace std::chrono_literals;

class SessionEnd : public test::SigningIn {
protected:
    void startInAccount(int customers, const QByteArray &person = "practice@partner.example")
    {
        startSignedIn(accountAt(customers, QStringLiteral("Us")), person);
        ASSERT_TRUE(listIsComplete());
    }
    /// Sent twice under one request id, and done once.
    void expectOneRemoval() const
    {
        const auto requests = removals();
        ASSERT_EQ(requests.size(), 2U) << "answered 401, and sent again with a new token";
        EXPECT_EQ(requests.front(), requests.back());
        EXPECT_EQ(servers.back()->appliedWrites(requests.front()), 1);
        EXPECT_TRUE(tokenCameBetween()) << "before it was sent again";
    }
    [[nodiscard]] bool tokenCameBetween() const
    {
        int sent = 0;
        for (const sandbox::Arrival &arrival : servers.back()->arrivals()) {
            sent += arrival.method == "PATCH" ? 1 : 0;
            if (sent == 1 && arrival.path.ends_with("/token"))
                return true;
        }
        return false;
    }
};

TEST_F(SessionEnd, WaitsForThePersonAndGoesOn)
{
    startInAccount(12);
    passTime(3h);
    endSession(50173);
    QTest::keyClick(find("mainWindow"), Qt::Key_R, Qt::ControlModifier);
    ASSERT_TRUE(sessionSays(QStringLiteral("was ended")));
    signInAgain();
    EXPECT_TRUE(listIsComplete());
    expectNoSecretIn(home.path());
}

TEST_F(SessionEnd, ARunGoesOnByItselfWhereTheSessionCanBeRenewed)
{
    startInAccount(60);
    reviewRemoval();
    passTime(3h); // the token is too old for what follows, whoever asks first
    press(QStringLiteral("Remove relationship"));
    ASSERT_TRUE(comes("wayBack"));
    EXPECT_TRUE(opened.isEmpty()) << "nobody was asked";
    ASSERT_EQ(removals().size(), 1U);
    EXPECT_EQ(servers.back()->appliedWrites(removals().front()), 1);
    expectNoSecretIn(home.path());
}

TEST_F(SessionEnd, AWriteAnswered401IsSentAgainWithANewToken)
{
    startInAccount(60);
    reviewRemoval();
    inject({.name = "status401", .method = "PATCH"});
    press(QStringLiteral("Remove relationship"));
    ASSERT_TRUE(comes("wayBack"));
    EXPECT_TRUE(opened.isEmpty());
    expectOneRemoval();
    expectNoSecretIn(home.path());
}

TEST_F(SessionEnd, ARunWaitsForThePersonAndNothingIsDoneTwice)
{
    startInAccount(60);
    reviewRemoval();
    inject({.name = "status401", .method = "PATCH"});
    endSession(700082);
    press(QStringLiteral("Remove relationship"));
    ASSERT_TRUE(sessionSays(QStringLiteral("has expired")));
    EXPECT_EQ(removals().size(), 1U);
    signInAgain();
    ASSERT_TRUE(comes("wayBack"));
    expectOneRemoval();
    expectNoSecretIn(home.path());
}

TEST_F(SessionEnd, ARunThatIsRefusedForMfaWaitsForASignInWithIt)
{
    startInAccount(60);
    reviewRemoval();
    inject({.name = "900421", .method = "PATCH"});
    press(QStringLiteral("Remove relationship"));
    ASSERT_TRUE(sessionSays(QStringLiteral("multi-factor")));
    signInAgain("mfalater@partner.example");
    ASSERT_TRUE(comes("wayBack"));
    expectOneRemoval();
}

TEST_F(SessionEnd, LackOfMfaIsSaidBeforeARunAndNotOnlyInIt)
{
    startInAccount(60);
    EXPECT_EQ(find("sessionMessage"), nullptr);
    inject({.name = "mfa-lacking", .path = "/profiles/organization$"});
    reviewRemoval();
    ASSERT_TRUE(sessionSays(QStringLiteral("lacks multi-factor authentication")));
    EXPECT_EQ(sessionButton()->text(), QStringLiteral("Sign in again"));
    signInAgain("mfalater@partner.example");
    press(QStringLiteral("Remove relationship"));
    ASSERT_TRUE(comes("wayBack"));
    EXPECT_EQ(removals().size(), 1U);
}

TEST_F(SessionEnd, ASignInWithoutMfaIsRefusedAtOnceAndOneWithItHelps)
{
    startSignedIn(accountAt(12, QStringLiteral("Us")), "mfalater@partner.example");
    ASSERT_TRUE(sessionSays(QStringLiteral("asks for multi-factor authentication")));
    signInAgain("mfalater@partner.example");
    EXPECT_TRUE(listIsComplete());
}

} // namespace
} // namespace parting

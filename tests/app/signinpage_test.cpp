// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/api/wire.h"
#include "core/auth/refreshingtokens.h"
#include "core/service/signin.h"
#include "ui/pages/signinpage.h"
#include "ui/text/signintexts.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QNetworkAccessManager>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace parting {
namespace {

/// The page before a sign-in server that nobody listens at.
class SignInPageTest : public testing::TestWithParam<AuthProblem> {
protected:
    SignInPageTest()
    {
        page.resize(900, 600);
        page.show();
        page.focusFirst();
    }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return page.findChild<QPushButton *>(QLatin1String(name));
    }
    [[nodiscard]] QString text(const char *name) const { return page.findChild<QLabel *>(QLatin1String(name))->text(); }

    const ui::Theme theme;
    const Registration registration{.authority = QUrl(QStringLiteral("http://127.0.0.1:1")),
        .tenant = QStringLiteral("partner.example"),
        .clientId = QStringLiteral("11111111-1111-4111-8111-111111111111"),
        .scope = QStringLiteral("https://api.partnercenter.microsoft.com/user_impersonation")};
    std::unique_ptr<QNetworkAccessManager> network = plainNetwork();
    SessionSecrets secrets;
    RefreshingTokens tokens{*network, secrets, {.registration = registration}};
    SignIn signIn{*network, tokens, registration};
    QList<QUrl> opened;
    ui::SignInPage page{signIn, QStringLiteral("Us"), {.askFileName = {}, .openUrl = [this](const QUrl &url) {
                                                           opened.append(url);
                                                           return true;
                                                       }}};
    QSignalSpy settings{&page, &ui::SignInPage::settingsRequested};
};

TEST_P(SignInPageTest, SaysWhyAndOffersWhatHelps)
{
    const AuthProblem problem = GetParam();
    const AuthError error{.problem = problem, .code = QStringLiteral("AADSTS1")};
    page.tell(error);
    EXPECT_EQ(text("messageSentence"), ui::texts::sentence(error));
    EXPECT_FALSE(text("messageSentence").isEmpty());
    EXPECT_FALSE(text("messageSentence").contains(QStringLiteral("AADSTS"))) << "codes are for Details";
    const AuthRemedy remedy = remedyFor(problem);
    QPushButton *help = button("messageAction");
    EXPECT_EQ(help->isVisible(), remedy != AuthRemedy::SignIn && remedy != AuthRemedy::None);
    EXPECT_TRUE(button("signInWithBrowser")->isVisible());
    if (!help->isVisible())
        return;
    EXPECT_EQ(help->text(), ui::texts::word(remedy));
    QTest::mouseClick(help, Qt::LeftButton);
    EXPECT_EQ(settings.size(), remedy == AuthRemedy::Settings ? 1 : 0);
    EXPECT_EQ(button("cancelCode")->isVisible(), remedy == AuthRemedy::NewCode);
    EXPECT_EQ(button("cancelBrowser")->isVisible(), remedy == AuthRemedy::TryAgain);
    EXPECT_EQ(opened.contains(registration.adminConsent()), remedy == AuthRemedy::Consent);
}

constexpr AuthProblem all[]{AuthProblem::Cancelled, AuthProblem::TimedOut, AuthProblem::CodeExpired,
    AuthProblem::NoSession, AuthProblem::SessionExpired, AuthProblem::SessionRevoked, AuthProblem::MfaRequired,
    AuthProblem::MfaNotRegistered, AuthProblem::Blocked, AuthProblem::DeviceNotCompliant, AuthProblem::ConsentRequired,
    AuthProblem::NotAssigned, AuthProblem::UnknownClient, AuthProblem::NoPublicClient, AuthProblem::NoPartnerCenter,
    AuthProblem::UnknownTenant, AuthProblem::BadRedirect, AuthProblem::BadRequest, AuthProblem::WrongTenant,
    AuthProblem::WrongAudience, AuthProblem::Unavailable, AuthProblem::Unreachable, AuthProblem::NoTls,
    AuthProblem::Malformed, AuthProblem::NoListener, AuthProblem::Unknown};

INSTANTIATE_TEST_SUITE_P(Every, SignInPageTest, testing::ValuesIn(all),
    [](const auto &tested) { return "Problem" + std::to_string(int(tested.param)); });

TEST_F(SignInPageTest, WithoutABrowserACodeIsTheWay)
{
    ui::SignInPage blind(
        signIn, QStringLiteral("Us"), {.askFileName = {}, .openUrl = [](const QUrl &) { return false; }});
    page.hide();
    blind.show();
    QTest::mouseClick(blind.findChild<QPushButton *>(QStringLiteral("signInWithBrowser")), Qt::LeftButton);
    EXPECT_EQ(blind.findChild<QLabel *>(QStringLiteral("messageSentence"))->text(),
        QStringLiteral("No browser could be opened."));
    EXPECT_EQ(blind.findChild<QLabel *>(QStringLiteral("messageNextStep"))->text(),
        QStringLiteral("Sign in with a code instead."));
}

TEST_F(SignInPageTest, OnlyAnOwnAccountCanBeChangedAndTested)
{
    EXPECT_FALSE(button("changeAccount")->isVisible());
    page.offerSettings();
    QSignalSpy tests(&page, &ui::SignInPage::connectionTestRequested);
    QTest::mouseClick(button("testConnection"), Qt::LeftButton);
    QTest::mouseClick(button("changeAccount"), Qt::LeftButton);
    EXPECT_EQ(tests.size(), 1);
    EXPECT_EQ(settings.size(), 1);
}

} // namespace
} // namespace parting

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/auth/browsersignin.h"
#include "core/auth/devicesignin.h"
#include "tests/core/auth/practice.h"
#include "tests/support/browser.h"
#include "tests/support/mocknetwork.h"

#include <QNetworkRequest>

namespace parting {
namespace {

using namespace std::chrono_literals;
using test::comes;

const RedirectListener::Pages pages{
    .title = QStringLiteral("Parting"), .success = QStringLiteral("Close me"), .failure = QStringLiteral("Not so")};

class SignInTest : public test::PracticeTest {
protected:
    test::Browser browser;
    std::optional<AuthResult<Tokens>> outcome;

    BrowserSignIn::Done done()
    {
        return [this](AuthResult<Tokens> result) { outcome = std::move(result); };
    }
    AuthProblem problem() const { return outcome && !*outcome ? outcome->error().problem : AuthProblem::Unknown; }
    void inject(int aadsts)
    {
        ASSERT_TRUE(
            server->inject({.name = "aadsts", .method = "POST", .path = "/token$", .value = aadsts}).has_value());
    }
};

TEST_F(SignInTest, InTheBrowser)
{
    const BrowserSignIn signIn(*network, registration, {}, pages, done());
    const auto last = browser.decide(signIn.page());
    EXPECT_EQ(last.status, 200);
    EXPECT_TRUE(last.body.contains("Close me"));
    ASSERT_TRUE(comes(outcome));
    ASSERT_TRUE(*outcome) << qPrintable(outcome->error().message);
    EXPECT_EQ((*outcome)->userName, QStringLiteral("practice@partner.example"));
    EXPECT_EQ((*outcome)->tenantId, registration.tenant);
    EXPECT_EQ((*outcome)->mfa, true);
    EXPECT_FALSE((*outcome)->refresh.isEmpty());
}

TEST_F(SignInTest, CancelledInTheBrowser)
{
    const BrowserSignIn signIn(*network, registration, {}, pages, done());
    EXPECT_TRUE(browser.decide(signIn.page(), "cancel").body.contains("Not so"));
    ASSERT_TRUE(comes(outcome));
    EXPECT_EQ(problem(), AuthProblem::Cancelled);
}

TEST_F(SignInTest, FailedInTheBrowser)
{
    const BrowserSignIn signIn(*network, registration, {}, pages, done());
    browser.decide(signIn.page(), "fail", "practice@partner.example", "53003");
    ASSERT_TRUE(comes(outcome));
    EXPECT_EQ(problem(), AuthProblem::Blocked);
}

TEST_F(SignInTest, WithoutConsent)
{
    const BrowserSignIn signIn(*network, registration, {}, pages, done());
    browser.decide(signIn.page(), "approve", "noconsent@partner.example");
    ASSERT_TRUE(comes(outcome));
    EXPECT_EQ(problem(), AuthProblem::ConsentRequired);
}

TEST_F(SignInTest, MfaComesOnlyIfAskedFor)
{
    const BrowserSignIn plain(*network, registration, {}, pages, done());
    browser.decide(plain.page(), "approve", "mfalater@partner.example");
    ASSERT_TRUE(comes(outcome));
    EXPECT_EQ((*outcome)->mfa, false);
    outcome.reset();
    const BrowserSignIn insisting(*network, registration, {.freshLogin = true}, pages, done());
    browser.decide(insisting.page(), "approve", "mfalater@partner.example");
    ASSERT_TRUE(comes(outcome));
    EXPECT_EQ((*outcome)->mfa, true);
}

TEST_F(SignInTest, NobodyComesBack)
{
    const BrowserSignIn signIn(*network, registration, {}, pages, done(), 20ms);
    ASSERT_TRUE(comes(outcome));
    EXPECT_EQ(problem(), AuthProblem::TimedOut);
}

TEST_F(SignInTest, CancelledHereTheBrowserFindsNobody)
{
    auto signIn = std::make_unique<BrowserSignIn>(*network, registration, SignInWish{}, pages, done());
    const QUrl page = signIn->page();
    signIn.reset();
    EXPECT_EQ(browser.decide(page).status, 0);
    EXPECT_FALSE(outcome);
}

TEST_F(SignInTest, TwoWindowsDoNotMix)
{
    std::optional<AuthResult<Tokens>> other;
    const BrowserSignIn first(*network, registration, {}, pages, done());
    const BrowserSignIn second(
        *network, registration, {}, pages, [&](AuthResult<Tokens> result) { other = std::move(result); });
    browser.decide(second.page(), "approve", "sales@partner.example");
    ASSERT_TRUE(comes(other));
    EXPECT_FALSE(outcome);
    browser.decide(first.page());
    ASSERT_TRUE(comes(outcome));
    EXPECT_EQ((*other)->userName, QStringLiteral("sales@partner.example"));
    EXPECT_EQ((*outcome)->userName, QStringLiteral("practice@partner.example"));
}

TEST_F(SignInTest, ARefusedCodeSaysWhy)
{
    inject(7000218);
    const BrowserSignIn signIn(*network, registration, {}, pages, done());
    browser.decide(signIn.page());
    ASSERT_TRUE(comes(outcome));
    EXPECT_EQ(problem(), AuthProblem::NoPublicClient);
}

TEST_F(SignInTest, AnotherTenantsTokenIsNotTaken)
{
    registration.tenant = QStringLiteral("partner.example");
    Registration asked = registration;
    asked.tenant = QStringLiteral("11111111-1111-4111-8111-111111111111");
    test::MockNetwork somewhere([&](const test::MockRequest &) {
        return test::MockAnswer{.status = 200,
            .body = R"({"token_type":"Bearer","expires_in":3600,"access_token":")"
                + QByteArray::fromStdString(server->bearer()) + R"("})"};
    });
    const DeviceSignIn unused(
        somewhere, asked, [](const DeviceCode &) {}, done());
    ASSERT_TRUE(comes(outcome));
    EXPECT_EQ(problem(), AuthProblem::Malformed) << "no device code in it";
    EXPECT_EQ(readTokens(200,
                  R"({"token_type":"Bearer","expires_in":3600,"access_token":")"
                      + QByteArray::fromStdString(server->bearer()) + R"("})",
                  asked)
                  .error()
                  .problem,
        AuthProblem::WrongTenant);
}

TEST_F(SignInTest, WithADeviceCode)
{
    std::optional<DeviceCode> code;
    const DeviceSignIn signIn(
        *network, registration, [&](const DeviceCode &shown) { code = shown; }, done());
    ASSERT_TRUE(comes(code));
    EXPECT_EQ(code->page.toString(), QString::fromStdString(server->baseUrl()) + QStringLiteral("/devicelogin"));
    EXPECT_TRUE(browser.decideForDevice(code->page, code->userCode).body.contains("Go back"));
    ASSERT_TRUE(comes(outcome));
    ASSERT_TRUE(*outcome) << qPrintable(outcome->error().message);
    EXPECT_EQ((*outcome)->userName, QStringLiteral("practice@partner.example"));
}

TEST_F(SignInTest, ADeviceIsDeclinedOrFails)
{
    for (const auto &[decision, expected] :
        {std::pair{QByteArray("cancel"), AuthProblem::Cancelled}, {QByteArray("fail"), AuthProblem::MfaRequired}}) {
        outcome.reset();
        std::optional<DeviceCode> code;
        const DeviceSignIn signIn(
            *network, registration, [&](const DeviceCode &shown) { code = shown; }, done());
        ASSERT_TRUE(comes(code));
        browser.decideForDevice(code->page, code->userCode, decision, "practice@partner.example", "50076");
        ASSERT_TRUE(comes(outcome));
        EXPECT_EQ(problem(), expected) << decision.data();
    }
}

TEST_F(SignInTest, AskingTooFastIsSlowedDownAndStillEnds)
{
    std::optional<DeviceCode> code;
    // A twentieth of the interval: the first questions come too fast.
    const DeviceSignIn signIn(
        *network, registration, [&](const DeviceCode &shown) { code = shown; }, done(), 0.05);
    ASSERT_TRUE(comes(code));
    const auto asked = [&] {
        const auto all = server->arrivals();
        return std::count_if(all.begin(), all.end(), [](const auto &one) { return one.path.ends_with("/token"); });
    };
    ASSERT_TRUE(QTest::qWaitFor([&] { return asked() >= 3; }, 10'000));
    EXPECT_FALSE(outcome);
    browser.decideForDevice(code->page, code->userCode, "approve");
    EXPECT_TRUE(QTest::qWaitFor([&] { return asked() >= 4; }, 10'000));
}

TEST_F(SignInTest, AnUnknownAppGetsNoCode)
{
    registration.clientId = QStringLiteral("11111111-1111-4111-8111-111111111111");
    const DeviceSignIn signIn(
        *network, registration, [](const DeviceCode &) { FAIL(); }, done());
    ASSERT_TRUE(comes(outcome));
    EXPECT_EQ(problem(), AuthProblem::UnknownClient);
}

TEST_F(SignInTest, AServerThatIsAwayIsUnreachable)
{
    registration.authority = QUrl(QStringLiteral("http://127.0.0.1:1"));
    const DeviceSignIn signIn(
        *network, registration, [](const DeviceCode &) { FAIL(); }, done());
    ASSERT_TRUE(comes(outcome));
    EXPECT_EQ(problem(), AuthProblem::Unreachable);
}

TEST(FormPostTest, IsSentOnceWithoutFavoursAndCapped)
{
    test::MockNetwork network(
        [](const test::MockRequest &) { return test::MockAnswer{.status = 400, .body = QByteArray(70'000, 'x')}; });
    std::optional<AuthResult<FormAnswer>> outcome;
    const FormPost post(network, QUrl(QStringLiteral("https://login.example/token")), {{"a", "b c&d"}, {"e", "f"}},
        [&](AuthResult<FormAnswer> result) { outcome = std::move(result); });
    ASSERT_TRUE(comes(outcome));
    ASSERT_FALSE(*outcome);
    EXPECT_EQ(outcome->error().problem, AuthProblem::Malformed);
    ASSERT_EQ(network.requests().size(), 1U);
    const auto &sent = network.requests().front();
    EXPECT_EQ(sent.body, "a=b%20c%26d&e=f");
    EXPECT_EQ(sent.request.attribute(QNetworkRequest::RedirectPolicyAttribute).toInt(),
        static_cast<int>(QNetworkRequest::ManualRedirectPolicy));
    EXPECT_EQ(
        sent.request.header(QNetworkRequest::ContentTypeHeader).toByteArray(), "application/x-www-form-urlencoded");
    EXPECT_FALSE(sent.request.hasRawHeader("Authorization"));
}

TEST(FormPostTest, ARedirectIsAnError)
{
    test::MockNetwork network([](const test::MockRequest &) {
        return test::MockAnswer{.status = 302, .headers = {{"Location", "https://evil.example/"}}};
    });
    std::optional<AuthResult<FormAnswer>> outcome;
    const FormPost post(network, QUrl(QStringLiteral("https://login.example/token")), {{"a", "b"}},
        [&](AuthResult<FormAnswer> result) { outcome = std::move(result); });
    ASSERT_TRUE(comes(outcome));
    ASSERT_FALSE(*outcome);
    EXPECT_EQ(outcome->error().problem, AuthProblem::Malformed);
    EXPECT_EQ(network.requests().size(), 1U);
}

} // namespace
} // namespace parting

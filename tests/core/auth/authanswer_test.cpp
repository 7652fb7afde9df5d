// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/auth/authanswer.h"
#include "core/auth/pkce.h"
#include "core/sandbox/entraerrors.h"
#include "tests/core/auth/practice.h"

#include <QUrlQuery>

#include <gtest/gtest.h>

#include <set>

namespace parting {
namespace {

using test::registered;

QByteArray jwt(const QByteArray &payload)
{
    const auto part = [](const QByteArray &json) {
        return json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    return part(R"({"alg":"none"})") + '.' + part(payload) + '.' + part("signature");
}

QByteArray tokenBody(const QByteArray &access, const QByteArray &expires = "3599")
{
    return R"({"token_type":"Bearer","scope":"s","expires_in":)" + expires + R"(,"access_token":")" + access
        + R"(","refresh_token":"0.refresh"})";
}

AuthProblem problemIn(const AuthResult<Tokens> &result)
{
    return result ? AuthProblem::Unknown : result.error().problem;
}

TEST(PkceTest, MatchesTheStandardsExample)
{
    // RFC 7636, appendix B.
    EXPECT_EQ(Pkce::challengeOf("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
        "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
}

TEST(PkceTest, IsFreshEveryTime)
{
    std::set<QByteArray> seen;
    for (int i = 0; i < 100; ++i) {
        const Pkce one = Pkce::fresh();
        EXPECT_EQ(one.verifier.size(), 43);
        EXPECT_EQ(one.challenge, Pkce::challengeOf(one.verifier));
        seen.insert(one.verifier);
    }
    EXPECT_EQ(seen.size(), 100U);
}

TEST(AuthorizeUrl, SaysEverythingOnceAndEncoded)
{
    const SignInWish wish{.freshLogin = true,
        .chooseAccount = true,
        .loginHint = QStringLiteral("a+b@x.example"),
        .claims = R"({"a":"&"})"};
    const QUrl url = authorizeUrl(registered(), QStringLiteral("http://localhost:4711/"), "st&te", "chal", wish);
    EXPECT_EQ(url.toString(QUrl::RemoveQuery),
        QStringLiteral("https://login.example/%1/oauth2/v2.0/authorize").arg(registered().tenant));
    const QByteArray encoded = url.query(QUrl::FullyEncoded).toLatin1();
    for (const char *part :
        {"response_type=code", "redirect_uri=http%3A%2F%2Flocalhost%3A4711%2F", "response_mode=query",
            "scope=https%3A%2F%2Fapi.partnercenter.microsoft.com%2Fuser_impersonation%20offline_access%20openid%"
            "20profile",
            "state=st%26te", "code_challenge=chal", "code_challenge_method=S256", "prompt=login",
            "login_hint=a%2Bb%40x.example", "claims=%7B%22a%22%3A%22%26%22%7D"})
        EXPECT_TRUE(("&" + encoded + "&").contains("&" + QByteArray(part) + "&")) << part << " in " << encoded.data();
    EXPECT_FALSE(encoded.contains("select_account"));
}

TEST(AuthorizeUrl, AskingForMoreIsTheException)
{
    const QUrl url = authorizeUrl(registered(), QStringLiteral("http://localhost:1/"), "s", "c", {});
    for (const char *name : {"prompt", "login_hint", "claims"})
        EXPECT_FALSE(QUrlQuery(url).hasQueryItem(QLatin1String(name))) << name;
}

TEST(RegistrationTest, NamesItsPlaces)
{
    Registration registration = registered(QStringLiteral("https://login.example/"));
    registration.tenant = QStringLiteral("a/../b");
    EXPECT_EQ(registration.endpoint(QStringLiteral("x")).toString(QUrl::FullyEncoded),
        QStringLiteral("https://login.example/a%2F..%2Fb/x"));
    EXPECT_EQ(registration.resource(), QStringLiteral("https://api.partnercenter.microsoft.com"));
    EXPECT_TRUE(registration.adminConsent().toString().endsWith(
        QStringLiteral("/adminconsent?client_id=") + registration.clientId));
}

TEST(TokenAnswer, NumbersMayBeTexts)
{
    for (const char *number : {"3599", R"("3599")"}) {
        const auto tokens = readTokens(200, tokenBody("opaque", number), registered());
        ASSERT_TRUE(tokens) << number;
        EXPECT_EQ(tokens->lifetime, std::chrono::seconds(3599));
        EXPECT_EQ(tokens->access, "opaque");
        EXPECT_EQ(tokens->refresh, "0.refresh");
        EXPECT_FALSE(tokens->mfa);
    }
}

TEST(TokenAnswer, IsCheckedForTenantAndAudience)
{
    const QByteArray tenant = registered().tenant.toUpper().toLatin1();
    const auto read = [](const QByteArray &claims) { return readTokens(200, tokenBody(jwt(claims)), registered()); };
    const auto good = read(R"({"aud":"https://api.partnercenter.microsoft.com/","tid":")" + tenant
        + R"(","upn":"ann@x.example","amr":["pwd","mfa"]})");
    ASSERT_TRUE(good);
    EXPECT_EQ(good->userName, QStringLiteral("ann@x.example"));
    EXPECT_EQ(good->mfa, true);
    EXPECT_EQ(
        read(R"({"aud":"fa3d9a0c-3fb0-42cc-9193-47c7ecd2edbd","amr":["pwd"],"tid":")" + tenant + R"("})")->mfa, false);
    EXPECT_EQ(problemIn(read(R"({"aud":"https://graph.windows.net","tid":")" + tenant + R"("})")),
        AuthProblem::WrongAudience);
    EXPECT_EQ(problemIn(read(R"({"aud":"https://api.partnercenter.microsoft.com","tid":"someone else's"})")),
        AuthProblem::WrongTenant);
}

TEST(TokenAnswer, ATokenOfMicrosoftsDoesNotComeOverPlainHttp)
{
    const QByteArray claims =
        R"({"iss":"https://sts.windows.net/x/","aud":"https://api.partnercenter.microsoft.com","tid":")"
        + registered().tenant.toLatin1() + R"("})";
    EXPECT_TRUE(readTokens(200, tokenBody(jwt(claims)), registered()));
    EXPECT_EQ(problemIn(readTokens(200, tokenBody(jwt(claims)), registered(QStringLiteral("http://127.0.0.1:8080")))),
        AuthProblem::WrongAudience);
}

TEST(TokenAnswer, ATenantByNameTakesWhatComes)
{
    Registration byName = registered();
    byName.tenant = QStringLiteral("organizations");
    const auto tokens =
        readTokens(200, tokenBody(jwt(R"({"aud":"https://api.partnercenter.microsoft.com","tid":"theirs"})")), byName);
    ASSERT_TRUE(tokens);
    EXPECT_EQ(tokens->tenantId, QStringLiteral("theirs"));
}

TEST(TokenAnswer, NonsenseIsMalformed)
{
    for (const QByteArray &body : {QByteArray(), QByteArray("<html>"), QByteArray("[]"), QByteArray("null"),
             QByteArray(R"({"access_token":"a"})"), QByteArray(R"({"token_type":"mac","access_token":"a"})"),
             tokenBody("with blank"), tokenBody("line\\nfeed"), tokenBody(""), QByteArray(200'000, '[')})
        EXPECT_EQ(problemIn(readTokens(200, body, registered())), AuthProblem::Malformed) << body.left(60).data();
    EXPECT_EQ(problemIn(readTokens(400, "<html>", registered())), AuthProblem::Malformed);
    EXPECT_EQ(problemIn(readTokens(503, "<html>", registered())), AuthProblem::Unavailable);
    EXPECT_EQ(problemIn(readTokens(429, "", registered())), AuthProblem::Unavailable);
}

TEST(TokenAnswer, LifetimesStayWithinReason)
{
    EXPECT_EQ(readTokens(200, tokenBody("a", "-5"), registered())->lifetime, std::chrono::seconds(0));
    EXPECT_EQ(readTokens(200, tokenBody("a", "999999999999"), registered())->lifetime, std::chrono::hours(24));
}

TEST(DeviceCodeAnswer, NeedsCodeAndPage)
{
    const auto code = readDeviceCode(200,
        R"({"user_code":"ABCD","device_code":"d","verification_uri":"https://microsoft.com/devicelogin","expires_in":"900","interval":5})");
    ASSERT_TRUE(code);
    EXPECT_EQ(code->userCode, QStringLiteral("ABCD"));
    EXPECT_EQ(code->lifetime, std::chrono::minutes(15));
    for (const char *body : {R"({})", R"({"user_code":"A","device_code":"d","verification_uri":"file:///etc/passwd"})",
             R"({"user_code":"A","device_code":"d","verification_uri":"javascript:alert"})",
             R"({"user_code":"","device_code":"d","verification_uri":"https://x.example/"})"})
        EXPECT_FALSE(readDeviceCode(200, body)) << body;
}

struct Row {
    int aadsts;
    AuthProblem problem;
    AuthRemedy remedy;
};

void PrintTo(const Row &row, std::ostream *out)
{
    *out << "AADSTS" << row.aadsts;
}

class EntraErrors : public testing::TestWithParam<Row> { };

TEST_P(EntraErrors, MeanSomethingAndHaveTheirButton)
{
    const sandbox::EntraError entra = sandbox::entraError(GetParam().aadsts);
    const sandbox::Answer answer = sandbox::errorAnswer(entra, "11111111-2222-4333-8444-555555555555", {});
    const auto read = readTokens(answer.status, QByteArray::fromStdString(answer.body), registered());
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().problem, GetParam().problem);
    EXPECT_EQ(remedyFor(read.error().problem), GetParam().remedy);
    EXPECT_EQ(read.error().code, QStringLiteral("AADSTS%1").arg(GetParam().aadsts));
    EXPECT_EQ(read.error().correlationId, QStringLiteral("11111111-2222-4333-8444-555555555555"));
    EXPECT_TRUE(read.error().message.contains(QString::fromStdString(entra.text)));
    EXPECT_EQ(read.error().claims.isEmpty(), !entra.challenges);
    EXPECT_TRUE(read.error().detail.contains(QStringLiteral("1970-01-01 00:00:00Z")));
}

INSTANTIATE_TEST_SUITE_P(All, EntraErrors,
    testing::Values(Row{70016, AuthProblem::Pending, AuthRemedy::None},
        Row{1003034, AuthProblem::SlowDown, AuthRemedy::None}, Row{65004, AuthProblem::Cancelled, AuthRemedy::TryAgain},
        Row{70019, AuthProblem::CodeExpired, AuthRemedy::NewCode},
        Row{70020, AuthProblem::CodeExpired, AuthRemedy::NewCode},
        Row{70018, AuthProblem::CodeExpired, AuthRemedy::NewCode},
        Row{70008, AuthProblem::CodeExpired, AuthRemedy::NewCode},
        Row{54005, AuthProblem::CodeExpired, AuthRemedy::NewCode},
        Row{700082, AuthProblem::SessionExpired, AuthRemedy::SignIn},
        Row{50173, AuthProblem::SessionRevoked, AuthRemedy::SignIn},
        Row{70000, AuthProblem::SessionRevoked, AuthRemedy::SignIn},
        Row{50076, AuthProblem::MfaRequired, AuthRemedy::SignIn},
        Row{50078, AuthProblem::MfaRequired, AuthRemedy::SignIn},
        Row{50079, AuthProblem::MfaNotRegistered, AuthRemedy::SignIn},
        Row{53003, AuthProblem::Blocked, AuthRemedy::TryAgain},
        Row{53000, AuthProblem::DeviceNotCompliant, AuthRemedy::TryAgain},
        Row{65001, AuthProblem::ConsentRequired, AuthRemedy::Consent},
        Row{50105, AuthProblem::NotAssigned, AuthRemedy::TryAgain},
        Row{50020, AuthProblem::NotAssigned, AuthRemedy::TryAgain},
        Row{700016, AuthProblem::UnknownClient, AuthRemedy::Settings},
        Row{7000215, AuthProblem::NoPublicClient, AuthRemedy::Settings},
        Row{7000218, AuthProblem::NoPublicClient, AuthRemedy::Settings},
        Row{500011, AuthProblem::NoPartnerCenter, AuthRemedy::TryAgain},
        Row{90002, AuthProblem::UnknownTenant, AuthRemedy::Settings},
        Row{900023, AuthProblem::UnknownTenant, AuthRemedy::Settings},
        Row{9002313, AuthProblem::BadRequest, AuthRemedy::Settings},
        Row{50011, AuthProblem::BadRedirect, AuthRemedy::Settings},
        Row{70011, AuthProblem::BadRequest, AuthRemedy::Settings},
        Row{90033, AuthProblem::Unavailable, AuthRemedy::TryAgain}));

TEST(EntraErrorsTest, TheWordCountsWhereThereIsNoNumber)
{
    EXPECT_EQ(problemOf(400, QStringLiteral("consent_required"), 0, {}), AuthProblem::ConsentRequired);
    EXPECT_EQ(problemOf(400, QStringLiteral("invalid_grant"), 0, QStringLiteral("consent_required")),
        AuthProblem::ConsentRequired);
    EXPECT_EQ(problemOf(400, QStringLiteral("invalid_grant"), 4711, {}), AuthProblem::SessionRevoked);
    EXPECT_EQ(problemOf(400, QStringLiteral("novel"), 4711, {}), AuthProblem::Unknown);
    EXPECT_EQ(aadstsIn(QStringLiteral("AADSTS50076: text\r\nTrace ID: 7")), 50076);
    EXPECT_EQ(aadstsIn(QStringLiteral("nothing")), 0);
    EXPECT_EQ(aadstsIn(QStringLiteral("AADSTS")), 0);
    EXPECT_GT(aadstsIn(QStringLiteral("AADSTS99999999999999999999")), 0);
}

TEST(EntraErrorsTest, ErrorsShowNoTokensOrNames)
{
    const auto read = readTokens(400,
        R"({"error":"invalid_grant","error_description":"AADSTS50173: refresh_token=0.secret of ann@contoso.example"})",
        registered());
    EXPECT_FALSE(read.error().message.contains(QStringLiteral("secret")));
    EXPECT_FALSE(read.error().message.contains(QStringLiteral("ann@")));
}

} // namespace
} // namespace parting

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/core/api/sending.h"

namespace parting::test {

namespace {

TEST(Sending, renewsTheTokenOnceForARead)
{
    MockNetwork network({failure(401, R"({"code":800001})"), fine});
    FixedToken token;
    token.nextToken = "fresh";
    ApiClient client(network, quick(), token);
    EXPECT_TRUE(send(client, reading()));
    EXPECT_EQ(token.renewals, 1);
    EXPECT_EQ(network.requests()[1].request.rawHeader("Authorization"), "Bearer fresh");

    MockNetwork stubborn({failure(401)});
    ApiClient refused(stubborn, quick(), token);
    token.nextToken = "fresher";
    EXPECT_EQ(send(refused, reading()).error().kind, ErrorKind::Unauthorized);
    EXPECT_EQ(stubborn.requests().size(), 2u);
    EXPECT_EQ(token.renewals, 2);
}

TEST(Sending, reportsA401WhenThereIsNoBetterToken)
{
    MockNetwork network({failure(401, R"({"code":800001,"description":"x"})")});
    FixedToken token;
    ApiClient client(network, quick(), token);
    EXPECT_EQ(send(client, reading()).error().code, QStringLiteral("800001"));
    EXPECT_EQ(network.requests().size(), 1u);
    EXPECT_EQ(token.renewals, 1);
}

TEST(Sending, leavesTheTokenAloneWhenANewOneWouldNotHelp)
{
    for (const char *body : {R"({"code":900420})", R"({"code":900421})", R"({"message":"MFA required"})"}) {
        MockNetwork network({failure(401, body)});
        FixedToken token;
        token.nextToken = "fresh";
        ApiClient client(network, quick(), token);
        EXPECT_FALSE(send(client, reading()));
        EXPECT_EQ(token.renewals, 0) << body;
        EXPECT_EQ(network.requests().size(), 1u);
    }
}

TEST(Sending, renewsForAWriteAndThenReports)
{
    MockNetwork network({failure(401)});
    FixedToken token;
    token.nextToken = "fresh";
    ApiClient client(network, quick(), token);
    EXPECT_EQ(send(client, writing()).error().kind, ErrorKind::Unauthorized);
    EXPECT_EQ(token.renewals, 1);
    EXPECT_EQ(network.requests().size(), 1u);
}

TEST(Sending, asksForASecondFactorWhereTheServiceWantsOne)
{
    const MockAnswer refusal = failure(401, R"({"code":900421,"description":"Unauthorized - MFA required"})");
    MockNetwork network({refusal, fine});
    FixedToken token;
    token.mfaToken = "with-mfa";
    ApiClient client(network, quick(), token);
    EXPECT_TRUE(send(client, reading()));
    EXPECT_EQ(token.mfaRenewals, 1);
    EXPECT_EQ(token.renewals, 0);
    EXPECT_EQ(network.requests().back().request.rawHeader("Authorization"), "Bearer with-mfa");
}

TEST(Sending, aWriteMayBeRepeatedOnceTheSecondFactorIsThere)
{
    const MockAnswer refusal = failure(401, R"({"code":900421,"description":"Unauthorized - MFA required"})");
    for (const bool signsIn : {true, false}) {
        MockNetwork network({refusal});
        FixedToken token;
        token.mfaToken = signsIn ? "with-mfa" : "";
        ApiClient client(network, quick(), token);
        const auto result = send(client, writing());
        ASSERT_FALSE(result);
        EXPECT_EQ(result.error().kind, signsIn ? ErrorKind::Unauthorized : ErrorKind::MfaRequired);
        EXPECT_EQ(network.requests().size(), 1U);
    }
}

TEST(Sending, renewsOnceForEverybody)
{
    MockNetwork network([](const MockRequest &request) {
        return request.request.rawHeader("Authorization") == "Bearer fresh" ? fine : failure(401);
    });
    FixedToken token;
    token.nextToken = "fresh";
    ApiClient client(network, quick(), token);
    int answered = 0;
    std::vector<CallHandle> calls;
    for (int i = 0; i < 20; ++i)
        calls.push_back(
            client.send(reading(), [&](const Result<ApiResponse> &response) { answered += response ? 1 : 0; }));
    EXPECT_TRUE(QTest::qWaitFor([&] { return answered == 20; }));
    EXPECT_EQ(token.renewals, 1);
}

TEST(Sending, usesATokenThatSomebodyElseRenewedMeanwhile)
{
    bool late = false;
    MockNetwork network([&](const MockRequest &request) {
        if (request.request.rawHeader("Authorization") == "Bearer fresh")
            return fine;
        MockAnswer refusal = failure(401);
        refusal.held = std::exchange(late, true);
        return refusal;
    });
    FixedToken token;
    token.nextToken = "fresh";
    ApiClient client(network, quick(), token);
    int answered = 0;
    const auto done = [&](const Result<ApiResponse> &response) { answered += response ? 1 : 0; };
    const CallHandle first = client.send(reading(), done);
    const CallHandle second = client.send(reading(), done);
    ASSERT_TRUE(QTest::qWaitFor([&] { return answered == 1; }));
    network.release();
    EXPECT_TRUE(QTest::qWaitFor([&] { return answered == 2; }));
    EXPECT_EQ(token.renewals, 1);
}

} // namespace

} // namespace parting::test

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/api/apierror.h"

#include "core/log/redaction.h"

#include <gtest/gtest.h>

namespace parting {

namespace {

struct Row {
    int status;
    const char *body;
    ErrorKind kind;
    const char *code;
    const char *message;
};

// Shapes from learn.microsoft.com/partner-center/developer/error-codes, /api-throttling-guidance, and the issues
// named beside them.
const Row table[] = {
    {404, R"({"code":3000,"description":"Not found.","data":[],"source":"PartnerFD"})", ErrorKind::NotFound, "3000",
        "Not found."},
    {404, R"({"code":"3000","description":"Not found."})", ErrorKind::NotFound, "3000", "Not found."},
    {404,
        "\xEF\xBB\xBF"
        R"({"Code":3000,"Description":"Not found."})",
        ErrorKind::NotFound, "3000", "Not found."},
    {403,
        R"({"code":20002,"description":"No relationship between caller and account.","data":[],"source":"PartnerFD"})",
        ErrorKind::Forbidden, "20002", "No relationship between caller and account."},
    {403, "The supplied role does not have the rights to perform the requested operation.", ErrorKind::Forbidden, "",
        "The supplied role does not have the rights to perform the requested operation."}, // Partner-Center-SDK-Samples#35
    {429, R"({ "statusCode": 429, "message": "Rate limit is exceeded. Try again in 57 seconds." })",
        ErrorKind::Throttled, "429", "Rate limit is exceeded. Try again in 57 seconds."},
    {400, R"({"code":2000,"message":"Tenant Id must be a GUID."})", ErrorKind::Rejected, "2000",
        "Tenant Id must be a GUID."},
    {400, R"({"code":2055,"description":"The etag is no longer valid."})", ErrorKind::StaleEtag, "2055",
        "The etag is no longer valid."},
    {412, "", ErrorKind::StaleEtag, "", ""},
    {401, R"({"code":900421,"description":"Unauthorized"})", ErrorKind::MfaRequired, "900421", "Unauthorized"},
    {401, R"({"message":"Unauthorized - MFA required"})", ErrorKind::MfaRequired, "", "Unauthorized - MFA required"},
    {401, R"({"code":900420,"description":"Token audience retired"})", ErrorKind::Unauthorized, "900420",
        "Token audience retired"},
    {401, R"({"code":1002,"description":"Authorization Failed"})", ErrorKind::Forbidden, "1002",
        "Authorization Failed"},
    {401, "", ErrorKind::Unauthorized, "", ""},
    {409, R"({"code":800082,"description":"Not ready"})", ErrorKind::Conflict, "800082", "Not ready"},
    {417, R"({"code":800036,"description":"Precondition failed"})", ErrorKind::Rejected, "800036",
        "Precondition failed"},
    {408, "", ErrorKind::Timeout, "", ""},
    {500, R"({"code":800003,"description":"Unexpected"})", ErrorKind::Server, "800003", "Unexpected"},
    {502, "", ErrorKind::Server, "", ""},
    {503, "<html><body>Service Unavailable</body></html>", ErrorKind::Server, "", ""},
    {301, "", ErrorKind::Redirected, "", ""},
    {307, "", ErrorKind::Redirected, "", ""},
    {400, R"({"code":2000,"description":"The customer&#39;s &quot;A &amp; B&quot; &lt;x&gt; &unknown; &#x41;&#0;"})",
        ErrorKind::Rejected, "2000", "The customer's \"A & B\" <x> &unknown; A&#0;"},
    {400, R"({"code":800063,"description":"{\"code\":\"800063\",\"message\":\"Use PATCH subscription\"}"})",
        ErrorKind::Rejected, "800063", "Use PATCH subscription"},
    {403, R"({"error":{"code":"Authorization_RequestDenied","message":"Insufficient privileges","innerError":{}}})",
        ErrorKind::Forbidden, "Authorization_RequestDenied", "Insufficient privileges"},
    {400, R"({"error":"invalid_grant","error_description":"AADSTS70008: expired.","error_codes":[70008]})",
        ErrorKind::Rejected, "invalid_grant", "AADSTS70008: expired."},
    {400, R"({"code":2000,"description":"cut in the mid)", ErrorKind::Rejected, "",
        R"({"code":2000,"description":"cut in the mid)"},
    {400, R"(["a","b"])", ErrorKind::Rejected, "", R"(["a","b"])"},
    {400, R"({"code":{"x":1},"description":["y"]})", ErrorKind::Rejected, "", ""},
};

TEST(ApiError, readsEveryShape)
{
    for (const Row &row : table) {
        const Error error = errorFromAnswer(row.status, row.body);
        EXPECT_EQ(error.kind, row.kind) << row.body;
        EXPECT_EQ(error.httpStatus, row.status);
        EXPECT_EQ(error.code.toStdString(), row.code) << row.body;
        EXPECT_EQ(error.message.toStdString(), row.message) << row.body;
    }
}

TEST(ApiError, keepsWhatTheServiceAddedAsDetail)
{
    const Error error = errorFromAnswer(400, R"({"code":1,"description":"x","data":["order 1","order 2"]})");
    EXPECT_EQ(error.detail, QStringLiteral("order 1\norder 2"));
    EXPECT_TRUE(errorFromAnswer(503, "<html>").detail.startsWith(QStringLiteral("HTML instead of JSON")));
}

TEST(ApiError, keepsNoMoreThanFourKibibytes)
{
    const Error error = errorFromAnswer(500, QByteArray(60'000, 'x'));
    EXPECT_EQ(error.message.size(), 4096);
    EXPECT_LE(errorFromAnswer(400, R"({"code":")" + QByteArray(1000, '9') + R"("})").code.size(), 64);
}

TEST(ApiError, survivesAnyNesting)
{
    const Error error = errorFromAnswer(400, "{\"a\":" + QByteArray(50'000, '['));
    EXPECT_EQ(error.kind, ErrorKind::Rejected);
}

TEST(Redaction, takesOutWhatSignsIn)
{
    const std::pair<const char *, const char *> rows[] = {
        {"Authorization: Bearer eyJhbGciOiJub25lIn0.eyJhdWQiOiJ4In0.", "Authorization: Bearer [token]"},
        {"token eyJhbGciOiJub25lIn0.eyJhdWQiOiJ4In0.abc_-1 is old", "token [token] is old"},
        {R"({"refresh_token":"0.AXoA"})", R"({"refresh_token":"[token]"})"},
        {"MS-ContinuationToken: AAA,b/c=", "MS-ContinuationToken: [token]"},
        {"http://127.0.0.1/?code=0.AX&state=1", "http://127.0.0.1/?code=[token]&state=1"},
        {"anna.berg@contoso.onmicrosoft.com has no rights", "[account] has no rights"},
        {"order 45b7e0 of 0c39d6d5-c70d-4c55-bc02-f620844f3fd1",
            "order 45b7e0 of 0c39d6d5-c70d-4c55-bc02-f620844f3fd1"}};
    for (const auto &[text, expected] : rows)
        EXPECT_EQ(redacted(QString::fromLatin1(text)).toStdString(), expected);
}

TEST(RetryAfter, isSecondsOrADate)
{
    const QDateTime now(QDate(1994, 11, 6), QTime(8, 49, 7), Qt::UTC);
    using std::chrono::milliseconds;
    EXPECT_EQ(retryAfter("30", now), milliseconds(30'000));
    EXPECT_EQ(retryAfter(" 0 ", now), milliseconds(0));
    EXPECT_EQ(retryAfter("-5", now), milliseconds(0));
    EXPECT_EQ(retryAfter("Sun, 06 Nov 1994 08:49:37 GMT", now), milliseconds(30'000));
    EXPECT_EQ(retryAfter("Sun, 06 Nov 1994 08:49:00 GMT", now), milliseconds(0));
    EXPECT_EQ(retryAfter("soon", now), std::nullopt);
    EXPECT_EQ(retryAfter("", now), std::nullopt);
}

} // namespace

} // namespace parting

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/api/calllog.h"

#include "core/log/logfile.h"
#include "tests/core/api/world.h"
#include "tests/support/mocknetwork.h"

#include <QRegularExpression>
#include <QTemporaryDir>

namespace parting::test {

namespace {

class CallLog : public testing::Test {
protected:
    /// What the log holds after one call that these answer.
    [[nodiscard]] QString logOf(const std::vector<MockAnswer> &answers, LogLevel level = LogLevel::Normal)
    {
        const LogFile own(folder.path(), level);
        MockNetwork network(answers);
        FixedToken token;
        ApiClient client(network, quick(), token);
        QUrlQuery query;
        query.addQueryItem(QStringLiteral("filter"), QStringLiteral("Contoso"));
        (void)resultOf<ApiResponse>([&](auto done) {
            return client.send({.path = QStringLiteral("customers/%1/subscriptions").arg(contoso.toString()),
                                   .query = query,
                                   .requestId = RequestId(QStringLiteral("our-request"))},
                std::move(done));
        });
        return LogFile::contents(folder.path());
    }

    QTemporaryDir folder;
};

bool matches(const QString &text, const char *pattern)
{
    return QRegularExpression(QLatin1String(pattern)).match(text).hasMatch();
}

TEST(PathTemplate, keepsTheServicesWordsAndNoId)
{
    const std::pair<const char *, const char *> table[] = {{"customers", "customers"},
        {"customers/0c39d6d5-c70d-4c55-bc02-f620844f3fd1", "customers/{id}"},
        {"customers/0c39d6d5-c70d-4c55-bc02-f620844f3fd1/subscriptions/83EF/supportContact",
            "customers/{id}/subscriptions/{id}/supportContact"},
        {"profiles/organization", "profiles/organization"}};
    for (const auto &[path, expected] : table)
        EXPECT_EQ(pathTemplate(QLatin1String(path)).toStdString(), expected);
}

TEST_F(CallLog, saysWhatHelpsAndNothingOfWhatWasSaid)
{
    const QString log = logOf({{.body = R"({"companyName":"Contoso"})"}});
    EXPECT_TRUE(matches(
        log, R"(parting\.api info GET customers/\{id\}/subscriptions 200 in \d+ ms, sent 1, request our-request\n)"))
        << qPrintable(log);
    EXPECT_EQ(log.count(u'\n'), 1);
    for (const char *secret : {"Contoso", "filter", "secret-token"})
        EXPECT_FALSE(log.contains(QLatin1String(secret))) << secret;
}

TEST_F(CallLog, leavesOutWhatTheServerSaysOfAFailure)
{
    for (const QByteArray &body : {QByteArray("<html>Contoso of Kim</html>"),
             QByteArray(R"({"code":1000,"description":"Contoso of Kim","data":["Contoso of Kim"]})")}) {
        const QString log = logOf({{.status = 403, .body = body}});
        EXPECT_TRUE(matches(log, R"(parting\.api warning GET customers/\{id\}/subscriptions 403 )")) << qPrintable(log);
        EXPECT_FALSE(log.contains(QStringLiteral("Contoso"))) << qPrintable(log);
    }
}

TEST_F(CallLog, countsHowOftenACallWasSent)
{
    const QString log = logOf({{.status = 503}, {.body = "{}"}}, LogLevel::Everything);
    EXPECT_TRUE(matches(log, R"(parting\.api info .* 200 in \d+ ms, sent 2, )")) << qPrintable(log);
    EXPECT_TRUE(matches(log, R"(parting\.http debug GET customers/0c39d6d5-\S+ 503 attempt 1 request our-request)"));
    EXPECT_TRUE(matches(log, R"(parting\.http debug GET customers/0c39d6d5-\S+ 200 attempt 2 request our-request)"));
}

} // namespace

} // namespace parting::test

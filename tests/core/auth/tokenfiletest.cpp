// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/auth/tokenfile.h"

#include "core/auth/endpoint.h"
#include "core/auth/tokenclaims.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace parting {
namespace {

const QUrl loopback(QStringLiteral("http://127.0.0.1:8080"));

QByteArray jwt(const QByteArray &payload)
{
    const auto part = [](const QByteArray &json) {
        return json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    return part(R"({"alg":"none"})") + '.' + part(payload) + '.' + part("signature");
}

class TokenFileTest : public testing::Test {
protected:
    QString write(const QByteArray &content, QFile::Permissions permissions = QFile::ReadOwner | QFile::WriteOwner)
    {
        const QString path = m_folder.filePath(QStringLiteral("token"));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.setPermissions(permissions);
        return path;
    }

    QString refusal(const QString &path, const QUrl &url = loopback)
    {
        const auto file = TokenFile::open(path, url);
        return file ? QString() : file.error().detail;
    }

    QTemporaryDir m_folder;
};

TEST_F(TokenFileTest, GivesWhatTheFileHolds)
{
    auto file = TokenFile::open(write("opaque-token_1.2~3+4/5==\n"), loopback);
    ASSERT_TRUE(file) << qPrintable(file.error().detail);
    EXPECT_EQ((*file)->bearer(), QByteArray("opaque-token_1.2~3+4/5=="));
}

TEST_F(TokenFileTest, RefusesWhatOthersCanRead)
{
    constexpr auto own = QFile::ReadOwner | QFile::WriteOwner;
    EXPECT_TRUE(refusal(write("t", own | QFile::ReadOther)).contains(QStringLiteral("chmod 600")));
    EXPECT_TRUE(refusal(write("t", own | QFile::ReadGroup)).contains(QStringLiteral("chmod 600")));
    EXPECT_EQ(refusal(write("t", own)), QString());
}

TEST_F(TokenFileTest, RefusesWhatIsNoToken)
{
    EXPECT_TRUE(refusal(m_folder.filePath(QStringLiteral("absent"))).contains(QStringLiteral("absent")));
    EXPECT_TRUE(refusal(m_folder.path()).contains(QStringLiteral("not a regular file")));
    EXPECT_TRUE(refusal(QStringLiteral("/dev/zero")).contains(QStringLiteral("not a regular file")));
    EXPECT_TRUE(refusal(write("")).contains(QStringLiteral("holds no access token")));
    EXPECT_TRUE(refusal(write("two words")).contains(QStringLiteral("holds no access token")));
    EXPECT_TRUE(refusal(write("line\r\nX-Other: header")).contains(QStringLiteral("holds no access token")));
    EXPECT_TRUE(refusal(write(QByteArray(64 * 1024 + 1, 'x'))).contains(QStringLiteral("larger than 64 KiB")));
}

TEST_F(TokenFileTest, NeverTakesAnEntraTokenOverPlainHttp)
{
    for (const char *issuer : {"https://login.microsoftonline.com/t/v2.0", "https://sts.windows.net/t/",
             "https://login.partner.microsoftonline.cn/t/v2.0", "https://login.microsoftonline.us/t/v2.0"}) {
        const QString path = write(jwt("{\"iss\":\"" + QByteArray(issuer) + "\"}"));
        EXPECT_TRUE(refusal(path).contains(QStringLiteral("plain http"))) << issuer;
        EXPECT_EQ(refusal(path, globalEndpoint()), QString()) << issuer;
    }
    EXPECT_EQ(refusal(write(jwt(R"({"iss":"https://notwindows.net.example/"})"))), QString());
}

TEST_F(TokenFileTest, ReadsAgainOnlyWhenAsked)
{
    auto file = TokenFile::open(write("first"), loopback);
    ASSERT_TRUE(file);
    write("second");
    EXPECT_EQ((*file)->bearer(), QByteArray("first"));

    std::optional<bool> better;
    (*file)->renew([&](bool renewed) { better = renewed; });
    EXPECT_EQ(better, true);
    EXPECT_EQ((*file)->bearer(), QByteArray("second"));
    (*file)->renew([&](bool renewed) { better = renewed; });
    EXPECT_EQ(better, false);
}

TEST_F(TokenFileTest, ARenewalBreaksNoRule)
{
    auto file = TokenFile::open(write("first"), loopback);
    ASSERT_TRUE(file);
    const auto renewed = [&] {
        bool better = true;
        (*file)->renew([&](bool found) { better = found; });
        return better;
    };
    write(jwt(R"({"iss":"https://login.microsoftonline.com/t/v2.0"})"));
    EXPECT_FALSE(renewed()) << "issued by Microsoft Entra, over plain http";
    write("second", QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
    EXPECT_FALSE(renewed()) << "others can read it";
    write("two words");
    EXPECT_FALSE(renewed());
    QFile::remove(m_folder.filePath(QStringLiteral("token")));
    EXPECT_FALSE(renewed());
    EXPECT_EQ((*file)->bearer(), QByteArray("first"));
}

TEST(TokenClaims, AreReadFromAJwtAndNothingElse)
{
    const auto claims =
        readClaims(jwt(R"({"iss":"urn:parting:practice","tid":"t","unique_name":"ann@contoso.example"})"));
    ASSERT_TRUE(claims);
    EXPECT_TRUE(claims->fromPractice());
    EXPECT_FALSE(claims->fromEntra());
    EXPECT_EQ(claims->userName, QStringLiteral("ann@contoso.example"));
    for (const char *token : {"", "opaque", "a.b", "a.!!!.c", "a.e30.c.d", "a.W10.c"})
        EXPECT_FALSE(readClaims(token)) << token;
    EXPECT_TRUE(readClaims(jwt(R"({"iss":7})"))->issuer.isEmpty());
}

TEST(Endpoint, PracticeIsNeverLoopbackAlone)
{
    EXPECT_EQ(worldOf(loopback, true), Session::World::Practice);
    EXPECT_EQ(worldOf(loopback, false), Session::World::Other);
    EXPECT_EQ(worldOf(QUrl(QStringLiteral("https://practice.example")), true), Session::World::Other);
    EXPECT_EQ(worldOf(globalEndpoint(), false), Session::World::Microsoft);
}

TEST(Endpoint, Loopback)
{
    for (const char *host : {"127.0.0.1", "127.9.9.9", "::1"})
        EXPECT_TRUE(isLoopback(QString::fromLatin1(host))) << host;
    for (const char *host : {"10.0.0.1", "128.0.0.1", "::2", "127.0.0.1.example", "example", ""})
        EXPECT_FALSE(isLoopback(QString::fromLatin1(host))) << host;
}

} // namespace
} // namespace parting

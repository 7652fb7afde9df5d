// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/auth/browsersignin.h"
#include "core/auth/keychain.h"
#include "core/auth/refreshingtokens.h"
#include "tests/core/auth/practice.h"
#include "tests/support/browser.h"
#include "tests/support/keyring.h"

#include <QDirIterator>
#include <QProcess>

namespace parting {
namespace {

using namespace std::chrono_literals;
using test::comes;

const QString user = QStringLiteral(PARTING_KEYCHAIN_USER);

struct Ran {
    int code = -1;
    QByteArray out{};
    QByteArray error{};
};

Ran ran(const QStringList &arguments, const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(user, arguments);
    EXPECT_TRUE(process.waitForFinished(60'000));
    return {
        .code = process.exitCode(), .out = process.readAllStandardOutput(), .error = process.readAllStandardError()};
}

/// Keyrings of earlier tests are of no concern: every name is used once.
class KeychainTest : public test::PracticeTest {
protected:
    KeychainTest() : PracticeTest({.refreshGrace = 0s}) { }

    Keychain keychain{20s};

    Result<void> write(const QString &name, const QByteArray &secret)
    {
        std::optional<Result<void>> outcome;
        keychain.write(name, secret, [&](Result<void> result) { outcome = std::move(result); });
        EXPECT_TRUE(comes(outcome));
        return *outcome;
    }
    Result<std::optional<QByteArray>> read(const QString &name)
    {
        std::optional<Result<std::optional<QByteArray>>> outcome;
        keychain.read(name, [&](auto result) { outcome = std::move(result); });
        EXPECT_TRUE(comes(outcome));
        return *outcome;
    }
    Result<void> remove(const QString &name)
    {
        std::optional<Result<void>> outcome;
        keychain.remove(name, [&](Result<void> result) { outcome = std::move(result); });
        EXPECT_TRUE(comes(outcome));
        return *outcome;
    }
};

TEST_F(KeychainTest, KeepsReplacesAndForgets)
{
    const QString name = QStringLiteral("login.example/tenant/1");
    EXPECT_EQ(read(name).value_or("an error"), std::nullopt);
    ASSERT_TRUE(write(name, "first")) << qPrintable(write(name, "first").error().detail);
    EXPECT_EQ(read(name).value(), "first");
    ASSERT_TRUE(write(name, QByteArray(6000, 's')));
    EXPECT_EQ(read(name).value(), QByteArray(6000, 's'));
    EXPECT_EQ(read(QStringLiteral("login.example/tenant/2")).value(), std::nullopt);
    ASSERT_TRUE(remove(name));
    EXPECT_EQ(read(name).value(), std::nullopt);
    EXPECT_TRUE(remove(name));
}

TEST_F(KeychainTest, OtherProcessesOfTheUserSeeIt)
{
    const QString name = QStringLiteral("login.example/tenant/3");
    ASSERT_TRUE(write(name, "shared"));
    EXPECT_EQ(ran({QStringLiteral("read"), name}).out, "shared");
    EXPECT_EQ(ran({QStringLiteral("remove"), name}).code, 0);
    EXPECT_EQ(read(name).value(), std::nullopt);
}

TEST_F(KeychainTest, WithoutAKeychainItSaysSo)
{
    QProcessEnvironment none = QProcessEnvironment::systemEnvironment();
    none.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent/bus"));
    const Ran refused = ran({QStringLiteral("write"), QStringLiteral("any"), QStringLiteral("secret")}, none);
    EXPECT_EQ(refused.code, 1) << refused.out.data();
    EXPECT_TRUE(refused.error.startsWith("keychain: ")) << refused.error.data();
    EXPECT_FALSE(refused.error.contains("secret\n"));
}

TEST_F(KeychainTest, TwoProcessesRenewOneSession)
{
    std::optional<AuthResult<Tokens>> signedIn;
    const BrowserSignIn signIn(
        *network, registration, {}, {}, [&](AuthResult<Tokens> result) { signedIn = std::move(result); });
    test::Browser().decide(signIn.page());
    ASSERT_TRUE(comes(signedIn) && *signedIn);
    QTemporaryDir folder;
    const QString lock = folder.filePath(QStringLiteral("refresh.lock"));
    RefreshingTokens tokens(*network, keychain, {.registration = registration, .lockFile = lock});
    std::optional<AuthResult<void>> adopted;
    tokens.adopt(**signedIn, [&](AuthResult<void> result) { adopted = std::move(result); });
    ASSERT_TRUE(comes(adopted) && *adopted);
    ASSERT_TRUE(tokens.lasting());

    QProcess one;
    QProcess two;
    for (QProcess *process : {&one, &two})
        process->start(
            user, {QStringLiteral("refresh"), registration.authority.toString(), lock, QStringLiteral("10")});
    int good = 0;
    for (int i = 0; i < 10; ++i) {
        std::optional<bool> renewed;
        tokens.renew([&](bool better) { renewed = better; });
        ASSERT_TRUE(comes(renewed));
        good += *renewed ? 1 : 0;
    }
    EXPECT_EQ(good, 10);
    for (QProcess *process : {&one, &two}) {
        const bool over = process->state() == QProcess::NotRunning; // then there is nothing to wait for
        ASSERT_TRUE(over || process->waitForFinished(60'000));
        EXPECT_EQ(process->readAllStandardOutput(), "10") << process->readAllStandardError().data();
    }
    // No secret lies open anywhere in the home folder, the keyring's own file included.
    const QByteArray stored = read(secretName(registration)).value().value();
    QDirIterator files(test::Keyring::home(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int looked = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(file.fileName());
        const QByteArray content = file.readAll();
        for (const QByteArray &secret : {stored, signedIn->value().refresh, *tokens.bearer()})
            EXPECT_FALSE(content.contains(secret)) << qPrintable(file.fileName());
        ++looked;
    }
    EXPECT_GT(looked, 0) << "the keyring has a file";
}

} // namespace
} // namespace parting

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const parting::test::Keyring keyring; // before anything connects to a bus
    testing::InitGoogleTest(&argc, argv);
    if (!keyring.error().isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(keyring.error()));
        return 1;
    }
    return RUN_ALL_TESTS();
}

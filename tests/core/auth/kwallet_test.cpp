// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/auth/keychain.h"
#include "tests/core/auth/practice.h"

#include <QDBusConnection>
#include <QMap>
#include <QProcess>

namespace parting {
namespace {

using namespace std::chrono_literals;
using test::comes;

/// What of KWallet's D-Bus interface a program needs for texts in a wallet's folder. It wants to be opened first.
class FakeWallet final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.KWallet")

public:
    QMap<QString, QString> entries{};
    bool refusesToOpen = false;
    int opened = 0;

public Q_SLOTS: // NOLINT(readability-redundant-access-specifiers): names and types are KWallet's
    QString networkWallet() { return QStringLiteral("kdewallet"); }
    int open(const QString &, qlonglong, const QString &)
    {
        ++opened;
        return refusesToOpen ? -1 : 7;
    }
    int entryType(int, const QString &folder, const QString &key, const QString &)
    {
        return entries.contains(folder + u'/' + key) ? 1 : 0; // 1 is a password
    }
    bool hasEntry(int, const QString &folder, const QString &key, const QString &)
    {
        return entries.contains(folder + u'/' + key);
    }
    QString readPassword(int, const QString &folder, const QString &key, const QString &)
    {
        return entries.value(folder + u'/' + key);
    }
    int writePassword(int, const QString &folder, const QString &key, const QString &value, const QString &)
    {
        entries.insert(folder + u'/' + key, value);
        return 0;
    }
    int removeEntry(int, const QString &folder, const QString &key, const QString &)
    {
        return entries.remove(folder + u'/' + key) > 0 ? 0 : -3;
    }
};

class KWallet : public testing::Test {
protected:
    KWallet()
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        EXPECT_TRUE(bus.registerService(QStringLiteral("org.kde.kwalletd5")));
        EXPECT_TRUE(bus.registerObject(QStringLiteral("/modules/kwalletd5"), &wallet, QDBusConnection::ExportAllSlots));
    }
    ~KWallet() override { QDBusConnection::sessionBus().unregisterObject(QStringLiteral("/modules/kwalletd5")); }

    Result<void> write(const QByteArray &secret)
    {
        std::optional<Result<void>> outcome;
        keychain.write(name, secret, [&](Result<void> result) { outcome = std::move(result); });
        EXPECT_TRUE(comes(outcome));
        return *outcome;
    }
    Result<std::optional<QByteArray>> read()
    {
        std::optional<Result<std::optional<QByteArray>>> outcome;
        keychain.read(name, [&](auto result) { outcome = std::move(result); });
        EXPECT_TRUE(comes(outcome));
        return *outcome;
    }
    Result<void> remove()
    {
        std::optional<Result<void>> outcome;
        keychain.remove(name, [&](Result<void> result) { outcome = std::move(result); });
        EXPECT_TRUE(comes(outcome));
        return *outcome;
    }

    const QString name = QStringLiteral("login.example/tenant/1");
    FakeWallet wallet;
    Keychain keychain{10s};
};

TEST_F(KWallet, KeepsReplacesAndForgets)
{
    EXPECT_EQ(read().value_or("an error"), std::nullopt);
    ASSERT_TRUE(write("first"));
    EXPECT_EQ(wallet.entries.value(QStringLiteral("Parting/") + name), QStringLiteral("first"));
    EXPECT_EQ(read().value_or(std::nullopt), "first");
    ASSERT_TRUE(write(QByteArray(6000, 's')));
    EXPECT_EQ(read().value_or(std::nullopt), QByteArray(6000, 's'));
    EXPECT_TRUE(remove());
    EXPECT_TRUE(wallet.entries.isEmpty());
    EXPECT_GT(wallet.opened, 0);
}

TEST_F(KWallet, OneThatStaysShutIsAnError)
{
    wallet.refusesToOpen = true;
    const auto refused = write("secret");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Storage);
    EXPECT_FALSE(refused.error().detail.contains(QStringLiteral("secret")));
    EXPECT_TRUE(wallet.entries.isEmpty());
}

} // namespace
} // namespace parting

#include "kwallet_test.moc"

int main(int argc, char **argv)
{
    qputenv("XDG_CURRENT_DESKTOP", "KDE"); // by which the keychain is chosen
    qputenv("KDE_SESSION_VERSION", "5");
    const QCoreApplication app(argc, argv);
    testing::InitGoogleTest(&argc, argv);
    QProcess bus; // of the tests' own
    bus.start(QStringLiteral("dbus-daemon"),
        {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    if (!bus.waitForStarted() || !bus.waitForReadyRead()) {
        std::fprintf(stderr, "no message bus: package dbus is missing\n");
        return 1;
    }
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus.readLine().trimmed());
    const int failed = RUN_ALL_TESTS();
    bus.terminate();
    bus.waitForFinished(5000);
    return failed;
}

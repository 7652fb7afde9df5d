// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/keyring.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDeadlineTimer>
#include <QDir>

namespace parting::test {

Keyring::Keyring()
{
    qputenv("HOME", m_home.path().toLocal8Bit());
    for (const char *name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_CURRENT_DESKTOP"})
        qunsetenv(name);
    const QString runtime = m_home.filePath(QStringLiteral("runtime"));
    QDir().mkpath(runtime);
    QFile::setPermissions(runtime, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    qputenv("XDG_RUNTIME_DIR", runtime.toLocal8Bit());
    startBus();
    if (m_error.isEmpty())
        startKeyring();
}

Keyring::~Keyring()
{
    for (QProcess *process : {&m_keyring, &m_bus}) {
        process->terminate();
        if (!process->waitForFinished(5000))
            process->kill();
    }
}

void Keyring::startBus()
{
    m_bus.start(QStringLiteral("dbus-daemon"),
        {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    if (m_bus.waitForStarted() && m_bus.waitForReadyRead())
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
    else
        m_error = QStringLiteral("no message bus: package dbus is missing");
}

/// The password comes on standard input and makes the keyring; it is there once its name is on the bus.
void Keyring::startKeyring()
{
    m_keyring.start(QStringLiteral("gnome-keyring-daemon"),
        {QStringLiteral("--foreground"), QStringLiteral("--unlock"), QStringLiteral("--components=secrets")});
    if (!m_keyring.waitForStarted()) {
        m_error = QStringLiteral("no keyring: package gnome-keyring is missing");
        return;
    }
    m_keyring.write("a password");
    m_keyring.closeWriteChannel();
    const QString connection = QStringLiteral("keyring");
    {
        const auto bus = QDBusConnection::connectToBus(qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"), connection);
        const QDeadlineTimer patience(20'000);
        while (!bus.interface()->isServiceRegistered(QStringLiteral("org.freedesktop.secrets"))) {
            if (patience.hasExpired() || m_keyring.waitForFinished(20)) {
                m_error = QStringLiteral("gnome-keyring does not start: ")
                    + QString::fromLocal8Bit(m_keyring.readAllStandardError());
                break;
            }
        }
    }
    QDBusConnection::disconnectFromBus(connection);
}

} // namespace parting::test

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace parting::test {

/// A real gnome-keyring, unlocked, on a bus and in a home folder of its own, for this process and its children. It sets
/// the environment, so it comes before everything that looks at it.
class Keyring {
public:
    Keyring();
    ~Keyring();

    /// Why there is none; empty if there is.
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] static QString home() { return qEnvironmentVariable("HOME"); }

private:
    void startBus();
    void startKeyring();

    QTemporaryDir m_home;
    QProcess m_bus;
    QProcess m_keyring;
    QString m_error;
};

} // namespace parting::test

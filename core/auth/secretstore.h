// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/auth/registration.h"
#include "core/domain/error.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <functional>
#include <optional>

namespace parting {

/// A place for small secrets by name. Every callback runs once, from the event loop, also if the store is gone by then.
/// Errors are ErrorKind::Storage, with the reason in technical English.
class SecretStore {
public:
    virtual ~SecretStore() = default;

    /// Nothing if there is no such secret, which is no error.
    virtual void read(const QString &name, std::function<void(Result<std::optional<QByteArray>>)> done) = 0;
    virtual void write(const QString &name, const QByteArray &secret, std::function<void(Result<void>)> done) = 0;
    /// Also well if there was none.
    virtual void remove(const QString &name, std::function<void(Result<void>)> done) = 0;
    /// Whether secrets outlive the process.
    [[nodiscard]] virtual bool lasting() const = 0;
};

/// Secrets in memory: gone with the process.
class SessionSecrets final : public SecretStore {
public:
    void read(const QString &name, std::function<void(Result<std::optional<QByteArray>>)> done) override;
    void write(const QString &name, const QByteArray &secret, std::function<void(Result<void>)> done) override;
    void remove(const QString &name, std::function<void(Result<void>)> done) override;
    [[nodiscard]] bool lasting() const override { return false; }

private:
    QMap<QString, QByteArray> m_secrets;
};

/// Under which name a registration's refresh token is kept: it changes with authority, client ID and tenant, so that a
/// token can't be used for anything but what it was issued for.
[[nodiscard]] QString secretName(const Registration &registration);

} // namespace parting

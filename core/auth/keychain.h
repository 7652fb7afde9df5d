// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/auth/secretstore.h"

#include <memory>

namespace parting {

/// The desktop's keychain (Secret Service or KWallet on Linux, Credential Manager, macOS Keychain), through QtKeychain,
/// never its plain-text fallback. A keychain that does not answer within `patience`, say because nobody unlocks it, is
/// an error; so is having none.
class Keychain final : public SecretStore {
public:
    explicit Keychain(std::chrono::milliseconds patience = std::chrono::minutes(2));

    void read(const QString &name, std::function<void(Result<std::optional<QByteArray>>)> done) override;
    void write(const QString &name, const QByteArray &secret, std::function<void(Result<void>)> done) override;
    void remove(const QString &name, std::function<void(Result<void>)> done) override;
    [[nodiscard]] bool lasting() const override { return true; }

private:
    const std::chrono::milliseconds m_patience;
};

/// The keychain, in pieces where it takes only small secrets.
[[nodiscard]] std::unique_ptr<SecretStore> systemKeychain();

} // namespace parting

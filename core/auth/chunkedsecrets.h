// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/auth/secretstore.h"

#include <memory>

namespace parting {

/// Secrets in a store that takes only small ones: the pieces first, under names of their own, then one entry that lists
/// them and so makes the new secret count; until then the old one does. What was damaged reads as an error.
class ChunkedSecrets final : public SecretStore {
public:
    /// `largest` bytes go into one entry.
    ChunkedSecrets(std::unique_ptr<SecretStore> inner, qsizetype largest);
    ~ChunkedSecrets() override;

    void read(const QString &name, std::function<void(Result<std::optional<QByteArray>>)> done) override;
    void write(const QString &name, const QByteArray &secret, std::function<void(Result<void>)> done) override;
    void remove(const QString &name, std::function<void(Result<void>)> done) override;
    [[nodiscard]] bool lasting() const override;

private:
    struct Work;
    std::shared_ptr<Work> m_work; ///< shared with operations under way
};

} // namespace parting

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace parting {

/// What a JWT says of itself. Nothing is verified: the service does that; these claims only keep a token from the wrong
/// place.
struct TokenClaims {
    QString issuer{};
    QString tenantId{};
    QString userName{};
    QString audience{}; ///< for whom it was made out
    std::optional<bool> mfa{}; ///< whether `amr` says so; nothing where it is missing

    /// Issued by Microsoft Entra, of any cloud and either endpoint version.
    [[nodiscard]] bool fromEntra() const;
    /// Issued by the practice server, which signs nothing.
    [[nodiscard]] bool fromPractice() const;
};

/// Whether these bytes may stand in an Authorization header (RFC 6750, section 2.1: b64token).
[[nodiscard]] bool isBearerToken(const QByteArray &token);

/// The claims of a JWT, or nothing for an opaque token.
[[nodiscard]] std::optional<TokenClaims> readClaims(const QByteArray &token);

} // namespace parting

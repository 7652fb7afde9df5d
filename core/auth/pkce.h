// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

namespace parting {

/// Proof Key for Code Exchange (RFC 7636), method S256.
struct Pkce {
    QByteArray verifier{};
    QByteArray challenge{};

    [[nodiscard]] static Pkce fresh();
    [[nodiscard]] static QByteArray challengeOf(const QByteArray &verifier);
};

/// 256 bits of the system's random source, as 43 letters that are safe in an address.
[[nodiscard]] QByteArray randomText();

} // namespace parting

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/error.h"

#include <QByteArray>

#include <functional>

namespace parting {

/// Where the bearer comes from. It is bound to one origin by whoever builds the client.
class TokenSource {
public:
    virtual ~TokenSource() = default;

    /// The token to send now; an error says why there is none.
    [[nodiscard]] virtual Result<QByteArray> bearer() = 0;
    /// Asked after a 401; calls back once, with true if bearer() may now give a better one.
    virtual void renew(std::function<void(bool)> done) = 0;
    /// Asked after a 401 that wants multi-factor authentication, which no renewal brings: only a person can.
    // NOLINTNEXTLINE(performance-unnecessary-value-param): those who wait keep it
    virtual void renewWithMfa(std::function<void(bool)> done) { std::move(done)(false); }
};

} // namespace parting

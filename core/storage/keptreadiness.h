// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/policy/readiness.h"

#include <QByteArray>

#include <optional>

namespace parting {

/// How one customer stood when it was last read.
struct KeptReadiness {
    CustomerId id{};
    Readiness readiness{};

    friend bool operator==(const KeptReadiness &, const KeptReadiness &) = default;
};

/// A readiness as bytes for the cache, and back; nothing for bytes that packed() did not make.
[[nodiscard]] QByteArray packed(const Readiness &);
[[nodiscard]] std::optional<Readiness> unpackedReadiness(const QByteArray &bytes);

} // namespace parting

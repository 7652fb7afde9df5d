// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/service/session.h"
#include "core/workflow/run.h"

#include <QByteArray>

namespace parting {

/// All that is saved about a run.
struct Evidence {
    Run run{};
    Assessment assessment{}; ///< as reviewed
    AccountSnapshot snapshot{}; ///< as last read before the writes
    Session session{};
    QString requestLink{};
};

/// The evidence as one indented JSON document. A snapshot document that can be written again without changing a value
/// is embedded as JSON, any other in base64; the SHA-256 is of the bytes as received. Times are UTC. It holds no token.
[[nodiscard]] QByteArray evidenceJson(const Evidence &evidence);

} // namespace parting

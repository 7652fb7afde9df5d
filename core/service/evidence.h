// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/auditrecord.h"
#include "core/service/session.h"
#include "core/workflow/run.h"

#include <QByteArray>

namespace parting {

class Journal;

/// All that is saved about a run.
struct Evidence {
    Run run{};
    Assessment assessment{}; ///< as reviewed
    AccountSnapshot snapshot{}; ///< as last read before the writes
    Session session{}; ///< of the service that it was confirmed for
    QString requestLink{}; ///< to come back; empty where none was read
    std::optional<AuditRecord> auditRecord{}; ///< the service's own of the removal, where it was found
    QByteArray chainHead{}; ///< hash of the journal's last entry, as hexadecimal digits
    QDateTime madeAt{};
};

/// As the journal has it; without one, the run alone. `now` is the session that asks, which need not be that of the
/// run.
[[nodiscard]] Evidence keptEvidence(
    const Journal *journal, const Run &run, const Session &now, const QDateTime &madeAt);

/// The evidence as one indented JSON document, with what the customer held taken out of the snapshot. A snapshot
/// document that can be written again without changing a value is embedded as JSON, any other in base64; the SHA-256 is
/// of the bytes as received. Times are UTC. It holds no token.
[[nodiscard]] QByteArray evidenceJson(const Evidence &evidence);

} // namespace parting

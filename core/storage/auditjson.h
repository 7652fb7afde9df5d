// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/auditrecord.h"
#include "core/json/json.h"

#include <optional>

namespace parting {

/// A record of the service's activity log as JSON, the same in the journal and in saved evidence.
[[nodiscard]] Json auditJson(const AuditRecord &record);
/// Nothing where its status is a word of a later version.
[[nodiscard]] std::optional<AuditRecord> auditFrom(const Json &json);

} // namespace parting

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/auditrecord.h"

namespace parting::ui::texts {

/// "Succeeded, 1 Nov 2026 14:02:31, by anna@partner.example"
[[nodiscard]] QString auditRecord(const AuditRecord &);

} // namespace parting::ui::texts

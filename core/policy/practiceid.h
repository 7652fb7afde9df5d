// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/guid.h"
#include "core/domain/ids.h"

namespace parting {

/// Whether the ID belongs to the practice server: a GUID whose version digit is 0, which no generator of real tenant
/// IDs gives (RFC 9562, section 4.2). Writes to such an ID never leave Practice, and no others are sent there.
[[nodiscard]] inline bool isPracticeId(const CustomerId &id)
{
    constexpr qsizetype versionDigit = 14;
    return isGuid(id.toString()) && id.toString().at(versionDigit) == u'0';
}

} // namespace parting

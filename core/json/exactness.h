// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/error.h"

#include <QByteArray>

#include <string_view>

namespace parting {

/// Whether parsing `body` and writing it again keeps every value: ErrorKind::Inexact, with the place, if a number would
/// change (compared as exact decimals: 1.10 is 1.1), a name occurs twice in an object (whatever its case, since the
/// service ignores case) or a text is no UTF-8.
[[nodiscard]] Result<void> checkRoundTrip(const QByteArray &body);

/// Whether two JSON numbers mean the same decimal.
[[nodiscard]] bool sameDecimal(std::string_view a, std::string_view b);

} // namespace parting

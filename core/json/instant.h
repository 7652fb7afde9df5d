// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QStringView>

namespace parting {

/// A date as the service may write it: with 0 to 7 or more digits of a second, blanks anywhere, a `Z`, an offset or
/// nothing (which means UTC), or a day alone. The answer is UTC in whole milliseconds; invalid if the text is no date
/// or .NET's "not set" (year 1).
[[nodiscard]] QDateTime parseInstant(QStringView text);

} // namespace parting

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringView>

namespace parting {

/// Whether the text is a GUID in its plain form of 36 characters, any case; braces and blanks are not taken.
[[nodiscard]] bool isGuid(QStringView text);

} // namespace parting

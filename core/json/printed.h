// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/json/json.h"

namespace parting {

/// Indented, for files that people open. What can't be seen, or turns the text around it, is escaped.
[[nodiscard]] QByteArray printed(const Json &json);

} // namespace parting

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace parting {

/// The text without tokens, codes of a sign-in, continuation tokens and user principal names.
[[nodiscard]] QString redacted(QString text);

} // namespace parting

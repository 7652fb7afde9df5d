// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/error.h"

namespace parting {

/// What a failed write's own answer proves.
enum class AnswerKind {
    NeverLeft, ///< refused on our side: no byte was sent
    Repeatable, ///< 401 or 429: answered, not carried out; the same request ID may be sent again
    Stale, ///< refused, because the resource moved since it was read
    Refused, ///< any other 4xx but 408: final
    Unknown ///< everything else: only reading can tell
};

/// Statuses and codes by learn.microsoft.com/partner-center/developer/error-codes.
[[nodiscard]] AnswerKind answerKind(const Error &error);

/// Whether a refused removal says that there is no relationship to remove; a read must prove it.
[[nodiscard]] bool saysAlreadyGone(const Error &error);

} // namespace parting

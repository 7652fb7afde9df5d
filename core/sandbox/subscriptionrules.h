// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/sandbox/answer.h"
#include "core/sandbox/documents.h"

#include <tl/expected.hpp>

namespace parting::sandbox {

/// The subscription after `PATCH`, or the refusal. The body must be the whole resource with its ID: `autoRenewEnabled`
/// is switched off and `scheduledNextTermInstructions` forgotten when the body leaves them out. Codes are those of
/// learn.microsoft.com/partner-center/developer/error-codes.
[[nodiscard]] tl::expected<Json, Answer> patched(
    const Documents &documents, const Json &subscription, const Json &body, Time now);

} // namespace parting::sandbox

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/sandbox/answer.h"
#include "core/sandbox/dates.h"

#include <string>
#include <vector>

namespace parting::sandbox {

/// One of Microsoft Entra's errors, as learn.microsoft.com/entra/identity-platform/reference-error-codes lists them.
struct EntraError {
    int code = 0; ///< the number after AADSTS
    std::string error{}; ///< OAuth's word for it
    std::string text{};
    std::string suberror{};
    bool challenges = false; ///< comes with `claims`, to be handed back at the next sign-in
    int status = 400;
};

/// The error of that number; an unknown one is a server_error.
[[nodiscard]] EntraError entraError(int code);
/// The numbers that Practice knows.
[[nodiscard]] std::vector<int> entraCodes();

/// The text with trace and correlation ID and a time with a blank in it, as error_description has it.
[[nodiscard]] std::string description(const EntraError &error, const std::string &correlationId, Time now);
/// What the token endpoint answers with; a correlation ID is made up if the client sent none.
[[nodiscard]] Answer errorAnswer(const EntraError &error, const std::string &correlationId, Time now);

} // namespace parting::sandbox

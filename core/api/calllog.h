// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/api/http.h"

namespace parting {

/// The path with `{id}` in place of each segment that isn't one of the service's own words.
[[nodiscard]] QString pathTemplate(const QString &path);

/// One line for a call that is over: method, path template, status and code, how long it took in all, how often it was
/// sent, request ID. Nothing of its query, headers and bodies, whichever way they went.
void noteCall(const ApiRequest &, const Result<ApiResponse> &, int attempts, std::chrono::milliseconds duration);

/// One line for each time that it was sent; for those who want to know everything.
void noteAttempt(const ApiRequest &, const Result<ApiResponse> &, int attempt);

} // namespace parting

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/error.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace parting {

/// What an answer outside 2xx says, whichever part of the service wrote it: the front door (code and description), the
/// gateway (statusCode and message), Microsoft Graph and Azure (error.code), Microsoft Entra (error and
/// error_description), plain text, HTML or nothing. learn.microsoft.com/partner-center/developer/error-codes
[[nodiscard]] Error errorFromAnswer(int status, const QByteArray &body);

/// The wait that a Retry-After header asks for, in seconds or as an HTTP date seen from `now`; never negative.
[[nodiscard]] std::optional<std::chrono::milliseconds> retryAfter(const QByteArray &header, const QDateTime &now);

/// The text without tokens, codes of a sign-in, continuation tokens and user principal names.
[[nodiscard]] QString redacted(QString text);

} // namespace parting

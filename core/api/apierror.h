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

/// The point in time that an HTTP date names ("Sun, 06 Nov 1994 08:49:37 GMT", RFC 9110), invalid if it is none.
[[nodiscard]] QDateTime httpDate(const QByteArray &header);

/// The wait that a Retry-After header asks for, in seconds or as an HTTP date seen from `now`; never negative. `now` is
/// best the Date of the same answer: the two clocks need not agree.
[[nodiscard]] std::optional<std::chrono::milliseconds> retryAfter(const QByteArray &header, const QDateTime &now);

/// How the service may refuse a follow-up page where a list ends; Microsoft's own migration tool reads it so
/// (microsoft/Partner-Center-DotNet-Samples, nce-bulk-migration-tool). After a full page it proves nothing.
[[nodiscard]] bool saysNoMorePages(const Error &error);

} // namespace parting

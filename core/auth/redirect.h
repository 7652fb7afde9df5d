// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/autherror.h"

#include <QByteArray>
#include <QString>

namespace parting {

/// How a request on the local port is met.
struct RedirectVerdict {
    int status = 404; ///< of our answer
    std::optional<AuthResult<QByteArray>> outcome{}; ///< the code or why there is none; nothing: it was not the answer
};

/// Looks at the head of one HTTP request. Only a GET of `/` at one of our own names and with our `state` is the answer;
/// everything else, whoever sent it, changes nothing.
/// learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow
[[nodiscard]] RedirectVerdict judgeRedirect(const QByteArray &head, quint16 port, const QByteArray &state);

} // namespace parting

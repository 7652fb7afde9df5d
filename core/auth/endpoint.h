// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/service/session.h"

#include <QUrl>

namespace parting {

/// The service in Microsoft's global cloud.
[[nodiscard]] QUrl globalEndpoint();

/// 127.0.0.0/8, ::1, or `localhost` if it resolves there and nowhere else.
[[nodiscard]] bool isLoopback(const QString &host);

/// Why this can't be a base address, in one English clause, or an empty text: https anywhere, http to loopback only, no
/// user, query or fragment.
[[nodiscard]] QString whyNotAnEndpoint(const QUrl &url);

/// Practice is decided by who issued the token, never by loopback alone.
[[nodiscard]] Session::World worldOf(const QUrl &baseUrl, bool practiceToken);

} // namespace parting

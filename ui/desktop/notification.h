// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDBusConnection>

namespace parting::ui {

/// Shows both lines where the desktop shows notices, as plain text; nowhere if it has no place for them.
/// (specifications.freedesktop.org/notification-spec)
void notify(const QString &title, const QString &text, const QDBusConnection &bus = QDBusConnection::sessionBus());

} // namespace parting::ui

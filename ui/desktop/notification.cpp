// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/desktop/notification.h"

#include <QDBusMessage>

namespace parting::ui {

void notify(const QString &title, const QString &text, const QDBusConnection &bus)
{
    const auto service = QStringLiteral("org.freedesktop.Notifications");
    const auto application = QStringLiteral("io.parting.Parting");
    constexpr uint replacesNone = 0;
    constexpr int asLongAsUsual = -1;
    auto call = QDBusMessage::createMethodCall(
        service, QStringLiteral("/org/freedesktop/Notifications"), service, QStringLiteral("Notify"));
    // Only the second line may be read as markup.
    call.setArguments({QStringLiteral("Parting"), replacesNone, application, title, text.toHtmlEscaped(), QStringList(),
        QVariantMap{{QStringLiteral("desktop-entry"), application}}, asLongAsUsual});
    bus.send(call);
}

} // namespace parting::ui

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/desktop/notification.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QWidget>

namespace parting::ui {
namespace {

const auto service = QStringLiteral("org.freedesktop.Notifications");
const auto path = QStringLiteral("/org/freedesktop/Notifications");
const auto clickAnywhere = QStringLiteral("default");

} // namespace

Notification::Notification(QWidget *window, const QString &title, const QString &text, QDBusConnection bus)
    : QObject(window)
    , m_window(window)
    , m_bus(std::move(bus))
{
    m_bus.connect(service, path, service, QStringLiteral("ActionInvoked"), this, SLOT(actionInvoked(uint, QString)));
    m_bus.connect(
        service, path, service, QStringLiteral("NotificationClosed"), this, SLOT(notificationClosed(uint, uint)));
    if (m_bus.isConnected())
        show(title, text);
    else
        deleteLater(); // a call would never be answered
}

void Notification::show(const QString &title, const QString &text)
{
    const auto application = QStringLiteral("io.parting.Parting");
    constexpr uint replacesNone = 0;
    constexpr int asLongAsUsual = -1;
    auto call = QDBusMessage::createMethodCall(service, path, service, QStringLiteral("Notify"));
    // Only the second line may be read as markup. The action's name is for desktops that make a button of it.
    call.setArguments({QStringLiteral("Parting"), replacesNone, application, title, text.toHtmlEscaped(),
        QStringList{clickAnywhere, tr("Show")}, QVariantMap{{QStringLiteral("desktop-entry"), application}},
        asLongAsUsual});
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<uint> notice = *answer;
        if (notice.isError())
            return deleteLater();
        m_notice = notice.value();
        answer->deleteLater();
    });
}

void Notification::actionInvoked(uint notice, const QString &action)
{
    if (notice != m_notice || action != clickAnywhere)
        return;
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void Notification::notificationClosed(uint notice, uint)
{
    if (notice == m_notice)
        deleteLater();
}

} // namespace parting::ui

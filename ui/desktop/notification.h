// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDBusConnection>
#include <QObject>

#include <optional>

class QWidget;

namespace parting::ui {

/// One notice where the desktop shows them, both lines as plain text; nowhere if it has no place for them. A click on
/// it brings `window` forward, which owns it until the notice is gone.
/// (specifications.freedesktop.org/notification-spec)
class Notification : public QObject {
    Q_OBJECT

public:
    Notification(QWidget *window, const QString &title, const QString &text,
        QDBusConnection bus = QDBusConnection::sessionBus());

private:
    Q_SLOT void actionInvoked(uint notice, const QString &action);
    Q_SLOT void notificationClosed(uint notice, uint reason);
    void show(const QString &title, const QString &text);

    QWidget *m_window = nullptr;
    QDBusConnection m_bus;
    std::optional<uint> m_notice; ///< as the desktop counts them; it tells of everybody's
};

} // namespace parting::ui

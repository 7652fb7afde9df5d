// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/theme/palette.h"

#include <QDBusConnection>
#include <QObject>

class QDBusVariant;

namespace parting::ui {

/// What the desktop asks for, live: org.freedesktop.appearance/color-scheme of the settings portal
/// (flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html). Light until the portal has
/// answered, and where there is none.
class DesktopScheme : public QObject {
    Q_OBJECT

public:
    explicit DesktopScheme(QDBusConnection bus = QDBusConnection::sessionBus(), QObject *parent = nullptr);

    [[nodiscard]] Scheme scheme() const { return m_scheme; }

Q_SIGNALS:
    void changed();

private:
    Q_SLOT void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);
    void take(const QVariant &value);

    Scheme m_scheme = Scheme::Light;
};

} // namespace parting::ui

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDBusConnection>

#include <memory>

namespace parting::ui {

/// While it lives the computer is asked not to sleep and the session not to end, for a reason that the desktop may
/// show: by logind's lock, and by the portal or, where that can't, GNOME's session. What is missing is done without.
/// (systemd.io/INHIBITOR_LOCKS, flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Inhibit.html)
class Inhibition {
public:
    explicit Inhibition(const QString &why, const QDBusConnection &session = QDBusConnection::sessionBus(),
        const QDBusConnection &system = QDBusConnection::systemBus());
    ~Inhibition();
    Inhibition(const Inhibition &) = delete;
    Inhibition &operator=(const Inhibition &) = delete;

private:
    struct Grants;
    std::shared_ptr<Grants> m_grants;
};

} // namespace parting::ui

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/world.h"
#include "ui/pages/desktop.h"

#include <QObject>

#include <functional>

namespace parting::ui {
class MainWindow;
}

namespace parting {

/// Says in the window what becomes of the session of the person who signed in, and lets them sign in again, or out. The
/// world outlives it.
class SessionKeeper final : public QObject {
    Q_OBJECT

public:
    SessionKeeper(World &world, ui::Desktop desktop, std::function<ui::MainWindow *()> window);

    /// The window is another one: what stands in it has to be said again.
    void windowChanged();
    /// The service will refuse this session, sooner or later: better to say so before a long run.
    void lackMfa();

Q_SIGNALS:
    /// Nobody is signed in any more; `removed` if nothing is left in the keychain either.
    void signedOut(bool removed);
    /// The session that could not be renewed at the start is there now: what was kept has served.
    void arrived();
    /// The account's own settings are wrong.
    void accountChangeRequested();

private:
    void tell();
    void act();
    void testConnection();
    void signOut();

    World &m_world;
    const ui::Desktop m_desktop;
    const std::function<ui::MainWindow *()> m_window;
    std::optional<AuthError> m_problem; ///< why a person is needed
    bool m_early = false; ///< it is not in the way yet
    bool m_notKept = false;
};

} // namespace parting

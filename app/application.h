// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/entrance.h"
#include "app/options.h"
#include "app/sessionkeeper.h"
#include "app/translations.h"
#include "app/world.h"
#include "core/auth/keychain.h"
#include "core/log/logfile.h"
#include "ui/mainwindow.h"
#include "ui/settings.h"
#include "ui/theme/theme.h"

#include <deque>
#include <functional>
#include <memory>

namespace parting {

/// What is outside the program, so that tests can answer in its place.
struct Surroundings {
    ui::Desktop desktop = ui::Desktop::real();
    Entrance::Secrets secrets = &systemKeychain;
};

/// The program: one world and one window, or the welcome window until there is a world. Made after QApplication.
class Application {
public:
    explicit Application(Options options, Surroundings surroundings = {});
    ~Application();

    /// Begins to read, and opens the first window in the turns of the event loop that follow, so that nothing else
    /// waits long. The error is one English sentence.
    [[nodiscard]] tl::expected<void, QString> start();

private:
    /// One after the other, each in a turn of the event loop of its own.
    void inTurns(std::deque<std::function<void()>> parts);
    void goToEntrance(QString account);
    void describeAccount(QString account); ///< empty: a new one
    Entrance &openEntrance();
    void leaveEntrance();
    [[nodiscard]] tl::expected<void, QString> enterWorld();
    void begin(std::unique_ptr<World> world);
    void enter(std::unique_ptr<World> world);
    void keepSession();
    void lackMfa();
    void offerAccounts();
    void openWindow();
    [[nodiscard]] std::unique_ptr<ui::AccountPane> newAccountPane() const;
    [[nodiscard]] std::unique_ptr<ui::MainWindow> newWindow();
    void showWindow();
    void openCustomer();
    void speak();
    void showSettings();
    void apply(const ui::Settings &);
    void keepSettings();
    void chooseDataFolder();
    void moveTo(const QString &dataFolder);
    void resetPractice();
    void report(const QString &sentence);
    [[nodiscard]] ui::MainWindow *mainWindow() const; ///< null at the entrance

    Options m_options;
    const Surroundings m_surroundings;
    QString m_settingsFolder;
    ui::Settings m_settings;
    std::unique_ptr<Translations> m_translations;
    std::unique_ptr<LogFile> m_log;
    ui::Theme m_theme;
    QString m_account; ///< the id of the account one is in; empty: none
    std::unique_ptr<Entrance> m_entrance;
    std::unique_ptr<World> m_world;
    std::unique_ptr<ui::AccountPane> m_accountPane; ///< of the window that is being built
    std::unique_ptr<ui::MainWindow> m_window; ///< goes before the world it shows
    std::unique_ptr<SessionKeeper> m_session; ///< while a person is signed in
    Partner m_partner; ///< as last read
    bool m_lacksMfa = false; ///< as the service said
    CallHandle m_whoAmI;
    QObject m_turns; ///< what is put off until a later turn goes with it
};

} // namespace parting

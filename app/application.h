// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/options.h"
#include "app/translations.h"
#include "app/world.h"
#include "core/log/logfile.h"
#include "ui/settings.h"
#include "ui/theme/theme.h"

#include <QMainWindow>

#include <memory>

namespace parting::ui {
class MainWindow;
}

namespace parting {

/// The program: one world and one window, or the welcome window until there is a world. Made after QApplication.
class Application {
public:
    explicit Application(Options options);
    ~Application();

    /// Begins to read, and opens the first window in the turns of the event loop that follow, so that nothing else
    /// waits long. The error is one English sentence.
    [[nodiscard]] tl::expected<void, QString> start();

private:
    void welcome();
    void tryPractice();
    [[nodiscard]] tl::expected<void, QString> enterWorld();
    void begin(std::unique_ptr<World>);
    void openWindow();
    [[nodiscard]] std::unique_ptr<QMainWindow> newWindow();
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
    [[nodiscard]] ui::MainWindow *mainWindow() const; ///< null while welcoming

    Options m_options;
    QString m_settingsFolder;
    ui::Settings m_settings;
    std::unique_ptr<Translations> m_translations;
    std::unique_ptr<LogFile> m_log;
    ui::Theme m_theme;
    std::unique_ptr<World> m_world;
    std::unique_ptr<QMainWindow> m_window; ///< goes before the world it shows
    Partner m_partner; ///< as last read
    CallHandle m_whoAmI;
    QObject m_turns; ///< what is put off until a later turn goes with it
};

} // namespace parting

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "app/application.h"

#include "core/log/categories.h"
#include "ui/settingsdialog.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QTimer>

// What the program does when its settings, or Practice's data, change.

namespace parting {

void Application::resetPractice()
{
    for (const InterruptedRun &interrupted : m_world->offboarding->interrupted())
        m_world->offboarding->leave(interrupted.run.id);
    if (m_world->practice)
        m_world->practice->reset();
    m_world->lastReads->forgetAll();
    m_world->directory->read();
    if (const CustomerId shown = m_world->reader->snapshot().id; !shown.isEmpty())
        m_world->reader->read(shown);
}

void Application::showSettings()
{
    const QString running = mainWindow()->runIsOn()
        ? ui::MainWindow::tr("A run is on. What it is about stays until it has ended.")
        : QString();
    const QString given = m_options.dataDir.isEmpty() ? QString() : ui::MainWindow::tr("It was named at the start.");
    ui::Settings shown = m_settings;
    shown.theme = m_theme.choice();
    auto *dialog = new ui::SettingsDialog(shown,
        {.languages = languages(),
            .folderInUse = m_world->session.dataFolder,
            .whyNoOtherLanguage = running,
            .whyNoOtherFolder = running.isEmpty() ? given : running},
        m_window.get());
    QObject::connect(
        dialog, &ui::SettingsDialog::changed, m_window.get(), [this](const auto &wanted) { apply(wanted); });
    QObject::connect(dialog, &ui::SettingsDialog::folderWanted, m_window.get(), [this] { chooseDataFolder(); });
    dialog->open();
}

void Application::apply(const ui::Settings &wanted)
{
    const bool otherLanguage = wanted.language != m_settings.language;
    m_settings = wanted;
    keepSettings();
    LogFile::setLevel(m_settings.log);
    m_world->history->keepFor(m_settings.monthsKept);
    qCInfo(uiLog) << "settings changed: language" << m_settings.language << "theme" << int(wanted.theme) << "log"
                  << int(m_settings.log);
    if (wanted.theme != m_theme.choice())
        mainWindow()->chooseTheme(wanted.theme);
    if (!otherLanguage)
        return;
    // From the event loop: the window that asks is the one to be replaced.
    QTimer::singleShot(0, m_window.get(), [this] {
        m_options.language.clear(); // chosen by hand, it counts for more
        const CustomerId shown = mainWindow()->customer();
        mainWindow()->saveState();
        speak();
        openWindow();
        if (!shown.isEmpty())
            mainWindow()->openCustomer(shown);
        showSettings();
    });
}

void Application::keepSettings()
{
    if (!ui::saveSettings(m_settingsFolder, m_settings))
        report(ui::MainWindow::tr("The settings could not be saved in %1. They hold until you quit.")
                   .arg(m_settingsFolder));
}

void Application::chooseDataFolder()
{
    auto *dialog = new QFileDialog(
        m_window.get(), ui::SettingsDialog::tr("Data folder"), QFileInfo(m_world->session.dataFolder).path());
    dialog->setObjectName(QStringLiteral("dataFolderDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, m_window.get(),
        [this](const QString &folder) { QTimer::singleShot(0, m_window.get(), [this, folder] { moveTo(folder); }); });
    dialog->open();
}

void Application::moveTo(const QString &dataFolder)
{
    mainWindow()->saveState();
    const QString before = std::exchange(m_settings.dataFolder, dataFolder);
    if (m_world->refreshing) { // the session is in the keychain, so it is there as well
        keepSettings();
        return goToEntrance(m_account);
    }
    if (const auto entered = enterWorld(); !entered) {
        m_settings.dataFolder = before;
        return report(entered.error());
    }
    keepSettings();
    qCInfo(uiLog) << "moved to another data folder";
}

} // namespace parting

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/supportreport.h"

#include "core/log/logfile.h"
#include "core/service/libraries.h"
#include "ui/pages/evidencefile.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QScreen>
#include <QStandardPaths>
#include <QStorageInfo>
#include <QSysInfo>

namespace parting::ui {
namespace {

struct SupportReport {
    Q_DECLARE_TR_FUNCTIONS(parting::ui::SupportReport)
};

QString worldOf(const Session &session)
{
    switch (session.world) {
    case Session::World::Practice:
        return QStringLiteral("practice");
    case Session::World::Microsoft:
        return QStringLiteral("Microsoft");
    case Session::World::Other:
        return QStringLiteral("other host");
    }
    Q_UNREACHABLE();
}

QString screens()
{
    QStringList list;
    for (const QScreen *screen : QGuiApplication::screens())
        list << QStringLiteral("%1x%2 at %3")
                    .arg(screen->size().width())
                    .arg(screen->size().height())
                    .arg(screen->devicePixelRatio());
    return list.join(QStringLiteral(", "));
}

QString word(ThemeChoice theme)
{
    switch (theme) {
    case ThemeChoice::System:
        return QStringLiteral("as the desktop");
    case ThemeChoice::Light:
        return QStringLiteral("light");
    case ThemeChoice::Dark:
        return QStringLiteral("dark");
    }
    Q_UNREACHABLE();
}

QString word(LogLevel level)
{
    switch (level) {
    case LogLevel::Off:
        return QStringLiteral("off");
    case LogLevel::Problems:
        return QStringLiteral("problems");
    case LogLevel::Normal:
        return QStringLiteral("normal");
    case LogLevel::Everything:
        return QStringLiteral("everything");
    }
    Q_UNREACHABLE();
}

/// Not the path: it may tell who somebody is.
QString place(const QString &folder)
{
    const QString usual = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return (folder.startsWith(usual + u'/') ? QStringLiteral("usual place") : QStringLiteral("chosen place"))
        + QStringLiteral(", file system ") + QString::fromUtf8(QStorageInfo(folder).fileSystemType());
}

QStringList versions()
{
    QStringList lines{QStringLiteral("Parting ") + QCoreApplication::applicationVersion()};
    for (const Library &library : libraries())
        lines << library.name + u' ' + library.version;
    lines << QStringLiteral("built for ") + QString::fromLatin1(QLibraryInfo::build())
          << QSysInfo::prettyProductName() + QStringLiteral(", ") + QSysInfo::currentCpuArchitecture()
            + QStringLiteral(", kernel ") + QSysInfo::kernelVersion()
          << QStringLiteral("platform ") + QGuiApplication::platformName() + QStringLiteral(", ") + screens();
    return lines;
}

QStringList settingsInEffect(const Session &session)
{
    return {QStringLiteral("language ") + QLocale().name(), QStringLiteral("theme ") + word(Theme::instance().choice()),
        QStringLiteral("log ") + word(LogFile::level()), QStringLiteral("data folder ") + place(session.dataFolder)};
}

QStringList state(const Session &session, const DirectoryState &list)
{
    return {QStringLiteral("world ") + worldOf(session),
        QStringLiteral("read only ") + (session.readOnly ? QStringLiteral("yes") : QStringLiteral("no")),
        QStringLiteral("customers %1, duplicates %2, state %3")
            .arg(list.customers)
            .arg(list.duplicates)
            .arg(int(list.phase))};
}

} // namespace

QString supportReport(const Session &session, const DirectoryState &list)
{
    // Read by people who mend Parting, so in English whatever the window's language.
    const QStringList lines = QStringList{QStringLiteral("Versions")} + versions()
        + QStringList{{}, QStringLiteral("Settings")} + settingsInEffect(session)
        + QStringList{{}, QStringLiteral("State")} + state(session, list)
        + QStringList{{}, QStringLiteral("Log"), LogFile::contents(session.dataFolder)};
    return lines.join(u'\n');
}

void saveReport(const Desktop &desktop, QWidget *parent, const Session &session, const DirectoryState &list,
    std::function<void(const Message &)> say)
{
    const QString name =
        evidenceFileName(SupportReport::tr("support report"), QDate::currentDate(), QStringLiteral("txt"));
    desktop.askFileName(
        parent, name, [report = supportReport(session, list), say = std::move(say)](const QString &path) {
            const auto problem = writeFile(path, report.toUtf8());
            Message message = savingMessage(path, problem, SupportReport::tr("The report could not be saved."));
            if (!problem)
                message.nextStep = SupportReport::tr("It holds versions, counts and the log: no token and no name.");
            say(message);
        });
}

} // namespace parting::ui

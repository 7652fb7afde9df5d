// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/supportreport.h"

#include "core/log/logfile.h"
#include "ui/pages/evidencefile.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QScreen>
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

} // namespace

QString supportReport(const Session &session, const DirectoryState &list)
{
    // Read by people who mend Parting, so in English whatever the window's language.
    const QStringList lines{QStringLiteral("Parting ") + QCoreApplication::applicationVersion(),
        QStringLiteral("Qt ") + QString::fromLatin1(qVersion()) + QStringLiteral(", ")
            + QString::fromLatin1(QLibraryInfo::build()),
        QSysInfo::prettyProductName() + QStringLiteral(", ") + QSysInfo::currentCpuArchitecture()
            + QStringLiteral(", kernel ") + QSysInfo::kernelVersion(),
        QGuiApplication::platformName() + QStringLiteral(", ") + screens(),
        QStringLiteral("language ") + QLocale().name(), QStringLiteral("world ") + worldOf(session),
        QStringLiteral("read only ") + (session.readOnly ? QStringLiteral("yes") : QStringLiteral("no")),
        QStringLiteral("customers %1, duplicates %2, state %3")
            .arg(list.customers)
            .arg(list.duplicates)
            .arg(int(list.phase)),
        QString(), QStringLiteral("Log"), LogFile::contents(session.dataFolder)};
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

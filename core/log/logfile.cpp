// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/log/logfile.h"

#include "core/log/categories.h"
#include "core/log/redaction.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

#include <atomic>
#include <mutex>

namespace parting {

Q_LOGGING_CATEGORY(apiLog, "parting.api")
Q_LOGGING_CATEGORY(httpLog, "parting.http", QtInfoMsg)
Q_LOGGING_CATEGORY(journalLog, "parting.journal")
Q_LOGGING_CATEGORY(workflowLog, "parting.workflow")
Q_LOGGING_CATEGORY(uiLog, "parting.ui")

namespace {

constexpr qint64 largest = 1024 * 1024;

struct State {
    std::mutex mutex;
    QFile file;
    std::atomic<LogLevel> level = LogLevel::Off;
    QtMessageHandler before = nullptr;
};

State &state()
{
    static State only;
    return only;
}

QString currentIn(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("parting.log"));
}

QString earlierIn(const QString &folder)
{
    return currentIn(folder) + QStringLiteral(".1");
}

QByteArray lineOf(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    static constexpr const char *words[] = {"debug", "warning", "critical", "fatal", "info"};
    const QString text = redacted(message).simplified();
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1() + ' '
        + (context.category ? context.category : "default") + ' ' + words[type] + ' ' + text.toUtf8() + '\n';
}

void turnOver(QFile &file)
{
    const QString name = file.fileName();
    file.close();
    QFile::remove(name + QStringLiteral(".1"));
    QFile::rename(name, name + QStringLiteral(".1"));
    file.open(QIODevice::WriteOnly | QIODevice::Append);
}

void write(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    State &to = state();
    const bool ours = QByteArrayView(context.category).startsWith("parting.");
    if (to.before && !ours && type != QtDebugMsg && type != QtInfoMsg)
        to.before(type, context, redacted(message));
    const std::lock_guard lock(to.mutex);
    if (!to.file.isOpen())
        return;
    to.file.write(lineOf(type, context, message));
    to.file.flush();
    if (to.file.size() > largest)
        turnOver(to.file);
}

QString rulesFor(LogLevel level)
{
    switch (level) {
    case LogLevel::Off:
        return QStringLiteral("*=false\n*.critical=true");
    case LogLevel::Problems:
        return QStringLiteral("*.debug=false\n*.info=false");
    case LogLevel::Normal:
        return QStringLiteral("*.debug=false\n*.info=false\nparting.*.info=true");
    case LogLevel::Everything:
        return QStringLiteral("*=true\nqt.*.debug=false\nqt.network.*=true");
    }
    Q_UNREACHABLE();
}

} // namespace

LogFile::LogFile(const QString &folder, LogLevel level)
{
    State &own = state();
    {
        const std::lock_guard lock(own.mutex);
        own.file.setFileName(currentIn(folder));
        if (own.file.open(QIODevice::WriteOnly | QIODevice::Append))
            own.file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
    setLevel(level);
    own.before = qInstallMessageHandler(write);
}

LogFile::~LogFile()
{
    qInstallMessageHandler(state().before);
    QLoggingCategory::setFilterRules({});
    state().level = LogLevel::Off;
    const std::lock_guard lock(state().mutex);
    state().file.close();
}

void LogFile::setLevel(LogLevel level)
{
    state().level = level;
    QLoggingCategory::setFilterRules(rulesFor(level));
}

LogLevel LogFile::level()
{
    return state().level;
}

QString LogFile::contents(const QString &folder)
{
    QString all;
    for (const QString &name : {earlierIn(folder), currentIn(folder)})
        if (QFile file(name); file.open(QIODevice::ReadOnly))
            all += QString::fromUtf8(file.readAll());
    return all;
}

} // namespace parting

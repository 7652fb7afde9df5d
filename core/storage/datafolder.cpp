// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/storage/datafolder.h"

#include "core/storage/localfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

#include <cerrno>
#include <cstring>

#include <sys/stat.h>
#include <unistd.h>

namespace parting {

namespace {

tl::unexpected<Error> refused(const QString &path, const QString &why)
{
    return tl::make_unexpected(Error{.kind = ErrorKind::Storage, .detail = path + QStringLiteral(": ") + why});
}

/// Ours alone, a real folder, nobody else may look in.
Result<void> secure(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    if (!QDir().mkpath(QFileInfo(path).path()))
        return refused(path, QStringLiteral("the folder above it can't be made"));
    if (::mkdir(name.constData(), S_IRWXU) != 0 && errno != EEXIST)
        return refused(path, QString::fromLocal8Bit(std::strerror(errno)));
    struct stat info { };
    if (::lstat(name.constData(), &info) != 0)
        return refused(path, QString::fromLocal8Bit(std::strerror(errno)));
    if (S_ISLNK(info.st_mode))
        return refused(path, QStringLiteral("is a link"));
    if (!S_ISDIR(info.st_mode))
        return refused(path, QStringLiteral("is no folder"));
    if (info.st_uid != ::geteuid())
        return refused(path, QStringLiteral("belongs to somebody else"));
    if ((info.st_mode & 0077) != 0 && ::chmod(name.constData(), S_IRWXU) != 0 && errno != EROFS)
        return refused(path, QString::fromLocal8Bit(std::strerror(errno)));
    return {};
}

} // namespace

Result<DataFolder> DataFolder::open(const QString &path)
{
    DataFolder folder;
    folder.m_path = QDir::cleanPath(QDir(path).absolutePath());
    if (auto safe = secure(folder.m_path); !safe)
        return tl::make_unexpected(safe.error());
    const QString file = folder.m_path + QStringLiteral("/lock");
    auto lock = FileLock::take(file);
    folder.m_writable = !isInUnwritableFolder(file) && (lock || lock.error() == FileLock::Refusal::Held);
    if (lock && folder.m_writable)
        folder.m_lock = std::move(*lock);
    return folder;
}

QString DataFolder::defaultPath(const QString &account)
{
    QString name = account;
    static const QRegularExpression foreign(QStringLiteral("[^A-Za-z0-9._-]"));
    name.replace(foreign, QStringLiteral("_"));
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/parting/") + name;
}

} // namespace parting

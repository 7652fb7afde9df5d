// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/storage/localfile.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cstdint>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace parting {

bool isOnLocalFileSystem(const QString &path, StatFs ask)
{
    // ext2/3/4, XFS, Btrfs, tmpfs, F2FS, overlayfs, ZFS, bcachefs; magic numbers by linux/magic.h and the projects.
    static constexpr std::array<std::uint32_t, 8> local{
        0xEF53, 0x58465342, 0x9123683E, 0x01021994, 0xF2F52010, 0x794C7630, 0x2FC12FC1, 0xCA451A4E};
    struct statfs info { };
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    if (ask(folder.constData(), &info) != 0)
        return false;
    return std::find(local.begin(), local.end(), static_cast<std::uint32_t>(info.f_type)) != local.end();
}

bool isInUnwritableFolder(const QString &path)
{
    return ::access(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), W_OK) != 0;
}

bool ownPrivately(const QString &path)
{
    const int file =
        ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0)
        return false;
    const bool done = ::fchmod(file, S_IRUSR | S_IWUSR) == 0;
    ::close(file);
    return done;
}

} // namespace parting

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <sys/vfs.h>

namespace parting {

/// The statfs(2) of Linux, or a test's.
using StatFs = int (*)(const char *path, struct statfs *);

/// Whether the file system that holds `path` (or its folder) is known to be on this machine. Network and FUSE file
/// systems and unknown ones are not: SQLite's WAL needs shared memory, see sqlite.org/wal.html.
[[nodiscard]] bool isOnLocalFileSystem(const QString &path, StatFs ask = ::statfs);

/// Whether nobody can make files in the folder of `path`, as on a medium that is mounted read-only.
[[nodiscard]] bool isInUnwritableFolder(const QString &path);

/// Makes sure that the file exists, is no link, and is readable and writable for its owner alone.
[[nodiscard]] bool ownPrivately(const QString &path);

} // namespace parting

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace parting {

/// A file that one process at a time has to itself. The kernel lets go of it when that process ends, however it ends
/// (flock(2)); the file stays, and what is in it does not matter.
class FileLock {
public:
    enum class Refusal {
        Held, ///< by another process, or by another lock of this one
        Impossible ///< the file can't be made or opened, or its file system has no locks
    };
    /// Does not wait. A link is not followed.
    [[nodiscard]] static tl::expected<FileLock, Refusal> take(const QString &path);

    FileLock(FileLock &&other) noexcept;
    FileLock &operator=(FileLock &&other) noexcept;
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;
    ~FileLock();

private:
    explicit FileLock(int file) : m_file(file) { }

    int m_file;
};

} // namespace parting

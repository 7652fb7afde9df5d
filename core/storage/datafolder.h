// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/error.h"
#include "core/storage/filelock.h"

#include <QString>

#include <optional>

namespace parting {

/// The folder that holds journal, settings and practice world: created 0700, never through a link. One process holds
/// it; a second one gets `held() == false` and must only read, and so does one that finds it unwritable.
class DataFolder {
public:
    [[nodiscard]] static Result<DataFolder> open(const QString &path);
    /// Where data live by default: per platform, under `parting/` + account ("practice", or the host of the service).
    [[nodiscard]] static QString defaultPath(const QString &account);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] bool held() const { return m_lock.has_value(); }
    [[nodiscard]] bool writable() const { return m_writable; } ///< false: no file can be made in it

private:
    QString m_path;
    std::optional<FileLock> m_lock;
    bool m_writable = true;
};

} // namespace parting

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <memory>

namespace parting {

/// How much is written: nothing, what went wrong, also each call and run, or everything that Qt has to say as well.
enum class LogLevel { Off, Problems, Normal, Everything };

/// Where log lines of the whole process go, Qt's own included, while it lives: `parting.log` in a folder, readable by
/// its owner only, at most 1 MiB and as much again in `parting.log.1`. Every line is redacted. One at a time; any
/// thread. Problems that Qt has go to standard error besides.
class LogFile {
public:
    /// A folder that can't be written means no log; nothing else follows from it.
    LogFile(const QString &folder, LogLevel level);
    ~LogFile();
    LogFile(const LogFile &) = delete;
    LogFile &operator=(const LogFile &) = delete;

    static void setLevel(LogLevel);
    [[nodiscard]] static LogLevel level(); ///< in effect
    /// Both files as one text, oldest line first.
    [[nodiscard]] static QString contents(const QString &folder);
};

} // namespace parting

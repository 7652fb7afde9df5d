// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/error.h"
#include "core/storage/localfile.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <initializer_list>
#include <memory>

namespace parting {

/// Asked before each statement that writes; true makes it fail like a full disk. For tests.
using WriteFault = std::function<bool()>;

/// One SQLite file, open for as long as this lives: FULL sync, foreign keys, recursive triggers, secure delete. WAL
/// only on a file system known to be local. In a folder that can't be written a file can still be read. Not shared
/// between threads. Every failure is ErrorKind::Storage.
class Sqlite {
public:
    enum class Mode { ReadWrite, ReadOnly };
    [[nodiscard]] static Result<std::unique_ptr<Sqlite>> open(
        const QString &path, Mode mode, WriteFault fault = {}, StatFs ask = ::statfs);
    ~Sqlite();
    Sqlite(const Sqlite &) = delete;
    Sqlite &operator=(const Sqlite &) = delete;

    /// Runs a statement that writes.
    [[nodiscard]] Result<void> write(const QString &sql, std::initializer_list<QVariant> values = {});
    /// Runs a statement that reads; step through it with next().
    [[nodiscard]] Result<QSqlQuery> read(const QString &sql, std::initializer_list<QVariant> values = {}) const;
    /// The first column of the first row; an invalid QVariant where there is none.
    [[nodiscard]] Result<QVariant> value(const QString &sql, std::initializer_list<QVariant> values = {}) const;
    /// All of what `work` writes, or nothing of it.
    [[nodiscard]] Result<void> transaction(const std::function<Result<void>()> &work);
    /// Leaves no byte of what was erased, neither in the file nor in its write-ahead log. An error may be that another
    /// process is reading.
    [[nodiscard]] Result<void> scrub();
    /// The second half of that.
    [[nodiscard]] Result<void> emptyLog();

private:
    Sqlite(QString connection, WriteFault fault);
    [[nodiscard]] QSqlDatabase database() const;
    [[nodiscard]] Result<QSqlQuery> run(const QString &sql, std::initializer_list<QVariant> values) const;

    QString m_connection;
    WriteFault m_fault;
};

/// ErrorKind::Storage with technical text.
[[nodiscard]] Error storageError(const QString &detail);

} // namespace parting

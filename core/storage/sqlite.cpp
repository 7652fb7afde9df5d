// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/storage/sqlite.h"

#include "core/log/categories.h"

#include <QFile>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

namespace parting {

namespace {

Error sqlError(const QSqlError &error)
{
    return storageError(error.text() + QStringLiteral(" [SQLite ") + error.nativeErrorCode() + u']');
}

/// SQLite reads a file in WAL mode only where it can make its shared memory beside it, unless it is told that nobody
/// writes: sqlite.org/wal.html#read_only_databases.
QString nameFor(const QString &path, Sqlite::Mode mode)
{
    const bool immutable =
        mode == Sqlite::Mode::ReadOnly && isInUnwritableFolder(path) && !QFile::exists(path + QStringLiteral("-wal"));
    return immutable ? QStringLiteral("file:") + QString::fromLatin1(QUrl::toPercentEncoding(path, "/"))
            + QStringLiteral("?immutable=1")
                     : path;
}

QStringList pragmas(const QString &path, Sqlite::Mode mode, StatFs ask)
{
    QStringList list{QStringLiteral("synchronous=FULL"), QStringLiteral("foreign_keys=ON"),
        QStringLiteral("recursive_triggers=ON"), QStringLiteral("secure_delete=ON"),
        QStringLiteral("trusted_schema=OFF")};
    if (mode == Sqlite::Mode::ReadWrite)
        list << (isOnLocalFileSystem(path, ask) ? QStringLiteral("journal_mode=WAL")
                                                : QStringLiteral("journal_mode=DELETE"));
    return list;
}

} // namespace

Error storageError(const QString &detail)
{
    qCWarning(journalLog).noquote() << detail;
    return {.kind = ErrorKind::Storage, .detail = detail};
}

Sqlite::Sqlite(QString connection, WriteFault fault)
    : m_connection(std::move(connection))
    , m_fault(std::move(fault)) { }

Sqlite::~Sqlite()
{
    database().close();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Sqlite>> Sqlite::open(const QString &path, Mode mode, WriteFault fault, StatFs ask)
{
    const QString connection = QUuid::createUuid().toString();
    std::unique_ptr<Sqlite> sqlite(new Sqlite(connection, std::move(fault)));
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
    database.setDatabaseName(nameFor(path, mode));
    database.setConnectOptions(mode == Mode::ReadOnly
            ? QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=2000")
            : QStringLiteral("QSQLITE_BUSY_TIMEOUT=2000"));
    if (!database.open())
        return tl::make_unexpected(sqlError(database.lastError()));
    for (const QString &pragma : pragmas(path, mode, ask)) {
        if (auto set = sqlite->run(QStringLiteral("PRAGMA ") + pragma, {}); !set)
            return tl::make_unexpected(set.error());
    }
    return sqlite;
}

QSqlDatabase Sqlite::database() const
{
    return QSqlDatabase::database(m_connection, false);
}

Result<QSqlQuery> Sqlite::run(const QString &sql, std::initializer_list<QVariant> values) const
{
    QSqlQuery query(database());
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return tl::make_unexpected(sqlError(query.lastError()));
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return tl::make_unexpected(sqlError(query.lastError()));
    return query;
}

Result<void> Sqlite::write(const QString &sql, std::initializer_list<QVariant> values)
{
    if (m_fault && m_fault())
        return tl::make_unexpected(storageError(QStringLiteral("database or disk is full (injected)")));
    return run(sql, values).map([](const QSqlQuery &) {});
}

Result<QSqlQuery> Sqlite::read(const QString &sql, std::initializer_list<QVariant> values) const
{
    return run(sql, values);
}

Result<QVariant> Sqlite::value(const QString &sql, std::initializer_list<QVariant> values) const
{
    return run(sql, values).map([](QSqlQuery query) { return query.next() ? query.value(0) : QVariant(); });
}

Result<void> Sqlite::transaction(const std::function<Result<void>()> &work)
{
    const auto command = [this](const char *sql) { return write(QLatin1String(sql)); };
    auto done = command("BEGIN IMMEDIATE").and_then(work).and_then([&command] { return command("COMMIT"); });
    if (!done)
        static_cast<void>(run(QStringLiteral("ROLLBACK"), {})); // may have been rolled back already
    return done;
}

Result<void> Sqlite::scrub()
{
    const auto emptied = [this] { return emptyLog(); };
    return emptyLog().and_then([this] { return write(QStringLiteral("VACUUM")); }).and_then(emptied);
}

/// Nothing to do where there is none.
Result<void> Sqlite::emptyLog()
{
    const auto busy = value(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    if (!busy)
        return tl::make_unexpected(busy.error());
    if (busy->toInt() != 0)
        return tl::make_unexpected(storageError(QStringLiteral("another process is reading the file")));
    return {};
}

} // namespace parting

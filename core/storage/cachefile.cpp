// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/storage/cachefile.h"

#include "core/log/categories.h"
#include "core/storage/localfile.h"

#include <QFile>

#include <array>

namespace parting {

namespace {

constexpr int version = 2;
constexpr int applicationId = 0x50415243; // "PARC"

constexpr std::array tables{
    "CREATE TABLE owner(account TEXT NOT NULL) STRICT",
    "CREATE TABLE list(read_at TEXT NOT NULL, duplicates INTEGER NOT NULL) STRICT",
    "CREATE TABLE page(number INTEGER PRIMARY KEY, customers BLOB NOT NULL) STRICT",
    "CREATE TABLE readiness(id TEXT PRIMARY KEY, read_at TEXT NOT NULL, facts BLOB NOT NULL) STRICT",
    "CREATE TABLE account(id TEXT PRIMARY KEY, read_at TEXT NOT NULL) STRICT",
    "CREATE TABLE document(account TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE, number INTEGER NOT NULL,"
    " path TEXT NOT NULL, read_at TEXT NOT NULL, body BLOB NOT NULL, PRIMARY KEY(account, number)) STRICT",
};

Result<void> create(Sqlite &file, const QString &account)
{
    return file.transaction([&]() -> Result<void> {
        for (const char *table : tables) {
            if (auto done = file.write(QLatin1String(table)); !done)
                return done;
        }
        const QString id = QStringLiteral("PRAGMA application_id=") + QString::number(applicationId);
        const QString now = QStringLiteral("PRAGMA user_version=") + QString::number(version);
        return file.write(id).and_then([&] { return file.write(now); }).and_then([&] {
            return file.write(QStringLiteral("INSERT INTO owner(account) VALUES(?)"), {account});
        });
    });
}

/// Whether it is a whole cache of this version and account.
bool isOurs(const Sqlite &file, const QString &account)
{
    const auto says = [&file](const char *sql, const QVariant &expected) {
        const auto value = file.value(QLatin1String(sql));
        return value && value->toString() == expected.toString();
    };
    return says("PRAGMA application_id", applicationId) && says("PRAGMA user_version", version)
        && says("PRAGMA quick_check(1)", QStringLiteral("ok")) && says("SELECT account FROM owner", account);
}

void throwAway(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(suffix));
}

} // namespace

Result<std::unique_ptr<Sqlite>> openCacheFile(
    const QString &path, const QString &account, bool readOnly, const WriteFault &fault)
{
    const Sqlite::Mode mode = readOnly ? Sqlite::Mode::ReadOnly : Sqlite::Mode::ReadWrite;
    const bool existed = QFile::exists(path);
    if (!readOnly && !ownPrivately(path))
        return tl::make_unexpected(storageError(path + QStringLiteral(": can't be written, or is a link")));
    if (auto file = Sqlite::open(path, mode, fault); file && isOurs(**file, account))
        return std::move(*file);
    if (readOnly)
        return tl::make_unexpected(storageError(path + QStringLiteral(": can't be read")));
    if (existed)
        qCInfo(journalLog) << "the cache is begun anew";
    throwAway(path);
    if (!ownPrivately(path))
        return tl::make_unexpected(storageError(path + QStringLiteral(": can't be written")));
    auto file = Sqlite::open(path, mode, fault);
    if (!file)
        return tl::make_unexpected(file.error());
    return create(**file, account).map([&file] { return std::move(*file); });
}

} // namespace parting

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/storage/schema.h"

#include <array>

namespace parting {

namespace {

/// 2: what is personal can be forgotten; 3: a run may have addenda. Entries of earlier versions read as they are.
constexpr int version = 3;
constexpr int applicationId = 0x50415254; // "PART"

constexpr std::array firstVersion{
    "CREATE TABLE entry(seq INTEGER PRIMARY KEY AUTOINCREMENT, run TEXT NOT NULL, kind TEXT NOT NULL, at TEXT NOT NULL,"
    " payload TEXT NOT NULL, hash TEXT NOT NULL) STRICT",
    "CREATE INDEX entry_run ON entry(run)",
    "CREATE TRIGGER entry_stays BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END",
    "CREATE TRIGGER entry_remains BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END",
    "CREATE TABLE person(run TEXT NOT NULL, field TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY(run, field)) STRICT",
    "CREATE TABLE document(run TEXT NOT NULL, number INTEGER NOT NULL, path TEXT NOT NULL, read_at TEXT NOT NULL,"
    " body BLOB NOT NULL, PRIMARY KEY(run, number)) STRICT",
};

QString stamp()
{
    return QStringLiteral("PRAGMA user_version=") + QString::number(version);
}

Result<void> create(Sqlite &file)
{
    return file.transaction([&file]() -> Result<void> {
        for (const char *statement : firstVersion) {
            if (auto done = file.write(QLatin1String(statement)); !done)
                return done;
        }
        const QString id = QStringLiteral("PRAGMA application_id=") + QString::number(applicationId);
        return file.write(id).and_then([&file] { return file.write(stamp()); });
    });
}

tl::unexpected<Error> unusable(const QString &why)
{
    return tl::make_unexpected(storageError(why));
}

} // namespace

Result<void> migrateJournal(Sqlite &file, Sqlite::Mode mode)
{
    const auto check = file.value(QStringLiteral("PRAGMA quick_check(1)"));
    const auto found = file.value(QStringLiteral("PRAGMA user_version"));
    const auto owner = file.value(QStringLiteral("PRAGMA application_id"));
    const auto tables = file.value(QStringLiteral("SELECT count(*) FROM sqlite_schema"));
    for (const auto *answer : {&check, &found, &owner, &tables}) {
        if (!*answer)
            return tl::make_unexpected(answer->error());
    }
    if (check->toString() != QLatin1String("ok"))
        return unusable(QStringLiteral("the journal is damaged: ") + check->toString());
    const bool empty = tables->toInt() == 0;
    if (!empty && owner->toInt() != applicationId)
        return unusable(QStringLiteral("journal.sqlite is not a journal of Parting"));
    if (found->toInt() > version)
        return unusable(QStringLiteral("the journal was written by a newer version of Parting (format ")
            + QString::number(found->toInt()) + u')');
    if (!empty && (found->toInt() == version || mode == Sqlite::Mode::ReadOnly))
        return {};
    if (!empty)
        return file.write(stamp());
    return mode == Sqlite::Mode::ReadWrite ? create(file) : unusable(QStringLiteral("the journal is empty"));
}

} // namespace parting

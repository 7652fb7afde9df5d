// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/storage/journal.h"

#include "core/storage/chain.h"
#include "core/storage/entrycodec.h"
#include "core/storage/localfile.h"
#include "core/storage/schema.h"
#include "core/storage/sqlite.h"
#include "core/storage/words.h"

namespace parting {

struct Journal::Private {
    std::unique_ptr<Sqlite> file{};
    bool readOnly = false;
    QByteArray head{}; ///< hash of the last entry

    [[nodiscard]] Result<void> append(
        const JournalEntry &entry, const std::function<Result<void>()> &alongside = [] { return Result<void>(); });
    [[nodiscard]] Result<std::vector<JournalEntry>> entries(const RunId &run) const;
    [[nodiscard]] Result<PersonalData> personal(const RunId &run) const;
    [[nodiscard]] Result<void> keep(const RunId &run, const PersonalData &data);
    [[nodiscard]] Result<void> keep(const RunId &run, const std::vector<RawDocument> &documents);
};

Result<void> Journal::Private::append(const JournalEntry &entry, const std::function<Result<void>()> &alongside)
{
    if (readOnly)
        return tl::make_unexpected(storageError(QStringLiteral("the journal is open for reading only")));
    const ChainLink link{.run = entry.run.toString(),
        .kind = wordOf(entry.kind),
        .at = entry.at.toUTC().toString(Qt::ISODateWithMs),
        .payload = QString::fromUtf8(entry.payload)};
    const QByteArray hash = chainHash(head, link);
    auto done = file->transaction([&] {
        return file
            ->write(QStringLiteral("INSERT INTO entry(run, kind, at, payload, hash) VALUES(?, ?, ?, ?, ?)"),
                {link.run, link.kind, link.at, link.payload, QString::fromLatin1(hash)})
            .and_then(alongside);
    });
    if (done)
        head = hash;
    return done;
}

Result<std::vector<JournalEntry>> Journal::Private::entries(const RunId &run) const
{
    auto query =
        file->read(QStringLiteral("SELECT kind, at, payload FROM entry WHERE run = ? ORDER BY seq"), {run.toString()});
    if (!query)
        return tl::make_unexpected(query.error());
    std::vector<JournalEntry> list;
    while (query->next()) {
        const auto kind = fromWord<EntryKind>(query->value(0).toString());
        if (!kind)
            return tl::make_unexpected(storageError(QStringLiteral("unknown kind of entry in the journal")));
        list.push_back({.run = run,
            .kind = *kind,
            .at = QDateTime::fromString(query->value(1).toString(), Qt::ISODateWithMs),
            .payload = query->value(2).toString().toUtf8()});
    }
    return list;
}

Result<PersonalData> Journal::Private::personal(const RunId &run) const
{
    auto query = file->read(QStringLiteral("SELECT field, value FROM person WHERE run = ?"), {run.toString()});
    if (!query)
        return tl::make_unexpected(query.error());
    PersonalData data;
    while (query->next())
        data.emplace_back(query->value(0).toString(), query->value(1).toString());
    return data;
}

Result<void> Journal::Private::keep(const RunId &run, const PersonalData &data)
{
    for (const auto &known : data) {
        if (known.second.isEmpty())
            continue;
        if (auto kept = file->write(QStringLiteral("INSERT INTO person(run, field, value) VALUES(?, ?, ?)"),
                {run.toString(), known.first, known.second});
            !kept)
            return kept;
    }
    return {};
}

Result<void> Journal::Private::keep(const RunId &run, const std::vector<RawDocument> &documents)
{
    int number = 0;
    for (const RawDocument &document : documents) {
        const QByteArray body = document.body.isNull() ? QByteArray("") : document.body;
        if (auto kept = file->write(
                QStringLiteral("INSERT INTO document(run, number, path, read_at, body) VALUES(?, ?, ?, ?, ?)"),
                {run.toString(), number++, document.path, document.readAt.toUTC().toString(Qt::ISODateWithMs), body});
            !kept)
            return kept;
    }
    return {};
}

Journal::Journal(std::unique_ptr<Private> data) : d(std::move(data)) { }

Journal::~Journal() = default;

Result<std::unique_ptr<Journal>> Journal::open(const QString &folder, bool readOnly, std::function<bool()> fault)
{
    const QString path = folder + QStringLiteral("/journal.sqlite");
    const Sqlite::Mode mode = readOnly ? Sqlite::Mode::ReadOnly : Sqlite::Mode::ReadWrite;
    if (!readOnly && !ownPrivately(path))
        return tl::make_unexpected(storageError(path + QStringLiteral(": can't be written, or is a link")));
    auto file = Sqlite::open(path, mode, std::move(fault));
    if (!file)
        return tl::make_unexpected(file.error());
    if (auto usable = migrateJournal(**file, mode); !usable)
        return tl::make_unexpected(usable.error());
    auto head = verifiedHead(**file);
    if (!head)
        return tl::make_unexpected(head.error());
    auto data = std::make_unique<Private>();
    *data = {.file = std::move(*file), .readOnly = readOnly, .head = *head};
    return std::unique_ptr<Journal>(new Journal(std::move(data)));
}

bool Journal::readOnly() const
{
    return d->readOnly;
}

Result<void> Journal::begin(const Run &run, const std::vector<PlannedWrite> &writes)
{
    return d->append(beginEntry(run, writes), [&] { return d->keep(run.id, personalData(run, writes)); });
}

Result<void> Journal::keepSnapshot(const RunId &run, const AccountSnapshot &snapshot)
{
    return d->append(snapshotEntry(run, snapshot), [&] { return d->keep(run, snapshot.documents); });
}

Result<void> Journal::intend(const Intent &intent)
{
    return d->append(entryOf(intent));
}

Result<void> Journal::settle(const Outcome &outcome)
{
    return d->append(entryOf(outcome));
}

Result<void> Journal::close(const RunId &run, RunOutcome outcome, const QDateTime &at)
{
    return d->append(closeEntry(run, outcome, at));
}

Result<std::vector<InterruptedRun>> Journal::interrupted() const
{
    auto open = d->file->read(QStringLiteral("SELECT run FROM entry WHERE kind = 'begin' AND run NOT IN"
                                             " (SELECT run FROM entry WHERE kind = 'close') ORDER BY seq"));
    if (!open)
        return tl::make_unexpected(open.error());
    std::vector<InterruptedRun> runs;
    while (open->next()) {
        const RunId id(open->value(0).toString());
        const auto entries = d->entries(id);
        const auto personal = d->personal(id);
        if (!entries || !personal)
            return tl::make_unexpected(entries ? personal.error() : entries.error());
        auto run = rebuiltRun(*entries, *personal);
        if (!run)
            return tl::make_unexpected(run.error());
        runs.push_back(std::move(*run));
    }
    return runs;
}

Result<std::vector<RawDocument>> Journal::snapshot(const RunId &run) const
{
    auto query = d->file->read(
        QStringLiteral("SELECT path, body, read_at FROM document WHERE run = ? ORDER BY number"), {run.toString()});
    if (!query)
        return tl::make_unexpected(query.error());
    std::vector<RawDocument> documents;
    while (query->next())
        documents.push_back({.path = query->value(0).toString(),
            .body = query->value(1).toByteArray(),
            .readAt = QDateTime::fromString(query->value(2).toString(), Qt::ISODateWithMs)});
    return documents;
}

} // namespace parting

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/storage/journal.h"

#include "core/storage/chain.h"
#include "core/storage/entrycodec.h"
#include "core/storage/localfile.h"
#include "core/storage/runrows.h"
#include "core/storage/schema.h"
#include "core/storage/sqlite.h"
#include "core/workflow/resume.h"

#include <limits>

namespace parting {

struct Journal::Private {
    std::unique_ptr<Sqlite> file{};
    bool readOnly = false;
    std::optional<Error> damage{};
    QByteArray head{}; ///< hash of the last entry

    [[nodiscard]] Result<void> append(
        const std::vector<JournalEntry> &entries, const std::function<Result<void>()> &alongside);
    [[nodiscard]] Result<void> append(const JournalEntry &entry, const PersonalData &beside = {});
    [[nodiscard]] Result<QByteArray> write(const JournalEntry &entry, const QByteArray &previous);
    [[nodiscard]] Result<std::vector<std::pair<qint64, RunId>>> begun(
        const QString &condition, std::initializer_list<QVariant> values) const;
};

Result<QByteArray> Journal::Private::write(const JournalEntry &entry, const QByteArray &previous)
{
    const ChainLink link{.run = entry.run.toString(),
        .kind = wordOf(entry.kind),
        .at = entry.at.toUTC().toString(Qt::ISODateWithMs),
        .payload = QString::fromUtf8(entry.payload)};
    QByteArray hash = chainHash(previous, link);
    return file
        ->write(QStringLiteral("INSERT INTO entry(run, kind, at, payload, hash) VALUES(?, ?, ?, ?, ?)"),
            {link.run, link.kind, link.at, link.payload, QString::fromLatin1(hash)})
        .map([&hash] { return hash; });
}

Result<void> Journal::Private::append(
    const std::vector<JournalEntry> &entries, const std::function<Result<void>()> &alongside)
{
    if (readOnly)
        return tl::make_unexpected(storageError(QStringLiteral("the journal is open for reading only")));
    QByteArray last = head;
    auto done = file->transaction([&]() -> Result<void> {
        for (const JournalEntry &entry : entries) {
            auto hash = write(entry, last);
            if (!hash)
                return tl::make_unexpected(hash.error());
            last = *hash;
        }
        return alongside();
    });
    if (done)
        head = last;
    return done;
}

Result<void> Journal::Private::append(const JournalEntry &entry, const PersonalData &beside)
{
    return append(std::vector{entry}, [&] { return keep(*file, entry.run, beside); });
}

Result<std::vector<std::pair<qint64, RunId>>> Journal::Private::begun(
    const QString &condition, std::initializer_list<QVariant> values) const
{
    auto query = file->read(QStringLiteral("SELECT seq, run FROM entry WHERE kind = 'begin' AND ") + condition, values);
    if (!query)
        return tl::make_unexpected(query.error());
    std::vector<std::pair<qint64, RunId>> runs;
    while (query->next())
        runs.emplace_back(query->value(0).toLongLong(), RunId(query->value(1).toString()));
    return runs;
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
    const auto chain = checkedChain(**file, {}, std::numeric_limits<int>::max());
    if (!chain && !readOnly) {
        file->reset();
        return open(folder, true);
    }
    if (!readOnly)
        static_cast<void>((*file)->emptyLog()); // what a reader kept in it until now; of no matter to anything else
    auto data = std::make_unique<Private>();
    *data = {.file = std::move(*file), .readOnly = readOnly};
    if (chain)
        data->head = chain->head;
    else
        data->damage = chain.error();
    return std::unique_ptr<Journal>(new Journal(std::move(data)));
}

bool Journal::readOnly() const
{
    return d->readOnly;
}

const std::optional<Error> &Journal::damage() const
{
    return d->damage;
}

const QByteArray &Journal::head() const
{
    return d->head;
}

Result<void> Journal::begin(const Run &run, const std::vector<PlannedWrite> &writes, const Assessment &reviewed)
{
    return d->append(beginEntry(run, writes, reviewed), personalData(run, writes, reviewed));
}

Result<void> Journal::keepSnapshot(const RunId &run, const AccountSnapshot &snapshot)
{
    return d->append(
        std::vector{snapshotEntry(run, snapshot)}, [&] { return keep(*d->file, run, snapshot.documents); });
}

Result<void> Journal::intend(const Intent &intent)
{
    return d->append(entryOf(intent));
}

Result<void> Journal::settle(const Outcome &outcome)
{
    return d->append(entryOf(outcome), personalData(outcome));
}

Result<void> Journal::close(const RunId &run, const RunEnd &end)
{
    return d->append(closeEntry(run, end), personalData(end));
}

Result<void> Journal::add(const RunId &run, Addendum what, const QByteArray &text, const QDateTime &at)
{
    const auto entries = entriesOf(*d->file, run);
    if (!entries)
        return tl::make_unexpected(entries.error());
    for (const JournalEntry &entry : *entries)
        if (entry.kind == EntryKind::Forget)
            return tl::make_unexpected(storageError(QStringLiteral("the run is forgotten")));
    return d->append(addendumEntry(run, what, text, at), {{addendumField(what), QString::fromUtf8(text)}});
}

Result<void> Journal::forget(const std::vector<RunId> &runs, ForgetCause cause, const QDateTime &at)
{
    std::vector<JournalEntry> entries;
    entries.reserve(runs.size());
    for (const RunId &run : runs)
        entries.push_back(forgetEntry(run, cause, at));
    const auto erased = d->append(entries, [&]() -> Result<void> {
        for (const RunId &run : runs)
            if (auto done = eraseBeside(*d->file, run); !done)
                return done;
        return {};
    });
    return erased.and_then([this] { return d->file->scrub(); });
}

Result<std::vector<InterruptedRun>> Journal::interrupted() const
{
    const auto open =
        d->begun(QStringLiteral("run NOT IN (SELECT run FROM entry WHERE kind = 'close') ORDER BY seq"), {});
    if (!open)
        return tl::make_unexpected(open.error());
    std::vector<InterruptedRun> runs;
    for (const auto &begun : *open) {
        auto past = runOf(*d->file, begun.second);
        if (!past)
            return tl::make_unexpected(past.error());
        const bool sent = openStep(past->run).has_value();
        runs.push_back({.run = std::move(past->run), .writeWasSent = sent});
    }
    return runs;
}

Result<std::vector<PastRun>> Journal::past(qint64 before, int most) const
{
    const auto older = d->begun(QStringLiteral("seq < ? ORDER BY seq DESC LIMIT ?"), {before, most});
    if (!older)
        return tl::make_unexpected(older.error());
    std::vector<PastRun> runs;
    for (const auto &begun : *older) {
        PastRun past = runOf(*d->file, begun.second).value_or(PastRun{.run = {.id = begun.second}, .readable = false});
        past.position = begun.first;
        runs.push_back(std::move(past));
    }
    return runs;
}

Result<std::vector<RunId>> Journal::closedOf(const CustomerId &customer) const
{
    return keptRuns(*d->file,
        QStringLiteral("run IN (SELECT run FROM entry WHERE kind = 'begin'"
                       " AND lower(json_extract(payload, '$.customer')) = ?)"),
        customer.toString().toLower());
}

Result<std::vector<RunId>> Journal::closedBefore(const QDateTime &time) const
{
    return keptRuns(*d->file, QStringLiteral("at < ?"), time.toUTC().toString(Qt::ISODateWithMs));
}

Result<std::optional<Assessment>> Journal::reviewed(const RunId &run) const
{
    return assessmentOf(*d->file, run);
}

Result<std::vector<RawDocument>> Journal::snapshot(const RunId &run) const
{
    return documentsOf(*d->file, run);
}

Result<QByteArray> Journal::added(const RunId &run, Addendum what) const
{
    return personalOf(*d->file, run, addendumField(what)).map([](const QString &kept) { return kept.toUtf8(); });
}

Result<ChainPosition> Journal::verify(const ChainPosition &from, int most) const
{
    auto position = checkedChain(*d->file, from, most);
    if (position && position->atEnd && !d->readOnly && position->head != d->head)
        return tl::make_unexpected(
            storageError(QStringLiteral("the journal was changed outside Parting: its end is another one")));
    return position;
}

} // namespace parting

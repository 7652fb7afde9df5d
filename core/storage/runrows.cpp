// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/storage/runrows.h"

#include "core/storage/factjson.h"

#include <nlohmann/json.hpp>

namespace parting {

Result<std::vector<JournalEntry>> entriesOf(const Sqlite &file, const RunId &run)
{
    auto query =
        file.read(QStringLiteral("SELECT kind, at, payload FROM entry WHERE run = ? ORDER BY seq"), {run.toString()});
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

Result<PersonalData> personalOf(const Sqlite &file, const RunId &run)
{
    auto query = file.read(QStringLiteral("SELECT field, value FROM person WHERE run = ? AND field <> ?"),
        {run.toString(), assessmentField()});
    if (!query)
        return tl::make_unexpected(query.error());
    PersonalData data;
    while (query->next())
        data.emplace_back(query->value(0).toString(), query->value(1).toString());
    return data;
}

Result<QString> personalOf(const Sqlite &file, const RunId &run, const QString &field)
{
    return file.value(QStringLiteral("SELECT value FROM person WHERE run = ? AND field = ?"), {run.toString(), field})
        .map([](const QVariant &value) { return value.toString(); });
}

Result<std::optional<Assessment>> assessmentOf(const Sqlite &file, const RunId &run)
{
    return personalOf(file, run, assessmentField()).map([](const QString &kept) -> std::optional<Assessment> {
        const Result<Json> json = parseJson(kept.toUtf8());
        return json ? assessmentFrom(*json) : std::nullopt;
    });
}

Result<std::vector<RawDocument>> documentsOf(const Sqlite &file, const RunId &run)
{
    auto query = file.read(
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

Result<PastRun> runOf(const Sqlite &file, const RunId &run)
{
    const auto entries = entriesOf(file, run);
    const auto personal = personalOf(file, run);
    if (!entries || !personal)
        return tl::make_unexpected(entries ? personal.error() : entries.error());
    return rebuiltRun(*entries, *personal);
}

Result<std::vector<RunId>> keptRuns(const Sqlite &file, const QString &condition, const QString &value)
{
    auto query = file.read(QStringLiteral("SELECT run FROM entry WHERE kind = 'close'"
                                          " AND (run IN (SELECT run FROM person) OR run IN (SELECT run FROM document))"
                                          " AND ")
            + condition + QStringLiteral(" ORDER BY seq"),
        {value});
    if (!query)
        return tl::make_unexpected(query.error());
    std::vector<RunId> runs;
    while (query->next())
        runs.emplace_back(query->value(0).toString());
    return runs;
}

Result<void> keep(Sqlite &file, const RunId &run, const PersonalData &data)
{
    for (const auto &known : data) {
        if (known.second.isEmpty())
            continue;
        if (auto kept = file.write(QStringLiteral("INSERT OR REPLACE INTO person(run, field, value) VALUES(?, ?, ?)"),
                {run.toString(), known.first, known.second});
            !kept)
            return kept;
    }
    return {};
}

Result<void> keep(Sqlite &file, const RunId &run, const std::vector<RawDocument> &documents)
{
    // what an earlier process kept and then sent nothing after
    if (auto cleared = file.write(QStringLiteral("DELETE FROM document WHERE run = ?"), {run.toString()}); !cleared)
        return cleared;
    int number = 0;
    for (const RawDocument &document : documents) {
        const QByteArray body = document.body.isNull() ? QByteArray("") : document.body;
        if (auto kept = file.write(
                QStringLiteral("INSERT INTO document(run, number, path, read_at, body) VALUES(?, ?, ?, ?, ?)"),
                {run.toString(), number++, document.path, document.readAt.toUTC().toString(Qt::ISODateWithMs), body});
            !kept)
            return kept;
    }
    return {};
}

Result<void> eraseBeside(Sqlite &file, const RunId &run)
{
    return file.write(QStringLiteral("DELETE FROM person WHERE run = ?"), {run.toString()}).and_then([&] {
        return file.write(QStringLiteral("DELETE FROM document WHERE run = ?"), {run.toString()});
    });
}

} // namespace parting

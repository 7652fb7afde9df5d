// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/storage/entrycodec.h"

#include "core/json/json.h"
#include "core/storage/words.h"

#include <nlohmann/json.hpp>

#include <QCryptographicHash>

namespace parting {

namespace {

std::string utf8(const QString &text)
{
    return text.toStdString();
}

std::string word(QLatin1String word)
{
    return {word.data(), static_cast<std::size_t>(word.size())};
}

JournalEntry entry(const RunId &run, EntryKind kind, const QDateTime &at, const Json &payload)
{
    return {.run = run, .kind = kind, .at = at, .payload = QByteArray::fromStdString(payload.dump())};
}

Json lookedJson(const std::vector<Finding> &looked)
{
    Json list = Json::array();
    for (const Finding &finding : looked)
        list.push_back({{"kind", word(wordOf(finding.kind))}, {"subject", utf8(finding.subjectId)}});
    return list;
}

} // namespace

QString subjectField(std::size_t write)
{
    return QStringLiteral("subject.") + QString::number(write);
}

JournalEntry beginEntry(const Run &run, const std::vector<PlannedWrite> &writes)
{
    Json planned = Json::array();
    for (const PlannedWrite &write : writes)
        planned.push_back({{"kind", word(wordOf(write.kind))}, {"subscription", utf8(write.subscription.toString())}});
    Json payload{{"version", 1}, {"app", PARTING_VERSION}, {"kind", word(wordOf(run.kind))},
        {"customer", utf8(run.customer.toString())}, {"correlation", utf8(run.correlationId.toString())},
        {"partner", utf8(run.partner.id)}, {"reviewed", run.reviewed.toHex().toStdString()}, {"writes", planned},
        {"looked", lookedJson(run.confirmation.looked)}};
    if (run.confirmation.microsoftSandbox)
        payload["microsoftSandbox"] = *run.confirmation.microsoftSandbox;
    return entry(run.id, EntryKind::Begin, run.startedAt, payload);
}

JournalEntry snapshotEntry(const RunId &run, const AccountSnapshot &snapshot)
{
    Json documents = Json::array();
    for (const RawDocument &document : snapshot.documents) {
        const QByteArray hash = QCryptographicHash::hash(document.body, QCryptographicHash::Sha256).toHex();
        documents.push_back({{"path", utf8(document.path)}, {"sha256", hash.toStdString()}});
    }
    return entry(run, EntryKind::Snapshot, snapshot.readAt, {{"documents", documents}});
}

JournalEntry entryOf(const Intent &intent)
{
    return entry(intent.run, EntryKind::Intent, intent.at,
        {{"step", intent.step}, {"kind", word(wordOf(intent.kind))}, {"customer", utf8(intent.customer.toString())},
            {"subscription", utf8(intent.subscription.toString())}, {"request", utf8(intent.requestId.toString())},
            {"bodySha256", intent.bodySha256.toHex().toStdString()}});
}

JournalEntry entryOf(const Outcome &outcome)
{
    return entry(outcome.run, EntryKind::Outcome, outcome.at,
        {{"step", outcome.step}, {"state", word(wordOf(outcome.state))}, {"status", outcome.httpStatus},
            {"code", utf8(outcome.code)}});
}

JournalEntry closeEntry(const RunId &run, RunOutcome outcome, const QDateTime &at)
{
    return entry(run, EntryKind::Close, at, {{"outcome", word(wordOf(outcome))}});
}

PersonalData personalData(const Run &run, const std::vector<PlannedWrite> &writes)
{
    PersonalData data{{QStringLiteral("company"), run.companyName}, {QStringLiteral("domain"), run.domain},
        {QStringLiteral("partner"), run.partner.companyName}, {QStringLiteral("reason"), run.confirmation.reason},
        {QStringLiteral("ticket"), run.confirmation.ticket},
        {QStringLiteral("operator"), run.confirmation.operatorName}};
    for (std::size_t write = 0; write < writes.size(); ++write)
        data.emplace_back(subjectField(write), writes[write].subject);
    return data;
}

} // namespace parting

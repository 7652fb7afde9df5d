// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/storage/entrycodec.h"

#include "core/storage/factjson.h"

#include <nlohmann/json.hpp>

#include <QCryptographicHash>

namespace parting {

namespace {

JournalEntry entry(const RunId &run, EntryKind kind, const QDateTime &at, const Json &payload)
{
    return {.run = run, .kind = kind, .at = at, .payload = QByteArray::fromStdString(payload.dump())};
}

std::string sha256(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex().toStdString();
}

QString compact(const Json &json)
{
    return QString::fromStdString(json.dump());
}

Json lookedJson(const std::vector<Finding> &looked)
{
    Json list = Json::array();
    for (const Finding &finding : looked)
        list.push_back({{"kind", wordJson(finding.kind)}, {"subject", utf8(finding.subjectId)}});
    return list;
}

/// An error without the texts that the service may have written into it; those are kept beside.
Json errorIdsJson(Error error)
{
    error.message.clear();
    error.detail.clear();
    return errorJson(error);
}

Json plannedJson(const PlannedWrite &write)
{
    Json json{{"kind", wordJson(write.kind)}, {"subscription", utf8(write.subscription.toString())},
        {"reviewed", write.reviewed.toHex().toStdString()}};
    put(json, "order", write.order.toString());
    if (write.line)
        json["line"] = *write.line;
    if (write.until.isValid())
        json["until"] = timeJson(write.until);
    return json;
}

PersonalData errorTexts(const QString &field, const std::optional<Error> &error)
{
    if (!error)
        return {};
    Json texts = Json::object();
    put(texts, "message", error->message);
    put(texts, "detail", error->detail);
    return {{field, compact(texts)}};
}

} // namespace

QString subjectField(std::size_t write)
{
    return QStringLiteral("subject.") + QString::number(write);
}

QString errorField(int step)
{
    return QStringLiteral("error.") + QString::number(step);
}

QString failureField()
{
    return QStringLiteral("failure");
}

QString assessmentField()
{
    return QStringLiteral("assessment");
}

QString addendumField(Addendum what)
{
    return wordOf(what);
}

JournalEntry beginEntry(const Run &run, const std::vector<PlannedWrite> &writes, const Assessment &reviewed)
{
    Json planned = Json::array();
    for (const PlannedWrite &write : writes)
        planned.push_back(plannedJson(write));
    const QByteArray assessment = QByteArray::fromStdString(assessmentJson(reviewed).dump());
    Json payload{{"version", 2}, {"app", PARTING_VERSION}, {"kind", wordJson(run.kind)},
        {"customer", utf8(run.customer.toString())}, {"correlation", utf8(run.correlationId.toString())},
        {"partner", utf8(run.partner.id)}, {"origin", utf8(run.origin)},
        {"reviewed", run.reviewed.toHex().toStdString()}, {"writes", planned},
        {"looked", lookedJson(run.confirmation.looked)}, {"assessment", sha256(assessment)}};
    if (!run.confirmation.manual.empty())
        payload["manual"] = manualJson(run.confirmation.manual);
    if (run.confirmation.microsoftSandbox)
        payload["microsoftSandbox"] = *run.confirmation.microsoftSandbox;
    return entry(run.id, EntryKind::Begin, run.startedAt, payload);
}

JournalEntry snapshotEntry(const RunId &run, const AccountSnapshot &snapshot)
{
    Json documents = Json::array();
    for (const RawDocument &document : snapshot.documents)
        documents.push_back({{"path", utf8(document.path)}, {"sha256", sha256(document.body)}});
    return entry(run, EntryKind::Snapshot, snapshot.readAt, {{"documents", documents}});
}

JournalEntry entryOf(const Intent &intent)
{
    Json payload{{"step", intent.step}, {"kind", wordJson(intent.kind)}, {"customer", utf8(intent.customer.toString())},
        {"subscription", utf8(intent.subscription.toString())}, {"request", utf8(intent.requestId.toString())},
        {"bodySha256", intent.bodySha256.toHex().toStdString()}};
    put(payload, "order", intent.order.toString());
    return entry(intent.run, EntryKind::Intent, intent.at, payload);
}

JournalEntry entryOf(const Outcome &outcome)
{
    Json payload{{"step", outcome.step}, {"state", wordJson(outcome.state)}, {"status", outcome.httpStatus}};
    if (outcome.error)
        payload["error"] = errorIdsJson(*outcome.error);
    return entry(outcome.run, EntryKind::Outcome, outcome.at, payload);
}

JournalEntry closeEntry(const RunId &run, const RunEnd &end)
{
    Json payload{{"outcome", wordJson(end.outcome)}};
    if (end.failure)
        payload["failure"] = errorIdsJson(*end.failure);
    return entry(run, EntryKind::Close, end.at, payload);
}

JournalEntry forgetEntry(const RunId &run, ForgetCause cause, const QDateTime &at)
{
    return entry(run, EntryKind::Forget, at, {{"cause", wordJson(cause)}});
}

JournalEntry addendumEntry(const RunId &run, Addendum what, const QByteArray &text, const QDateTime &at)
{
    return entry(run, EntryKind::Addendum, at, {{"what", wordJson(what)}, {"sha256", sha256(text)}});
}

PersonalData personalData(const Run &run, const std::vector<PlannedWrite> &writes, const Assessment &reviewed)
{
    const Confirmation &confirmation = run.confirmation;
    PersonalData data{{QStringLiteral("company"), run.companyName}, {QStringLiteral("domain"), run.domain},
        {QStringLiteral("partner"), run.partner.companyName}, {QStringLiteral("partner.tenant"), run.partner.tenantId},
        {QStringLiteral("partner.domain"), run.partner.domain}, {QStringLiteral("reason"), confirmation.reason},
        {QStringLiteral("ticket"), confirmation.ticket}, {QStringLiteral("operator"), confirmation.operatorName},
        {assessmentField(), compact(assessmentJson(reviewed))}};
    if (!confirmation.looked.empty())
        data.emplace_back(QStringLiteral("looked"), compact(findingsJson(confirmation.looked)));
    for (std::size_t write = 0; write < writes.size(); ++write)
        data.emplace_back(subjectField(write), writes[write].subject);
    return data;
}

PersonalData personalData(const Outcome &outcome)
{
    return errorTexts(errorField(outcome.step), outcome.error);
}

PersonalData personalData(const RunEnd &end)
{
    return errorTexts(failureField(), end.failure);
}

} // namespace parting

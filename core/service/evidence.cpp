// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/service/evidence.h"

#include "core/api/keptaccount.h"
#include "core/json/exactness.h"
#include "core/json/printed.h"
#include "core/policy/held.h"
#include "core/service/runjson.h"
#include "core/storage/auditjson.h"
#include "core/storage/factjson.h"
#include "core/storage/journal.h"

#include <nlohmann/json.hpp>

#include <QCryptographicHash>
#include <QUrl>

namespace parting {

namespace {

Json documentJson(const RawDocument &document)
{
    const QByteArray hash = QCryptographicHash::hash(document.body, QCryptographicHash::Sha256).toHex();
    Json json{{"path", utf8(document.path)}, {"readAt", timeJson(document.readAt)}, {"sha256", hash.toStdString()}};
    const Result<Json> parsed = parseJson(document.body);
    if (parsed && checkRoundTrip(document.body))
        json["json"] = *parsed;
    else
        json["base64"] = document.body.toBase64().toStdString();
    return json;
}

Json snapshotJson(const AccountSnapshot &snapshot)
{
    Json documents = Json::array();
    for (const RawDocument &document : snapshot.documents)
        documents.push_back(documentJson(document));
    return {{"readAt", timeJson(snapshot.readAt)}, {"documents", documents}};
}

Json heldJson(const HeldItem &item)
{
    Json json{{"name", utf8(item.name)}};
    put(json, "offerId", item.offerId);
    if (item.quantity > 0)
        json["quantity"] = item.quantity;
    put(json, "termDuration", item.termDuration);
    put(json, "billingCycle", item.billingCycle);
    put(json, "status", item.status.text);
    if (item.renews)
        json["renews"] = *item.renews;
    if (item.until.isValid())
        json["until"] = timeJson(item.until);
    return json;
}

Json holdingsJson(const AccountSnapshot &snapshot)
{
    Json list = Json::array();
    for (const HeldItem &item : heldItems(snapshot))
        list.push_back(heldJson(item));
    return list;
}

/// The service that the run was confirmed for, which need not be the one of now.
Session sessionOf(const Run &run, const Session &now)
{
    if (run.origin.isEmpty() || run.origin == now.origin)
        return now;
    const bool practice = !run.origin.contains(QLatin1String("://"));
    return {.world = practice ? Session::World::Practice : Session::World::Other, .host = QUrl(run.origin).authority()};
}

} // namespace

Evidence keptEvidence(const Journal *journal, const Run &run, const Session &now, const QDateTime &madeAt)
{
    Evidence evidence{.run = run, .session = sessionOf(run, now), .madeAt = madeAt};
    if (!journal)
        return evidence;
    const auto documents = journal->snapshot(run.id).value_or(std::vector<RawDocument>());
    evidence.snapshot = snapshotFrom(run.customer, documents);
    evidence.snapshot.readAt = run.steps.empty() ? QDateTime() : run.steps.front().settledAt;
    evidence.assessment = journal->reviewed(run.id).value_or(std::nullopt).value_or(Assessment());
    evidence.requestLink = QString::fromUtf8(journal->added(run.id, Addendum::RequestLink).value_or(QByteArray()));
    if (const auto record = parseJson(journal->added(run.id, Addendum::AuditRecord).value_or(QByteArray())))
        evidence.auditRecord = auditFrom(*record);
    evidence.chainHead = journal->head();
    return evidence;
}

QByteArray evidenceJson(const Evidence &evidence)
{
    Json json{{"format", 1}, {"application", "Parting " PARTING_VERSION}, {"host", utf8(evidence.session.host)},
        {"practice", evidence.session.practice()}};
    json.update(runJson(evidence.run));
    json["reviewed"] = assessmentJson(evidence.assessment);
    json["snapshot"] = snapshotJson(evidence.snapshot);
    json["holdings"] = holdingsJson(evidence.snapshot);
    put(json, "requestLink", evidence.requestLink);
    if (evidence.auditRecord)
        json["auditRecord"] = auditJson(*evidence.auditRecord);
    json["madeAt"] = timeJson(evidence.madeAt);
    put(json, "journalHead", QString::fromLatin1(evidence.chainHead));
    return printed(json); // of texts that are no UTF-8 only base64 is left
}

} // namespace parting

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/service/evidence.h"

#include "core/json/exactness.h"
#include "core/storage/factjson.h"

#include <nlohmann/json.hpp>

#include <QCryptographicHash>

namespace parting {

namespace {

Json stepJson(const RunStep &step)
{
    Json json{{"step", wordJson(step.kind)}, {"state", wordJson(step.state)}};
    put(json, "subscription", step.subscription.toString());
    put(json, "subject", step.subject);
    if (step.sentAt.isValid()) {
        put(json, "msRequestId", step.requestId.toString());
        json["sentAt"] = timeJson(step.sentAt);
        json["httpStatus"] = step.httpStatus;
    }
    json["settledAt"] = timeJson(step.settledAt);
    if (step.error)
        json["error"] = errorJson(*step.error);
    return json;
}

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

Json confirmationJson(const Confirmation &confirmation)
{
    Json json{{"looked", findingsJson(confirmation.looked)}};
    put(json, "reason", confirmation.reason);
    put(json, "ticket", confirmation.ticket);
    put(json, "operator", confirmation.operatorName);
    if (confirmation.microsoftSandbox)
        json["microsoftSandbox"] = *confirmation.microsoftSandbox;
    return json;
}

Json partnerJson(const Partner &partner)
{
    return {{"id", utf8(partner.id)}, {"tenantId", utf8(partner.tenantId)}, {"companyName", utf8(partner.companyName)},
        {"domain", utf8(partner.domain)}};
}

Json runJson(const Run &run)
{
    Json steps = Json::array();
    for (const RunStep &step : run.steps)
        steps.push_back(stepJson(step));
    Json json{{"id", utf8(run.id.toString())}, {"kind", wordJson(run.kind)}, {"outcome", wordJson(run.outcome)},
        {"startedAt", timeJson(run.startedAt)}, {"finishedAt", timeJson(run.finishedAt)},
        {"msCorrelationId", utf8(run.correlationId.toString())}, {"steps", steps}};
    if (run.failure)
        json["failure"] = errorJson(*run.failure);
    return json;
}

} // namespace

QByteArray evidenceJson(const Evidence &evidence)
{
    const Run &run = evidence.run;
    Json json{{"format", 1}, {"application", "Parting " PARTING_VERSION}, {"host", utf8(evidence.session.host)},
        {"practice", evidence.session.practice()},
        {"customer",
            {{"id", utf8(run.customer.toString())}, {"companyName", utf8(run.companyName)},
                {"domain", utf8(run.domain)}}},
        {"partner", partnerJson(run.partner)}, {"run", runJson(run)},
        {"confirmation", confirmationJson(run.confirmation)}, {"reviewed", assessmentJson(evidence.assessment)},
        {"snapshot", snapshotJson(evidence.snapshot)}};
    put(json, "requestLink", evidence.requestLink);
    constexpr auto lossy = Json::error_handler_t::replace; // only base64 is left of texts that are no UTF-8
    return QByteArray::fromStdString(json.dump(2, ' ', false, lossy)) + '\n';
}

} // namespace parting

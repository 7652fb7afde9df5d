// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/service/evidence.h"

#include "core/json/exactness.h"
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

template <class E> std::string word(E value)
{
    const QLatin1String word = wordOf(value);
    return {word.data(), static_cast<std::size_t>(word.size())};
}

/// Null for a time that is not known.
Json timeJson(const QDateTime &time)
{
    return time.isValid() ? Json(utf8(time.toUTC().toString(Qt::ISODateWithMs))) : Json();
}

/// Leaves out what is empty.
void put(Json &object, const char *name, const QString &text)
{
    if (!text.isEmpty())
        object[name] = utf8(text);
}

Json errorJson(const Error &error)
{
    Json json{{"httpStatus", error.httpStatus}};
    put(json, "code", error.code);
    put(json, "message", error.message);
    put(json, "detail", error.detail);
    put(json, "requestId", error.requestId.toString());
    put(json, "correlationId", error.correlationId.toString());
    return json;
}

Json stepJson(const RunStep &step)
{
    Json json{{"step", word(step.kind)}, {"state", word(step.state)}};
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

Json findingJson(const Finding &finding)
{
    Json json{{"kind", word(finding.kind)}, {"state", word(finding.state)}, {"reason", word(finding.reason)},
        {"remedy", word(finding.remedy)}, {"certainty", word(finding.certainty)}};
    put(json, "subjectId", finding.subjectId);
    put(json, "subjectName", finding.subjectName);
    put(json, "serverWord", finding.serverWord);
    if (finding.quantity > 0)
        json["quantity"] = finding.quantity;
    if (finding.committedUntil.isValid())
        json["committedUntil"] = timeJson(finding.committedUntil);
    if (finding.failure)
        json["failure"] = errorJson(*finding.failure);
    return json;
}

Json findingsJson(const std::vector<Finding> &findings)
{
    Json list = Json::array();
    for (const Finding &finding : findings)
        list.push_back(findingJson(finding));
    return list;
}

Json assessmentJson(const Assessment &assessment)
{
    Json rows = Json::array();
    for (const CheckRow &row : assessment.rows)
        rows.push_back(
            {{"kind", word(row.kind)}, {"state", word(row.state)}, {"findings", findingsJson(row.findings)}});
    return {{"verdict", word(assessment.verdict.kind)}, {"rows", rows}};
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
    Json json{{"id", utf8(run.id.toString())}, {"kind", word(run.kind)}, {"outcome", word(run.outcome)},
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

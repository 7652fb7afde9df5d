// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/storage/factjson.h"

#include "core/json/read.h"

#include <nlohmann/json.hpp>

namespace parting {

namespace {

int count(const Json &json, const char *name)
{
    return number(member(json, name)).value_or(0);
}

Json verdictJson(const Verdict &verdict)
{
    Json json{{"here", verdict.stepsHere}, {"elsewhere", verdict.stepsElsewhere},
        {"inPartnerCenter", verdict.stepsInPartnerCenter}, {"inAzure", verdict.stepsInAzure},
        {"unchecked", verdict.unchecked}};
    putTime(json, "until", verdict.elsewhereUntil);
    putTime(json, "hereUntil", verdict.hereUntil);
    if (verdict.decisive)
        json["decisive"] = findingJson(*verdict.decisive);
    return json;
}

void takeVerdict(const Json &json, Verdict &verdict)
{
    verdict.stepsHere = count(json, "here");
    verdict.stepsElsewhere = count(json, "elsewhere");
    verdict.stepsInPartnerCenter = count(json, "inPartnerCenter");
    verdict.stepsInAzure = count(json, "inAzure");
    verdict.unchecked = count(json, "unchecked");
    verdict.elsewhereUntil = instant(member(json, "until"));
    verdict.hereUntil = instant(member(json, "hereUntil"));
    if (const Json *decisive = member(json, "decisive"))
        verdict.decisive = findingFrom(*decisive);
}

std::optional<CheckRow> rowFrom(const Json &json)
{
    CheckRow row;
    const Json *findings = member(json, "findings");
    if (!take(json, "kind", row.kind) || !take(json, "state", row.state) || !findings || !findings->is_array())
        return std::nullopt;
    for (const Json &each : *findings) {
        const auto finding = findingFrom(each);
        if (!finding)
            return std::nullopt;
        row.findings.push_back(*finding);
    }
    return row;
}

} // namespace

std::string utf8(const QString &text)
{
    return text.toStdString();
}

void put(Json &object, const char *name, const QString &text)
{
    if (!text.isEmpty())
        object[name] = utf8(text);
}

Json timeJson(const QDateTime &time)
{
    return time.isValid() ? Json(utf8(time.toUTC().toString(Qt::ISODateWithMs))) : Json();
}

void putTime(Json &object, const char *name, const QDateTime &time)
{
    if (time.isValid())
        object[name] = timeJson(time);
}

Json errorJson(const Error &error)
{
    Json json{{"kind", wordJson(error.kind)}, {"httpStatus", error.httpStatus}};
    put(json, "code", error.code);
    put(json, "message", error.message);
    put(json, "detail", error.detail);
    put(json, "requestId", error.requestId.toString());
    put(json, "correlationId", error.correlationId.toString());
    if (error.retryAfter)
        json["retryAfterMs"] = error.retryAfter->count();
    return json;
}

std::optional<Error> errorFrom(const Json &json)
{
    Error error{.httpStatus = count(json, "httpStatus"),
        .code = text(member(json, "code")),
        .message = text(member(json, "message")),
        .detail = text(member(json, "detail")),
        .requestId = RequestId(text(member(json, "requestId"))),
        .correlationId = CorrelationId(text(member(json, "correlationId")))};
    if (!take(json, "kind", error.kind))
        return std::nullopt;
    if (const auto wait = number(member(json, "retryAfterMs")))
        error.retryAfter = std::chrono::milliseconds(*wait);
    return error;
}

Json findingJson(const Finding &finding)
{
    Json json{{"kind", wordJson(finding.kind)}, {"state", wordJson(finding.state)},
        {"reason", wordJson(finding.reason)}, {"remedy", wordJson(finding.remedy)},
        {"certainty", wordJson(finding.certainty)}};
    put(json, "subjectId", finding.subjectId);
    put(json, "subjectName", finding.subjectName);
    put(json, "serverWord", finding.serverWord);
    put(json, "orderId", finding.orderId.toString());
    if (finding.orderLine != 0)
        json["orderLine"] = finding.orderLine;
    for (const QString &part : finding.parts)
        json["parts"].push_back(part.toStdString());
    if (finding.quantity != 0)
        json["quantity"] = finding.quantity;
    if (finding.isAddOn)
        json["isAddOn"] = true;
    if (finding.renews)
        json["renews"] = true;
    putTime(json, "committedUntil", finding.committedUntil);
    putTime(json, "actUntil", finding.actUntil);
    if (finding.failure)
        json["failure"] = errorJson(*finding.failure);
    return json;
}

std::optional<Finding> findingFrom(const Json &json)
{
    Finding finding{.subjectId = text(member(json, "subjectId")),
        .subjectName = text(member(json, "subjectName")),
        .quantity = count(json, "quantity"),
        .isAddOn = flag(member(json, "isAddOn")).value_or(false),
        .renews = flag(member(json, "renews")).value_or(false),
        .committedUntil = instant(member(json, "committedUntil")),
        .actUntil = instant(member(json, "actUntil")),
        .parts = texts(member(json, "parts")),
        .orderId = OrderId(text(member(json, "orderId"))),
        .orderLine = count(json, "orderLine"),
        .serverWord = text(member(json, "serverWord"))};
    const bool known = take(json, "kind", finding.kind) && take(json, "state", finding.state)
        && take(json, "reason", finding.reason) && take(json, "remedy", finding.remedy)
        && take(json, "certainty", finding.certainty);
    if (!known)
        return std::nullopt;
    if (const Json *failure = member(json, "failure"))
        finding.failure = errorFrom(*failure);
    return finding;
}

Json findingsJson(const std::vector<Finding> &findings)
{
    Json list = Json::array();
    for (const Finding &finding : findings)
        list.push_back(findingJson(finding));
    return list;
}

Json manualJson(const std::vector<ManualAnswer> &answers)
{
    Json list = Json::array();
    for (const ManualAnswer &answer : answers)
        list.push_back({{"check", wordJson(answer.check)}, {"looked", answer.looked}});
    return list;
}

std::vector<ManualAnswer> manualFrom(const Json *json)
{
    std::vector<ManualAnswer> answers;
    if (!json || !json->is_array())
        return answers;
    for (const Json &each : *json) {
        ManualAnswer answer{.looked = flag(member(each, "looked")).value_or(false)};
        if (take(each, "check", answer.check))
            answers.push_back(answer);
    }
    return answers;
}

Json assessmentJson(const Assessment &assessment)
{
    Json rows = Json::array();
    for (const CheckRow &row : assessment.rows)
        rows.push_back(
            {{"kind", wordJson(row.kind)}, {"state", wordJson(row.state)}, {"findings", findingsJson(row.findings)}});
    return {{"verdict", wordJson(assessment.verdict.kind)}, {"steps", verdictJson(assessment.verdict)}, {"rows", rows}};
}

std::optional<Assessment> assessmentFrom(const Json &json)
{
    Assessment assessment;
    const Json *rows = member(json, "rows");
    if (!take(json, "verdict", assessment.verdict.kind) || !rows || !rows->is_array())
        return std::nullopt;
    if (const Json *steps = member(json, "steps"))
        takeVerdict(*steps, assessment.verdict);
    for (const Json &each : *rows) {
        auto row = rowFrom(each);
        if (!row)
            return std::nullopt;
        assessment.rows.push_back(std::move(*row));
    }
    return assessment;
}

} // namespace parting

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/service/runjson.h"

#include "core/storage/factjson.h"

#include <nlohmann/json.hpp>

namespace parting {

namespace {

Json stepJson(const RunStep &step)
{
    Json json{{"step", wordJson(step.kind)}, {"state", wordJson(step.state)}};
    put(json, "subscription", step.subscription.toString());
    put(json, "order", step.order.toString());
    if (step.line)
        json["line"] = *step.line;
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

Json confirmationJson(const Confirmation &confirmation)
{
    Json json{{"looked", findingsJson(confirmation.looked)}, {"manual", manualJson(confirmation.manual)}};
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

Json courseJson(const Run &run)
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

Json runJson(const Run &run)
{
    return {{"customer",
                {{"id", utf8(run.customer.toString())}, {"companyName", utf8(run.companyName)},
                    {"domain", utf8(run.domain)}}},
        {"partner", partnerJson(run.partner)}, {"run", courseJson(run)},
        {"confirmation", confirmationJson(run.confirmation)}};
}

} // namespace parting

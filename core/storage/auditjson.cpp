// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/storage/auditjson.h"

#include "core/storage/factjson.h"

#include <nlohmann/json.hpp>

namespace parting {

template <> struct Words<AuditStatus> {
    static constexpr auto last = AuditStatus::Unknown;
    static constexpr std::array list{QLatin1String("succeeded"), QLatin1String("failed"), QLatin1String("underWay"),
        QLatin1String("declined"), QLatin1String("unknown")};
};

Json auditJson(const AuditRecord &record)
{
    Json json{{"operation", utf8(record.operation)}, {"status", wordJson(record.status.value)}};
    put(json, "id", record.id);
    put(json, "customer", record.customerId.toString());
    put(json, "customerName", record.customerName);
    put(json, "resourceType", record.resourceType);
    put(json, "serverStatus", record.status.text);
    put(json, "correlation", record.correlationId.toString());
    put(json, "user", record.userPrincipalName);
    put(json, "application", record.applicationId);
    putTime(json, "at", record.at);
    return json;
}

std::optional<AuditRecord> auditFrom(const Json &json)
{
    AuditRecord record{.id = text(member(json, "id")),
        .customerId = CustomerId(text(member(json, "customer"))),
        .customerName = text(member(json, "customerName")),
        .operation = text(member(json, "operation")),
        .resourceType = text(member(json, "resourceType")),
        .correlationId = CorrelationId(text(member(json, "correlation"))),
        .userPrincipalName = text(member(json, "user")),
        .applicationId = text(member(json, "application")),
        .at = instant(member(json, "at"))};
    record.status.text = text(member(json, "serverStatus"));
    return take(json, "status", record.status.value) ? std::optional(record) : std::nullopt;
}

} // namespace parting

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/api/itemcodec.h"
#include "core/api/wireword.h"
#include "core/json/read.h"

#include <nlohmann/json.hpp>

namespace parting {

namespace {

/// learn.microsoft.com/partner-center/developer/auditing-resources, OperationStatus
WireEnum<AuditStatus> auditStatusFrom(const QString &word)
{
    using enum AuditStatus;
    static const QHash<QString, AuditStatus> table{{QStringLiteral("succeeded"), Succeeded},
        {QStringLiteral("failed"), Failed}, {QStringLiteral("progress"), UnderWay},
        {QStringLiteral("decline"), Declined}};
    return wireEnum(word, table);
}

} // namespace

QString readItem(const Json &json, AuditRecord &record)
{
    if (!json.is_object())
        return QStringLiteral(" is no object");
    record = {.id = text(member(json, "id")),
        .customerId = CustomerId(text(member(json, "customerId")).trimmed()),
        .customerName = text(member(json, "customerName")),
        .operation = text(member(json, "operationType")),
        .resourceType = text(member(json, "resourceType")),
        .status = auditStatusFrom(text(member(json, "operationStatus"))),
        .correlationId = CorrelationId(text(member(json, "originalCorrelationId"))),
        .userPrincipalName = text(member(json, "userPrincipalName")),
        .applicationId = text(member(json, "applicationId")),
        .at = instant(member(json, "operationDate"))};
    return record.operation.isEmpty() ? QStringLiteral("/operationType is missing") : QString();
}

QString identityOf(const AuditRecord &record)
{
    return record.id;
}

} // namespace parting

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/ids.h"
#include "core/domain/wireenum.h"

#include <QDateTime>
#include <QString>

namespace parting {

enum class AuditStatus { Succeeded, Failed, UnderWay, Declined, Unknown };

/// A record of the partner's activity log:
/// learn.microsoft.com/partner-center/developer/get-a-record-of-partner-center-activity-by-user.
struct AuditRecord {
    QString id{};
    CustomerId customerId{}; ///< empty where it is about no customer
    QString customerName{};
    QString operation{}; ///< the service's own word, such as "remove_partner_customer_relationship"
    QString resourceType{}; ///< likewise
    WireEnum<AuditStatus> status{};
    CorrelationId correlationId{}; ///< MS-CorrelationId of the call that did it
    QString userPrincipalName{}, applicationId{}; ///< empty where not given
    QDateTime at{}; ///< UTC, invalid where none is given

    friend bool operator==(const AuditRecord &, const AuditRecord &) = default;
};

} // namespace parting

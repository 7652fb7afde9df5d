// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/customer.h"

#include <QDateTime>
#include <QString>

namespace parting {

// What is shown of a customer beside what decides about a removal.

/// Whom the customer turns to with a subscription; there is none for new commerce:
/// learn.microsoft.com/partner-center/developer/get-a-subscription-s-support-contact.
struct SupportContact {
    QString name{};
    QString tenantId{};
    QString mpnId{}; ///< of the partner programme; empty where not given

    friend bool operator==(const SupportContact &, const SupportContact &) = default;
};

enum class ProvisioningState { Success, Pending, Failed, Unknown };

/// How far the licences of a subscription were given out; up to 15 minutes old:
/// learn.microsoft.com/partner-center/developer/get-subscription-provisioning-status.
struct Provisioning {
    WireEnum<ProvisioningState> state{};
    int quantity = 0;
    QString skuId{};
    QDateTime endDate{}; ///< UTC; invalid where none is given

    friend bool operator==(const Provisioning &, const Provisioning &) = default;
};

/// A reseller whose provider this partner is, for that customer:
/// learn.microsoft.com/partner-center/developer/get-indirect-resellers-of-a-customer.
struct IndirectReseller {
    QString id{}; ///< of its tenant
    QString name{};
    QString mpnId{}; ///< empty where not given

    friend bool operator==(const IndirectReseller &, const IndirectReseller &) = default;
};

/// learn.microsoft.com/partner-center/developer/get-a-customer-s-billing-profile
struct BillingProfile {
    QString firstName{}, lastName{}, email{}, companyName{};
    QString language{}, culture{};
    Address address{};

    friend bool operator==(const BillingProfile &, const BillingProfile &) = default;
};

} // namespace parting

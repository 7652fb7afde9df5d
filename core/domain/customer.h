// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/ids.h"
#include "core/domain/wireenum.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace parting {

/// relationshipToPartner, by learn.microsoft.com/partner-center/developer/customer-resources.
enum class Relationship { Reseller, Advisor, Syndication, MicrosoftSupport, None, Unknown };

struct Address {
    QStringList lines{}; ///< street lines as given, without blanks
    QString city{}, state{}, region{}, postalCode{}, country{}, phoneNumber{};

    [[nodiscard]] bool isEmpty() const { return lines.isEmpty() && city.isEmpty() && country.isEmpty(); }
    friend bool operator==(const Address &, const Address &) = default;
};

/// A customer as read alone. Address, e-mail and domains are left out by the service where no delegated access exists.
struct Customer {
    CustomerId id{};
    QString companyName{};
    QString domain{};
    WireEnum<Relationship> relationship{};
    QString organizationRegistrationNumber{};
    QString email{};
    Address address{};
    QStringList customDomains{};
    std::optional<bool> allowDelegatedAccess{};

    friend bool operator==(const Customer &, const Customer &) = default;
};

/// Who the signed-in partner is (GET /v1/profiles/organization).
struct Partner {
    QString id{};
    QString tenantId{};
    QString companyName{};
    QString domain{};

    friend bool operator==(const Partner &, const Partner &) = default;
};

} // namespace parting

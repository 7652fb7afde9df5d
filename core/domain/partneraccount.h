// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>
#include <QUrl>

namespace parting {

enum class Cloud {
    Global,
    UsGovernment,
    China, ///< operated by 21Vianet
    Custom ///< other addresses of Microsoft's, or a server on this computer for tests
};

/// One partner tenant that one works for, and how it is reached. Holds no secret.
struct PartnerAccount {
    QString id{}; ///< names its data folder; another tenant or service gets another
    QString name{}; ///< what the user calls it
    Cloud cloud = Cloud::Global;
    QUrl baseUrl{}; ///< of the Partner Center API
    QUrl authority{}; ///< where people sign in
    QString scope{}; ///< what the token is for
    QString tenant{}; ///< ID or domain
    QString clientId{}; ///< of the app as registered in that tenant
    int colour = 0; ///< which of the colours that tell accounts apart
    bool integrationSandbox =
        false; ///< Microsoft's own, where removal deletes the customer's tenant; can't be detected
    bool readOnly = false;

    friend bool operator==(const PartnerAccount &, const PartnerAccount &) = default;
};

/// With the cloud's own three addresses. learn.microsoft.com/partner-center/developer/partner-center-rest-urls,
/// learn.microsoft.com/entra/identity-platform/authentication-national-cloud
[[nodiscard]] PartnerAccount accountIn(Cloud cloud);

/// What is wrong with one.
enum class AccountFlaw {
    NoName,
    BadTenant, ///< neither a GUID nor a domain; the collective names of Entra are refused, since they let guests in
    BadClientId,
    BadBaseUrl, ///< not one of Microsoft's, and not this computer
    BadAuthority, ///< the same, or of another world than the base address
    BadScope
};
[[nodiscard]] QList<AccountFlaw> flawsIn(const PartnerAccount &account);

/// A name for the data folder of a new account that none of these has.
[[nodiscard]] QString newAccountId(const PartnerAccount &account, const QList<PartnerAccount> &others);

} // namespace parting

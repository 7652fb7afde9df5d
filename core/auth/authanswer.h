// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/auth/registration.h"
#include "core/domain/autherror.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <chrono>

namespace parting {

/// What the token endpoint gives out.
struct Tokens {
    QByteArray access{};
    QByteArray refresh{}; ///< empty if none came
    std::chrono::seconds lifetime{};
    QString tenantId{}; ///< as the token says; empty for an opaque one
    QString userName{};
    std::optional<bool> mfa{}; ///< whether the person used a second factor, where the token tells
};

struct DeviceCode {
    QString userCode{};
    QUrl page{}; ///< where the person types it
    QByteArray deviceCode{};
    std::chrono::seconds lifetime{};
    std::chrono::seconds interval{};
};

/// Answers of Microsoft Entra, 2xx or not; numbers may be texts, as the older endpoint writes them. A token for another
/// resource or, where the registration names the tenant by its ID, of another tenant is an error.
[[nodiscard]] AuthResult<Tokens> readTokens(int status, const QByteArray &body, const Registration &registration);
[[nodiscard]] AuthResult<DeviceCode> readDeviceCode(int status, const QByteArray &body);

/// What OAuth's `error`, its sub-error and the AADSTS numbers mean; 0 for none.
[[nodiscard]] AuthProblem problemOf(int status, const QString &error, int aadsts, const QString &suberror);
/// The first AADSTS number in a description, 0 if there is none.
[[nodiscard]] int aadstsIn(const QString &description);

} // namespace parting

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/auth/authanswer.h"

#include <QHash>

namespace parting {

namespace {

// learn.microsoft.com/entra/identity-platform/reference-error-codes
const QHash<int, AuthProblem> &byNumber()
{
    static const QHash<int, AuthProblem> table{
        {70016, AuthProblem::Pending},
        {70018, AuthProblem::CodeExpired},
        {70019, AuthProblem::CodeExpired},
        {70020, AuthProblem::CodeExpired},
        {54005, AuthProblem::CodeExpired},
        {65004, AuthProblem::Cancelled},
        {700082, AuthProblem::SessionExpired},
        {700084, AuthProblem::SessionExpired},
        {70008, AuthProblem::CodeExpired},
        {70043, AuthProblem::SessionExpired},
        {50173, AuthProblem::SessionRevoked},
        {70000, AuthProblem::SessionRevoked},
        {50057, AuthProblem::SessionRevoked},
        {50034, AuthProblem::SessionRevoked},
        {50076, AuthProblem::MfaRequired},
        {50074, AuthProblem::MfaRequired},
        {50078, AuthProblem::MfaRequired},
        {50079, AuthProblem::MfaNotRegistered},
        {50072, AuthProblem::MfaNotRegistered},
        {53003, AuthProblem::Blocked},
        {53000, AuthProblem::DeviceNotCompliant},
        {53001, AuthProblem::DeviceNotCompliant},
        {65001, AuthProblem::ConsentRequired},
        {90094, AuthProblem::ConsentRequired},
        {50105, AuthProblem::NotAssigned},
        {50020, AuthProblem::NotAssigned},
        {700016, AuthProblem::UnknownClient},
        {7000215, AuthProblem::NoPublicClient},
        {7000218, AuthProblem::NoPublicClient},
        {500011, AuthProblem::NoPartnerCenter},
        {90002, AuthProblem::UnknownTenant},
        {900023, AuthProblem::UnknownTenant},
        {50011, AuthProblem::BadRedirect},
        {500112, AuthProblem::BadRedirect},
        {9002313, AuthProblem::BadRequest},
        {70011, AuthProblem::BadRequest},
        {90033, AuthProblem::Unavailable},
        {90006, AuthProblem::Unavailable},
    };
    return table;
}

const QHash<QString, AuthProblem> &byWord()
{
    static const QHash<QString, AuthProblem> table{
        {QStringLiteral("authorization_pending"), AuthProblem::Pending},
        {QStringLiteral("slow_down"), AuthProblem::SlowDown},
        {QStringLiteral("authorization_declined"), AuthProblem::Cancelled},
        {QStringLiteral("access_denied"), AuthProblem::Cancelled},
        {QStringLiteral("expired_token"), AuthProblem::CodeExpired},
        {QStringLiteral("bad_verification_code"), AuthProblem::CodeExpired},
        {QStringLiteral("invalid_grant"), AuthProblem::SessionRevoked},
        {QStringLiteral("interaction_required"), AuthProblem::MfaRequired},
        {QStringLiteral("login_required"), AuthProblem::SessionExpired},
        {QStringLiteral("consent_required"), AuthProblem::ConsentRequired},
        {QStringLiteral("unauthorized_client"), AuthProblem::UnknownClient},
        {QStringLiteral("invalid_client"), AuthProblem::NoPublicClient},
        {QStringLiteral("invalid_resource"), AuthProblem::NoPartnerCenter},
        {QStringLiteral("invalid_request"), AuthProblem::BadRequest},
        {QStringLiteral("invalid_scope"), AuthProblem::BadRequest},
        {QStringLiteral("unsupported_grant_type"), AuthProblem::BadRequest},
        {QStringLiteral("temporarily_unavailable"), AuthProblem::Unavailable},
        {QStringLiteral("server_error"), AuthProblem::Unavailable},
    };
    return table;
}

} // namespace

AuthProblem problemOf(int status, const QString &error, int aadsts, const QString &suberror)
{
    if (const auto found = byNumber().constFind(aadsts); found != byNumber().constEnd())
        return *found;
    if (suberror == QLatin1StringView("consent_required"))
        return AuthProblem::ConsentRequired;
    if (status == 429 || status >= 500)
        return AuthProblem::Unavailable;
    return byWord().value(error, AuthProblem::Unknown);
}

} // namespace parting

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/domain/autherror.h"

namespace parting {

AuthRemedy remedyFor(AuthProblem problem)
{
    switch (problem) {
    case AuthProblem::Cancelled:
    case AuthProblem::TimedOut:
    case AuthProblem::Unavailable:
    case AuthProblem::Unreachable:
    case AuthProblem::NoTls:
    case AuthProblem::Malformed:
    case AuthProblem::NoListener:
    case AuthProblem::Unknown:
    case AuthProblem::Blocked:
    case AuthProblem::DeviceNotCompliant:
    case AuthProblem::NotAssigned:
    case AuthProblem::NoPartnerCenter:
        return AuthRemedy::TryAgain;
    case AuthProblem::CodeExpired:
        return AuthRemedy::NewCode;
    case AuthProblem::NoSession:
    case AuthProblem::SessionExpired:
    case AuthProblem::SessionRevoked:
    case AuthProblem::MfaRequired:
    case AuthProblem::MfaNotRegistered:
    case AuthProblem::WrongTenant:
        return AuthRemedy::SignIn;
    case AuthProblem::ConsentRequired:
        return AuthRemedy::Consent;
    case AuthProblem::UnknownClient:
    case AuthProblem::NoPublicClient:
    case AuthProblem::UnknownTenant:
    case AuthProblem::BadRedirect:
    case AuthProblem::BadRequest:
    case AuthProblem::WrongAudience:
        return AuthRemedy::Settings;
    case AuthProblem::Pending:
    case AuthProblem::SlowDown:
        return AuthRemedy::None;
    }
    return AuthRemedy::None;
}

bool needsPerson(AuthProblem problem)
{
    switch (problem) {
    case AuthProblem::Unavailable:
    case AuthProblem::Unreachable:
    case AuthProblem::NoTls:
    case AuthProblem::Malformed:
    case AuthProblem::Pending:
    case AuthProblem::SlowDown:
        return false;
    default:
        return true;
    }
}

} // namespace parting

// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/phrases.h"
#include "ui/text/signintexts.h"
#include "ui/text/texts.h"

namespace parting::ui::texts {

QString sentence(const AuthError &error)
{
    switch (error.problem) {
    case AuthProblem::Cancelled:
        return Texts::tr("The sign-in was cancelled.");
    case AuthProblem::TimedOut:
        return Texts::tr("Nobody finished the sign-in in the browser.");
    case AuthProblem::CodeExpired:
        return Texts::tr("The code is no longer good.");
    case AuthProblem::Pending:
    case AuthProblem::SlowDown:
        return Texts::tr("The code waits to be typed in.");
    case AuthProblem::NoSession:
        return Texts::tr("Nobody is signed in.");
    case AuthProblem::SessionExpired:
        return Texts::tr("Your sign-in has expired.");
    case AuthProblem::SessionRevoked:
        return Texts::tr("Your sign-in was ended, by a new password or by an administrator.");
    case AuthProblem::MfaRequired:
        return Texts::tr("Microsoft asks for multi-factor authentication.");
    case AuthProblem::MfaNotRegistered:
        return Texts::tr("Multi-factor authentication is not set up for you yet.");
    case AuthProblem::Blocked:
        return Texts::tr("Your organization's access rules do not allow this sign-in.");
    case AuthProblem::DeviceNotCompliant:
        return Texts::tr("Your organization does not allow sign-ins from this device.");
    case AuthProblem::ConsentRequired:
        return Texts::tr("Nobody has allowed Parting to use Partner Center for you yet.");
    case AuthProblem::NotAssigned:
        return Texts::tr("This user may not use the app in this tenant.");
    case AuthProblem::UnknownClient:
        return Texts::tr("The tenant knows no app with this client ID.");
    case AuthProblem::NoPublicClient:
        return Texts::tr("The app's registration does not allow public client flows.");
    case AuthProblem::NoPartnerCenter:
        return Texts::tr("This tenant does not know the Partner Center API.");
    case AuthProblem::UnknownTenant:
        return Texts::tr("Microsoft knows no tenant of this name.");
    case AuthProblem::BadRedirect:
        return Texts::tr("The app's registration lacks the redirect address http://localhost.");
    case AuthProblem::BadRequest:
        return Texts::tr("Microsoft could not make sense of the sign-in request.");
    case AuthProblem::WrongTenant:
        return Texts::tr("You signed in to another tenant than this account's.");
    case AuthProblem::WrongAudience:
        return Texts::tr("The token that came is not for Partner Center.");
    case AuthProblem::Unavailable:
        return Texts::tr("Microsoft's sign-in is busy.");
    case AuthProblem::Unreachable:
        return Texts::tr("Microsoft's sign-in can't be reached.");
    case AuthProblem::NoTls:
        return Texts::tr("The certificate of the sign-in server was not accepted.");
    case AuthProblem::Malformed:
        return Texts::tr("The answer of the sign-in server makes no sense.");
    case AuthProblem::NoListener:
        return Texts::tr("No port of this computer is free for the browser's answer.");
    case AuthProblem::Unknown:
        return Texts::tr("Microsoft refused the sign-in.");
    }
    return {};
}

QString nextStep(const AuthError &error)
{
    switch (error.problem) {
    case AuthProblem::MfaRequired:
    case AuthProblem::MfaNotRegistered:
        return Texts::tr("Sign in again in the browser and follow what it asks.");
    case AuthProblem::Blocked:
    case AuthProblem::DeviceNotCompliant:
        return Texts::tr("Ask your administrator, who finds the sign-in by its correlation ID.");
    case AuthProblem::ConsentRequired:
        return Texts::tr("An administrator of your tenant opens the consent page and approves.");
    case AuthProblem::NotAssigned:
        return Texts::tr("Sign in as another user, or ask your administrator to assign you to the app.");
    case AuthProblem::UnknownClient:
    case AuthProblem::UnknownTenant:
        return Texts::tr("Compare tenant and client ID with the app's registration in Microsoft Entra.");
    case AuthProblem::NoPublicClient:
        return Texts::tr("In the app's registration, under Authentication, allow public client flows.");
    case AuthProblem::BadRedirect:
        return Texts::tr("In the app's registration, add http://localhost for mobile and desktop applications.");
    case AuthProblem::NoPartnerCenter:
        return Texts::tr("An administrator signs in to Partner Center once, then gives the app its permission.");
    case AuthProblem::WrongTenant:
        return Texts::tr("Sign in as a user of this account's tenant.");
    case AuthProblem::WrongAudience:
    case AuthProblem::BadRequest:
        return Texts::tr("Look at the account's settings, above all its cloud.");
    case AuthProblem::Unreachable:
        return Texts::tr("Look at the network, then try again.");
    case AuthProblem::NoTls:
        return Texts::tr("A proxy may stand in between; ask whoever runs the network.");
    case AuthProblem::NoListener:
        return Texts::tr("Sign in with a code instead.");
    default:
        return {};
    }
}

QString details(const AuthError &error)
{
    QStringList lines;
    if (!error.code.isEmpty())
        lines << Texts::tr("Code: %1").arg(wholeOnOneLine(error.code));
    if (!error.message.isEmpty())
        lines << Texts::tr("Message: %1").arg(wholeOnOneLine(error.message));
    if (!error.correlationId.isEmpty())
        lines << Texts::tr("Correlation ID: %1").arg(wholeOnOneLine(error.correlationId));
    if (!error.detail.isEmpty())
        lines << wholeOnOneLine(error.detail);
    return lines.join(u'\n');
}

QString word(AuthRemedy remedy)
{
    switch (remedy) {
    case AuthRemedy::None:
        return {};
    case AuthRemedy::SignIn:
        return Texts::tr("Sign in again");
    case AuthRemedy::TryAgain:
        return Texts::tr("Try again");
    case AuthRemedy::NewCode:
        return Texts::tr("Get a new code");
    case AuthRemedy::Consent:
        return Texts::tr("Open consent page");
    case AuthRemedy::Settings:
        return Texts::tr("Change account");
    }
    return {};
}

QString word(Cloud cloud)
{
    switch (cloud) {
    case Cloud::Global:
        return Texts::tr("Global");
    case Cloud::UsGovernment:
        return Texts::tr("US Government");
    case Cloud::China:
        return Texts::tr("China (21Vianet)");
    case Cloud::Custom:
        return Texts::tr("Other addresses");
    }
    return {};
}

QString sentence(AccountFlaw flaw)
{
    switch (flaw) {
    case AccountFlaw::NoName:
        return Texts::tr("Give the account a name, so that you can tell it from others.");
    case AccountFlaw::BadTenant:
        return Texts::tr("The tenant is an ID of 36 characters or a domain such as contoso.onmicrosoft.com.");
    case AccountFlaw::BadClientId:
        return Texts::tr("The client ID has 36 characters, such as 1a2b3c4d-0000-4000-8000-000000000000.");
    case AccountFlaw::BadBaseUrl:
        return Texts::tr("The API's address is neither one of Microsoft's nor on this computer.");
    case AccountFlaw::BadAuthority:
        return Texts::tr("The address of the sign-in does not belong to the API's.");
    case AccountFlaw::BadScope:
        return Texts::tr("The scope names no permission of the API.");
    }
    return {};
}

} // namespace parting::ui::texts

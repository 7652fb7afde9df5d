// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

#include <chrono>
#include <optional>

namespace parting {

/// Why nobody is signed in, as far as people must do different things about it.
/// learn.microsoft.com/entra/identity-platform/reference-error-codes
enum class AuthProblem {
    Cancelled, ///< by the person, here or in the browser
    TimedOut, ///< nobody finished in the browser
    CodeExpired, ///< the device code, or the answer of the browser, is too old or used up
    Pending, ///< the device code waits for its person; only between two questions
    SlowDown, ///< the same, and the questions come too fast
    NoSession, ///< nothing is stored to go on with
    SessionExpired, ///< not used for too long, 90 days as a rule
    SessionRevoked, ///< password changed, or signed out by an administrator
    MfaRequired, ///< the session lacks multi-factor authentication, or it is too old
    MfaNotRegistered,
    Blocked, ///< by a Conditional Access policy
    DeviceNotCompliant,
    ConsentRequired,
    NotAssigned, ///< the app is only for some users, or the user is none of the tenant's
    UnknownClient, ///< no app of this ID in the tenant
    NoPublicClient, ///< the app's registration doesn't allow public client flows
    NoPartnerCenter, ///< the tenant has no Partner Center service principal
    UnknownTenant,
    BadRedirect, ///< http://localhost is not among the app's redirect addresses
    BadRequest, ///< malformed, by a mistake of ours or of a setting
    WrongTenant, ///< signed in to another tenant than the account's
    WrongAudience, ///< the token is not for Partner Center
    Unavailable, ///< 429 or 5xx, or said so
    Unreachable, ///< no answer
    NoTls, ///< the certificate was not accepted
    Malformed, ///< an answer that can't be understood
    NoListener, ///< no local port to be called back on
    Unknown ///< any other refusal
};

/// What helps: the one button beside the sentence.
enum class AuthRemedy { None, SignIn, TryAgain, NewCode, Consent, Settings };

[[nodiscard]] AuthRemedy remedyFor(AuthProblem problem);

/// Everything known about it. `message` is the server's text, to be shown as plain text; `detail` is technical English.
/// Neither holds a token or a code.
struct AuthError {
    AuthProblem problem = AuthProblem::Unknown;
    QString code{}; ///< "AADSTS50076" or OAuth's word; empty when there was no answer
    QString message{};
    QString detail{};
    QString correlationId{};
    QByteArray claims{}; ///< a challenge to be handed back at the next sign-in
    std::optional<std::chrono::milliseconds> retryAfter{};

    friend bool operator==(const AuthError &, const AuthError &) = default;
};

template <class T> using AuthResult = tl::expected<T, AuthError>;

/// Whether going on needs a person in front of a sign-in page.
[[nodiscard]] bool needsPerson(AuthProblem problem);

} // namespace parting

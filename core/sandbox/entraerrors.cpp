// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sandbox/entraerrors.h"

#include "core/sandbox/guid.h"

#include <algorithm>

namespace parting::sandbox {

namespace {

constexpr auto challenge = R"({"access_token":{"capolids":{"essential":true,"values":["practice"]}}})";

const std::vector<EntraError> &table()
{
    static const std::vector<EntraError> all{
        {.code = 70016,
            .error = "authorization_pending",
            .text = "OAuth 2.0 device flow error. Authorization is pending. Continue polling."},
        {.code = 1003034, .error = "slow_down", .text = "The client polls too often."},
        {.code = 70020, .error = "expired_token", .text = "The device code has expired."},
        {.code = 70019, .error = "expired_token", .text = "The verification code expired."},
        {.code = 70018, .error = "bad_verification_code", .text = "The verification code is not valid."},
        {.code = 65004, .error = "authorization_declined", .text = "User declined to consent to access the app."},
        {.code = 700082,
            .error = "invalid_grant",
            .text = "The refresh token has expired due to inactivity.",
            .suberror = "bad_token"},
        {.code = 70000, .error = "invalid_grant", .text = "The provided grant is not valid.", .suberror = "bad_token"},
        {.code = 70008, .error = "invalid_grant", .text = "The provided authorization code has expired."},
        {.code = 54005, .error = "invalid_grant", .text = "OAuth2 authorization code was already redeemed."},
        {.code = 50173,
            .error = "invalid_grant",
            .text = "The provided grant has expired due to it being revoked; a fresh token is needed.",
            .suberror = "bad_token"},
        {.code = 500112,
            .error = "invalid_grant",
            .text = "The reply address does not match the one of the authorization request."},
        {.code = 501481,
            .error = "invalid_grant",
            .text = "The code_verifier does not match the code_challenge of the authorization request."},
        {.code = 50076,
            .error = "interaction_required",
            .text = "Due to a configuration change you must use multi-factor authentication.",
            .suberror = "basic_action",
            .challenges = true},
        {.code = 50079,
            .error = "interaction_required",
            .text = "You must enroll in multi-factor authentication.",
            .suberror = "basic_action"},
        {.code = 50078,
            .error = "invalid_grant",
            .text = "Presented multi-factor authentication has expired.",
            .suberror = "basic_action"},
        {.code = 53003,
            .error = "interaction_required",
            .text = "Access has been blocked by Conditional Access policies.",
            .suberror = "message_only",
            .challenges = true},
        {.code = 53000,
            .error = "interaction_required",
            .text = "Device is not in required device state: compliant.",
            .suberror = "message_only"},
        {.code = 65001,
            .error = "consent_required",
            .text = "The user or administrator has not consented to use the application.",
            .suberror = "consent_required"},
        {.code = 50105,
            .error = "access_denied",
            .text = "The signed in user is not assigned to a role for the application."},
        {.code = 50020,
            .error = "access_denied",
            .text = "The user account does not exist in the tenant and can't access the application in it."},
        {.code = 700016,
            .error = "unauthorized_client",
            .text = "Application with that identifier was not found in the directory."},
        {.code = 7000215, .error = "invalid_client", .text = "Invalid client secret provided.", .status = 401},
        {.code = 7000218,
            .error = "invalid_client",
            .text = "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
            .status = 401},
        {.code = 500011, .error = "invalid_resource", .text = "The resource principal was not found in the tenant."},
        {.code = 90002, .error = "invalid_request", .text = "Tenant not found."},
        {.code = 900023,
            .error = "invalid_request",
            .text = "Specified tenant identifier is neither a valid DNS name, nor a valid external domain."},
        {.code = 9002313, .error = "invalid_request", .text = "Invalid request. Request is malformed or invalid."},
        {.code = 50011,
            .error = "invalid_request",
            .text = "The redirect URI specified in the request does not match those of the application."},
        {.code = 900144, .error = "invalid_request", .text = "The request body must contain all parameters."},
        {.code = 501491, .error = "invalid_request", .text = "A code_challenge of method S256 is required."},
        {.code = 70011, .error = "invalid_scope", .text = "The provided value for 'scope' is not valid."},
        {.code = 70003, .error = "unsupported_grant_type", .text = "The app requested an unsupported grant type."},
        {.code = 90033,
            .error = "temporarily_unavailable",
            .text = "The service is temporarily unavailable. Please retry later.",
            .status = 503},
    };
    return all;
}

std::string withBlank(Time time)
{
    std::string text = isoTime(time);
    std::replace(text.begin(), text.end(), 'T', ' ');
    return text;
}

std::string described(const EntraError &error, const std::string &trace, const std::string &correlation, Time now)
{
    return "AADSTS" + std::to_string(error.code) + ": " + error.text + " Trace ID: " + trace
        + " Correlation ID: " + correlation + " Timestamp: " + withBlank(now);
}

} // namespace

EntraError entraError(int code)
{
    const auto found = std::ranges::find_if(table(), [code](const EntraError &one) { return one.code == code; });
    return found != table().end()
        ? *found
        : EntraError{.code = code, .error = "server_error", .text = "Something went wrong.", .status = 500};
}

std::vector<int> entraCodes()
{
    std::vector<int> codes;
    for (const EntraError &one : table())
        codes.push_back(one.code);
    return codes;
}

std::string description(const EntraError &error, const std::string &correlationId, Time now)
{
    return described(error, randomGuid(), correlationId.empty() ? randomGuid() : correlationId, now);
}

Answer errorAnswer(const EntraError &error, const std::string &correlationId, Time now)
{
    const std::string trace = randomGuid();
    const std::string correlation = correlationId.empty() ? randomGuid() : correlationId;
    Json body{{"error", error.error}, {"error_description", described(error, trace, correlation, now)},
        {"error_codes", Json::array({error.code})}, {"timestamp", withBlank(now)}, {"trace_id", trace},
        {"correlation_id", correlation},
        {"error_uri", "https://login.microsoftonline.com/error?code=" + std::to_string(error.code)}};
    if (!error.suberror.empty())
        body["suberror"] = error.suberror;
    if (error.challenges)
        body["claims"] = challenge;
    Answer answer = withText(error.status, "application/json; charset=utf-8", body.dump());
    answer.headers["Cache-Control"] = "no-store, no-cache";
    return answer;
}

} // namespace parting::sandbox
